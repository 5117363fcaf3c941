/** A catalogue as a sheet of a workbook, so that the office's own travels with what was made from it. */
import { address, areaText } from '../core/address';
import type { CellPlan, SheetPlan } from '../core/plan';
import type { Catalogue } from '../core/unit';
import { catalogueTab } from '../core/unit';
import type { CatalogueColumn } from './catalogueTable';
import { catalogueColumns, catalogueRows } from './catalogueTable';

const widths: Readonly<Partial<Record<CatalogueColumn, number>>> = { name: 40, formerNames: 36, reportName: 32, above: 22 };

/** The heads stand in the first row, as in the text file that offices bring: the same table is read from both. */
export function catalogueSheet(catalogue: Catalogue): SheetPlan {
  const rows = catalogueRows(catalogue);
  const cells = rows.flatMap((row, down) =>
    row.map((value, right): readonly [string, CellPlan] => [
      address(right + 1, down + 1),
      {
        value: value === '' ? null : value,
        // Text throughout: codes keep their leading zeros, days stay year-month-day.
        style: { border: true, numberFormat: '@', ...(down === 0 ? { bold: true, fill: 'DDEBF7' } : {}) },
      },
    ]),
  );
  const last = { column: catalogueColumns.length, row: rows.length };
  return {
    name: catalogueTab,
    visibility: 'visible',
    cells: Object.fromEntries(cells),
    merges: [],
    columns: Object.fromEntries(catalogueColumns.map((column, index) => [index + 1, { width: widths[column] ?? 14 }])),
    rows: {},
    freeze: { rows: 1, columns: 0 },
    validations: [],
    filter: areaText({ column: 1, row: 1 }, last),
    print: { area: areaText({ column: 1, row: 1 }, last), landscape: true, pages: 1, repeatRows: [1, 1] },
  };
}
