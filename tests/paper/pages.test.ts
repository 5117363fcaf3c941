/** Printed pages: signatures stand with the end of the table, and share the width fairly. */
import { acrossFor } from '../../src/paper/across';
import { pagesFor } from '../../src/paper/pages';
import { drawSignatures, shares } from '../../src/paper/signatures';
import { letterheadName } from '../../src/paper/committee';

const printed = (rows: number, height = 18): Parameters<typeof pagesFor>[0] => ({
  kind: 'landscape',
  widths: [6, 40, 13, 13, 13, 13],
  heights: Array.from({ length: rows }, () => height),
  repeated: [7, 9],
  last: rows,
});

test('a short table falls on one page by itself, and so may grow', () => expect(pagesFor(printed(20))).toBeUndefined());
test('a table a little too long is shrunk to one page', () => expect(pagesFor(printed(32))).toBe(1));
test('a long table keeps its size', () => expect(pagesFor(printed(44))).toBeUndefined());
test('what hardly fits is told to fit', () => expect(pagesFor(printed(26))).toBe(1));

/** Twenty columns of twelve characters below heads of two, after a number and a name. */
const wide = (columns: number): Parameters<typeof acrossFor>[0] => ({
  widths: [6, 34, ...Array.from({ length: columns }, () => 12)],
  starts: [1, 2, ...Array.from({ length: columns / 2 }, (_, index) => 3 + 2 * index)],
  repeated: 2,
});

test('a sheet that can be read on one page of A3 stays on one', () => expect(acrossFor(wide(10))).toBeUndefined());

test('a wider one goes over pages side by side, evenly, and never ends a page inside a head', () => {
  const across = acrossFor(wide(26));
  expect(across).toEqual({ scale: 92, ends: [14, 28], repeatColumns: 2 });
  const most = acrossFor(wide(60))!;
  expect(most.ends.at(-1)).toBe(62);
  for (const end of most.ends) expect(end % 2).toBe(0);
});

test('the smallest print, of 10 points, is never set below 8', () => {
  for (const columns of [2, 14, 20, 26, 32, 38, 44, 50, 60]) expect(acrossFor(wide(columns))?.scale ?? 100).toBeGreaterThanOrEqual(80);
});

test('words over columns that stand on every page begin after them', () => {
  const { cells, merges } = drawSignatures(['Người lập biểu', 'Thủ trưởng đơn vị'], [6, 34, 20, 20, 20, 20], { from: 3, to: 6 }, 20);
  expect(Object.keys(cells).filter((at) => /^[AB]\d/.test(at))).toEqual([]);
  expect(merges).toContain('C21:D21');
});

test('shares are as equal as the columns allow, each at least one column', () => {
  expect(shares([6, 34, 9, 9, 9, 9], 3)).toEqual([2, 4, 6]);
  expect(shares([10, 10, 10], 3)).toEqual([1, 2, 3]);
  expect(shares([10, 10, 10, 10, 10, 10], 2)).toEqual([3, 6]);
});

test('a narrow last share lends room for the date, and titles take the lines they need', () => {
  const { cells, merges, rows } = drawSignatures(
    ['Người lập biểu', 'Kế toán trưởng', 'Thủ trưởng đơn vị'],
    [6, 34, 9, 9, 9, 9],
    { from: 1, to: 6 },
    20,
  );
  expect(merges).toContain('C20:F20');
  expect(cells['C20']?.style?.horizontal).toBe('right');
  expect(cells['E21']?.value).toBe('THỦ TRƯỞNG ĐƠN VỊ');
  expect(rows[21]?.height).toBeGreaterThan(30);
});

test('a letterhead names the committee of a place, and an office by its own name', () => {
  expect(letterheadName('Xã Hua Nà')).toBe('UBND XÃ HUA NÀ');
  expect(letterheadName('Thị trấn Than Uyên')).toBe('UBND THỊ TRẤN THAN UYÊN');
  expect(letterheadName('Phòng Tài chính - Kế hoạch')).toBe('PHÒNG TÀI CHÍNH - KẾ HOẠCH');
});
