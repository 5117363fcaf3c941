/** Lays what a consolidated sheet itself holds over the figures worked out again from its breakdown. */
import { present } from '../../core/present';
import { columnLetter } from '../../core/address';
import type { CellRef } from '../../core/cell';
import type { Edited } from '../../core/consolidation';
import { decimal, roundTo } from '../../core/decimal';
import type { Figure } from '../../core/figure';
import { figure, sourcesOf } from '../../core/figure';
import type { Table, TableRow } from '../../core/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook';
import { cellAt, cellRef, sheetNamed } from '../../core/workbook';
import { keyColumnMark } from '../../language/cover';
import { figureOf } from '../../language/columns/ask';
import { leaves } from '../../language/form';
import type { Form } from '../../language/load';
import { cellText } from '../../read/labels';

/** The hidden row and column of keys. */
function keysOn(sheet: SheetSnapshot): Readonly<{ rows: ReadonlyMap<string, number>; columns: ReadonlyMap<string, number> }> | undefined {
  for (let row = 1; row <= Math.min(sheet.rowCount, 40); row += 1) {
    const texts = Array.from({ length: sheet.columnCount }, (_, index) => cellText(cellAt(sheet, index + 1, row)));
    const keyColumn = texts.indexOf(keyColumnMark) + 1;
    if (keyColumn === 0) continue;
    const columns = new Map(texts.flatMap((text, index) => (text === '' || index + 1 === keyColumn ? [] : [[text, index + 1] as const])));
    const rows = new Map<string, number>();
    for (let below = row + 1; below <= sheet.rowCount; below += 1) {
      const key = cellText(cellAt(sheet, keyColumn, below));
      if (key !== '' && !rows.has(key)) rows.set(key, below);
    }
    return { rows, columns };
  }
  return undefined;
}

/** What is known of a table's cells beside what they hold. */
export type CellKnowledge = Readonly<{
  /** Whether a cell is added up from Chi tiết itself, and does not follow other cells of these sheets. */
  isDirect: (row: string, column: string) => boolean;
  /** Whether earlier workbooks work a cell out otherwise: what its formula came to then is not told as a change. */
  wasOtherwise: (row: string, column: string) => boolean;
  /** Where the figure of an earlier consolidation stood, for a cell that was given one. */
  given: (row: string, column: string) => CellRef | undefined;
}>;

export type Overlaid = Readonly<{
  table: Table;
  /** Cells that surely were changed. */
  edited: readonly Edited[];
  /** Formulas over other cells that came to something else: changed themselves, or following a changed cell. */
  following: readonly Edited[];
}>;

/** A cell changed by hand is used, and told; a given one cannot be worked out again and is taken as it is. */
export function overlay(workbook: WorkbookSnapshot, table: Table, form: Form, { isDirect, wasOtherwise, given }: CellKnowledge): Overlaid {
  const sheet = sheetNamed(workbook, table.tab);
  const columns = form.sheets.find(({ key }) => key === table.sheet)?.columns;
  const found = sheet && keysOn(sheet);
  if (!sheet || !found || !columns) return { table, edited: [], following: [] };
  const edited: Edited[] = [];
  const following: Edited[] = [];
  const rows = table.rows.map((row): TableRow => {
    const at = found.rows.get(row.key);
    if (at === undefined) return row;
    const figures: Record<string, Figure> = {};
    for (const key of Object.keys(table.columns)) {
      const number = found.columns.get(key);
      const column = leaves(columns).find((candidate) => candidate.key === key);
      const computed = row.figures[key];
      if (number === undefined || (!column && !computed)) continue;
      const cell = cellAt(sheet, number, at);
      const place = cellRef(workbook, sheet, number, at);
      const tell = (own?: Figure): void => {
        if (cell.formula !== undefined && wasOtherwise(row.key, key)) return;
        const list = cell.formula === undefined || isDirect(row.key, key) ? edited : following;
        list.push({ at: place, text: cellText(cell), ...present({ found: own, computed }) });
      };
      if (typeof cell.value !== 'number') {
        if (computed && cell.uncalculated) figures[key] = { ...computed, from: [place], sources: sourcesOf(computed) };
        else if (computed) tell();
        continue;
      }
      const base =
        computed ?? (column ? figureOf(column, form.scale, cell.value, [place]) : figure(decimal(cell.value), 'count', 0, [place]));
      const before = given(row.key, key);
      const own: Figure = { ...base, from: [place], sources: before ? [before] : computed ? sourcesOf(computed) : [place] };
      // A double keeps some fifteen digits; what agrees that far is the same figure, and the exact one is kept.
      const same = computed !== undefined && roundTo(computed.value.minus(decimal(cell.value)).abs(), 7).eq(0);
      const taken = same ? own : { ...own, value: decimal(cell.value) };
      figures[key] = taken;
      if (!same && !before) tell(taken);
    }
    return { ...row, figures, row: at };
  });
  const letters = Object.fromEntries([...found.columns].map(([key, number]) => [key, columnLetter(number)]));
  return { table: { ...table, file: workbook.file, tab: sheet.name, columns: letters, rows }, edited, following };
}
