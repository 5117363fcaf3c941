/** A total that a pasted list brings along is found by its name or by its figures, told, and never counted. */
import { onSheet, retype } from '../support/damage';
import { gridReturn } from '../support/grid';
import { formNamed } from '../support/forms';
import { checkWith } from '../support/returns';
import { isTotalName } from '../../src/read/typedTotals';
import { tablesOf } from '../../src/core/kept/table';

test.each(['Cộng', 'TỔNG', 'Tổng cộng:', 'Tổng số', 'Cộng mục I', 'Cộng phụ', 'Tổng (I+II)', 'Cộng I', 'Tổng cộng 8 thôn', 'TONG CONG'])(
  '«%s» is a total',
  (name) => expect(isTotalName(name)).toBe(true),
);
test.each(['Cộng Hòa', 'Bản Công', 'Cong', 'Tổng kho xăng dầu', 'Nhà văn hóa cộng đồng', 'Tổng đội 7', 'Cộng đồng Nà Hoi', 'Bản Tổng'])(
  '«%s» is none',
  (name) => expect(isTotalName(name)).toBe(false),
);

const poverty = (villages: string): ReturnType<typeof checkWith> =>
  checkWith(
    formNamed('HN 2016'),
    gridReturn(formNamed('HN 2016'), 'commune', '2020', {
      ngheo: `| Hộ nghèo | hoDan | dauNam | cuoiNam |\n| nongThon | | | |\n${villages}`,
      canNgheo: '| CN | hoDan | cuoiNam |\n| nongThon | | |\n| Bản A | 120 | 4 |\n| Bản B | 95 | 3 |',
    }).workbook,
  );
const totals = ({ findings }: ReturnType<typeof checkWith>): readonly string[] =>
  findings.filter(({ kind }) => kind === 'row.total').map(({ at }) => at.cell);
const itemsOf = (submission: ReturnType<typeof checkWith>, sheet: string): readonly string[] =>
  tablesOf(submission)
    .find((table) => table.sheet === sheet)
    ?.rows.flatMap(({ kind, name }) => (kind === 'item' ? [name.text] : [])) ?? [];

const villages = '| Bản A | 120 | 12 | 10 |\n| Bản B | 95 | 9 | 8 |\n';

test('by its name, whatever it holds', () => {
  const found = poverty(`${villages}| Cộng | 216 | 21 | 18 |`);
  expect([found.status, totals(found).length, itemsOf(found, 'ngheo')]).toEqual(['refused', 1, ['Bản A', 'Bản B']]);
  // Only what is wrong is told: not the sums that follow from it.
  expect(found.findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  expect(found.findings.find(({ kind }) => kind === 'row.total')?.message).toMatch(/^Dòng «Cộng» là dòng cộng .* Đề nghị xóa/u);
});

test('by its figures, whatever it is called', () => {
  const found = poverty(`${villages}| Toàn xã | 215 | 21 | 18 |`);
  expect([totals(found).length, itemsOf(found, 'ngheo')]).toEqual([1, ['Bản A', 'Bản B']]);
  expect(found.findings.find(({ kind }) => kind === 'row.total')?.message).toContain('từ «Bản A» đến «Bản B»');
});

test('of each group, of all groups, and above its group', () => {
  const more = '| Bản C | 81 | 7 | 6 |\n| Bản D | 64 | 5 | 5 |\n';
  const below = poverty(`${villages}| Cụm 1 | 215 | 21 | 18 |\n${more}| Cụm 2 | 145 | 12 | 11 |\n| Cả hai cụm | 360 | 33 | 29 |`);
  expect([totals(below).length, itemsOf(below, 'ngheo')]).toEqual([3, ['Bản A', 'Bản B', 'Bản C', 'Bản D']]);
  const above = poverty(`| Cụm 1 | 215 | 21 | 18 |\n${villages}| Cụm 2 | 145 | 12 | 11 |\n${more}`);
  expect([totals(above).length, itemsOf(above, 'ngheo')]).toEqual([2, ['Bản A', 'Bản B', 'Bản C', 'Bản D']]);
});

test('a village of a few round figures, or one that differs in a single one, is none', () => {
  expect(totals(poverty('| Bản A | 20 | 2 | 2 |\n| Bản B | 20 | 2 | 2 |\n| Bản C | 40 | 4 | 4 |'))).toEqual([]);
  expect(totals(poverty(`${villages}| Bản C | 215 | 21 | 17 |`))).toEqual([]);
  expect(totals(poverty('| Bản A | 215 | 21 | 18 |\n| Bản B | 215 | 21 | 18 |'))).toEqual([]);
});

test('one called as the form calls its own is not taken for that', () => {
  const form = formNamed('HN 2016');
  const { workbook, layouts } = gridReturn(form, 'commune', '2020', {
    ngheo: `| Hộ nghèo | hoDan | dauNam | cuoiNam |\n| nongThon | | | |\n${villages}| Khác | 215 | 21 | 18 |`,
  });
  const tab = layouts.find(({ sheet }) => sheet.key === 'ngheo')?.sheet.tab ?? '';
  const found = checkWith(
    form,
    onSheet(workbook, tab, (sheet) => retype(sheet, (text) => (text === 'Khác' ? 'Tổng cộng' : text))),
  );
  expect([totals(found).length, itemsOf(found, 'ngheo')]).toEqual([1, ['Bản A', 'Bản B']]);
});

describe('projects', () => {
  const [list, owner] = [formNamed('DTC 2021'), 'owner'] as const;
  const project = (name: string, source: string, figures: string): string =>
    `| ${name} | ${source} | ${source && 'Chuyển tiếp'} | ${figures} |\n`;
  const check = (rows: string): ReturnType<typeof checkWith> =>
    checkWith(
      list,
      gridReturn(list, owner, '2021-H1', { duAn: `| DA | nguonVon | tinhTrang | tmdt | keHoach | giaiNgan |\n${rows}` }).workbook,
    );
  const source = 'Nguồn vốn huyện quản lý';
  const two = project('Đường A', source, '1500 | 500 | 120') + project('Đường B', source, '2000 | 500 | 80');

  test('a total has no source, and its blank choices are not asked for', () => {
    const found = check(two + project('Tổng cộng', '', '3500 | 1000 | 200'));
    expect(found.findings.filter(({ severity }) => severity === 'error').map(({ kind }) => kind)).toEqual(['row.total']);
    expect(itemsOf(found, 'duAn')).toEqual(['Đường A', 'Đường B']);
  });
  test('a project with a source of its own may cost as much as two others', () =>
    expect(totals(check(two + project('Đường C', source, '3500 | 1000 | 200')))).toEqual([]));
});

test.each([
  ['HN 2022', 'commune', '2023', 'ngheo'],
  ['DTC 2026', 'owner', '2026-H1', undefined],
] as const)('%s too', (called, kind, period, sheet) => {
  const form = formNamed(called);
  const open = form.sheets.find(({ key, body }) => (sheet ? key === sheet : body.kind === 'list') && body.kind !== 'fixed');
  expect(open).toBeDefined();
  const grid = '| X |\n| nongThon |\n| Mục A |\n| Cộng |';
  const drawn = open?.body.kind === 'sections' ? grid : grid.replace('| nongThon |\n', '');
  const found = checkWith(form, gridReturn(form, kind, period, { [open?.key ?? '']: drawn }).workbook);
  expect([totals(found).length, itemsOf(found, open?.key ?? '')]).toEqual([1, ['Mục A']]);
});
