/** What the tab Báo cáo does: finds what to report from, writes, and notices when its cells change. */
import { present } from '../../core/present';
import type { Photograph } from '../../doors/openWorkbook';
import type { Desk } from '../desk/desk';
import type { ReportSource, SourceKind } from '../engine/reportSources';
import type { Store } from '../desk/store';
import { common } from '../words/common';
import { failureOf } from '../words/failure';
import { sayIn } from '../words/sayIn';
import type { Outputs } from './outputs';
import { outputs } from './outputs';
import type { SectionList } from './sections';
import { chosenCodes, sectionList } from './sections';
import type { ReportState, Text, Trouble } from './state';
import { begun, opened, troubled, withCells, withList, withListWritten, withStale, withText } from './state';
import { reportTurns } from './turns';
import { words } from './words';

export type ReportActions = Outputs &
  Readonly<{
    /** Looks whether something was consolidated since: then the report is of that; or was added to the workbook: then it leads there. */
    refresh: () => Promise<void>;
    readWorkbook: () => Promise<void>;
    readFiles: (files: readonly File[]) => Promise<void>;
    choose: (id: string) => Promise<void>;
    change: (list: SectionList) => Promise<void>;
    /** The same report from what the open workbook holds now. */
    rewrite: () => Promise<void>;
    open: (figure: number) => Promise<void>;
    /** The open workbook may have changed. */
    mark: () => Promise<void>;
    stop: () => void;
  }>;

