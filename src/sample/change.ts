/** Ways to spoil a filled workbook as people do: typing over cells, renaming sheets, putting in rows. */
import { present } from '../core/present';
import { address, parseAddress } from '../core/address';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../core/plan';
import type { Order } from '../distribute/order';
import type { Place } from './place';
import { cellAt } from './place';
import { changeSheet, typeCells } from './typing';

/** Whatever was there before, a formula too. */
export const typeOver = (order: Order, plan: WorkbookPlan, place: Place, value: CellPlan['value']): WorkbookPlan =>
  typeCells(plan, [{ ...cellAt(order, place), value }]);

export const renameSheet = (plan: WorkbookPlan, from: string, to: string): WorkbookPlan =>
  changeSheet(plan, from, (sheet) => ({ ...sheet, name: to }));

export const unprotect = (plan: WorkbookPlan, tab: string): WorkbookPlan => changeSheet(plan, tab, ({ protect: _, ...sheet }) => sheet);

const reference = /('(?:[^']|'')+'!)?(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?/g;

/** Addresses below a row put in move down; `own` tells whether addresses without a sheet's name are meant. */
const shifted = (text: string, tab: string, at: number, own: boolean): string =>
  text.replace(reference, (whole, sheet: string | undefined, column: string, row: string, endColumn?: string, endRow?: string) => {
    if (sheet === undefined ? !own : sheet !== `'${tab}'!`) return whole;
    const moved = (number: string): number => Number(number) + (Number(number) >= at ? 1 : 0);
    return `${sheet ?? ''}${column}${moved(row)}${endRow === undefined ? '' : `:${endColumn}${moved(endRow)}`}`;
  });

function pushDown(sheet: SheetPlan, at: number): SheetPlan {
  const area = (text: string): string => shifted(text, sheet.name, at, true);
  const rows = Object.entries(sheet.rows).map(([row, line]) => [Number(row) + (Number(row) >= at ? 1 : 0), line] as const);
  return {
    ...sheet,
    cells: Object.fromEntries(Object.entries(sheet.cells).map(([cell, plan]) => [area(cell), plan])),
    merges: sheet.merges.map(area),
    rows: Object.fromEntries(rows),
    validations: sheet.validations.map((rule) => ({ ...rule, area: area(rule.area) })),
    ...present({ print: sheet.print && { ...sheet.print, area: area(sheet.print.area) } }),
  };
}

/** Puts a row in above row `at`; it looks like the row above it, and holds the values given by column letter. */
export function insertRow(plan: WorkbookPlan, tab: string, at: number, values: Readonly<Record<string, string | number>>): WorkbookPlan {
  const moved = changeSheet(plan, tab, (sheet) => {
    const below = pushDown(sheet, at);
    const like = Object.entries(sheet.cells).flatMap(([cell, { style }]): readonly (readonly [string, CellPlan])[] => {
      const place = parseAddress(cell);
      if (place?.row !== at - 1 || !style) return [];
      const letters = cell.replace(/\d+/, '');
      return [[address(place.column, at), { value: values[letters] ?? null, style }]];
    });
    return { ...below, cells: { ...below.cells, ...Object.fromEntries(like) } };
  });
  const sheets = moved.sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).map(([cell, item]) => [
        cell,
        item.formula === undefined ? item : { ...item, formula: shifted(item.formula, tab, at, sheet.name === tab) },
      ]),
    ),
  }));
  return { ...moved, sheets };
}
