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
/** In an array of their own: a small file read by Node shares its `.buffer` with others that were read before it. */
const read = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(corpus, file)));

if (files.length === 0) test.skip('the corpus of real workbooks is not here', () => undefined);
const testFiles = files.length === 0 ? test.skip : test;

/** Files that are no readable workbook, and why. */
const problems: Readonly<Record<string, string>> = {
  // One relationship was changed without its checksum and size; exceljs refuses it as well.
  'calamine/tests_issue252.xlsx': 'damaged: xl/_rels/workbook.xml.rels: checksum',
  'calamine/tests_pass_protected.xlsx': 'encrypted: ',
  // "foo" stands before the root of the sheet.
  'exceljs/spec_integration_data_invalid-xml.xlsx': 'damaged: non-whitespace outside of root node',
  // There is a sheet but no workbook part.
  'exceljs/spec_integration_data_missing-bits.xlsx': 'damaged: ',
  'flatten/flattentool_tests_fixtures_xlsx_file.xlsx': 'text: ',
};

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
const notAsked: Readonly<Record<string, string>> = {
  'calamine/tests_inlineStr_with_value.xlsx': 'load throws on inline text with runs',
  'calamine/tests_issue221.xlsm': 'no sheets and no error',
  'calamine/tests_issue_261.xlsx': 'load throws: invalid row number',
  'calamine/tests_issue_530.xlsx': 'no sheets and no error: part names with backslashes',
  'calamine/tests_minimal_package.xlsx': 'no sheets and no error: parts not under xl/',
  'calamine/tests_nonstandard-xml-ns-prefix.xlsx': 'no sheets and no error: prefixes',
  'calamine/tests_richtext-after-plain.xlsx': 'load throws on runs after plain text',
  'calamine/tests_richtext-namespaced.xlsx': 'load throws on prefixes',
  'calamine/tests_table_with_absolute_paths.xlsx': 'load throws on absolute part paths',
};

/** Where we read otherwise than exceljs, on purpose. */
const differences: Readonly<Record<string, Readonly<{ cells: readonly string[]; because: string }>>> = {
  'calamine/tests_column_row_ranges.xlsx': {
    cells: ['Column ranges!C1', 'Row ranges!A3', 'Row ranges!B3', 'Row ranges!C3', 'Row ranges!D3', 'Row ranges!E3'],
    because: 'whole rows and columns of a shared formula are not moved',
  },
  'calamine/tests_date_1904.xlsx': { cells: ['Sheet1!A1', 'Sheet1!A2', 'Sheet1!A3'], because: 'date1904="true" is not understood' },
  'calamine/tests_date_iso.xlsx': { cells: ['Sheet!A1', 'Sheet!A2', 'Sheet!A3'], because: 'ISO dates are cut at the first dash' },
  'calamine/tests_has_x000D_inline.xlsx': { cells: ['Sheet1!A1'], because: 'escapes are not decoded' },
  'calamine/tests_inlineStr_cdata.xlsx': { cells: ['Sheet1!A1', 'Sheet1!B1', 'Sheet1!A2'], because: 'character data is lost' },
  'calamine/tests_issue_419.xlsx': { cells: ['Sheet1!A1'], because: 'a part in another letter case is not found' },
  'calamine/tests_pivots.xlsx': {
    cells: ['DataSheet!J5', 'DataSheet2!J5'],
    because: 'an error under a date format becomes an invalid date',
  },
  'exceljs/spec_integration_data_formulas.xlsx': { cells: ['Sheet1!A1'], because: 'the formula of a linked cell is lost' },
  'exceljs/spec_integration_data_test-issue-877.xlsx': {
    cells: ['Handlungsanweisung!A1'],
    because: 'a blank linked cell becomes "undefined"',
  },
  'exceljs/spec_integration_data_test-row-styles.xlsx': {
    cells: ['Sheet1'],
    because: 'the state "show", which Excel does not know, is kept',
  },
  'sheetjs/comments_stress_test.xlsx': { cells: ['Sheet3!B1', 'Sheet3!B3'], because: 'escapes are not decoded' },
  'sheetjs/crlf_crlf.xlsx': { cells: ['Sheet1!B2'], because: 'escapes are not decoded' },
  'sheetjs/formula_stress_test.xlsx': { cells: ['Text!C38'], because: 'escapes are not decoded' },
};

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
    if (ours.visibility !== theirs.state) found.push(`${theirs.name}: ${ours.visibility} / ${theirs.state}`);
    const merges = ours.merges.toSorted().join();
    const theirMerges = theirs.model.merges.toSorted().join();
    if (merges !== theirMerges) found.push(`${theirs.name}: merges ${merges} / ${theirMerges}`);
    const seen = new Set<string>();
    theirs.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        seen.add(cell.address);
        const mine = ours.cells[cell.address]?.value ?? null;
        const other = plain(cell, workbook.from1904);
        const formula = ours.cells[cell.address]?.formula;
        if (formula !== (cell.formula || undefined)) found.push(`${theirs.name}!${cell.address}: =${formula} / =${cell.formula}`);
        if (!same(mine, other)) found.push(`${theirs.name}!${cell.address}: ${JSON.stringify(mine)} / ${JSON.stringify(other)}`);
      }),
    );
    for (const [name, cell] of Object.entries(ours.cells)) {
      if (!seen.has(name) && cell.value !== null && cell.value !== '')
        found.push(`${theirs.name}!${name}: ${JSON.stringify(cell.value)} / absent`);
    }
  }
  return found;
}

(files.length === 0 ? describe.skip : describe)('values are those of exceljs', () => {
  test.each(files.length === 0 ? ['(none)'] : files.filter((file) => !(file in problems) && !(file in notAsked)))(
    '%s',
    async (file) => {
      const result = readWorkbook(file, read(file));
      if ('problem' in result) throw new Error(result.problem.code);
      const oracle = new ExcelJS.Workbook();
      await oracle.xlsx.load(read(file).buffer, { ignoreNodes: ['dataValidations'] });
      const found = compare(result.workbook, oracle);
      const known = differences[file]?.cells ?? [];
      expect(found.filter((line) => !known.some((cell) => line.startsWith(`${cell}: `)))).toEqual([]);
      // A difference that is gone is taken off the list.
      expect(found).toHaveLength(known.length);
    },
    60_000,
  );
});
