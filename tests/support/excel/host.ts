/** What all objects of the simulated Excel share: the open workbook, where the person is, and what is told to the page. */
import type { Calculator } from './calc/calculate';
import type { Book, Sheet } from './file/book';
import { sheetName } from './file/book';
import { attribute, childOf, isOn } from './file/xml';
import type { ChartRecord } from './objects/chartRecord';
import { refuse } from './errors';

export type Selected = { sheet: string; address: string };
/** One change of cells, as Worksheet.onChanged tells of it. */
export type Change = Readonly<{ sheet: Sheet; address: string; changeType: string; before?: unknown; after?: unknown }>;

export type Host = Readonly<{
  book: Book;
  fileName: string;
  /** Of the person's system: `;` where decimals have a comma, as in Vietnam. */
  listSeparator: ',' | ';';
  /** More cells than these come as null, as some Excels tell of large ranges (office-js#4783). */
  mostTold: number;
  state: {
    active: string;
    selected: Selected;
    charts: ChartRecord[];
    /** The base64 text of each workbook opened by Excel.createWorkbook. */
    opened: string[];
    settings: Map<string, unknown>;
    /** What the page asked to be told of: `10:Workbook`, `10:{sheet id}`. */
    listening: Map<string, number>;
    calculationSuspended: boolean;
    screenSuspended: boolean;
    /** What happened in the current batch, told when it is over. */
    changes: Change[];
    calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  };
  calculator: Calculator;
}>;

export const activeSheet = (host: Host): Sheet =>
  host.book.sheets().find((sheet) => sheet.id === host.state.active) ??
  host.book.sheets()[0] ??
  refuse('ItemNotFound', 'There is no sheet.');

/** Files forbid these two only where they say so, all others unless they say otherwise. */
export const allowedByDefault: readonly string[] = ['objects', 'scenarios'];

const protection = (sheet: Sheet) => childOf(sheet.root, 'sheetProtection');
export const isProtected = (sheet: Sheet): boolean => isOn(attribute(protection(sheet), 'sheet'));

/** Of a protected sheet: the attribute is `0` where the action is allowed (ECMA-376 Part 1, §18.3.1.85). */
export function allows(sheet: Sheet, action: string): boolean {
  if (!isProtected(sheet)) return true;
  const forbidden = attribute(protection(sheet), action) ?? (allowedByDefault.includes(action) ? '0' : '1');
  return !isOn(forbidden);
}

export function needAllowed(sheet: Sheet, action: string): void {
  if (!allows(sheet, action)) refuse('AccessDenied', `The sheet ${sheetName(sheet)} is protected.`);
}

export const isStructureLocked = (book: Book): boolean => isOn(attribute(childOf(book.root, 'workbookProtection'), 'lockStructure'));
export function needOpenStructure(book: Book): void {
  // Excel's own words for it are not documented by code; InvalidOperation is what "not permitted for the current object" comes as.
  if (isStructureLocked(book)) refuse('InvalidOperation', 'The structure of the workbook is protected.');
}

/** An object of a sheet that was deleted meanwhile. */
export function needThere(host: Host, sheet: Sheet): void {
  if (!host.book.sheets().includes(sheet)) refuse('InvalidReference', 'The sheet is no longer there.');
}
