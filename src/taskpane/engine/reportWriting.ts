/** The report from what is held, as `tonghop report` writes it, in the words and numbers that the page shows. */
import { detail } from '../../book/contract';
import type { SheetCell } from '../../core/cell';
import type { Edited } from '../../core/consolidation';
import type { Decimal } from '../../core/decimal';
import type { Both } from '../../core/lang';
import type { Document } from '../../core/document';
import { present } from '../../core/present';
import { formatPlain, plainName } from '../../core/vietnamese';
import type { PageReport } from '../../narrate/pageReport';
import { pageReport } from '../../narrate/pageReport';
import { controlsOf, saidOf } from '../../settings/control';
import { settingList } from '../../settings/list';
import { settingProblemText } from '../../settings/settingsSheet';
import type { Library } from '../../work/library';
import { offered } from '../../work/library';
import { realCell, writeReport } from '../../work/report';
import type { HeldSource, ReportSource } from './reportSources';

/** A cell that no longer holds what its breakdown gives. Numbers as each language writes them; without one, `text` is what stands there. */
export type EditedCell = SheetCell & Readonly<{ found?: Both; text: string; computed?: Both }>;

export type Written = PageReport &
  Readonly<{
    /** Counts what the engine wrote: whoever asks about a report names it, and hears nothing of another. */
    number: number;
    source: ReportSource;
    /** Of the names of its sheets in the open workbook. */
    ending: string;
    /** Every section there is, in the usual order. */
    allSections: readonly Readonly<{ code: string; title: string }>[];
    /** The sections asked for, in their order. */
    sections: readonly string[];
    /** What is not said, and why. */
    unsaid: readonly Both[];
    /** Lines of the workbook's settings that cannot be used. */
    problems: readonly Both[];
    edited: readonly EditedCell[];
    /** How the office has its reports written. */
    style: readonly Both[];
  }>;

/** As each language writes numbers. */
const bothNumbers = (value: Decimal): Both => ({ vi: formatPlain(value, 'vi'), en: formatPlain(value, 'en') });

const editedCell = ({ at, found, text, computed }: Edited, names: HeldSource['names']): EditedCell => {
  const { sheet, cell } = realCell(names, at);
  return { sheet, cell, text, ...present({ found: found && bothNumbers(found.value), computed: computed && bothNumbers(computed.value) }) };
};

export type WrittenReport = Readonly<{ held: HeldSource; report: Document; written: Written }>;

/** `chosen` in place of the settings' own sections; null leaves it to them. */
export function writeFrom(library: Library, held: HeldSource, chosen: readonly string[] | null, number: number): WrittenReport {
  const outcome = writeReport(library, held, { sections: chosen ?? undefined });
  // The page offers the sections that there are.
  if (outcome.is === 'noSection') throw new Error(`there is no section ${outcome.text}`);
  const { report, sections, unsaid, settings } = outcome;
  const { names, source } = held;
  return {
    held,
    report,
    written: {
      ...pageReport(report),
      ...{ number, source, sections, unsaid },
      ending: (names[detail.tab] ?? detail.tab).slice(detail.tab.length),
      allSections: offered(library).map(({ code, title }) => ({ code, title })),
      problems: held.problems.map((problem) => ({ vi: settingProblemText(problem, 'vi'), en: settingProblemText(problem, 'en') })),
      edited: held.edited.map((cell) => editedCell(cell, names)),
      style: saidOf(controlsOf(settingList), settings),
    },
  };
}

/** `bao-cao-huyen-than-uyen-2021-q1.docx`. */
export const reportName = ({ place, period }: ReportSource, format: string): string =>
  `bao-cao-${plainName(place)}-${period.toLowerCase()}.${format}`;
