/** What reading sees in a return, with its evidence; whether it is a mistake, and how grave, is judged after (src/check/judge.ts). */
import type { CellLook, CellRef } from '../core/cell';
import type { Decimal } from '../core/decimal';
import type { Label, Outside, Readings, Wants } from '../core/facts';
import type { Figure } from '../core/figure';
import type { MoneyScale } from '../core/money';
import type { OldEncoding } from '../core/vietnamese';

/** What a cell holds that is not simply what the form asks for. */
export type Seen =
  | Readonly<{ is: 'words' }>
  | Readonly<{ is: 'numberAsText'; value: Decimal }>
  | Readonly<{ is: 'otherUnit'; scale: MoneyScale }>
  /** `1.548` typed as text: 1548 or 1,548. */
  | Readonly<{ is: 'twoReadings'; readings: Readings }>
  /** A count with a fraction, and what it would be if its decimal mark parts thousands. */
  | Readonly<{ is: 'fraction'; value: Decimal; readings: Readings }>
  | Readonly<{ is: 'negative'; value: Decimal }>
  /** A rate of more than a hundred. */
  | Readonly<{ is: 'above'; value: Decimal }>
  /** A number that the cell's format shows as a day or a time; `unit` is what it should count. */
  | Readonly<{ is: 'dated'; value: Decimal; text: string; unit?: string }>
  /** A person reads another number than the cell holds, or a unit beside it that is not the sheet's. */
  | Readonly<{ is: 'shownOtherwise'; value: Decimal; text: string; isSure: boolean; unit?: string }>
  | Readonly<{ is: 'blank'; wants: Wants }>
  /** A formula typed where a figure belongs: it leads back to its own cell, … */
  | Readonly<{ is: 'circular'; rule: string }>
  /** … takes from another workbook, … */
  | Readonly<{ is: 'linked'; book: string }>
  /** … was not worked out again, … */
  | Readonly<{ is: 'stale'; rule: string; value: Decimal; result: Decimal }>
  /** … or stands on cells that are hidden. */
  | Readonly<{ is: 'overHidden'; cells: readonly CellRef[] }>
  | Readonly<{ is: 'nameless' }>
  /** A cell that the form computes holds nothing, and what it would come to. */
  | Readonly<{ is: 'formulaGone'; figure: Figure }>
  | Readonly<{ is: 'errorValue'; isComputed: boolean }>
  | Readonly<{ is: 'uncalculated' }>
  | Readonly<{ is: 'notChoice'; choices: readonly string[] }>
  /** Typed before Unicode: readable in its font only. */
  | Readonly<{ is: 'oldEncoding'; text: string; encoding: OldEncoding }>
  | Readonly<{ is: 'notDate' }>
  | Readonly<{ is: 'unused' }>;

export type CellObservation = Readonly<{
  at: CellRef;
  /** The key of its column. */
  column: string;
  label: Label;
  /** As a person reads it; empty for a blank. */
  shown: string;
  /** Its number format and its formula, where it has them. */
  format?: string;
  formula?: string;
  seen: Seen;
}>;

/** What of a form's shape is not as it was sent out. */
export type ShapeSeen =
  | Readonly<{ is: 'sheetGone'; sheet: string; renamed?: string }>
  | Readonly<{ is: 'headsGone'; sheet: string }>
  | Readonly<{ is: 'columnGone'; key: string; column: string }>
  | Readonly<{ is: 'rowGone'; key: string; row: string; after?: string; stranger?: string }>
  /** `rest` is the row for what no other one names. */
  | Readonly<{ is: 'rowAdded'; row: string; rest?: string }>
  /** What a person reads, and the row that the hidden key names; `also` are other rows of which it is to be said. */
  | Readonly<{ is: 'labelMoved'; reads: string; key: string; row: string; isOther: boolean; also: readonly CellRef[] }>
  /** What a person reads above a column, and the column that the hidden key names; `from` is the sheet of the form whose head it is. */
  | Readonly<{ is: 'headMoved'; reads: string; key: string; column: string; isOther: boolean; from?: string; also: readonly CellRef[] }>
  /** A block of figures pasted one column or one row off. */
  | Readonly<{ is: 'shifted'; way: 'right' | 'left' | 'down' }>
  /** A total that was typed among the items, and the rows it adds up where its figures tell them. */
  | Readonly<{ is: 'totalAmongItems'; row: string; of: readonly string[] }>
  | Readonly<{ is: 'wrongSection'; section: string; level: string; into: readonly string[] }>
  | Readonly<{ is: 'merged'; cells: string }>;

/** What a person does not see and is counted, and what a person sees and is not. */
export type SightSeen =
  | Readonly<{ is: 'belowEnd'; rows: readonly string[]; isOpen: boolean }>
  | Readonly<{ is: 'outside'; where: Outside }>
  | Readonly<{ is: 'hiddenLines'; rows: readonly number[]; columns: readonly string[]; isFiltered: boolean }>
  | Readonly<{ is: 'hiddenSheet'; sheet: string }>
  | Readonly<{ is: 'faint'; look: CellLook }>;
export type SightObservation = Readonly<{ at: CellRef; involves: readonly CellRef[]; seen: SightSeen }>;

export type ShapeObservation = Readonly<{ at: CellRef; involves: readonly CellRef[]; seen: ShapeSeen }>;

/** Of one sheet. */
export type Observations = Readonly<{
  form: string;
  sheet: string;
  shape: readonly ShapeObservation[];
  sight: readonly SightObservation[];
  cells: readonly CellObservation[];
}>;
