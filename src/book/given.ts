/** Cells of a consolidated workbook that hold a figure of an earlier one: how Thiết lập notes them, and how the note is read. */
import type { CellRef } from '../core/cell';
import { fileCell } from './codecs';

/** The cell by form, sheet, row and column (`HN.ngheo.total.dauNamTyLe`), and where its figure stood before. */
export type GivenCell = readonly [cell: string, from: CellRef];

const prefix = 'given.';

export const givenLine = ([cell, from]: GivenCell): readonly [string, string] => [`${prefix}${cell}`, fileCell.write(from)];

/** From keys and values of Thiết lập. */
export const givenFrom = (values: ReadonlyMap<string, string>): ReadonlyMap<string, CellRef> =>
  new Map(
    [...values].flatMap(([key, value]): readonly GivenCell[] => {
      const from = key.startsWith(prefix) ? fileCell.read(value) : undefined;
      return from ? [[key.slice(prefix.length), from]] : [];
    }),
  );
