/** Rows, columns and merges of a new sheet, and what of it stays on the screen. */
import { columnLetter } from '../../../core/address';
import type { SheetPlan } from '../../../core/plan';
import { mergesOf } from '../../../core/planSnapshot';
import { runsOf } from '../areas';
import { has } from '../inExcel';
import type { Step } from '../steps';
import { asExtra, step } from '../steps';
import { formatSteps } from './styleSteps';

/**
 * Office.js counts widths in points, plans in digits of Times New Roman 11, as files do: 7 pixels each on a screen of 96 dots to the inch,
 * padding included (ECMA-376 Part 1, §18.3.1.13).
 */
export const pointsOf = (characters: number): number => (Math.trunc(characters * 7) * 72) / 96;

const usualWidth = 9;

const spans = (numbers: readonly number[], name: (number: number) => string): readonly string[] =>
  runsOf(numbers).map(({ from, to }) => `${name(from)}:${name(to)}`);

/** Lines by one quality, as `A:C` or `3:5`. */
function by<Line>(lines: Readonly<Record<number, Line>>, quality: (line: Line) => number | undefined, name: (number: number) => string) {
  const groups = new Map<number, number[]>();
  for (const [key, line] of Object.entries(lines)) {
    const value = quality(line);
    if (value !== undefined) groups.set(value, [...(groups.get(value) ?? []), Number(key)]);
  }
  return [...groups].map(([value, numbers]) => [value, spans(numbers, name)] as const);
}

const hiddenOf = (lines: Readonly<Record<number, Readonly<{ hidden?: boolean }>>>): readonly number[] =>
  Object.entries(lines)
    .filter(([, { hidden }]) => hidden)
    .map(([key]) => Number(key));

export function lineSteps(sheet: string, plan: SheetPlan): readonly Step[] {
  const onRange = (place: string, change: (range: Excel.Range) => void): Step => step(({ range }) => change(range(sheet, place)));
  const merges = mergesOf(plan).map((merge) => onRange(merge, (range) => range.merge(false)));
  if (!has('1.2')) return [];
  return [
    ...merges,
    ...by(plan.columns, ({ width }) => width ?? usualWidth, columnLetter).flatMap(([width, columns]) =>
      formatSteps(sheet, columns, (format) => (format.columnWidth = pointsOf(width))),
    ),
    ...by(plan.rows, ({ height }) => height, String).flatMap(([height, rows]) =>
      formatSteps(sheet, rows, (format) => (format.rowHeight = height)),
    ),
    ...spans(hiddenOf(plan.columns), columnLetter).map((columns) => onRange(columns, (range) => (range.columnHidden = true))),
    ...spans(hiddenOf(plan.rows), String).map((rows) => onRange(rows, (range) => (range.rowHidden = true))),
  ];
}

export function freezeSteps(sheet: string, freeze: SheetPlan['freeze']): readonly Step[] {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  if (rows + columns === 0 || !has('1.7')) return [];
  return [
    asExtra(
      'freeze',
      step((batch) => {
        const { freezePanes } = batch.sheet(sheet);
        if (columns === 0) freezePanes.freezeRows(rows);
        else if (rows === 0) freezePanes.freezeColumns(columns);
        else freezePanes.freezeAt(`A1:${columnLetter(columns)}${rows}`);
      }),
    ),
  ];
}
