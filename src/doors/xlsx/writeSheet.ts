/** One sheet of a plan, put into an exceljs workbook. What exceljs writes wrongly is left to writeParts. */
import type { Style, Workbook, Worksheet } from 'exceljs';
import { address, parseArea } from '../../core/address';
import type { CellPlan, CellStyle, SheetPlan } from '../../core/plan';
import { mergesOf, storedValue } from '../../core/planSnapshot';
import { addValidations } from './writeValidations';

export type SheetTools = Readonly<{ styleOf: (style: CellStyle) => Partial<Style>; listSource: (choices: readonly string[]) => string }>;

const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 100) / 100;
const margins = { left: inches(15), right: inches(15), top: inches(15), bottom: inches(18), header: inches(8), footer: inches(8) };

const papers = { A3: 8, A4: 9 } as const;
const usualHeight = 15;
const usualWidth = 9;

/** Programs read `_x0041_` inside a text as the letter A, so a text that says just that is written escaped. */
const escaped = (text: string): string => text.replace(/_x[0-9a-f]{4}_/gi, '_x005F$&');

function writeCell(sheet: Worksheet, at: string, plan: CellPlan, { styleOf }: SheetTools): void {
  const stored = storedValue(plan);
  const value = typeof stored === 'string' ? escaped(stored) : stored;
  const cell = sheet.getCell(at);
  if (plan.formula !== undefined) cell.value = { formula: plan.formula, ...(value === null ? {} : { result: value }), date1904: false };
  else cell.value = value;
  if (plan.style) cell.style = styleOf(plan.style);
}

/** A border is drawn cell by cell, so each cell of a merge takes the style of its first. */
function styleMerge(sheet: Worksheet, merge: string, plan: SheetPlan, { styleOf }: SheetTools): void {
  const area = parseArea(merge);
  if (!area) return;
  const first = plan.cells[address(area.from.column, area.from.row)]?.style;
  for (let row = area.from.row; row <= area.to.row; row += 1) {
    for (let column = area.from.column; column <= area.to.column; column += 1) {
      if (row === area.from.row && column === area.from.column) continue;
      const own = plan.cells[address(column, row)];
      if (own && (own.formula !== undefined || storedValue(own) !== null)) {
        throw new Error(`${plan.name}!${address(column, row)} has a value under the merge ${merge}`);
      }
      const style = own?.style ?? first;
      if (style) sheet.getCell(row, column).style = styleOf(style);
    }
  }
}

function writeLines(sheet: Worksheet, plan: SheetPlan): void {
  for (const [number, { width, hidden }] of Object.entries(plan.columns)) {
    const column = sheet.getColumn(Number(number));
    column.width = width ?? usualWidth;
    if (hidden) column.hidden = true;
  }
  for (const [number, { height, hidden }] of Object.entries(plan.rows)) {
    const row = sheet.getRow(Number(number));
    // A hidden row without a height and without cells would not be written at all.
    if (height !== undefined || hidden) row.height = height ?? usualHeight;
    if (hidden) row.hidden = true;
  }
}

function protectSheet(
  sheet: Worksheet,
  { sort, filter, insertRows, deleteRows, resize }: NonNullable<SheetPlan['protect']>,
): Promise<void> {
  return sheet.protect('', {
    sort: sort === true,
    autoFilter: filter === true,
    insertRows: insertRows === true,
    deleteRows: deleteRows === true,
    formatColumns: resize === true,
    formatRows: resize === true,
  });
}

function writePrint(sheet: Worksheet, print: SheetPlan['print']): void {
  Object.assign(sheet.pageSetup, {
    paperSize: papers[print?.paper ?? 'A4'],
    orientation: print?.landscape ? 'landscape' : 'portrait',
    // A sheet that is told to fit takes no breaks from us.
    ...(print?.across
      ? { fitToPage: false, scale: print.across.scale }
      : { fitToPage: true, fitToWidth: 1, fitToHeight: print?.pages ?? 0 }),
    horizontalCentered: true,
    margins,
  });
  if (print?.footer !== undefined) sheet.headerFooter.oddFooter = print.footer;
}

/** Excel's own number for `#,##0`. */
const wholeFormat = { numFmt: '#,##0', numFmtId: 3 };

function addWhole(sheet: Worksheet, { areas, when }: NonNullable<SheetPlan['whole']>): void {
  const style: Partial<Style> = wholeFormat;
  sheet.addConditionalFormatting({ ref: areas.join(' '), rules: [{ type: 'expression', priority: 1, formulae: [when], style }] });
}

export async function writeSheet(workbook: Workbook, plan: SheetPlan, tools: SheetTools): Promise<void> {
  if (plan.name.length > 31) throw new Error(`a sheet name longer than 31 characters: ${plan.name}`);
  const sheet = workbook.addWorksheet(plan.name, { state: plan.visibility });
  if (plan.tabColor !== undefined) sheet.properties.tabColor = { argb: `FF${plan.tabColor}` };
  const frozen = plan.freeze && plan.freeze.rows + plan.freeze.columns > 0;
  sheet.views = [frozen ? { state: 'frozen', ySplit: plan.freeze.rows, xSplit: plan.freeze.columns } : { state: 'normal' }];
  writeLines(sheet, plan);
  for (const [at, cell] of Object.entries(plan.cells)) writeCell(sheet, at, cell, tools);
  for (const merge of mergesOf(plan)) styleMerge(sheet, merge, plan, tools);
  addValidations(sheet, plan.validations, tools.listSource);
  if (plan.whole) addWhole(sheet, plan.whole);
  if (plan.filter !== undefined) sheet.autoFilter = plan.filter;
  if (plan.protect) await protectSheet(sheet, plan.protect);
  writePrint(sheet, plan.print);
}
