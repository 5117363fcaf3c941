/** The workbook that is open beside the page, as the page sees it: a photograph to read, and the few things it may do to it. */
import type { CellValue, SheetCell } from '../core/cell';
import type { ChartPlan } from '../core/chart';
import type { SheetPlan, WorkbookPlan } from '../core/plan';
import type { WorkbookSnapshot } from '../core/workbook';

/** What keeps a program beside the workbook from doing what was asked; the page has words for each (taskpane/words/problems.ts). */
export type DoorProblemCode =
  /** Opened in Protected View or for reading only. */
  | 'readOnly'
  /** A cell is being typed in. */
  | 'editing'
  /** The sheet is protected by a password. */
  | 'sheetPassword'
  /** The sheet is protected without a password, and Excel opens it all the same for nobody but the person. */
  | 'sheetLocked'
  /** A sheet of this name is there, and it is none of ours. */
  | 'notOurs'
  /** The structure of the workbook is protected: no sheet can be added. */
  | 'structure'
  /** A sheet or cell that was there before is gone. */
  | 'gone'
  /** Another workbook is in front, or several sheets are chosen at once. */
  | 'notInFront'
  /** More than this Excel takes in one go, even in parts. */
  | 'tooLarge'
  /** This Excel is too old for it. */
  | 'unsupported'
  /** Excel stopped answering or gave an error of its own; the workbook is as it was. */
  | 'failed'
  /** The same, but not all could be put back: `sheet` names the sheets to look at. */
  | 'halfDone';

/** `detail` is what Excel said, for whoever helps the person; `sheet` where one sheet is meant. */
export type DoorProblem = Readonly<{ code: DoorProblemCode; sheet?: string; detail?: string }>;

/** What a person's workbook does is never an exception. */
export type Outcome<T> = Readonly<{ value: T }> | Readonly<{ problem: DoorProblem }>;

/** The whole file where Excel hands it over (then it is read like any other file), else what its ranges say. */
export type Photograph = Readonly<{ file: string } & ({ bytes: Uint8Array } | { workbook: WorkbookSnapshot })>;

/** Cells that changed: one A1 area of a sheet. */
export type CellsChanged = Readonly<{ sheet: string; area: string }>;

/** What a cell is to hold: a value, or a formula without `=`. Null empties it; a text stays a text, whatever it looks like. */
export type CellEdit = SheetCell & (Readonly<{ write: CellValue }> | Readonly<{ formula: string }>);

/** `color` is the fill, `RRGGBB`. */
export type ColouredCell = SheetCell & Readonly<{ color: string }>;

/** What is kept of coloured cells goes into the workbook's settings, which Excel limits to a megabyte or two. */
export const mostColoured = 3_000;

export type OpenWorkbook = Readonly<{
  read: () => Promise<Outcome<Photograph>>;
  /** Puts a cell before the person; one on a hidden sheet is `gone`, since no sheet's visibility is ever changed. */
  goTo: (cell: SheetCell) => Promise<Outcome<void>>;
  /** Writes these cells and no others, on protected sheets too where no password stands in the way; gives the edits that undo it. */
  apply: (edits: readonly CellEdit[]) => Promise<Outcome<readonly CellEdit[]>>;
  /** Colours these cells (the first `mostColoured` of them) instead of those coloured before; each earlier fill is kept in the workbook until `clearColours` restores it. */
  colour: (cells: readonly ColouredCell[]) => Promise<Outcome<void>>;
  clearColours: () => Promise<Outcome<void>>;
  /**
   * Adds the sheets of a plan behind the person's own, and the charts on them. Where a name is taken, all of them get the same
   * ending (` (2)`), in formulas and links too. Gives the name of each sheet by its planned one; a broken attempt leaves none behind.
   */
  addSheets: (plan: WorkbookPlan, charts: readonly ChartPlan[]) => Promise<Outcome<Readonly<Record<string, string>>>>;
  /** Puts one sheet in place of ours of the same name, or adds it: for Thiết lập and for a Giải trình that is missing. */
  putSheet: (sheet: SheetPlan) => Promise<Outcome<void>>;
  /** Opens a file as a new workbook; absent where this Excel cannot. */
  openNew?: (bytes: Uint8Array) => Promise<Outcome<void>>;
  /** Hears of cells that others change, until the returned function is called; absent where this Excel cannot tell. */
  onChange?: (listener: (change: CellsChanged) => void) => Promise<() => void>;
}>;
