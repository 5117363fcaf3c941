/** A block of figures pasted one column or one row off is told as that, and nothing is offered to be put right cell by cell. */
import type { Cell } from '../../src/core/cell';
import { address, parseAddress } from '../../src/core/address';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { formNamed } from '../support/forms';
import { gridReturn } from '../support/grid';
import { checkWith } from '../support/returns';

const budget = formNamed('NS 2017');
const filled = gridReturn(budget, 'commune', '2021-Q1', {
  thu: '| Thu | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |\n| phiLePhi | 110 | 110 | 41 | 41 |\n| thuPhat | 70 | 70 | 22 | 22 |\n| thuKhac | 30 | 30 | 12 | 12 |',
  chi: '| Chi | duToanDtpt | duToanTx | thucHienDtpt | thucHienTx |\n| giaoDuc | 60 | 95 | 20 | 31 |\n| yTe | 40 | 55 | 10 | 17 |\n| khac | 5 | 7 | 1 | 2 |',
}).workbook;

/** The typed figures of the rows of a sheet, moved. */
function pasted(tab: string, by: Readonly<{ columns: number; rows: number }>): WorkbookSnapshot {
  const move = (cells: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> => {
    const typed = Object.entries(cells).flatMap(([at, cell]) => {
      const place = parseAddress(at);
      return place && place.row > 10 && typeof cell.value === 'number' && cell.formula === undefined ? [{ at, place, cell }] : [];
    });
    const left = Object.entries(cells).filter(([at]) => !typed.some((one) => one.at === at));
    const moved = typed.map(({ place, cell }) => [address(place.column + by.columns, place.row + by.rows), cell] as const);
    return Object.fromEntries([...left, ...moved]);
  };
  return { ...filled, sheets: filled.sheets.map((sheet) => (sheet.name === tab ? { ...sheet, cells: move(sheet.cells) } : sheet)) };
}
const told = (workbook: WorkbookSnapshot, tab = 'Chi') => {
  const { status, findings } = checkWith(budget, workbook);
  return {
    status,
    fixes: findings.filter(({ fix, at }) => fix && at.sheet === tab).length,
    shifted: findings.flatMap(({ kind, severity, message }) => (kind === 'block.shifted' ? [`${severity} ${message}`] : [])),
  };
};

test.each([
  ['Chi', 'sang phải một cột', { columns: 1, rows: 0 }, 'cột nhập số đầu tiên'],
  ['Thu', 'sang trái một cột', { columns: -1, rows: 0 }, 'cột nhập số cuối cùng'],
  ['Chi', 'sang trái một cột', { columns: -1, rows: 0 }, 'cột nhập số cuối cùng'],
  ['Thu', 'xuống dưới một dòng', { columns: 0, rows: 1 }, 'dòng nhập số đầu tiên'],
] as const)('%s: %s', (tab, way, by, blank) =>
  expect(told(pasted(tab, by), tab)).toEqual({
    status: 'refused',
    fixes: 0,
    shifted: [expect.stringMatching(`^error Số liệu của sheet có thể bị dán lệch ${way}: ô .* mà có số gõ vào, còn ${blank} để trống`)],
  }),
);

test('figures where they belong raise nothing', () => expect(told(filled)).toMatchObject({ shifted: [], status: 'accepted' }));
test('computed cells pasted as values beside a blank column are no block, for they are what the form computes', () => {
  const { workbook } = gridReturn(budget, 'commune', '2021-Q1', {
    thu: '| Thu | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |\n| phiLePhi | 110 | 110 | 41 | 41 |',
    chi: '| Chi | duToanTx | thucHienTx |\n| giaoDuc | 95 | 31 |\n| yTe | 55 | 17 |',
  });
  const valued = (cells: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> =>
    Object.fromEntries(
      Object.entries(cells).map(([at, { formula, ...cell }]) => [
        at,
        /^[CF]1[24]$/.test(at) || formula === undefined ? cell : { ...cell, formula },
      ]),
    );
  const own = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === 'Chi' ? { ...sheet, cells: valued(sheet.cells) } : sheet)),
  };
  expect(told(own).shifted).toEqual([]);
});
