/** The defined name of a template, which follows the cover's first line, the unit's name, wherever that is moved or renamed. */
import { parseAddress } from '../../core/address';
import type { WorkbookPlan } from '../../core/plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook';
import { cellAt, cellRef, sheetNamed } from '../../core/workbook';
import { coverTab } from '../../language/cover';
import { cellText } from '../labels';
import type { Carrier, Claim } from './claim';

const coverName = 'TongHop_Bia';

type NamedCell = Readonly<{ sheet: SheetSnapshot; column: number; row: number }>;

/** Undefined where the name is gone, or what it pointed to. */
export function namedCell(workbook: WorkbookSnapshot): NamedCell | undefined {
  const [, quoted, plain, cell = ''] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)$/.exec(workbook.names[coverName] ?? '') ?? [];
  const sheet = sheetNamed(workbook, quoted?.replaceAll("''", "'") ?? plain ?? '');
  const place = parseAddress(cell.replaceAll('$', ''));
  return sheet && place && { sheet, ...place };
}

function claims(workbook: WorkbookSnapshot): readonly Claim[] {
  const found = namedCell(workbook);
  if (!found) return [];
  const { sheet, column, row } = found;
  const says = cellText(cellAt(sheet, column, row));
  return says === '' ? [] : [{ of: 'unitName', says, at: cellRef(workbook, sheet, column, row) }];
}

export const name: Carrier = { key: 'name', isHidden: false, claims };

/** `cell` is where the unit's name stands on the cover: `C5`. */
export const coverNames = (cell: string): WorkbookPlan['names'] => ({
  [coverName]: `'${coverTab}'!${cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')}`,
});
