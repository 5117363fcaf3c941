/** Where the cover of a template declares a unit of money without decimals, its sheets show none. */
import { areaText } from '../core/address';
import type { SheetPlan } from '../core/plan';
import { present } from '../core/present';
import { measureOf } from '../language/columns/ask';
import type { SheetLayout } from '../language/layout';
import { firstBodyRow, lastBodyRow } from '../language/layout';

/** Those that are written with decimals (language/columns/money.ts). */
const withDecimals = ['triệu đồng', 'tỷ đồng'];

/** `scaleFormula` is the one by which the sheet shows the unit of the cover: Excel asks for a cell of the same sheet. */
export function wholeMoney(layout: SheetLayout, { cells }: SheetPlan, scaleFormula: string | undefined): Pick<SheetPlan, 'whole'> {
  const shown = Object.keys(cells).find((at) => scaleFormula !== undefined && cells[at]?.formula === scaleFormula);
  const rows = { from: firstBodyRow(layout), to: lastBodyRow(layout) };
  const areas = layout.columns.flatMap((column, index) =>
    measureOf(column) === 'money' ? [areaText({ column: index + 1, row: rows.from }, { column: index + 1, row: rows.to })] : [],
  );
  if (shown === undefined || areas.length === 0) return {};
  const at = shown.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return present({ whole: { areas, when: `AND(${withDecimals.map((unit) => `ISERROR(SEARCH("${unit}",${at}))`).join(',')})` } });
}
