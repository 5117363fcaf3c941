/** Which cells a formula of a consolidated sheet stands on: for sums over the breakdown, the lines that it adds up and no others. */
import type { Area } from '../../core/address';
import { columnLetter } from '../../core/address';
import { remember } from '../../core/remember';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook';
import { sheetNamed } from '../../core/workbook';
import type { Count, Reference } from './formulaText';
import { readFormula } from './formulaText';

export type Spot = Readonly<{ sheet: string; area: Area }>;

/** The texts of a column as conditions compare them, by row. */
type Texts = (column: number) => readonly string[];

const textsOf = remember((sheet: SheetSnapshot): Texts => {
  const known = new Map<number, readonly string[]>();
  const read = (column: number): readonly string[] => {
    const letter = columnLetter(column);
    return Array.from({ length: sheet.rowCount + 1 }, (_, row) => String(sheet.cells[letter + row]?.value ?? '').toLowerCase());
  };
  return (column) => {
    const texts = known.get(column) ?? read(column);
    known.set(column, texts);
    return texts;
  };
});

/** Rows of one column, those that follow each other as one area. */
function spotsOf(sheet: string, column: number, rows: readonly number[]): readonly Spot[] {
  const spots: Spot[] = [];
  let from = rows[0];
  rows.forEach((row, index) => {
    if (rows[index + 1] === row + 1 || from === undefined) return;
    spots.push({ sheet, area: { from: { column, row: from }, to: { column, row } } });
    from = rows[index + 1];
  });
  return spots;
}

/** Of a line that meets every condition, the cells that count; of one that misses a single condition, the cell that keeps it out. */
function countedCells(sheet: SheetSnapshot, { added, conditions }: Count): readonly Spot[] {
  const asked = conditions.map(({ over, equals }) => ({ column: over.area.from.column, equals }));
  const strict = asked.flatMap(({ column, equals }) => (equals === undefined ? [] : [{ column, equals, texts: textsOf(sheet)(column) }]));
  const columns = [...new Set([...asked.map(({ column }) => column), ...(added ? [added.area.from.column] : [])])];
  const rows = new Map<number, number[]>(columns.map((column) => [column, []]));
  const { from, to } = conditions[0]?.over.area ?? { from: { row: 1 }, to: { row: 0 } };
  for (let row = from.row; row <= Math.min(to.row, sheet.rowCount); row += 1) {
    const missed = strict.filter(({ texts, equals }) => texts[row] !== equals);
    if (missed.length > 1) continue;
    for (const column of missed.length === 1 ? missed.map((item) => item.column) : columns) rows.get(column)?.push(row);
  }
  return columns.flatMap((column) => spotsOf(sheet.name, column, rows.get(column) ?? []));
}

/** `sheet` is where the formula stands. */
export type FormulaCells = (sheet: string, formula: string) => readonly Spot[];

/** Remembers what it read, since many cells of a sheet stand on the same. `named` gives a sheet of the workbook by what formulas call it. */
export function formulaCellsIn(workbook: WorkbookSnapshot, named: (sheet: string) => string = (name) => name): FormulaCells {
  const known = new Map<string, readonly Spot[]>();
  const read: FormulaCells = (own, formula) => {
    const nameOf = ({ sheet }: Reference): string => (sheet === undefined ? own : named(sheet));
    const { counts, references } = readFormula(formula);
    const counted = counts.flatMap((count) => {
      const [first] = count.conditions;
      const sheet = first && sheetNamed(workbook, nameOf(first.over));
      return sheet ? countedCells(sheet, count) : [];
    });
    return [...counted, ...references.map((reference) => ({ sheet: nameOf(reference), area: reference.area }))];
  };
  return (own, formula) => {
    const key = `${own}\u0000${formula}`;
    const spots = known.get(key) ?? read(own, formula);
    known.set(key, spots);
    return spots;
  };
}
