/** A sheet of texts added to a person's file, opened again by us and by others. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addSheet } from '../../../src/doors/xlsx/addSheet';
import { patchCells } from '../../../src/doors/xlsx/patchCells';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import { fullPlan } from '../../support/fullPlan';
import { recalculated } from '../../support/libreoffice';
import { askOpenpyxl, describeWithOpenpyxl } from '../../support/openpyxl';
import { describeWith } from '../../support/programs';
import { oneSheet, sheetXml, workbookOf, zipped } from './handmade';

const texts = { A1: 'Mã quy tắc', F1: 'Nội dung giải trình', F2: '=1+1 & <b>' };
const sheet = { name: 'Giải trình', texts, widths: { 1: 24, 6: 60 } };

function added(bytes: Uint8Array): Uint8Array {
  const result = addSheet(bytes, sheet);
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const types = { '[Content_Types].xml': '<Types xmlns="t"></Types>' };

test('stands behind the others, which are as they were', () => {
  const bytes = zipped(oneSheet(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'), types));
  const { sheets } = workbookOf(added(bytes));
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['S', 'visible'],
    ['Giải trình', 'visible'],
  ]);
  expect(sheets[0]).toEqual(workbookOf(bytes).sheets[0]);
  expect(Object.fromEntries(Object.entries(sheets[1]!.cells).map(([at, { value, formula }]) => [at, formula ?? value]))).toEqual(texts);
});

test('is as good as any: its cells can be changed, and another can be added', () => {
  const bytes = added(zipped(oneSheet(sheetXml(''), types)));
  const patched = patchCells(bytes, [{ sheet: 'Giải trình', cell: 'F3', write: 'lý do' }]);
  expect('value' in patched && workbookOf(patched.value).sheets[1]?.cells['F3']?.value).toBe('lý do');
  expect(workbookOf(added(bytes)).sheets).toHaveLength(3);
});

test('a file without a list of its parts is refused, not broken', () => {
  expect(addSheet(zipped(oneSheet(sheetXml(''))), sheet)).toMatchObject({ problem: { code: 'failed' } });
});

describe('of what other programs see', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-add-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'them.xlsx');
  beforeAll(async () => writeFileSync(path, added(await writeWorkbook(fullPlan))));

  const names = (): readonly string[] => workbookOf(new Uint8Array(readFileSync(path))).sheets.map(({ name }) => name);

  describeWithOpenpyxl('openpyxl', () => {
    test('finds the sheet, its texts and its widths', () => {
      const program = `
import sys, json, openpyxl
wb = openpyxl.load_workbook(sys.argv[1]); ws = wb.worksheets[-1]
print(json.dumps([ws.title, ws['F2'].value, ws['F2'].data_type, ws.column_dimensions['F'].width, wb.sheetnames]))`;
      expect(askOpenpyxl(program, path)).toEqual(['Giải trình', '=1+1 & <b>', 's', 60, names()]);
    });
  });

  describeWith(['soffice'], 'LibreOffice', () => {
    test('opens and saves it', async () => {
      const { sheets } = workbookOf(new Uint8Array(readFileSync(await recalculated(path, join(folder, 'lo')))));
      expect(sheets.at(-1)?.cells['F2']?.value).toBe('=1+1 & <b>');
    }, 120_000);
  });
});
