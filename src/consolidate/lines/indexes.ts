/** The numbers of the lines of a sheet, by what they are asked for by. */
import { isBlankRow } from '../../core/kept/ask';
import { groupBy, remember } from '../../core/remember';
import { unitKey } from '../../core/unitId';
import type { Lines, Part } from './lines';
import { keyAt, partOf } from './numbered';

/** An item of which only the row is there is no line. */
export const linesIn = (part: Part): readonly number[] =>
  part.table.stubs.flatMap(({ kind }, index) => (kind === 'item' && isBlankRow(part.table, index) ? [] : [part.first + index]));

/** All lines of a sheet. */
export const numbersOf = ({ parts, transfers, firstTransfer }: Lines, sheet: string): readonly number[] => [
  ...parts.filter(({ table }) => table.sheet === sheet).flatMap(linesIn),
  ...transfers.flatMap((line, index) => (line.sheet === sheet ? [firstTransfer + index] : [])),
];

type Index = ReadonlyMap<string, readonly number[]>;

const keyOf = (lines: Lines, number: number): string => {
  const part = partOf(lines, number);
  return part ? keyAt(part, number - part.first) : (lines.transfers[number - lines.firstTransfer]?.key ?? '');
};

const indexes = remember((_lines: Lines) => new Map<string, Index>());

/** The lines of a sheet by their keys. */
export function byKey(lines: Lines, sheet: string): Index {
  const known = indexes(lines);
  const index = known.get(sheet) ?? groupBy(numbersOf(lines, sheet), (number) => keyOf(lines, number));
  known.set(sheet, index);
  return index;
}

export const partsByUnit = remember(({ parts }: Lines) => groupBy(parts, ({ unit }) => unitKey(unit)));
