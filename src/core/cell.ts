/** A cell of a worksheet as plain data: where it is, and what it holds. */

/** Where a figure comes from; `file` is relative to the folder the user named, with `/`. */
export type CellRef = Readonly<{ file: string; sheet: string; cell: string }>;

/** A cell of a workbook that is known already. */
export type SheetCell = Readonly<{ sheet: string; cell: string }>;

/** Blank is null; dates are Excel serial numbers; error values keep their text (`#REF!`). */
export type CellValue = string | number | boolean | null | Readonly<{ error: string }>;

/** Struck through, written in the colour of its own ground, or so small that nobody reads it. */
export type CellLook = 'struck' | 'unseen' | 'tiny';

/** In points: the smallest print that the eye takes for letters. */
const legible = 4;

/** Colours in one notation; one that is not known is absent, and then nothing is said of it. */
export function lookOf(struck: boolean, color: string | undefined, ground: string | undefined, size?: number): CellLook | undefined {
  if (struck) return 'struck';
  if (color !== undefined && color === ground) return 'unseen';
  return size !== undefined && size < legible ? 'tiny' : undefined;
}

export type Cell = Readonly<{
  value: CellValue;
  /** Without the leading `=`. */
  formula?: string;
  /** True for a formula that the last program to save the file left without a result. */
  uncalculated?: true;
  /** The number format code, absent for General. */
  format?: string;
  /** The font name, kept because the old encodings (TCVN3, VNI) can be told only by it. */
  font?: string;
  /** False for a cell that a protected sheet leaves open; locked is the default, as in Excel. */
  locked?: false;
  look?: CellLook;
}>;

export const sameCell = (a: CellRef, b: CellRef): boolean => a.cell === b.cell && a.sheet === b.sheet && a.file === b.file;

/** So many are sooner compared with each other than put into a table. */
const few = 8;

/** Joins lists of cells, each cell once, in order of first appearance. */
export function joinCells(...lists: readonly (readonly CellRef[])[]): readonly CellRef[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length <= 1) return filled[0] ?? [];
  const all = filled.flat();
  if (all.length <= few) return all.filter((cell, index) => all.findIndex((other) => sameCell(other, cell)) === index);
  // By what tells most of them apart: the cells of one return, or the same cell of many returns.
  const isOneFile = all.every(({ file }) => file === all[0]?.file);
  const seen = new Map<string, CellRef[]>();
  return all.filter((cell) => {
    const key = isOneFile ? cell.cell : cell.file;
    const alike = seen.get(key);
    if (!alike) seen.set(key, [cell]);
    else if (alike.some((other) => sameCell(other, cell))) return false;
    else alike.push(cell);
    return true;
  });
}
