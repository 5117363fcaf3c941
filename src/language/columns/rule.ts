/** What one kind of column is, in every room of the house: how it is called and drawn, what may be typed, what a cell of it means. */
import type { Cell } from '../../core/cell';
import type { Decimal } from '../../core/decimal';
import type { Measure } from '../../core/figure';
import type { MoneyScale } from '../../core/money';
import type { CellStyle, ValidationPlan } from '../../core/plan';
import type { UnitKind } from '../../core/unitKind';

export type Choice = Readonly<{ key: string; label: string }>;

/** All that a definition says of a column beside its kind. Labels may hold {year} and {lastYear}: the years of the data's period. */
export type ColumnFields = Readonly<{
  is: 'column';
  key: string;
  label: string;
  /** The word after a count in prose and messages: "hộ", "dự án". */
  unit?: string;
  /** Of a percent; money follows the scale that the sheet declares. */
  decimals?: number;
  /** What the cell must equal, in terms of other columns of its row; a percent is given as the plain ratio. */
  formula?: string;
  /** The column this one is a part of ("trong đó"). */
  within?: string;
  choices?: readonly Choice[];
  /** Of an opening rate that units enter: for the whole place it is the closing rate of the year before, else this ratio. */
  opening?: Readonly<{ closing: string; ratio: string }>;
  /** A blank here is an error on every row that is filled in. */
  required?: boolean;
  /** Open only on rows marked `compared`. */
  onlyCompared?: boolean;
  /** Open only for units of these kinds. */
  onlyFor?: readonly UnitKind[];
  /** Beside the cell, in place of what is said of all columns of its kind. */
  help?: string;
  /** In characters. */
  width?: number;
}>;

/** What Excel lets a person type into an open cell, the help beside it, and what it answers to anything else. */
export type Guard = Readonly<{ rule: ValidationPlan['rule']; help: string; refusal: string }>;

type Shared = Readonly<{
  /** In the form book. */
  words: string;
  width: number;
  look: Readonly<{ horizontal: NonNullable<CellStyle['horizontal']>; wrap: boolean }>;
  /** Excel's number format; General where it gives none. */
  format: (column: ColumnFields, scale: MoneyScale) => string | undefined;
  guard: (column: ColumnFields) => Guard | undefined;
}>;

/** Ordinal numbers: the paper's own, never read. */
export type MarkerRule = Shared & Readonly<{ holds: 'marker' }>;
/** What rows are called: printed by the paper, written by the unit on the items of a list. */
export type NameRule = Shared & Readonly<{ holds: 'name' }>;

/** The words of a cell as they are kept, and what keeps them from being what the column is for. */
export type WordsRead = Readonly<{ text: string; problem?: 'date' }> | Readonly<{ problem: 'choice'; choices: readonly string[] }>;
export type WordsRule = Shared &
  Readonly<{
    holds: 'words';
    /** An item is known by it in the next period's return, whatever it is called then. */
    identifies: boolean;
    read: (text: string, cell: Cell, column: ColumnFields, from1904: boolean) => WordsRead;
    /** As people are shown what was kept. */
    shown: (text: string) => string;
  }>;

/** Why a number is not one of this column, as data. */
export type FigureProblem =
  | Readonly<{ is: 'unit' | 'type' | 'negative' | 'above' }>
  /** A fraction where there is none: perhaps a mark of thousands. */
  | Readonly<{ is: 'whole'; readings: readonly [Decimal, Decimal] }>;

export type FigureRule = Shared &
  Readonly<{
    holds: 'figure';
    measure: Measure;
    /** Added up over rows and units. */
    adds: boolean;
    /** Its formula is a plain ratio, and its cells hold hundredths of it. */
    isRate: boolean;
    decimals: (column: ColumnFields, scale: MoneyScale) => number;
    /** What stands after its figures: "hộ", "triệu đồng", "%". */
    unit: (column: ColumnFields, scale: MoneyScale) => string | undefined;
    /** The same in the form book, which knows no scale. */
    unitInBook: (column: ColumnFields) => string;
    /** The figure that a cell of numbers means. */
    held: (value: Decimal, cell: Cell) => Decimal;
    /** What is typed behind a number ("12 tỷ"): whether it may stand there. */
    suffix: (suffix: string, scale: MoneyScale) => FigureProblem | undefined;
    judge: (value: Decimal) => FigureProblem | undefined;
  }>;

export type ColumnKindRule = MarkerRule | NameRule | WordsRule | FigureRule;

/** A share of something is a figure of rates only. */
export const noPercent = (suffix: string): FigureProblem | undefined => (suffix.startsWith('%') ? { is: 'type' } : undefined);
export const nothing = (): undefined => undefined;
