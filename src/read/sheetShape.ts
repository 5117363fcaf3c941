/** A sheet of a form as it was found: what is asked about where its rows, columns and heads stand. */
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import type { Column } from '../language/form';
import type { SheetLayout } from '../language/layout';
import type { FoundColumns, FoundRow, FoundRows } from './locate';

export type SheetShape = Readonly<{
  workbook: WorkbookSnapshot;
  sheet: SheetSnapshot;
  layout: SheetLayout;
  found: FoundColumns;
  located: FoundRows;
  headFor: (column: Column) => string;
  /** Whether a cell takes or computes a value of its own. */
  holds: (row: FoundRow, column: Column) => boolean;
}>;
