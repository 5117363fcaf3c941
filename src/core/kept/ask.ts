/** What is asked of a kept table without making the rest of it; rows are asked for by their place in the table, or by their key. */
import type { Figure } from '../figure';
import type { KeptTable, TableRow } from '../table';
import { figureAt } from './figureAt';
import { rowAt } from './table';
import { nameAt } from './wordsAt';

/** The first row of this key. */
const placeOf = ({ stubs }: KeptTable, key: string): number => stubs.findIndex((stub) => stub.key === key);

export const keptRow = (kept: KeptTable, key: string): TableRow | undefined => rowAt(kept, placeOf(kept, key));

export const figureIn = (kept: KeptTable, index: number, column: string): Figure | undefined =>
  figureAt(kept, index, kept.figures.keys.indexOf(column));

export function keptFigure(kept: KeptTable, key: string, column: string): Figure | undefined {
  const index = placeOf(kept, key);
  return index < 0 ? undefined : figureIn(kept, index, column);
}

/** What the row is called that stands on this row of the sheet. */
export function nameOnRow(kept: KeptTable, row: number): string | undefined {
  const index = kept.stubs.findIndex((stub) => stub.row === row);
  return index < 0 ? undefined : nameAt(kept, index).text;
}

const isSome = (trait: number): boolean => trait > 0;

export const hasFigures = ({ figures }: KeptTable): boolean => figures.traitOf.some(isSome);

/** A row that has neither a name nor anything in its cells. */
export function isBlankRow({ figures, words }: KeptTable, index: number): boolean {
  const [wide, worded] = [figures.keys.length, words.keys.length];
  const [name, ...texts] = words.texts.slice(index * worded, (index + 1) * worded);
  return !name && texts.every((text) => text === null) && !figures.traitOf.subarray(index * wide, (index + 1) * wide).some(isSome);
}
