/** Jobs of the tab Báo cáo: where reports can be written from, writing one, and what stands behind its figures. */
import { present } from '../../core/present';
import type { SheetWindow } from '../../view/sheetWindow';
import type { Lang } from '../../core/lang';
import type { Photograph } from '../../doors/openWorkbook';
import { markdown } from '../../narrate/markdown';
import { reportJson } from '../../narrate/reportJson';
import type { Spot } from '../../consolidate/trace/formulaCells';
import { reportCharts, reportPlan } from '../../narrate/sheet';
import type { Change } from '../../consolidate/trace/stands';
import { isTouched } from '../../consolidate/trace/stands';
import type { FigureCells } from './reportFigures';
import { figureCells, figureWindow, standsOfFigures } from './reportFigures';
import type { HeldSource, Refusal, ReportSource, SourceKind } from './reportSources';
import { latestSource, placedIn, readSource } from './reportSources';
import type { Written, WrittenReport } from './reportWriting';
import { reportName, writeFrom } from './reportWriting';
import type { SheetsToAdd } from './consolidateJobs';
import { printedLines } from '../../recheck/lines';
import type { RecheckTold } from '../../words/recheckLines';
import type { RecheckProblem } from './wordWriter';
import type { Task } from './rpc';
import type { EngineState, Latest } from './state';

export type ReportFormat = 'docx' | 'md' | 'json';
export type MadeFile = Readonly<{ name: string; bytes: Uint8Array }>;

export type ReportAsked = Readonly<{
  id: string;
  /** In place of those that the workbook's settings name. */
  sections: readonly string[] | null;
  sheets?: Readonly<Record<string, string>>;
}>;

/** Names a report by its number; where the engine holds another by now, the answer is undefined. */
type Of = Readonly<{ report: number }>;

type Holding = {
  sources: readonly HeldSource[];
  latest?: Latest | undefined;
  written?: WrittenReport;
  /** Of the report that was written last. */
  number: number;
  /** What each figure of the report stands on; worked out when a cell first changes. */
  stands?: readonly (readonly Spot[])[] | undefined;
};

const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const reportJobs = (state: EngineState) => {
  const holding: Holding = { sources: [], number: 0 };
  const put = (kind: SourceKind, sources: readonly HeldSource[]): void => {
    holding.sources = [...sources, ...holding.sources.filter(({ source }) => source.kind !== kind)];
  };
  const reportOf = ({ report }: Of): WrittenReport | undefined =>
    holding.written?.written.number === report ? holding.written : undefined;
  const listed = (): readonly ReportSource[] => holding.sources.map(({ source }) => source);

  return {
    /** `renewed` when something was consolidated since the last time this was asked. */
    reportSources: ({ lang }: Readonly<{ lang: Lang }>): Readonly<{ sources: readonly ReportSource[]; renewed: boolean }> => {
      const renewed = state.latest !== holding.latest;
      if (renewed) put('latest', state.latest ? latestSource(state.library, state.latest, lang) : []);
      holding.latest = state.latest;
      return { sources: listed(), renewed };
    },

    reportRead: ({
      kind,
      photograph,
    }: Readonly<{ kind: SourceKind; photograph: Photograph }>): Readonly<{
      /** Those of this workbook alone. */
      read: readonly ReportSource[];
      sources: readonly ReportSource[];
      refusal?: Refusal;
    }> => {
      const { held, refusal } = readSource(state.library, kind, photograph);
      // What was read before stays, if the new file gives nothing.
      if (held.length > 0) put(kind, held);
      return { read: held.map(({ source }) => source), sources: listed(), ...present({ refusal }) };
    },

    /**
     * Undefined where the source is there no more. `sheets` are the names of what was just consolidated, where it stands in the open
     * workbook. Stopped, it leaves the report before it in place: that is the one which the page still shows.
     */
    reportWrite: async ({ id, sections, sheets }: ReportAsked, { pause }: Task): Promise<Written | undefined> => {
      // Of several that were asked for at once only the last is worked out.
      await pause();
      const held = holding.sources.find(({ source }) => source.id === id);
      if (!held) return undefined;
      holding.number += 1;
      const made = writeFrom(
        state.library,
        sheets && held.source.kind === 'latest' ? placedIn(held, sheets) : held,
        sections,
        holding.number,
      );
      await pause();
      holding.written = made;
      holding.stands = undefined;
      return made.written;
    },

    reportFigure: ({ figure, ...of }: Of & Readonly<{ figure: number }>): FigureCells | undefined => {
      const written = reportOf(of);
      return written && figureCells(written, figure);
    },

    /** The consolidated sheet around the first cell of a figure, with its other cells on that sheet. */
    reportWindow: ({ figure, ...of }: Of & Readonly<{ figure: number }>): SheetWindow | undefined => {
      const written = reportOf(of);
      return written && figureWindow(written, figure);
    },

    /** The figures that changed areas make doubtful. */
    reportTouched: ({ changes, ...of }: Of & Readonly<{ changes: readonly Change[] }>): readonly number[] | undefined => {
      const written = reportOf(of);
      if (!written || changes.length === 0) return written && [];
      holding.stands ??= standsOfFigures(written.held, written.report);
      return holding.stands.flatMap((stands, figure) =>
        changes.some(({ sheet, area }) => isTouched(stands, sheet, area)) ? [figure] : [],
      );
    },

    reportFile: async ({ format, ...of }: Of & Readonly<{ format: ReportFormat }>): Promise<MadeFile | undefined> => {
      const written = reportOf(of);
      if (!written) return undefined;
      const { report, held } = written;
      const name = reportName(held.source, format);
      switch (format) {
        case 'docx':
          return { name, bytes: await (await state.writers.word()).call('docx', { report }) };
        case 'md':
          return { name, bytes: textBytes(markdown(report)) };
        case 'json':
          return { name, bytes: textBytes(`${JSON.stringify(reportJson(report), null, 2)}\n`) };
      }
    },

    /** A report that somebody wrote on, against the one that is held; by itself where none is. */
    reportRecheck: async ({
      report,
      ...given
    }: Readonly<{ file: string; bytes: Uint8Array; lang: Lang; report: number | null }>): Promise<RecheckTold | RecheckProblem> => {
      const written = report === null ? undefined : reportOf({ report });
      return (await state.writers.word()).call('recheck', { ...given, lines: written ? printedLines(written.report) : null });
    },

    reportSheet: (of: Of): SheetsToAdd | undefined => {
      const written = reportOf(of);
      return written && { plan: reportPlan(written.report), charts: reportCharts(written.report) };
    },
  };
};
