/** The small languages inside cells of a consolidated workbook: what is written by each is what it reads. */
import type { CellRef } from '../core/cell';

type Codec<T> = Readonly<{ write: (value: T) => string; read: (text: string) => T }>;

/** `thucHienNsx=F; tyLe=G`: letters by keys of columns, neither of which holds a mark. */
export const letters: Codec<ReadonlyMap<string, string>> = {
  write: (value) => [...value].map(([key, letter]) => `${key}=${letter}`).join('; '),
  read: (text) =>
    new Map(
      text.split('; ').flatMap((pair): readonly (readonly [string, string])[] => {
        const at = pair.indexOf('=');
        return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1)]] : [];
      }),
    ),
};

/** `tên cũ; tên cũ hơn`: a catalogue parts its lists by the same mark, so no name holds it. */
export const names: Codec<readonly string[]> = {
  write: (value) => value.join('; '),
  read: (text) => (text === '' ? [] : text.split('; ')),
};

export type SheetCell = Omit<CellRef, 'file'>;

/** `Thu!C4`: a sheet may be called by any sign, an address never holds the mark, so the last one parts them. */
export const sheetCell: Codec<SheetCell | undefined> = {
  write: (value) => (value ? `${value.sheet}!${value.cell}` : ''),
  read: (text) => {
    const at = text.lastIndexOf('!');
    return at > 0 ? { sheet: text.slice(0, at), cell: text.slice(at + 1) } : undefined;
  },
};

/** `so.xlsx!HN Hộ nghèo!P21`: a file may hold the mark too, a sheet of ours never does. */
export const fileCell: Codec<CellRef | undefined> = {
  write: (value) => (value ? `${value.file}!${value.sheet}!${value.cell}` : ''),
  read: (text) => {
    const [, file, sheet, cell] = /^(.*)!([^!]*)!([A-Z]+\d+)$/su.exec(text) ?? [];
    return file !== undefined && sheet !== undefined && cell !== undefined ? { file, sheet, cell } : undefined;
  },
};
