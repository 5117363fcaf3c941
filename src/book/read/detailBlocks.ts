/** Finds the blocks of Chi tiết by their hidden rows of keys, and in each the columns of its lines. */
import type { SheetSnapshot } from '../../core/workbook';
import { cellAt } from '../../core/workbook';
import { isName } from '../../language/columns/ask';
import type { Column, Sheet } from '../../language/form';
import { leaves } from '../../language/form';
import type { Form } from '../../language/load';
import { cellText } from '../../read/labels';
import type { DetailKey } from '../contract';
import { blockMark, detail } from '../contract';
import { valueColumns } from '../valueColumns';
import { sheetCode } from '../words';

export type Block = Readonly<{
  sheet: Sheet;
  rows: readonly number[];
  /** Undefined where an earlier version did not have it. */
  columnOf: (key: DetailKey) => number | undefined;
  values: readonly Readonly<{ column: Column; at: number }>[];
}>;

/** Somebody may have put columns or rows in front of it. */
const searched = { columns: 12, rows: 40 };

function markColumn(sheet: SheetSnapshot): number {
  for (let row = 1; row <= Math.min(sheet.rowCount, searched.rows); row += 1) {
    for (let column = 1; column <= searched.columns; column += 1) if (cellText(cellAt(sheet, column, row)) === blockMark) return column;
  }
  return detail.front.findIndex(({ key }) => key === 'sheet') + 1;
}

/** The mark and the sheet's code stand in place of the first two keys; the form's own keys stand behind those that all share. */
function blockAt(sheet: SheetSnapshot, first: number, row: number, of: Sheet): Omit<Block, 'rows'> {
  const own = new Map(valueColumns(of).map((column) => [column.key, column]));
  const shared = new Set<string>([...detail.front, ...detail.end].map(({ key }) => key));
  const places = new Map<string, number>([
    ['sheet', first],
    ['key', first + 1],
  ]);
  const values: { column: Column; at: number }[] = [];
  for (let at = first + 2; at <= sheet.columnCount; at += 1) {
    const key = cellText(cellAt(sheet, at, row));
    const column = own.get(key);
    if (shared.has(key) && !places.has(key)) places.set(key, at);
    else if (column) values.push({ column, at });
  }
  return { sheet: of, columnOf: (key) => places.get(key), values };
}

/** Those of a form; lines of it that no row of keys stands above are lost. */
export function detailBlocks(sheet: SheetSnapshot, form: Form): Readonly<{ blocks: readonly Block[]; hasLost: boolean }> {
  const first = markColumn(sheet);
  const textAt = (column: number, row: number): string => cellText(cellAt(sheet, column, row));
  const sheetOf = new Map(form.sheets.map((own) => [sheetCode(form.code, own.key), own]));
  const blocks: (Omit<Block, 'rows'> & { rows: number[]; code: string })[] = [];
  let current: (typeof blocks)[number] | undefined;
  let hasLost = false;
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const text = textAt(first, row);
    if (text === blockMark) {
      const code = textAt(first + 1, row);
      const of = sheetOf.get(code);
      current = of && { ...blockAt(sheet, first, row, of), rows: [], code };
      if (current) blocks.push(current);
    } else if (sheetOf.has(text)) {
      if (current?.code === text) current.rows.push(row);
      else hasLost = true;
    }
  }
  return { blocks, hasLost };
}

/** Names stand among the columns that all forms share. */
export const nameKeyOf = (sheet: Sheet): string => leaves(sheet.columns).find(isName)?.key ?? '';
