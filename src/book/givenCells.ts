/** Cells of a consolidated workbook that hold a figure of an earlier one: how Thiết lập notes them, and how the note is read. */
import type { CellRef } from '../core/cell';

/** The cell by form, sheet, row and column (`HN.ngheo.total.dauNamTyLe`), and where its figure stood before. */
export type GivenCell = readonly [cell: string, from: CellRef];

const prefix = 'given.';

export const givenLine = ([cell, { file, sheet, cell: at }]: GivenCell): readonly [string, string] => [
  `${prefix}${cell}`,
  `${file}!${sheet}!${at}`,
];

/** From keys and values of Thiết lập. A file's name may hold the mark that parts it from its sheet; ours of a sheet never does. */
export const givenFrom = (values: ReadonlyMap<string, string>): ReadonlyMap<string, CellRef> =>
  new Map(
    [...values].flatMap(([key, value]): readonly GivenCell[] => {
      const [, file, sheet, cell] = /^(.*)!([^!]*)!([A-Z]+\d+)$/.exec(value) ?? [];
      const isNote = key.startsWith(prefix) && file !== undefined && sheet !== undefined && cell !== undefined;
      return isNote ? [[key.slice(prefix.length), { file, sheet, cell }]] : [];
    }),
  );
