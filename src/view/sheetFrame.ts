/** Which lines of a returned sheet are its heads and its names: found as reading finds them, wherever they were moved. */
import { filedLayouts } from '../census/layouts';
import { present } from '../core/present';
import type { Submission } from '../core/table';
import type { Catalogue } from '../core/unit';
import type { SheetSnapshot } from '../core/workbook';
import { tabName } from '../core/workbook';
import { fold } from '../core/vietnamese';
import { isName } from '../language/columns/ask';
import type { Form } from '../language/load';
import { locateColumns } from '../read/locate';
import type { SheetFrame } from './sheetWindow';
import { noFrame } from './sheetWindow';

/** None for a sheet that is no table of the form (Bìa, Giải trình). */
export function sheetFrame(
  sheet: SheetSnapshot,
  { form: code, formVersion, unit, period }: Submission,
  forms: readonly Form[],
  catalogues: readonly Catalogue[],
): SheetFrame {
  const form = forms.find((candidate) => candidate.code === code && candidate.version === formVersion);
  if (!form || !period) return noFrame;
  const catalogue = catalogues.find(({ units }) => unit && units.includes(unit));
  const layouts = filedLayouts({ form, period, ...present({ unit, catalogue }) });
  const named = layouts.filter(({ sheet: { tab } }) => fold(tab) === fold(tabName(sheet)));
  const layout = named[0] ?? layouts.find((candidate) => locateColumns(sheet, candidate) !== undefined);
  const found = layout && locateColumns(sheet, layout);
  if (!layout || !found) return noFrame;
  const hidden = new Set(sheet.hiddenRows);
  const headRows = Array.from({ length: layout.headDepth }, (_, index) => found.headRow + index).filter((row) => !hidden.has(row));
  const labelColumns = layout.columns.filter(isName).flatMap(({ key }) => found.columns[key] ?? []);
  return { headRows, labelColumns };
}
