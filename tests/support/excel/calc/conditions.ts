/** Functions over the cells that meet conditions: COUNTIFS, SUMIFS and finding a value. */
import type { Computed, Scalar, Table } from './values';
import { compare, isFailed, isTable, scalar, textOf, unknown } from './values';

/** Arguments come computed, except those of IF and its like, which are asked for when needed. */
export type Lazy = () => Computed;
export type Function = (given: readonly Lazy[]) => Computed;

export const cells = (value: Computed): readonly Scalar[] => (isTable(value) ? value.rows.flat() : [value]);
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A condition such as `">=5"`, `"Xã*"` or a value. */
function criterion(given: Scalar): (value: Scalar) => boolean {
  const text = textOf(given);
  if (isFailed(text)) return (value) => isFailed(value) && value.error === text.error;
  const [, sign = '', wanted = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(text)!;
  const number = wanted.trim() !== '' && Number.isFinite(Number(wanted)) ? Number(wanted) : undefined;
  if (number !== undefined) {
    const holds: Readonly<Record<string, (value: number) => boolean>> = {
      '<': (value) => value < number,
      '>': (value) => value > number,
      '<=': (value) => value <= number,
      '>=': (value) => value >= number,
    };
    const isEqual = (value: Scalar): boolean =>
      value === number || (typeof value === 'string' && value.trim() !== '' && Number(value) === number);
    if (sign === '<>') return (value) => !isEqual(value);
    return sign in holds ? (value) => typeof value === 'number' && holds[sign]!(value) : isEqual;
  }
  if (['<', '>', '<=', '>='].includes(sign)) throw unknown;
  if (wanted === '') return (value) => (value === null || value === '') === (sign !== '<>');
  if (!/[*?~]/.test(wanted)) {
    const lower = wanted.toLowerCase();
    return (value) => (typeof value === 'string' && value.toLowerCase() === lower) === (sign !== '<>');
  }
  if (wanted.includes('~')) throw unknown;
  const pattern = new RegExp(`^${escape(wanted).replace(/\\\*/g, '.*').replace(/\\\?/g, '.')}$`, 'isu');
  return (value) => (typeof value === 'string' && pattern.test(value)) === (sign !== '<>');
}

export const table = (value: Computed): Table => (isTable(value) ? value : { rows: [[value]] });
export const at = (from: Table, row: number, column: number): Scalar => from.rows[row]?.[column] ?? null;

/** Where all conditions hold, in the order of the cells. */
export function matching(pairs: readonly Lazy[]): (row: number, column: number) => boolean {
  const conditions: (readonly [Table, (value: Scalar) => boolean])[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2)
    conditions.push([table(pairs[index]!()), criterion(scalar(pairs[index + 1]!()))]);
  return (row, column) => conditions.every(([values, holds]) => holds(at(values, row, column)));
}

export function countIfs(given: readonly Lazy[]): Computed {
  const holds = matching(given);
  return table(given[0]!()).rows.reduce((sum, row, down) => sum + row.filter((_, right) => holds(down, right)).length, 0);
}

export function sumIfs(values: Table, holds: (row: number, column: number) => boolean): Computed {
  let sum = 0;
  for (const [down, row] of values.rows.entries()) {
    for (const [right, value] of row.entries()) {
      if (!holds(down, right)) continue;
      if (isFailed(value)) return value;
      if (typeof value === 'number') sum += value;
    }
  }
  return sum;
}

export function match(wanted: Scalar, list: readonly Scalar[]): number {
  const found = list.findIndex(
    (value) => value !== null && !isFailed(value) && typeof value === typeof wanted && compare(value, wanted) === 0,
  );
  return found + 1;
}
