/** Reads the expressions of sentences and selections, and sees to it that every cell they speak of exists. */
import { parse, refsOf } from '../language/expression';
import type { Sheet } from '../language/form';
import type { Form } from '../language/load';
import { nameOfForm } from '../language/load';
import { stop } from '../language/problem';
import type { Formula, Ref } from '../language/resolve';
import { resolve } from '../language/resolve';

/** Where an expression stands. */
export type Reading = Readonly<{
  /** The forms that the section needs; in the first of them a path without a form is looked for. */
  needs: readonly string[];
  /** In the dated definitions that it tells. */
  forms: readonly Form[];
  /** The elements around it, outermost first, each of a form of its own; on a row, columns alone are enough. */
  around: readonly Readonly<{ form: string; sheet: string; onRow: boolean }>[];
  terms: Readonly<Record<string, string>>;
  notes: readonly string[];
}>;

export function sheetOf(form: Form, key: string): Sheet {
  const sheet = form.sheets.find((item) => item.key === key);
  return sheet ?? stop('sheet.unknown', { form: `form ${nameOfForm(form)}`, sheet: key });
}

export const versionsOf = (code: string | undefined, forms: readonly Form[]): readonly Form[] => forms.filter((form) => form.code === code);

/** "thu" of the first form that the section needs, or "NS.thu"; in every dated version that the section tells. */
export function sheetNamed(name: string, { needs, forms }: Reading): Readonly<{ form: string; sheet: string }> {
  const parts = name.split('.');
  const sheet = parts.at(-1) ?? '';
  const form = parts.length > 1 ? parts[0] : needs[0];
  if (form === undefined) return stop('sentence.noForm', { path: name });
  if (!needs.includes(form)) return stop('sentence.notNeeded', { path: name, form });
  versionsOf(form, forms).forEach((version) => sheetOf(version, sheet));
  return { form, sheet };
}

const text = ({ sheet, row, column }: Ref): string => [sheet, row, column].filter((part) => part !== undefined).join('.');

/** What an expression may speak of where it stands. */
type Where = Readonly<{
  /** The sheets of which it stands on a row. */
  rowsOf: readonly string[];
  home: string;
  forms: readonly Form[];
  /** The unit's own form is at hand; cells of another one are the whole place's, and would be told as the unit's. */
  isOfUnit: boolean;
}>;

function requireElsewhere(ref: Ref, { forms, isOfUnit }: Where): void {
  if (isOfUnit) stop('sentence.ofPlace', { path: `${ref.form}.${text(ref)}` });
  const versions = versionsOf(ref.form, forms);
  if (versions.length === 0) stop('form.unknown', { form: ref.form });
  for (const form of versions) {
    resolve(form, sheetOf(form, ref.sheet), { is: 'ref', to: [ref.sheet, ref.row ?? '', ref.column ?? ''] });
  }
}

/** Over the items of a sheet, and there only, a column alone means each item's. */
export const goesOver = (formula: Formula): string | undefined =>
  formula.is === 'call' && ['sum', 'count', 'unique'].includes(formula.name) ? refsOf(formula)[0]?.sheet : undefined;

function requireCells(formula: Formula, place: Where): void {
  const over = goesOver(formula);
  const { rowsOf, home } = place;
  const inner = (part: Formula): void => requireCells(part, over === undefined ? place : { ...place, rowsOf: [...rowsOf, over] });
  switch (formula.is) {
    case 'ref': {
      const ref = formula.to;
      if (ref.period) stop('sentence.ofPeriod', { path: text(ref) });
      if (ref.form !== home) requireElsewhere(ref, place);
      else if (ref.column === undefined) stop('sentence.ofColumn', { path: text(ref) });
      else if (ref.row === undefined && !rowsOf.includes(ref.sheet)) stop('sentence.ofRow', { path: text(ref) });
      return;
    }
    case 'number':
    case 'text':
      return;
    case 'call':
      formula.args.forEach(inner);
      return;
    default:
      inner(formula.left);
      inner(formula.right);
  }
}

/** Throws on a path that leads nowhere in one of the form's versions. */
export function readFormula(source: string, { needs, forms, around }: Reading): Formula {
  const expression = parse(source);
  const element = around.at(-1);
  const home = element?.form ?? needs[0];
  if (home === undefined) return stop('sentence.noForm', { path: source });
  const rows = around.flatMap(({ form, sheet, onRow }) => (onRow && form === home ? [sheet] : []));
  const formulas = versionsOf(home, forms).map((form) => {
    const here = element?.sheet ?? form.sheets[0]!.key;
    const formula = resolve(form, sheetOf(form, here), expression);
    requireCells(formula, { rowsOf: rows, home, forms, isOfUnit: around.some(({ onRow }) => !onRow) });
    return formula;
  });
  const [first] = formulas;
  if (!first || formulas.some((formula) => JSON.stringify(formula) !== JSON.stringify(first))) {
    return stop('sentence.versions', { source });
  }
  return first;
}
