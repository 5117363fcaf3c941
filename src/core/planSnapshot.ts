/** What a reader would find in a workbook written from a plan, without writing it. */
import type { Area } from './address';
import { parseAddress, parseArea } from './address';
import type { Cell } from './cell';
import { lookOf } from './cell';
import type { CellPlan, SheetPlan, WorkbookPlan } from './plan';
import { withLists } from './planLists';
import { plannedNames } from './planNames';
import type { SheetSnapshot, WorkbookSnapshot } from './workbook';

/** Nghị định 30/2020 asks for it, and templates must look the same in every office. */
export const planFont = 'Times New Roman';

/** Excel's limit for the text of one cell. */
const longestText = 32_767;

export const cutText = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1)}…`);

/** What XML cannot hold is left out, as every program does; line ends are Excel's own. */
export const writableText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');

/** The value that is stored: an empty text is a blank, except as the result of a formula. Throws on a number that is none. */
export function storedValue(cell: CellPlan): string | number | null {
  if (typeof cell.value === 'number' && !Number.isFinite(cell.value)) throw new Error(`not a number to be written: ${cell.value}`);
  if (typeof cell.value !== 'string') return cell.value;
  const text = cutText(writableText(cell.value), longestText);
  return text === '' && cell.formula === undefined ? null : text;
}

function cellSnapshot(plan: CellPlan): Cell | undefined {
  const value = storedValue(plan);
  if (value === null && plan.formula === undefined) return undefined;
  const { numberFormat: format, color, fill = 'FFFFFF', size } = plan.style ?? {};
  const look = lookOf(false, color, fill, size);
  return {
    value,
    ...(plan.formula === undefined ? {} : { formula: plan.formula }),
    ...(plan.formula !== undefined && value === null ? { uncalculated: true as const } : {}),
    ...(format === undefined || format === 'General' ? {} : { format }),
    ...(plan.style?.unlocked ? { locked: false as const } : {}),
    ...(look ? { look } : {}),
  };
}

/** Lines beyond the last cell are not looked at. */
const hiddenOf = (
  lines: Readonly<Record<number, Readonly<{ hidden?: boolean; width?: number; height?: number }>>>,
  last: number,
): readonly number[] =>
  Object.entries(lines)
    .filter(([, { hidden, width, height }]) => hidden || width === 0 || height === 0)
    .map(([number]) => Number(number))
    .filter((number) => number <= last)
    .sort((a, b) => a - b);

const isOneCell = ({ from, to }: Area): boolean => from.column === to.column && from.row === to.row;

/** The merged areas; one cell alone is not merged. */
export const mergesOf = (sheet: SheetPlan): readonly string[] =>
  sheet.merges.filter((merge) => {
    const area = parseArea(merge);
    if (!area) throw new Error(`not an area: ${merge}`);
    return !isOneCell(area);
  });

function sheetSnapshot(sheet: SheetPlan): SheetSnapshot {
  const cells = Object.entries(sheet.cells).flatMap(([at, plan]): readonly (readonly [string, Cell])[] => {
    const cell = cellSnapshot(plan);
    return cell ? [[at, cell]] : [];
  });
  const last = (side: 'row' | 'column'): number => cells.reduce((most, [at]) => Math.max(most, parseAddress(at)?.[side] ?? 0), 0);
  const [rowCount, columnCount] = [last('row'), last('column')];
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: Object.fromEntries(cells),
    rowCount,
    columnCount,
    merges: mergesOf(sheet),
    hiddenRows: hiddenOf(sheet.rows, rowCount),
    hiddenColumns: hiddenOf(sheet.columns, columnCount),
    isProtected: sheet.protect !== undefined,
  };
}

export function snapshotOf(plan: WorkbookPlan, file: string): WorkbookSnapshot {
  const complete = withLists(plan);
  const names = plannedNames(complete).map(({ name, sheet, refersTo }): readonly [string, string] => [
    sheet === undefined ? name : `${complete.sheets[sheet]?.name ?? ''}!${name}`,
    refersTo,
  ]);
  return {
    file,
    sheets: complete.sheets.map(sheetSnapshot),
    names: Object.fromEntries(names),
    properties: Object.fromEntries(Object.entries(plan.properties).map(([name, value]) => [name, writableText(value).trim()])),
    from1904: false,
  };
}
