/** Checks returned workbooks, beside those of earlier periods where there are any: what `validate` and the tab Kiểm tra do. */
import { judgeCopies } from '../check/copies/judge';
import { judgeScales } from '../check/scales/beside';
import { settleReturns } from '../check/settle';
import type { Opened, ValidateContext } from '../check/validate';
import { validate } from '../check/validate';
import type { Period } from '../core/period';
import { present } from '../core/present';
import type { Submission } from '../core/table';
import type { Catalogue } from '../core/unit';
import type { Library } from './library';
import { withCatalogue } from './library';
import type { Files, Steps } from './steps';

export type ValidateAsked = Readonly<{
  /** Where none is asked for, the one that each workbook names. */
  catalogue?: Catalogue | undefined;
  /** Each workbook's own where absent. */
  period?: Period | undefined;
}>;

export type Validated = Readonly<{
  /** In the order of their files; of several returns of one unit it is settled which one stands. */
  submissions: readonly Submission[];
  /** The one asked for stands first. */
  catalogues: readonly Catalogue[];
  /** Files of earlier periods that nothing is compared with, because they would be refused. */
  refusedEarlier: readonly string[];
}>;

export function contextOf(library: Library, { catalogue, period }: ValidateAsked): Omit<ValidateContext, 'previous'> {
  const { forms, catalogues } = catalogue ? withCatalogue(library, catalogue) : library;
  const { country, reforms } = library;
  return {
    forms,
    catalogues,
    ...(country ? { catalogueCoded: country.catalogueCoded } : {}),
    ...present({ catalogue, period, reforms }),
  };
}

const byFile = (a: Submission, b: Submission): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

/** Each on its own; of a file only what `keep` makes of it is held, and what it passes over is no return. */
export function* eachFile<Kept>(files: Files, keep: (opened: Opened) => Kept | undefined): Steps<readonly Kept[]> {
  const kept: Kept[] = [];
  let done = 0;
  for (const opened of files) {
    const made = keep(opened);
    if (made !== undefined) kept.push(made);
    done += 1;
    yield { done, of: files.length };
  }
  return kept;
}

/** Each on its own, then those of one unit beside each other; what `setAside` takes is no return. */
export function* checkFiles(
  files: Files,
  context: ValidateContext,
  setAside: (opened: Opened) => boolean = () => false,
): Steps<readonly Submission[]> {
  const submissions = yield* eachFile(files, (opened) => (setAside(opened) ? undefined : validate(opened, context)));
  return judgeCopies(judgeScales(settleReturns([...submissions].sort(byFile)), context.forms), context.forms);
}

/** Only what would be accepted today is compared with. */
export const standing = (earlier: readonly Submission[]): readonly Submission[] => earlier.filter(({ status }) => status === 'accepted');
export const refusedFiles = (earlier: readonly Submission[]): readonly string[] =>
  earlier.filter(({ status }) => status === 'refused').map(({ file }) => file);

/** With those of the country that returns named, so that every unit is told with its catalogue. */
function withHomes({ country }: Library, catalogues: readonly Catalogue[], submissions: readonly Submission[]): readonly Catalogue[] {
  const known = new Set(catalogues.flatMap(({ units }) => units));
  const homes = submissions.flatMap(({ unit }) => (unit && !known.has(unit) ? (country?.catalogueHolding(unit) ?? []) : []));
  return [...catalogues, ...new Set(homes)];
}

/** `previous` are returns of earlier periods. */
export function* validateReturns(library: Library, asked: ValidateAsked, files: Files, previous: Files = []): Steps<Validated> {
  const context = contextOf(library, asked);
  const earlier = yield* checkFiles(previous, { ...contextOf(library, { ...asked, period: undefined }), previous: [] });
  const submissions = yield* checkFiles(files, { ...context, previous: standing(earlier) });
  const catalogues = withHomes(library, context.catalogues, submissions);
  return { submissions, catalogues, refusedEarlier: refusedFiles(earlier) };
}
