/** A workbook still to be written, as plain data: one plan, written as .xlsx by one door and as new sheets by another. */
import type { Visibility } from './workbook';

export type CellStyle = Readonly<{
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** In points; 11 where absent. */
  size?: number;
  /** `RRGGBB`. */
  color?: string;
  fill?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
  /** A number too long for its column is set smaller instead of shown as #####. */
  shrink?: boolean;
  indent?: number;
  border?: boolean;
  numberFormat?: string;
  /** True leaves the cell open on a protected sheet. */
  unlocked?: boolean;
}>;

/** A formula comes without `=`; its `value` is then the result stored with it. A value of null is a blank cell that has a style. */
export type CellPlan = Readonly<{
  value: string | number | null;
  formula?: string;
  style?: CellStyle;
  /** `'Sheet'!A1`, for a link inside the workbook. */ link?: string;
}>;

export type ValidationPlan = Readonly<{
  /** `C7:G15`. */
  area: string;
  rule:
    | Readonly<{ kind: 'list'; choices: readonly string[] }>
    | Readonly<{ kind: 'whole' | 'decimal'; min?: number; max?: number }>
    /** Days as ISO dates. */
    | Readonly<{ kind: 'date'; min?: string; max?: string }>
    | Readonly<{ kind: 'text'; maxLength: number }>;
  prompt: Readonly<{ title: string; text: string }>;
  error: Readonly<{ title: string; text: string }>;
  /** `warning` lets the person keep the value. */
  strict: boolean;
}>;

export type Across = Readonly<{
  /** Of the size on the screen, in hundredths. */
  scale: number;
  /** The last column of each page; the first so many columns stand on each of them. */
  ends: readonly number[];
  repeatColumns: number;
}>;

export type SheetPlan = Readonly<{
  name: string;
  visibility: Visibility;
  /** Keyed by address. */
  cells: Readonly<Record<string, CellPlan>>;
  merges: readonly string[];
  /** Widths in characters, by column number. */
  columns: Readonly<Record<number, Readonly<{ width?: number; hidden?: boolean }>>>;
  /** Heights in points, by row number. */
  rows: Readonly<Record<number, Readonly<{ height?: number; hidden?: boolean }>>>;
  /** The rows and columns that stay on the screen. */
  freeze?: Readonly<{ rows: number; columns: number }>;
  /** Present on a protected sheet (without a password: it guards against slips, not against people). */
  protect?: Readonly<{ sort?: boolean; filter?: boolean; insertRows?: boolean; deleteRows?: boolean; resize?: boolean }>;
  validations: readonly ValidationPlan[];
  /** Areas whose numbers are shown without decimals while a formula over cells of this sheet holds; of workbooks that are written as files. */
  whole?: Readonly<{ areas: readonly string[]; when: string }>;
  filter?: string;
  print?: Readonly<{
    area: string;
    landscape: boolean;
    /** A4 where absent. */ paper?: 'A3';
    /** Pages side by side; one page wide where absent. */ across?: Across;
    /** Shrunk to so many pages; as many as it takes where absent. */ pages?: number;
    repeatRows?: readonly [number, number];
    footer?: string;
  }>;
  tabColor?: string;
}>;

export type WorkbookPlan = Readonly<{
  title: string;
  sheets: readonly SheetPlan[];
  /** Defined names and the cells they refer to. */
  names: Readonly<Record<string, string>>;
  /** Custom document properties. */
  properties: Readonly<Record<string, string>>;
}>;
