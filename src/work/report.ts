/** Writes the report from a consolidated workbook alone: what `report` and the tab Báo cáo do. */
import type { Found } from '../book/consolidatedIn';
import { consolidatedIn } from '../book/consolidatedIn';
import type { BookProblem, BrokenBook } from '../book/problems';
import { readBack } from '../book/read/readBack';
import type { Consolidation, Edited } from '../core/consolidation';
import type { Document } from '../core/document';
import type { Both } from '../core/lang';
import { present } from '../core/present';
import type { Settings } from '../core/settings';
import type { WorkbookSnapshot } from '../core/workbook';
import { withNames } from '../narrate/pageReport';
import { report } from '../narrate/report';
import type { SettingProblem } from '../settings/read';
import { workbookChoices } from '../settings/settingsSheet';
import { leftOutText, withheldText } from '../words/unsaid';
import type { Library } from './library';
import { codesOf, offered } from './library';

/** One consolidated workbook among the sheets of a workbook, read back. */
export type HeldBook = Readonly<{
  /** Of its sheets' names: "", " (2)" … */
  ending: string;
  /** With the names that its sheets really have, and those names by the planned ones. */
  workbook: WorkbookSnapshot;
  names: Found['names'];
  consolidation: Consolidation;
  /** Cells that no longer hold what their breakdown gives. */
  edited: readonly Edited[];
  /** Lines of its settings that cannot be used. */
  problems: readonly SettingProblem[];
}>;

/** `at` by the name that the sheet really has. */
export const realCell = <At extends Readonly<{ sheet: string }>>(names: Found['names'], at: At): At => ({
  ...at,
  sheet: names[at.sheet] ?? at.sheet,
});

function heldBook(library: Library, { ending, workbook: own, names }: Found, workbook: WorkbookSnapshot): HeldBook | BookProblem {
  const back = readBack(own, library.forms);
  if ('problem' in back) return back.problem;
  const { problems = [] } = workbookChoices(own, { forms: codesOf(library.forms), sections: codesOf(library.sections) }) ?? {};
  return { ending, workbook, names, ...back, problems: problems.map((item) => ({ ...item, at: realCell(names, item.at) })) };
}

export type BooksRead = Readonly<{
  books: readonly HeldBook[];
  /** Why another one, if there is one, gives no report. */ broken?: BrokenBook;
}>;

/** In the order in which they were added; a workbook that is something else holds none. */
export function booksIn(library: Library, workbook: WorkbookSnapshot): BooksRead {
  const read = consolidatedIn(workbook, library.forms).map((found) => heldBook(library, found, workbook));
  const broken = read.find((item): item is BrokenBook => 'is' in item && item.is !== 'notConsolidated');
  return { books: read.flatMap((item) => ('is' in item ? [] : item)), ...present({ broken }) };
}

/** Of several in one workbook the one under its own names is meant. */
export function bookIn(library: Library, workbook: WorkbookSnapshot): HeldBook | BookProblem {
  const { books, broken } = booksIn(library, workbook);
  const book = books.length === 1 ? books[0] : books.find(({ ending }) => ending === '');
  return book ?? broken ?? { is: 'notConsolidated' };
}

export type ReportAsked = Readonly<{
  /** In place of those that the settings name; all where neither names any. */
  sections?: readonly string[] | undefined;
  /** In place of the workbook's own. */
  settings?: Settings | undefined;
}>;

export type ReportOutcome =
  | Readonly<{
      is: 'written';
      report: Document;
      settings: Settings;
      /** The sections asked for, in their order. */
      sections: readonly string[];
      /** What is not said, and why, in the words of either language. */
      unsaid: readonly Both[];
    }>
  | Readonly<{ is: 'noSection'; text: string }>;

/** By code, in any case, each once. */
const sectionsNamed = ({ sections }: Library, names: readonly string[]): readonly Readonly<{ text: string; code?: string }>[] =>
  [...new Set(names)].map((text) => {
    const section = sections.find(({ code }) => code.toLowerCase() === text.toLowerCase());
    return section ? { text, code: section.code } : { text };
  });

function unsaidOf(library: Library, { leftOut, withheld }: Document): readonly Both[] {
  const titleOf = (code: string): string => offered(library).find((section) => section.code === code)?.title ?? code;
  return [
    ...leftOut.map((one): Both => {
      const title = titleOf(one.section);
      return { vi: leftOutText(title, one, 'vi'), en: leftOutText(title, one, 'en') };
    }),
    ...withheld.map((one): Both => {
      const title = titleOf(one.section);
      return { vi: withheldText(title, one, 'vi'), en: withheldText(title, one, 'en') };
    }),
  ];
}

/** A section that somebody asks for and nobody has is refused; one that settings name is passed over, as their problems tell. */
export function writeReport(
  library: Library,
  { consolidation, workbook, names }: Pick<HeldBook, 'consolidation' | 'workbook' | 'names'>,
  asked: ReportAsked = {},
): ReportOutcome {
  const chosen = asked.settings ?? consolidation.settings;
  const named = sectionsNamed(library, asked.sections ?? chosen.sections);
  const stranger = asked.sections && named.find(({ code }) => code === undefined);
  if (stranger) return { is: 'noSection', text: stranger.text };
  const codes = [...new Set(named.flatMap(({ code }) => code ?? []))];
  const isChosen = asked.sections !== undefined || codes.length > 0;
  const sections = isChosen ? codes : codesOf(library.sections);
  const settings = { ...chosen, sections };
  const text = withNames(report({ ...consolidation, settings }, library.forms, library.sections), workbook.file, names);
  return { is: 'written', report: text, settings, sections, unsaid: unsaidOf(library, text) };
}
