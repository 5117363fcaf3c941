/** A row that the paper prints, with the rows below it. */
import { remember } from '../../core/remember';
import type { UnitKind } from '../../core/unitKind';

export type Row = Readonly<{
  key: string;
  /** "I", "1", "-", or nothing. */
  marker: string;
  /** With {unit} on a row repeated for each unit. */
  label: string;
  /** How `rows` relate to this one: they add up to it exactly, or are only some of it ("trong đó"). */
  parts?: 'sum' | 'ofWhich';
  rows?: readonly Row[];
  /** What cells of this row equal, by column key: references to other rows or sheets. */
  is?: Readonly<Record<string, string>>;
  /** The only money and count columns this row has. */
  only?: readonly string[];
  /** Opens the columns marked `onlyCompared`. */
  compared?: boolean;
  /** Repeated for each unit of this kind; each has the key `key.code`. */
  each?: UnitKind;
  /** Present only in returns of these kinds of units, and in consolidated tables. */
  onlyFor?: readonly UnitKind[];
  /** Present only where there are units of this kind below: a level above nobody grants nothing. */
  withBelow?: UnitKind;
  /** What no other row of the sheet names goes here. */
  rest?: boolean;
  /** A line of ours below the paper's own rows; it is computed and adds to nothing. */
  memo?: boolean;
}>;

export const allRows: (rows: readonly Row[]) => readonly Row[] = remember((rows) =>
  rows.flatMap((item) => [item, ...allRows(item.rows ?? [])]),
);
