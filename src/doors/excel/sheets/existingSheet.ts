/** A sheet of ours that is there already: what it holds, so that it can be told from a person's own and be put back. */
import { address } from '../../../core/address';
import type { CellPlan, SheetPlan } from '../../../core/plan';
import { storedValue } from '../../../core/planSnapshot';
import type { Visibility } from '../../../core/workbook';
import { visibilityOf } from '../read/bookFacts';
import { syncWith } from '../cells/cells';
import { contentOf } from '../cells/content';
import type { Guard } from '../protection';
import { guardOf, loadProtection } from '../protection';

type Cells = Readonly<Record<string, CellPlan>>;
export type Existing = Readonly<{ name: string; cells: Cells; visibility: Visibility; guard?: Guard }>;

/** Booleans and error values are written as the formulas that give them. */
function cellOf(formula: unknown, value: unknown, type: string, numberFormat: string): CellPlan | undefined {
  const content = contentOf(formula, value, type);
  const style = { numberFormat };
  if ('formula' in content) return { value: null, formula: content.formula, style };
  const { write } = content;
  if (write === null) return undefined;
  if (typeof write === 'object') return { value: null, formula: write.error, style };
  return typeof write === 'boolean' ? { value: null, formula: write ? 'TRUE' : 'FALSE', style } : { value: write, style };
}

export async function lookAt(context: Excel.RequestContext, name: string): Promise<Existing> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRange(true);
  used.load(['rowIndex', 'columnIndex', 'formulas', 'values', 'valueTypes', 'numberFormat']);
  sheet.load('visibility');
  const protection = loadProtection(context, name);
  await syncWith(context, [name]);
  const cells: Record<string, CellPlan> = {};
  used.formulas.forEach((row: readonly unknown[], down) =>
    row.forEach((formula, right) => {
      const format = String(used.numberFormat[down]?.[right] ?? 'General');
      const cell = cellOf(formula, used.values[down]?.[right], String(used.valueTypes[down]?.[right]), format);
      if (cell) cells[address(used.columnIndex + right + 1, used.rowIndex + down + 1)] = cell;
    }),
  );
  const guard = guardOf(protection);
  return { name, cells, visibility: visibilityOf(sheet.visibility), ...(guard ? { guard } : {}) };
}

/** Ours has our title or our heads; a sheet that someone else made under this name is never written over. */
export const isOurs = (plan: SheetPlan, cells: Cells): boolean =>
  Object.keys(cells).length === 0 ||
  Object.entries(plan.cells).some(
    ([at, cell]) => typeof cell.value === 'string' && cell.value !== '' && storedValue(cell) === cells[at]?.value,
  );
