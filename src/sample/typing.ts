/** What a hand does to a plan: another sheet in place of one, and values typed into cells. */
import { groupBy } from '../core/remember';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../core/plan';

/** `format` is what a program gives a cell for what was typed, as `14,9%`. */
export type Typed = Readonly<{ tab: string; cell: string; value: CellPlan['value']; format?: string }>;

/** One sheet changed, the rest untouched. */
export const changeSheet = (plan: WorkbookPlan, tab: string, change: (sheet: SheetPlan) => SheetPlan): WorkbookPlan => {
  if (!plan.sheets.some(({ name }) => name === tab)) throw new Error(`no sheet ${tab}`);
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.name === tab ? change(sheet) : sheet)) };
};

/** Whatever was there before, a formula too. */
function typedOver(before: CellPlan | undefined, { value, format }: Typed): CellPlan {
  const { formula: _, ...cell } = before ?? { value: null };
  return { ...cell, value, ...(format === undefined ? {} : { style: { ...cell.style, numberFormat: format } }) };
}

export const typeCells = (plan: WorkbookPlan, entries: readonly Typed[]): WorkbookPlan =>
  [...groupBy(entries, ({ tab }) => tab)].reduce(
    (result, [tab, own]) =>
      changeSheet(result, tab, (sheet) => ({
        ...sheet,
        cells: { ...sheet.cells, ...Object.fromEntries(own.map((entry) => [entry.cell, typedOver(sheet.cells[entry.cell], entry)])) },
      })),
    plan,
  );
