/** An office's catalogue in a workbook: written and read back it is the same, by the program and from a written file. */
import { snapshotOf } from '../../src/core/planSnapshot';
import { catalogueTab } from '../../src/core/unit';
import { readTableFile, tableOn } from '../../src/doors/tableFile';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { catalogueSheet } from '../../src/units/catalogueSheet';
import { readCatalogue } from '../../src/units/readCatalogue';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';

const other = { ...catalogueSheet(thanUyen2021), name: 'Ghi chú', cells: { A1: { value: 'không phải danh mục' } }, merges: [] };
const { filter: _filter, print: _print, ...note } = other;
const plan = { title: '', sheets: [note, catalogueSheet(thanUyen2021)], names: {}, properties: {} };

test('a snapshot of it gives the catalogue back', () => {
  const rows = tableOn(snapshotOf(plan, 'a.xlsx'), catalogueTab);
  expect(readCatalogue(thanUyen2021.code, rows ?? []).catalogue).toEqual(thanUyen2021);
});

test('a written file too, though the sheet is not the first; without its name the first is read', async () => {
  const bytes = await writeWorkbook(plan);
  const named = readTableFile('a.xlsx', bytes, catalogueTab);
  if ('problem' in named) throw new Error(named.problem);
  expect(readCatalogue(thanUyen2021.code, named.rows).catalogue).toEqual(thanUyen2021);
  expect(named.workbook?.sheets).toHaveLength(2);
  expect(readTableFile('a.xlsx', bytes)).toEqual({ rows: [['không phải danh mục']] });
});
