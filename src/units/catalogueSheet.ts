/** A catalogue as a sheet of a workbook, so that the office's own travels with what was made from it. */
import { address, areaText } from '../core/address';
import type { CellPlan, SheetPlan } from '../core/plan';
import type { Catalogue } from '../core/unit';
import { catalogueTab } from '../core/unit';
import type { CatalogueColumn } from './catalogueTable';
import { catalogueRows } from './catalogueTable';
import { columnCalled } from './headings';

const widths: Readonly<Partial<Record<CatalogueColumn, number>>> = { name: 40, formerNames: 36, reportName: 32, above: 22 };
const widthOf = (head: string): number => widths[columnCalled(head) ?? 'code'] ?? 14;

/** The heads stand in the first row, as in the text file that offices bring: the same table is read from both. */
export function unitsSheet(rows: readonly (readonly string[])[]): SheetPlan {
  const heads = rows[0] ?? [];
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
  const last = { column: heads.length, row: rows.length };
  return {
    name: catalogueTab,
    visibility: 'visible',
    cells: Object.fromEntries(cells),
    merges: [],
    columns: Object.fromEntries(heads.map((head, index) => [index + 1, { width: widthOf(head) }])),
    rows: {},
    freeze: { rows: 1, columns: 0 },
    validations: [],
    filter: areaText({ column: 1, row: 1 }, last),
    print: { area: areaText({ column: 1, row: 1 }, last), landscape: true, pages: 1, repeatRows: [1, 1] },
  };
}

export const catalogueSheet = (catalogue: Catalogue): SheetPlan => unitsSheet(catalogueRows(catalogue));
