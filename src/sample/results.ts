/** Stores beside each formula what it comes to, as Excel does on saving; the figures are those that reading computes. */
import { address, columnNumber } from '../core/address';
import { tableOf } from '../core/kept/table';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../core/plan';
import { snapshotOf } from '../core/planSnapshot';
import type { Table } from '../core/table';
import { validate } from '../check/validate';
import type { Order } from '../distribute/order';
import { orderLayouts } from '../distribute/order';
import { scaleLabel } from '../language/cover';

const mapFormulas = (sheet: SheetPlan, result: (cell: CellPlan, at: string) => CellPlan['value']): SheetPlan => ({
  ...sheet,
  cells: Object.fromEntries(
    Object.entries(sheet.cells).map(([at, cell]) => [at, cell.formula === undefined ? cell : { ...cell, value: result(cell, at) }]),
  ),
});

/** What the table holds, by address. */
function resultsOf(table: Table): ReadonlyMap<string, number> {
  return new Map(
    table.rows.flatMap(({ row, figures }) =>
      Object.entries(figures).map(
        ([key, { value }]) => [address(columnNumber(table.columns[key] ?? ''), row), Number(value.toFixed())] as const,
      ),
    ),
  );
}

export function withResults(order: Order, plan: WorkbookPlan): WorkbookPlan {
  // Left without results, every formula is computed by the code that reads returns: nothing is computed in two ways.
  const open = { ...plan, sheets: plan.sheets.map((sheet) => mapFormulas(sheet, () => null)) };
  const { tables } = validate(
    { file: '', sha256: '', workbook: snapshotOf(open, '') },
    { forms: [order.form], catalogues: [order.catalogue], previous: [] },
  );
  const tabs = orderLayouts(order).map(({ sheet }) => sheet.tab);
  const sheets = plan.sheets.map((sheet) => {
    const table = tables.find(({ tab }) => tab === sheet.name);
    if (!table && tabs.includes(sheet.name)) throw new Error(`${order.unit.name}: ${sheet.name} cannot be read`);
    if (!table) return sheet;
    const results = resultsOf(tableOf(table));
    // The sheet shows the money unit of the cover by a formula of its own.
    const isScale = ({ formula }: CellPlan): boolean => formula?.startsWith(`"${scaleLabel}: "`) === true;
    return mapFormulas(sheet, (cell, at) => (isScale(cell) ? `${scaleLabel}: ${table.scale}` : (results.get(at) ?? '')));
  });
  return { ...plan, sheets };
}
