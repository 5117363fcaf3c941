/** Reads one cell as the form declares it: a figure, words, or nothing, and what was seen in it beside. */
import type { Cell, CellRef } from '../core/cell';
import type { Decimal } from '../core/decimal';
import { decimal } from '../core/decimal';
import type { Label } from '../core/facts';
import type { Figure, Quoted } from '../core/figure';
import type { MoneyScale } from '../core/money';
import { present } from '../core/present';
import { readNumber } from '../core/vietnamese';
import { figureOf, kindOf } from '../language/columns/ask';
import type { FigureProblem, FigureRule } from '../language/columns/rule';
import type { Column } from '../language/form';
import { isNumeric } from '../language/form';
import type { Role } from '../language/roles';
import { cellText } from './labels';
import type { CellObservation, Seen } from './observation';
import { shownNumber } from './shownNumber';

export type CellContext = Readonly<{ label: Label; scale: MoneyScale; from1904: boolean }>;
export type ReadCell = Readonly<{
  figure?: Figure;
  words?: Quoted;
  seen: readonly Seen[];
  /** A formula without a result: the form computes it anew. */
  recompute?: true;
}>;

const nothing: ReadCell = { seen: [] };
const only = (seen: Seen): ReadCell => ({ seen: [seen] });

/** What was seen, with all that the cell tells of itself. */
export const observed = (cell: Cell, at: CellRef, column: Column, label: Label, seen: Seen): CellObservation =>
  present({ at, column: column.key, label, shown: cellText(cell), format: cell.format, formula: cell.formula, seen });

export function readCell(cell: Cell, at: CellRef, column: Column, role: Role, context: CellContext): ReadCell {
  const text = cellText(cell);
  const isComputed = role.is === 'computed';
  // A program that fills a form in without calculating leaves its formulas with no result, or with the blank one.
  if (isComputed && cell.formula !== undefined && text === '') return { seen: [], recompute: true };
  if (cell.uncalculated) return role.is === 'input' ? only({ is: 'uncalculated' }) : nothing;
  if (text === '') return nothing;
  if (role.is === 'closed') return isNumeric(column) && readNumber(text).kind !== 'blank' ? only({ is: 'unused' }) : nothing;
  if (typeof cell.value === 'object') return only({ is: 'errorValue', isComputed });
  const rule = kindOf(column);
  if (rule.holds !== 'figure') return readWords(cell, at, column, context, text);
  if (typeof cell.value !== 'number') return readTyped(text, at, column, rule, context);
  const held = decimal(cell.value);
  const value = rule.held(held, cell);
  const figure = figureOf(column, context.scale, value, [at]);
  const shown = shownNumber(cell, held, value, column, rule, context);
  if (shown) return { figure, seen: [shown] };
  return { figure, seen: isComputed ? [] : seenIn(rule.judge(value), value, context) };
}

/** A number that was typed as text. */
function readTyped(text: string, at: CellRef, column: Column, rule: FigureRule, context: CellContext): ReadCell {
  const read = readNumber(text);
  switch (read.kind) {
    case 'blank':
      return nothing;
    case 'words':
      return only({ is: 'words' });
    case 'ambiguous':
      return only({ is: 'twoReadings', readings: read.readings });
    case 'number': {
      const { value, suffix } = read;
      const stray = suffix === undefined ? undefined : rule.suffix(suffix, context.scale);
      if (stray) return { seen: seenIn(stray, value, context) };
      const made = figureOf(column, context.scale, value, [at]);
      const problem = rule.judge(value);
      // A number that cannot be meant is not offered to be typed again.
      return { figure: made, seen: problem ? seenIn(problem, value, context) : [{ is: 'numberAsText', value }] };
    }
  }
}

/** Why a number is not one of its column. */
function seenIn(problem: FigureProblem | undefined, value: Decimal, { scale }: CellContext): readonly Seen[] {
  switch (problem?.is) {
    case undefined:
      return [];
    case 'type':
      return [{ is: 'words' }];
    case 'unit':
      return [{ is: 'otherUnit', scale }];
    case 'negative':
    case 'above':
      return [{ is: problem.is, value }];
    case 'whole':
      return [{ is: 'fraction', value, readings: problem.readings }];
  }
}

function readWords(cell: Cell, at: CellRef, column: Column, { from1904 }: CellContext, text: string): ReadCell {
  const rule = kindOf(column);
  const words = (written: string): Quoted => ({ text: written, from: [at] });
  if (rule.holds !== 'words') return { words: words(text), seen: [] };
  const read = rule.read(text, cell, column, from1904);
  if (read.problem === 'choice') return only({ is: 'notChoice', choices: read.choices });
  return { words: words(read.text), seen: read.problem ? [{ is: 'notDate' }] : [] };
}
