/** Heads are held against the hidden keys: what a person reads above a figure is what it is read as. */
import type { Cell } from '../../src/core/cell';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { formNamed } from '../support/forms';
import { gridReturn } from '../support/grid';
import { checkWith, withCells } from '../support/returns';

const budget = formNamed('NS 2017');
const thu = '| Thu | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |\n| phiLePhi | 10 | 10 | 4 | 4 |';
const { workbook } = gridReturn(budget, 'commune', '2021-Q1', { thu, chi: '| Chi | duToanTx | thucHienTx |\n| giaoDuc | 9 | 3 |' });
const told = (of: WorkbookSnapshot, form = budget): readonly string[] =>
  checkWith(form, of).findings.flatMap(({ kind, severity, at, message }) =>
    kind === 'column.label' ? [`${severity} ${at.sheet}!${at.cell}: ${message}`] : [],
  );
const heads = (cells: Readonly<Record<string, string>>): WorkbookSnapshot =>
  withCells(workbook, { Thu: Object.fromEntries(Object.entries(cells).map(([at, value]): [string, Cell] => [at, { value }])) });

test('the heads of two columns exchanged are an error, told once', () =>
  expect(told(heads({ C8: 'Thu NSX', D8: 'Thu NSNN' }))).toEqual([
    expect.stringMatching(
      /^error Thu!C8: Cột này ghi tiêu đề «Dự toán năm, Thu NSX», nhưng theo khóa của biểu là cột «Dự toán năm, Thu NSNN»/u,
    ),
  ]));
test('a head of another kind is a warning', () =>
  expect(told(heads({ C8: 'Ước thực hiện' }))).toEqual([expect.stringMatching(/^warning Thu!C8: .*«Dự toán năm, Ước thực hiện»/u)]));
test.each([
  ['heads as they were sent out', {}],
  ['a head that is abbreviated', { C8: 'Thu NSNN (tr.đ)' }],
  ['a head that is gone', { C8: '' }],
])('%s raise nothing', (_, cells) => expect(told(heads(cells))).toEqual([]));

test('a sheet pasted over another one of its shape is told by the heads that came with it', () => {
  const form = formNamed('HN 2016');
  const sheet = (name: string): string =>
    `| ${name} | hoDan | hoDanDtts | dauNam | thoat | tai | phatSinh | cuoiNam |\n| nongThon | | | | | | | |\n| Bản A | 40 | 20 | 8 | 2 | 0 | 0 | 6 |`;
  const filled = gridReturn(form, 'commune', '2020', { ngheo: sheet('Hộ nghèo'), canNgheo: sheet('Hộ cận nghèo') }).workbook;
  const from = filled.sheets.find(({ name }) => name === 'Hộ cận nghèo');
  expect(told(filled, form)).toEqual([]);
  expect(told(withCells(filled, { 'Hộ nghèo': from?.cells ?? {} }), form)).toEqual([
    expect.stringMatching(
      /^error Hộ nghèo!.*của sheet «Hộ cận nghèo», nhưng sheet này cần cột «Số hộ nghèo đầu năm.*có thể đã được dán vào đây/u,
    ),
  ]);
});
