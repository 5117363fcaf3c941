/** Where a report can be written from: what was just consolidated, the open workbook, a consolidated file. */
import { present } from '../../core/present';
import { bookProblemText } from '../../book/problems';
import { consolidatedPlan } from '../../book/write/workbook';
import { consolidatedFile } from '../../consolidate/consolidate';
import type { Both, Lang } from '../../core/lang';
import { snapshotOf } from '../../core/planSnapshot';
import type { WorkbookSnapshot } from '../../core/workbook';
import type { Photograph } from '../../doors/openWorkbook';
import { readWorkbook } from '../../doors/xlsx/readWorkbook';
import { recognise } from '../../read/recognise';
import { fileProblemWords } from '../../words/unreadable';
import type { Library } from '../../work/library';
import type { HeldBook } from '../../work/report';
import { booksIn } from '../../work/report';
import type { Latest } from './state';

export type SourceKind = 'latest' | 'workbook' | 'file';

/** As the page lists it. */
export type ReportSource = Readonly<{
  id: string;
  kind: SourceKind;
  file: string;
  /** Of its sheets' names: " (2)". */
  ending: string;
  place: string;
  period: string;
}>;

export type HeldSource = HeldBook &
  Readonly<{
    source: ReportSource;
    /** True where formulas still call the sheets by the planned names. */
    plannedFormulas?: true;
  }>;

/** Why a workbook gives no report: it cannot be read, or it is something else, of which this is known. */
export type Refusal = Readonly<{ file: string; unreadable?: Both; form?: string; title?: string; unit?: string; period?: string }>;

function held(book: HeldBook, kind: SourceKind): HeldSource {
  const { ending, workbook, consolidation } = book;
  const { catalogue, period } = consolidation;
  return { ...book, source: { id: kind + ending, kind, file: workbook.file, ending, place: catalogue.place.name, period: period.code } };
}

function refusal(workbook: WorkbookSnapshot, { forms, catalogues }: Library): Refusal {
  const { form, unit, period } = recognise(workbook, { forms, catalogues });
  return {
    file: workbook.file,
    ...present({ form: form?.code, title: form?.title }),
    ...(form && unit ? { unit: unit.name } : {}),
    ...(form && period ? { period: period.code } : {}),
  };
}

export type Read = Readonly<{ held: readonly HeldSource[]; refusal?: Refusal }>;

export function readSource(library: Library, kind: SourceKind, photograph: Photograph): Read {
  const read = 'bytes' in photograph ? readWorkbook(photograph.file, photograph.bytes) : photograph;
  if ('problem' in read) return { held: [], refusal: { file: photograph.file, unreadable: fileProblemWords(read.problem.code) } };
  const { books, broken } = booksIn(library, read.workbook);
  if (books.length > 0) return { held: books.map((book) => held(book, kind)) };
  const unreadable = broken && { vi: bookProblemText(broken, 'vi'), en: bookProblemText(broken, 'en') };
  if (unreadable) return { held: [], refusal: { file: photograph.file, unreadable } };
  return { held: [], refusal: refusal(read.workbook, library) };
}

/** What was consolidated here, once its sheets stand in the open workbook under names of their own. */
export const placedIn = (held: HeldSource, names: Readonly<Record<string, string>>): HeldSource => ({
  ...held,
  workbook: { ...held.workbook, sheets: held.workbook.sheets.map((sheet) => ({ ...sheet, name: names[sheet.name] ?? sheet.name })) },
  names,
  plannedFormulas: true,
});

/** One path for all: what would be read back from the workbook is what is reported. */
export const latestSource = (library: Library, { worked, submissions }: Latest, lang: Lang): readonly HeldSource[] =>
  booksIn(library, snapshotOf(consolidatedPlan(worked, submissions, lang), consolidatedFile)).books.map((book) => held(book, 'latest'));
