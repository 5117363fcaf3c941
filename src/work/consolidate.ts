/** Adds up the returns of a period, beside those of earlier ones: what `consolidate` and the tab Tổng hợp do. */
import { isBook } from '../book/isBook';
import { readBack } from '../book/read/readBack';
import type { Opened } from '../check/validate';
import { validate } from '../check/validate';
import type { Worked } from '../consolidate/consolidate';
import { finish } from '../consolidate/consolidate';
import { contribute, mergeAll } from '../consolidate/contribution';
import { fileProblems, goesBefore, hasReturn, unfiled } from '../consolidate/outcome';
import type { Consolidation } from '../core/consolidation';
import type { Period } from '../core/period';
import type { Settings } from '../core/settings';
import type { Submission } from '../core/table';
import type { Catalogue } from '../core/unit';
import type { Form } from '../language/load';
import type { Library } from './library';
import type { Files, Steps } from './steps';
import { checkFiles, contextOf, eachFile, refusedFiles, standing } from './validate';

export type ConsolidateAsked = Readonly<{
  catalogue: Catalogue;
  period: Period;
  settings: Settings;
  /** Codes of units taken in although errors are open. */
  accept: readonly string[];
}>;

/** Files given as earlier periods that could not be used. */
export type UnusedEarlier = Readonly<{
  refused: readonly string[];
  /** Consolidated workbooks of another period than the year before. */
  notYearBefore: readonly string[];
}>;

type Told = Readonly<{ problems: ReturnType<typeof fileProblems>; unused: UnusedEarlier }>;
export type ConsolidateOutcome = Told &
  (
    | Readonly<{ is: 'done'; worked: Worked; submissions: readonly Submission[]; /** Nobody has sent them in. */ unfiled: readonly Form[] }>
    /** No file is a return of this period. */
    | Readonly<{ is: 'nothing' }>
  );

type Book = Readonly<{ file: string; consolidation: Consolidation }>;

/** Puts consolidated workbooks aside: they give closing rates, and hold no returns. */
function bookCollector(
  library: Library,
): Readonly<{ books: readonly Book[]; broken: readonly string[]; takes: (opened: Opened) => boolean }> {
  const books: Book[] = [];
  const broken: string[] = [];
  const takes = (opened: Opened): boolean => {
    if (!('workbook' in opened) || isBook(opened.workbook) === undefined) return false;
    const back = readBack(opened.workbook, library.forms);
    if ('problem' in back) broken.push(opened.file);
    else books.push({ file: opened.file, consolidation: back.consolidation });
    return true;
  };
  return { books, broken, takes };
}

/** `previous` are returns of earlier periods, or consolidated workbooks of them. */
export function* consolidateReturns(
  library: Library,
  asked: ConsolidateAsked,
  files: Files,
  previous: Files = [],
): Steps<ConsolidateOutcome> {
  const { catalogue, period, settings, accept } = asked;
  const { books, broken, takes } = bookCollector(library);
  const earlier = yield* checkFiles(previous, { ...contextOf(library, { catalogue }), previous: [] }, takes);
  const context = { ...contextOf(library, asked), previous: standing(earlier) };
  const contributions = yield* eachFile(files, (opened) => contribute(validate(opened, context), library.forms));
  const { worked, submissions } = finish(mergeAll(contributions), {
    ...{ forms: library.forms, catalogue, period, settings, accept },
    previous: books.map(({ consolidation }) => consolidation),
  });
  const told = (notYearBefore: readonly string[]): Told => ({
    problems: fileProblems(submissions),
    unused: { refused: [...refusedFiles(earlier), ...broken], notYearBefore },
  });
  if (!hasReturn(worked, submissions)) return { is: 'nothing', ...told([]) };
  const others = books.filter(({ consolidation }) => !goesBefore(consolidation, worked)).map(({ file }) => file);
  return { is: 'done', worked, submissions, unfiled: unfiled(worked, library.forms), ...told(others) };
}
