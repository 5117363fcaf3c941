/** What a test has in its hands of a simulated Excel, and what it may ask for when opening one. */
import type { Page } from 'playwright-core';
import type { Library } from './library';
import type { ChartRecord } from './objects/chartRecord';
import type { Failure } from './plannedFailures';

export type ExcelOptions = Readonly<{
  bytes: Uint8Array;
  /** The name of the file; `Document.url` ends in it. */
  file?: string;
  /** The highest set of ExcelApi that this Excel has: `1.4` … `1.17`. */
  requirementSet?: string;
  platform?: 'win32' | 'web' | 'mac';
  /** `vi-VN` or `en-US`: the library's messages, Office.context.displayLanguage. */
  language?: string;
  dark?: boolean;
  /** Opened for reading only: every change is refused. */
  readOnly?: boolean;
  /** Whether getFileAsync gives the file; by the documentation Excel on the web does not. */
  handsOverFile?: boolean;
  /** Between areas of one address and in the formulas of names; `;` unless told otherwise. */
  listSeparator?: ',' | ';';
  /** Ranges of more cells tell neither values nor formulas. */
  mostTold?: number;
}>;

export type SimulatedExcel = Readonly<{
  Excel: Library['Excel'];
  Office: typeof Office;
  OfficeExtension: Library['OfficeExtension'];
  /** Puts Excel, Office and OfficeExtension among the globals; the returned function takes them away again. */
  installGlobals: () => () => void;
  /** Serves the page office.js of this Excel; before `page.goto`. */
  install: (page: Page) => Promise<void>;
  /** Round trips so far; those in which the library only lets go of objects it kept are not among them. */
  syncs: () => number;
  /** Every member used, as the documentation names it (`Range.values`), in order. */
  log: () => readonly string[];
  forgetLog: () => void;
  /** The bytes of each request, in order. */
  requestSizes: () => readonly number[];
  /** The workbook as Excel would save it now: the original bytes as long as nothing was changed. */
  bytes: () => Uint8Array;
  /** Formulas beyond what is computed here keep no result: these are the results of another program (LibreOffice). */
  takeResults: (computed: Uint8Array) => void;
  sheets: () => readonly Readonly<{ name: string; visibility: string }>[];
  activeSheet: () => string;
  selection: () => string;
  charts: (sheet: string) => readonly ChartRecord[];
  /** What stands in a cell: its value and formula. */
  cell: (sheet: string, at: string) => Readonly<{ value: unknown; formula?: string }>;
  /** The person types into a cell: protection holds for them too, and the page hears of it. */
  typeIn: (sheet: string, at: string, value: string | number | null) => Promise<void>;
  /** The person goes to a cell. */
  goTo: (sheet: string, at: string) => void;
  /** The person begins to type and does not end; until `endEdit` every batch is refused. */
  beginEdit: () => void;
  endEdit: () => void;
  fail: (failure: Failure) => void;
  setReadOnly: (readOnly: boolean) => void;
  /** The workbooks opened by Excel.createWorkbook. */
  opened: () => readonly Uint8Array[];
  openFileCount: () => number;
}>;
