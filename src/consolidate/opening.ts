/**
 * The rate with which a year began, of a place whose units type theirs as approved. It is one over the households of that day, which no
 * column holds: each unit's are its poor ones over its rate. This year's households are others, and would give another rate.
 */
import type { Figure } from '../core/figure';
import { constant, divide, multiply, sum } from '../core/figure';
import type { Table, TableRow } from '../core/table';
import { parse } from '../language/expression';
import type { Column, Sheet } from '../language/form';
import type { Form } from '../language/load';
import type { Formula } from '../language/resolve';
import { resolve } from '../language/resolve';
import type { World } from '../reckon/evaluate';
import { evaluate } from '../reckon/evaluate';

/** Approved rates have two places, and a very small one tells little of its households: an error of so many points is none to print. */
export const openingSlack = '0.05';

export type OpeningParts = Readonly<{ of: Formula; over: Formula }>;

/** What the opening rate is a rate of, and of how many of today; undefined where the form writes no plain ratio. */
export function openingParts(form: Form, sheet: Sheet, { opening }: Column): OpeningParts | undefined {
  const ratio = opening && resolve(form, sheet, parse(opening.ratio));
  return ratio?.is === 'arithmetic' && ratio.operator === '/' ? { of: ratio.left, over: ratio.right } : undefined;
}

export type Asked = Readonly<{ table: Table; column: string; parts: OpeningParts; world: World }>;

const valueAt = ({ table, column, world }: Asked, formula: Formula, row: TableRow): Figure | undefined => {
  const value = evaluate(formula, { table, row, column }, world);
  return value.is === 'figure' ? value.figure : undefined;
};

/** Rows of units under a section, or under the total. */
const unitsUnder = ({ rows }: Table, row: TableRow): readonly TableRow[] =>
  rows.filter(({ kind, section }) => kind === 'item' && (row.kind !== 'section' || section === row.key));

/** A unit without poor ones may have any number of households, and one that typed no rate has not told it. */
const homesOf = (asked: Asked, row: TableRow): Figure | undefined => {
  const [poor, rate] = [valueAt(asked, asked.parts.of, row), row.figures[asked.column]];
  return poor?.value.gt(0) && rate?.value.gt(0) ? divide(multiply(poor, constant(100)), rate) : undefined;
};

const isThere = (asked: Asked, row: TableRow): boolean =>
  [asked.parts.of, asked.parts.over].some((formula) => valueAt(asked, formula, row)?.value.gt(0));

export const hasPoor = (asked: Asked, row: TableRow): boolean => valueAt(asked, asked.parts.of, row)?.value.gt(0) ?? false;

/** The units of which the households of that day are not known. */
export const lackingUnder = (asked: Asked, row: TableRow): readonly TableRow[] =>
  unitsUnder(asked.table, row).filter((unit) => isThere(asked, unit) && !homesOf(asked, unit));

function rateUnder(asked: Asked, row: TableRow): Figure | undefined {
  const units = unitsUnder(asked.table, row).filter((unit) => isThere(asked, unit));
  const homes = sum(units.flatMap((unit) => homesOf(asked, unit) ?? []));
  const poor = sum(units.flatMap((unit) => valueAt(asked, asked.parts.of, unit) ?? []));
  if (!homes || !poor || lackingUnder(asked, row).length > 0) return undefined;
  const rate = divide(multiply(poor, constant(100)), homes);
  return rate && rate.slack.lte(openingSlack) ? rate : undefined;
}

/** Of a section, or of them all where each is known. */
export function openingRateOf(asked: Asked, row: TableRow): Figure | undefined {
  const sections = asked.table.rows.filter(
    (one) => one.kind === 'section' && unitsUnder(asked.table, one).some((unit) => isThere(asked, unit)),
  );
  return row.kind === 'section' || sections.every((section) => rateUnder(asked, section)) ? rateUnder(asked, row) : undefined;
}
