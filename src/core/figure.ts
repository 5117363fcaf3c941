/** A number that never travels without its cells: the only number type after reading. */
import type { CellRef } from './cell';
import { joinCells } from './cell';
import type { Decimal } from './decimal';
import { decimal, toJson, zero } from './decimal';

/** Money is held in the scale of its table (see money.ts); a percent cell holds 14,9, not 0,149. */
export type Measure = 'count' | 'money' | 'percent' | 'number';

export type Figure = Readonly<{
  value: Decimal;
  measure: Measure;
  /** Digits after the decimal mark that the form declares for it. */
  decimals: number;
  /** Half a unit in the last declared place, summed over the operands; counts have none. */
  slack: Decimal;
  /** The cells it was read from or computed from. */
  from: readonly CellRef[];
  /** The units' own cells behind `from`, where `from` are cells of a consolidated workbook. */
  sources?: readonly CellRef[] | undefined;
}>;

/** Words taken from cells. */
export type Quoted = Readonly<{ text: string; from: readonly CellRef[]; sources?: readonly CellRef[] | undefined }>;

export const sourcesOf = (item: Figure | Quoted): readonly CellRef[] => item.sources ?? item.from;

const halfUnitOf = (decimals: number): Decimal => decimal(`5e-${decimals + 1}`);

/** One for all figures of so many decimals: a return has hundreds of figures, and all of a round are in memory together. */
const halfUnits: readonly Decimal[] = Array.from({ length: 12 }, (_, decimals) => halfUnitOf(decimals));

/** Half a unit in the last of `decimals` places. */
export const halfUnit = (decimals: number): Decimal => halfUnits[decimals] ?? halfUnitOf(decimals);

export const figure = (value: Decimal | number | string, measure: Measure, decimals: number, from: readonly CellRef[] = []): Figure => ({
  value: decimal(value),
  measure,
  decimals,
  slack: measure === 'count' ? zero : halfUnit(decimals),
  from,
});

/** A number written in a definition: exact, of no cell. */
export const constant = (value: number | string): Figure => ({ ...figure(value, 'number', 0), slack: zero });

/** The cells something was read or computed from, and the units' own behind them. */
export type Traced = Readonly<{ from: readonly CellRef[]; sources?: readonly CellRef[] | undefined }>;

export const joinTraces = (items: readonly Traced[]): Traced => ({
  from: joinCells(...items.map(({ from }) => from)),
  ...(items.some(({ sources }) => sources) ? { sources: joinCells(...items.map(({ from, sources }) => sources ?? from)) } : {}),
});

const stronger = (a: Figure, b: Figure): Measure => (a.measure === 'number' ? b.measure : a.measure);

export const add = (a: Figure, b: Figure): Figure => ({
  value: a.value.plus(b.value),
  measure: stronger(a, b),
  decimals: Math.max(a.decimals, b.decimals),
  slack: a.slack.plus(b.slack),
  ...joinTraces([a, b]),
});

export const negate = (a: Figure): Figure => ({ ...a, value: a.value.neg() });
export const subtract = (a: Figure, b: Figure): Figure => add(a, negate(b));

export const multiply = (a: Figure, b: Figure): Figure => ({
  value: a.value.times(b.value),
  measure: stronger(a, b),
  decimals: a.decimals + b.decimals,
  slack: a.value.abs().times(b.slack).plus(b.value.abs().times(a.slack)).plus(a.slack.times(b.slack)),
  ...joinTraces([a, b]),
});

/** Undefined when the divisor is zero, or may be zero within its slack: a rate over nothing does not exist. */
export function divide(a: Figure, b: Figure): Figure | undefined {
  const nearest = b.value.abs().minus(b.slack);
  if (nearest.lte(0)) return undefined;
  const value = a.value.div(b.value);
  return {
    value,
    measure: 'number',
    decimals: 6,
    // The widest the quotient can be off when both sides are off by their slack.
    slack: value.abs().times(b.slack).plus(a.slack).div(nearest),
    ...joinTraces([a, b]),
  };
}

export const sum = (figures: readonly Figure[]): Figure | undefined => {
  const [first, ...rest] = figures;
  if (!first) return undefined;
  return {
    value: rest.reduce((total, item) => total.plus(item.value), first.value),
    measure: figures.find(({ measure }) => measure !== 'number')?.measure ?? first.measure,
    decimals: Math.max(...figures.map((item) => item.decimals)),
    slack: rest.reduce((total, item) => total.plus(item.slack), first.slack),
    ...joinTraces(figures),
  };
};

/** Equal as far as the declared decimals can tell. */
export const agree = (a: Figure, b: Figure): boolean => a.value.minus(b.value).abs().lte(a.slack.plus(b.slack));

/** Not greater, as far as the declared decimals can tell. */
export const notGreater = (a: Figure, b: Figure): boolean => a.value.minus(b.value).lte(a.slack.plus(b.slack));

/** A number a double holds exactly goes in as a number; formulas cannot add up a text, so a longer one is rounded by Excel anyway. */
export const plainNumber = (item: Figure): number => Number(toJson(item.value));