export function reportActions(desk: Desk, store: Store<ReportState>): ReportActions {
  const { engine, workbook } = desk;
  const lang = () => desk.preferences.get().lang;
  const fail = (trouble: Trouble): void => store.set((state) => troubled(state, trouble));
  /** What the sources of the open workbook rest on. */
  let read = 0;
  const isShown = ({ written }: Text): boolean => store.get().text?.written === written;

  /** Says which figures are stale by what changed since that was last said. */
  const mark = async (): Promise<void> => {
    const { text } = store.get();
    if (!text || text.rests === undefined || !workbook) return;
    const { number: report } = text.written;
    const marked = workbook.revision.get();
    const changes = workbook.since(text.marked);
    if (changes.length === 0) return;
    try {
      const figures = await engine.call('reportTouched', { report, changes });
      // While another is written, the engine may be ahead of the page.
      if (!isShown(text) || (!figures && turns.isRenewing())) return;
      if (!figures) return fail({ is: 'gone' });
      const before = store.get().text?.stale.size ?? 0;
      store.set((state) => withStale(state, figures, marked));
      const count = store.get().text?.stale.size ?? 0;
      if (count > before) desk.announce(sayIn(lang())(words.stale, { count }));
    } catch {
      // What cannot be told now is told when the workbook is read again.
    }
  };

  const turns = reportTurns(store, () => desk.announce(sayIn(lang())(common.cancelled)), mark);
  const { renewing } = turns;

  const write = async (id: string, list: SectionList | undefined, signal: AbortSignal): Promise<void> => {
    const consolidated = id === 'latest' ? desk.consolidated.get() : undefined;
    // Where it stands in the open workbook, it is known by the names it has there.
    const placed = consolidated?.placed;
    const sections = list ? chosenCodes(list) : null;
    const written = await engine.call('reportWrite', { id, sections, ...(placed ? { sheets: placed.sheets } : {}) }, { signal });
    if (!written) return fail({ is: 'gone' });
    const rests = id === 'latest' ? placed?.revision : written.source.kind === 'workbook' ? read : undefined;
    const all = written.allSections.map(({ code }) => code);
    const listWritten = list ?? sectionList(written.sections, all);
    store.set((state) => {
      // A list without any section is not written: the person may have come to that meanwhile.
      const shown = list && state.text ? state.text.list : listWritten;
      return withText(state, { written, list: shown, listWritten, ...present({ consolidated, rests }) });
    });
  };

  const readFrom = async (kind: SourceKind, photograph: Photograph, signal: AbortSignal): Promise<readonly ReportSource[]> => {
    const { read: found, sources, refusal } = await engine.call('reportRead', { kind, photograph, lang: lang() }, { signal });
    store.set((state) => ({ ...state, sources }));
    if (refusal) fail({ is: 'refused', kind, refusal });
    return found;
  };

  const readOpen = async (signal: AbortSignal): Promise<readonly ReportSource[]> => {
    if (!workbook) return [];
    const outcome = await workbook.read(signal);
    if ('value' in outcome) {
      const { photograph, revision } = outcome.value;
      const found = await readFrom('workbook', photograph, signal);
      if (found.length > 0) read = revision;
      return found;
    }
    fail({ is: 'problem', problem: outcome.problem });
    return [];
  };

  return {
    ...outputs(desk, store, turns.using),
    stop: turns.stop,

    refresh: async () => {
      try {
        const { sources, renewed } = await engine.call('reportSources', { lang: lang() });
        store.set((state) => ({ ...state, sources }));
        const [latest] = sources.filter(({ kind }) => kind === 'latest');
        if (!latest) return;
        if (renewed) return await renewing('writing', ({ signal }) => write(latest.id, undefined, signal));
        await turns.renewed();
        const { text } = store.get();
        const now = desk.consolidated.get();
        if (text?.written.source.kind !== 'latest' || text.consolidated === now) return;
        // Its sheets were added since: the same report, leading to them. One of figures before these was stopped, and is written anew.
        const list = text.consolidated?.run === now?.run ? text.list : undefined;
        if (!list || chosenCodes(list).length > 0) await renewing('writing', ({ signal }) => write(latest.id, list, signal));
      } catch (error) {
        fail({ is: 'failed', failure: failureOf(error) });
      }
    },

    readWorkbook: () =>
      renewing('reading', async ({ signal }) => {
        // Of several, the one that was added last.
        const found = (await readOpen(signal)).at(-1);
        if (found) await write(found.id, undefined, signal);
      }),

    readFiles: (files) =>
      renewing('reading', async ({ signal }) => {
        for (const file of files) {
          const bytes = new Uint8Array(await file.arrayBuffer());
          const [found] = await readFrom('file', { file: file.name.normalize('NFC'), bytes }, signal);
          if (!found) continue;
          store.set((state) => begun(state, 'writing'));
          return write(found.id, undefined, signal);
        }
      }),

    choose: (id) => renewing('writing', ({ signal }) => write(id, undefined, signal)),

    change: async (list) => {
      const { text } = store.get();
      store.set((state) => withList(state, list));
      if (!text || chosenCodes(list).length === 0) return;
      await renewing('writing', async ({ signal }) => {
        try {
          await write(text.written.source.id, list, signal);
        } finally {
          // Stopped, the report before it stays, and so does what is ticked.
          store.set((state) => (isShown(text) && state.text?.list === list ? withListWritten(state) : state));
        }
      });
    },

    rewrite: () =>
      renewing('reading', async ({ signal }) => {
        const { text } = store.get();
        const found = await readOpen(signal);
        const same = found.find(({ ending }) => ending === text?.written.ending) ?? found.at(-1);
        if (same) await write(same.id, text?.list, signal);
      }),

    open: async (figure) => {
      store.set((state) => opened(state, figure));
      const { text } = store.get();
      if (text?.opened?.figure !== figure) return;
      try {
        const cells = await engine.call('reportFigure', { report: text.written.number, figure });
        // While another is written, the engine may be ahead of the page.
        if (!isShown(text) || (!cells && turns.isRenewing())) return;
        if (cells) store.set((state) => withCells(state, cells));
        else fail({ is: 'gone' });
      } catch (error) {
        fail({ is: 'failed', failure: failureOf(error) });
      }
    },

    // What comes while a report is written is asked for when that is there, with all that it was not told of.
    mark: async () => {
      if (!turns.isRenewing()) await mark();
    },
  };
}
