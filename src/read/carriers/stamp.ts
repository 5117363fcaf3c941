/** The very hidden sheet of a template: keys in column A, values in column B. */
import type { CellPlan, SheetPlan } from '../../core/plan';
import type { WorkbookSnapshot } from '../../core/workbook';
import { cellAt, tabName } from '../../core/workbook';
import type { Stamp } from '../../language/cover';
import { stampKeys, stampTab } from '../../language/cover';
import { cellText } from '../labels';
import type { Carrier, Claim } from './claim';

const searchedRows = 50;

function claims(workbook: WorkbookSnapshot): readonly Claim[] {
  const sheet = workbook.sheets.find((item) => tabName(item) === stampTab);
  if (!sheet) return [];
  const lines = Array.from(
    { length: Math.min(sheet.rowCount, searchedRows) },
    (_, index) => [cellText(cellAt(sheet, 1, index + 1)), cellText(cellAt(sheet, 2, index + 1))] as const,
  );
  // Of two lines with one key the later counts.
  return stampKeys.flatMap((key): readonly Claim[] => {
    const says = lines.filter(([name, value]) => name === key && value !== '').at(-1)?.[1];
    return says === undefined ? [] : [{ of: key, says }];
  });
}

export const stamp: Carrier = { key: 'stamp', isHidden: true, claims };

export function stampSheet(marks: Required<Stamp>): SheetPlan {
  const cells = Object.fromEntries(
    stampKeys.flatMap((key, index): readonly (readonly [string, CellPlan])[] => [
      [`A${index + 1}`, { value: key }],
      [`B${index + 1}`, { value: marks[key], style: { numberFormat: '@' } }],
    ]),
  );
  return { name: stampTab, visibility: 'veryHidden', cells, merges: [], columns: {}, rows: {}, protect: {}, validations: [] };
}
