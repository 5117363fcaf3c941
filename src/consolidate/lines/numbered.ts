/** A line of the breakdown, or one of its figures, by the line's number. */
import type { Figure } from '../../core/figure';
import { figureIn } from '../../core/kept/ask';
import { rowAt } from '../../core/kept/table';
import { present } from '../../core/present';
import { itemKey } from '../../language/sheets/rule';
import type { Line, Lines, Part } from './lines';

/** The part that a line stands in; none for a transfer. */
export function partOf({ parts, firstTransfer }: Lines, number: number): Part | undefined {
  if (number >= firstTransfer) return undefined;
  let [from, to] = [0, parts.length];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if ((parts[middle]?.first ?? 0) <= number) from = middle;
    else to = middle;
  }
  return parts[from];
}

export const keyAt = ({ table: { stubs } }: Part, index: number): string =>
  stubs[index]?.kind === 'item' ? itemKey : (stubs[index]?.key ?? '');

export function lineNumbered(lines: Lines, number: number): Line | undefined {
  const part = partOf(lines, number);
  if (!part) return lines.transfers[number - lines.firstTransfer];
  const { unit, table } = part;
  const index = number - part.first;
  const row = rowAt(table, index);
  if (!row) return undefined;
  return {
    ...{ sheet: table.sheet, key: keyAt(part, index), ...present({ section: row.section }), unit, kind: 'return' },
    ...{ name: row.name, figures: row.figures, texts: row.texts, file: table.file, tab: table.tab, row: row.row },
  };
}

export function figureOfLine(lines: Lines, number: number, column: string): Figure | undefined {
  const part = partOf(lines, number);
  if (!part) return lines.transfers[number - lines.firstTransfer]?.figures[column];
  return figureIn(part.table, number - part.first, column);
}
