/** Real workbooks of many writers, read by us and by exceljs: another reader's eyes on ours. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { CellValue } from '../../../src/core/cell';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { readWorkbook } from '../../../src/doors/xlsx/readWorkbook';

// Not part of the project: present where the project is built, absent in an ordinary checkout.
const corpus = join(__dirname, '../../../../shared/corpus');
const folders = existsSync(corpus) ? readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
const files = folders
  .flatMap((folder) => readdirSync(join(corpus, folder.name)).map((name) => `${folder.name}/${name}`))
  .filter((name) => /\.xls[xm]$/.test(name));
const read = (file: string): Uint8Array => new Uint8Array(readFileSync(join(corpus, file)));

if (files.length === 0) test.skip('the corpus of real workbooks is not here', () => undefined);
const testFiles = files.length === 0 ? test.skip : test;

/** Files that are no readable workbook, and why. */
const problems: Readonly<Record<string, string>> = {};

testFiles('every file ends in sheets or in a problem, and the problems are known', () => {
  const found: Record<string, string> = {};
  for (const file of files) {
    const result = readWorkbook(file, read(file));
    if ('problem' in result) found[file] = `${result.problem.code}: ${result.problem.detail ?? ''}`;
    else expect(result.workbook.sheets.length).toBeGreaterThan(0);
  }
  expect(found).toEqual(problems);
});

/** exceljs cannot be asked here. */
const notAsked: Readonly<Record<string, string>> = {};

/** Where we read otherwise than exceljs, on purpose. */
const differences: Readonly<Record<string, string>> = {};

const serialOf = (date: Date, from1904: boolean): number => date.getTime() / 86_400_000 + 25_569 - (from1904 ? 1462 : 0);

/** What exceljs gives, in our terms. */
function plain(cell: ExcelJS.Cell, from1904: boolean): CellValue {
  const value: unknown = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return serialOf(value, from1904);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return null;
  if ('error' in value) return { error: String(value.error) };
  if ('richText' in value && Array.isArray(value.richText)) return value.richText.map((run: { text?: string }) => run.text ?? '').join('');
  if ('text' in value) return typeof value.text === 'string' ? value.text : plainText(value.text);
  return null;
}

function plainText(value: unknown): string {
  return typeof value === 'object' && value !== null && 'richText' in value && Array.isArray(value.richText)
    ? value.richText.map((run: { text?: string }) => run.text ?? '').join('')
    : String(value);
}

const same = (ours: CellValue, theirs: CellValue): boolean => {
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) <= 1e-6 * Math.max(1, Math.abs(theirs));
  return JSON.stringify(ours === '' ? null : ours) === JSON.stringify(theirs);
};

function compare(workbook: WorkbookSnapshot, oracle: ExcelJS.Workbook): readonly string[] {
  const found: string[] = [];
  for (const theirs of oracle.worksheets) {
    const ours = workbook.sheets.find((sheet) => sheet.name === theirs.name);
    if (!ours) {
      found.push(`no sheet ${theirs.name}`);
      continue;
    }
    const seen = new Set<string>();
    theirs.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        seen.add(cell.address);
        const mine = ours.cells[cell.address]?.value ?? null;
        const other = plain(cell, workbook.from1904);
        if (!same(mine, other)) found.push(`${theirs.name}!${cell.address}: ${JSON.stringify(mine)} / ${JSON.stringify(other)}`);
      }),
    );
    for (const [name, cell] of Object.entries(ours.cells)) {
      if (!seen.has(name) && cell.value !== null && cell.value !== '') found.push(`${theirs.name}!${name}: ${JSON.stringify(cell.value)} / absent`);
    }
  }
  return found;
}

describe('values are those of exceljs', () => {
  test.each(files.length === 0 ? [] : files.filter((file) => !(file in problems) && !(file in notAsked)))('%s', async (file) => {
    const result = readWorkbook(file, read(file));
    if ('problem' in result) throw new Error(result.problem.code);
    const oracle = new ExcelJS.Workbook();
    await oracle.xlsx.load(readFileSync(join(corpus, file)).buffer, { ignoreNodes: ['dataValidations'] });
    const found = compare(result.workbook, oracle);
    expect(found.slice(0,8)).toEqual([]);
  }, 60_000);
});
