/** Items of a list that may have been lost: a hole between its rows, and what the period before had. */
import { formNamed } from '../support/forms';
import { gridReturn } from '../support/grid';
import { checkWith, withCells } from '../support/returns';

const form = formNamed('DTC 2021');
const grids = (names: readonly string[]): Readonly<Record<string, string>> => ({
  duAn: `| DA | nguonVon | tinhTrang | tmdt | keHoach | giaiNgan |\n${names
    .map((name, index) => `| ${name || `Trống ${index}`} | Nguồn vốn huyện quản lý | Chuyển tiếp | 900 | 200 | 50 |`)
    .join('\n')}`,
  quyetToan: '| QT | soDuAn | tmdt | deNghi | pheDuyet |\n| daPheDuyetDauTu | 1 | 90 | 80 | 80 |',
});
const firstRow = 14;
/** A row without a name is cleared, as people do it. */
function read(period: string, names: readonly string[]) {
  const { workbook } = gridReturn(form, 'owner', period, grids(names));
  const cleared = names.flatMap((name, index) =>
    name === '' ? [...'ABCDEFGHIJKLMNOPQRSTU'].map((column) => `${column}${firstRow + index}`) : [],
  );
  return withCells(workbook, { 'Dự án': Object.fromEntries(cleared.map((at) => [at, { value: null }])) });
}
function told(names: readonly string[], before?: readonly string[]): readonly string[] {
  const previous = before ? [checkWith(form, read('2021-Q1', before))] : [];
  return checkWith(form, read('2021-H1', names), { previous }).findings.flatMap(({ kind, severity, at, message }) =>
    kind === 'row.hole' || kind === 'row.gone' ? [`${kind} ${severity} ${at.sheet}!${at.cell}: ${message}`] : [],
  );
}

test('a blank row between the rows of a list', () =>
  expect(told(['Đường A', '', 'Cầu C', 'Chợ D'])).toEqual([
    expect.stringMatching(/^row\.hole warning Dự án!B15: Ô B15 và cả dòng để trống giữa các dòng đã kê/u),
  ]));
test.each([
  ['rows without a gap', ['Đường A', 'Kè B', 'Cầu C']],
  ['groups that are set apart', ['Đường A', '', 'Kè B', '', 'Cầu C', '', 'Chợ D']],
  ['a wider gap', ['Đường A', 'Kè B', '', '', 'Cầu C']],
  ['rows below the last', ['Đường A', 'Kè B', 'Cầu C', '']],
])('%s raise nothing', (_, names) => expect(told(names)).toEqual([]));

test('an item that the period before had', () => {
  expect(told(['Đường A', 'Cầu C'], ['Đường A', 'Kè B', 'Cầu C'])).toEqual([
    expect.stringMatching(/^row\.gone warning Dự án!.*: Báo cáo kỳ trước \(.*\) có «Kè B», kỳ này không có dòng ấy/u),
  ]);
  expect(told(['Cầu C', 'Đường A', 'Kè B'], ['Đường A', 'Kè B'])).toEqual([]);
});
