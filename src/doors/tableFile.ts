/** A table that an office made, in a text file or on a sheet of a workbook, as rows of text. */
import { parseAddress } from '../core/address';
import type { Cell } from '../core/cell';
import { parseCsv } from '../core/csv';
import { decimal } from '../core/decimal';
import { fold } from '../core/vietnamese';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import type { ProblemCode } from './xlsx/problem';
import { readWorkbook } from './xlsx/readWorkbook';
import { sniff } from './xlsx/sniff';

/** `workbook` is the one that the table stands in on a sheet of the name asked for. */
export type TableFile = Readonly<
  { rows: readonly (readonly string[])[]; workbook?: WorkbookSnapshot } | { problem: ProblemCode | 'encoding' }
>;

function textOf({ value }: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return decimal(value).toFixed();
  return typeof value === 'object' ? value.error : String(value);
}

/** The number of a row is its number on the sheet; rows without cells are empty. */
function sheetRows(sheet: SheetSnapshot): readonly (readonly string[])[] {
  const rows: string[][] = Array.from({ length: sheet.rowCount }, () => []);
  for (const [at, cell] of Object.entries(sheet.cells)) {
    const place = parseAddress(at);
    const row = place && rows[place.row - 1];
    if (!row) continue;
    while (row.length < place.column) row.push('');
    row[place.column - 1] = textOf(cell);
  }
  return rows;
}

/** Excel saves "Unicode text" as UTF-16; anything else that is not UTF-8 would turn names into gibberish. */
function decoded(bytes: Uint8Array): string | undefined {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(wide, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The rows of the sheet of this name; undefined where there is none. */
export function tableOn(workbook: WorkbookSnapshot, name: string): readonly (readonly string[])[] | undefined {
  const sheet = workbook.sheets.find((item) => fold(item.name) === fold(name));
  return sheet && sheetRows(sheet);
}

/** Of a workbook the sheet of this name where there is one, else the first that is not hidden. */
export function readTableFile(file: string, bytes: Uint8Array, sheetName = ''): TableFile {
  if (sniff(bytes) === 'text') {
    const text = decoded(bytes);
    return text === undefined ? { problem: 'encoding' } : { rows: parseCsv(text) };
  }
  const read = readWorkbook(file, bytes);
  if ('problem' in read) return { problem: read.problem.code };
  const named = tableOn(read.workbook, sheetName);
  if (named) return { rows: named, workbook: read.workbook };
  const { sheets } = read.workbook;
  const first = sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0];
  return { rows: first ? sheetRows(first) : [] };
}
