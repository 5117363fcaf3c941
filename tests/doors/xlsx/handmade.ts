/** Small workbooks put together by hand, for XML that no library of ours would write. */
import { strToU8, zipSync } from 'fflate';
import type { Cell } from '../../../src/core/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook';
import type { Limits } from '../../../src/doors/xlsx/limits';
import type { WorkbookProblem } from '../../../src/doors/xlsx/problem';
import { readWorkbook } from '../../../src/doors/xlsx/readWorkbook';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Parts = Readonly<Record<string, string>>;

export const relationships = (...items: readonly string[]): string =>
  `<Relationships xmlns="${packageRelationships}">${items.join('')}</Relationships>`;
export const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
export const workbookXml = (sheets: string, rest = ''): string =>
  `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets}</sheets>${rest}</workbook>`;
export const sheetXml = (rows: string, rest = ''): string => `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${rest}</worksheet>`;
export const stringsXml = (items: string): string => `<sst xmlns="${main}">${items}</sst>`;
export const stylesXml = (content: string): string => `<styleSheet xmlns="${main}">${content}</styleSheet>`;

/** A workbook of one sheet named S. */
export const oneSheet = (sheet: string, more: Parts = {}): Parts => ({
  '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': workbookXml('<sheet name="S" sheetId="1" r:id="rId1"/>'),
  'xl/_rels/workbook.xml.rels': relationships(relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')),
  'xl/worksheets/sheet1.xml': sheet,
  ...more,
});

export const zipped = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

export function workbookOf(bytes: Uint8Array, limits?: Limits): WorkbookSnapshot {
  const result = readWorkbook('a.xlsx', bytes, limits);
  if ('problem' in result) throw new Error(`${result.problem.code}: ${result.problem.detail}`);
  return result.workbook;
}

export function problemIn(bytes: Uint8Array, limits?: Limits): WorkbookProblem | undefined {
  const result = readWorkbook('a.xlsx', bytes, limits);
  return 'problem' in result ? result.problem : undefined;
}

export const sheetOf = (parts: Parts): SheetSnapshot => workbookOf(zipped(parts)).sheets[0]!;
export const cellsOf = (rows: string, more: Parts = {}): Readonly<Record<string, Cell>> => sheetOf(oneSheet(sheetXml(rows), more)).cells;
