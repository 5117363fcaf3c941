/** Resolves the paths of an expression against a form: which sheet, row and column, and whether of another period or form. */
import type { FormDefinition, Sheet } from './form';
import { leaves } from './form';
import type { Expression, Path } from './expression';
import { mapRefs } from './expression';
import { stop } from './problem';
import { familyOf, hasRow, shapeOf } from './sheets/ask';

export type Ref = Readonly<{
  form: string;
  sheet: string;
  /** Absent: the row the check stands on. `key_*`: all rows repeated for units. */
  row?: string;
  /** Absent: the column the check stands on. */
  column?: string;
  period?: 'lastPeriod' | 'lastYear';
}>;

export type Formula = Expression<Ref>;

/** Columns of a sheet by key, with the counts that consolidated lists add. */
const columnKeys = (sheet: Sheet): readonly string[] => [
  ...leaves(sheet.columns).map(({ key }) => key),
  ...shapeOf(sheet).tallies.map(({ key }) => key),
];

function resolvePath(form: FormDefinition, here: Sheet, path: Path): Ref {
  const [first = '', ...rest] = path;
  if (first === 'lastPeriod' || first === 'lastYear') return { ...resolvePath(form, here, rest), period: first };
  if (/^[A-Z]{2,5}$/.test(first) && first !== form.code) {
    // Another form: its own load knows whether the place exists; language/library.ts checks these references.
    const [sheet, row, column] = rest;
    if (!sheet || !row || !column || rest.length !== 3) stop('path.otherForm', { path: path.join('.') });
    return { form: first, sheet, row, column };
  }
  const other = path.length > 1 ? form.sheets.find((sheet) => sheet.key === first) : undefined;
  const sheet = other ?? here;
  const names = other ? rest : path;
  const base = { form: form.code, sheet: sheet.key };
  const [one = '', two] = names;
  if (names.length === 1 && columnKeys(sheet).includes(one)) return { ...base, column: one };
  if (names.length === 1 && hasRow(sheet, one)) return { ...base, row: familyOf(sheet, one) };
  if (names.length === 2 && hasRow(sheet, one) && two && columnKeys(sheet).includes(two))
    return { ...base, row: familyOf(sheet, one), column: two };
  return stop('path.unknown', { path: path.join('.') });
}

/** Throws on a path that leads nowhere. */
export const resolve = (form: FormDefinition, here: Sheet, expression: Expression): Formula =>
  mapRefs(expression, (path) => resolvePath(form, here, path));

/** What a check is applied to: each row, each column, or the sheet once. Items inside sum, count and unique do not count. */
export type Each = 'row' | 'column' | 'once';

export function standsOn(formula: Formula): Each {
  const refs = outerRefs(formula);
  const onRow = refs.some((ref) => ref.row === undefined);
  const onColumn = refs.some((ref) => ref.column === undefined);
  if (onRow && onColumn) stop('expression.bothWays', {});
  return onRow ? 'row' : onColumn ? 'column' : 'once';
}

function outerRefs(formula: Formula): readonly Ref[] {
  switch (formula.is) {
    case 'ref':
      return [formula.to];
    case 'number':
    case 'text':
      return [];
    case 'call':
      return formula.name === 'filled' || formula.name === 'anonymous' ? formula.args.flatMap(outerRefs) : [];
    default:
      return [...outerRefs(formula.left), ...outerRefs(formula.right)];
  }
}
