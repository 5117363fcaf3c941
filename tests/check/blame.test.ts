/** The cell, not the sum: one cell typed wrongly in a return whose totals are numbers is named, with the value that makes all hold. */
import type { Cell } from '../../src/core/cell';
import { toJson } from '../../src/core/decimal';
import type { Finding } from '../../src/core/finding';
import { messageOf } from '../../src/words/say';
import { changeCells } from '../support/damage';
import { formNamed } from '../support/forms';
import { gridReturn } from '../support/grid';
import type { Return } from '../support/returns';
import { checkWith, withCells } from '../support/returns';

const budget = formNamed('NS 2017');
const thu = `
| Thu          | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
| phiLePhi     | 1548       | 1548      | 410          | 410         |
| quyDatCong   | 2310       | 2310      | 705          | 705         |
| thuPhat      | 365        | 365       | 92           | 92          |
| thuKhac      | 870        | 870       | 231          | 231         |
| monBai       | 640        | 512       | 160          | 128         |
| truocBa      | 920        | 736       | 300          | 240         |`;
const chi = '| Chi | duToanTx | thucHienTx |\n| giaoDuc | 900 | 300 |';
const whole = gridReturn(budget, 'commune', '2021-H1', { thu, chi }).workbook;

type Workbook = Return['workbook'];
const asValues = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) =>
    changeCells(sheet, ({ formula, ...cell }) => (formula !== undefined && cell.value === '' ? undefined : cell)),
  ),
});
const typed = (workbook: Workbook, cells: Readonly<Record<string, Cell['value']>>): Workbook =>
  withCells(workbook, {
    Thu: Object.fromEntries(
      Object.entries(cells).map(([at, value]) => [at, { ...workbook.sheets.find(({ name }) => name === 'Thu')?.cells[at], value }]),
    ),
  });
const errorsOf = (workbook: Workbook): readonly Finding[] =>
  checkWith(budget, workbook).findings.filter(({ severity }) => severity === 'error');
const shortly = (finding: Finding): string => {
  const value = finding.expected ? toJson(finding.expected) : '';
  const writes = finding.fix?.edits.map(({ at, write }) => `${at.cell} := ${typeof write === 'string' ? write : toJson(write)}`) ?? [];
  return [finding.kind, `${finding.at.sheet}!${finding.at.cell}`, value, ...writes].join(' ');
};
const told = (workbook: Workbook): readonly string[] => errorsOf(workbook).map(shortly);

/** Where a figure of the drawing stands. */
const sheet = whole.sheets.find(({ name }) => name === 'Thu')!;
const rowOf = (label: string): string =>
  Object.entries(sheet.cells)
    .find(([, { value }]) => value === label)![0]
    .replace(/\D/g, '');
const fee = rowOf('Phí, lệ phí');
const fine = rowOf('Thu phạt, tịch thu khác theo quy định');

test('a return pasted as values has nothing to be told of', () => expect(told(asValues(whole))).toEqual([]));

test('two digits exchanged: one finding at the cell, with its value, its proof and what follows', () => {
  const [finding, ...more] = errorsOf(typed(asValues(whole), { [`C${fee}`]: 1584 }));
  expect(more).toEqual([]);
  expect(shortly(finding!)).toBe(`slip Thu!C${fee} 1548 C${fee} := 1548`);
  expect(finding!.causes?.map(({ kind }) => kind)).toEqual(['digits-swapped']);
  expect(messageOf(finding!, 'vi')).toContain(`đổi ô C${fee} từ 1.584 thành 1.548 (gõ đảo hai chữ số liền nhau) thì 3 đẳng thức cùng khớp`);
  expect(finding!.follows?.map(({ kind }) => kind).toSorted()).toEqual(['rate', 'rule', 'sum']);
});

test.each([
  ['a digit left out', 154, 1548],
  ['a digit twice', 15548, 1548],
  ['a minus', -1548, 1548],
  ['a thousandfold', 1548000, 1548],
  ['another number altogether', 2977, 1548],
])('%s', (_, value, right) => {
  const [finding, ...more] = errorsOf(typed(asValues(whole), { [`C${fee}`]: value }));
  expect(more).toEqual([]);
  expect([finding!.at.cell, finding!.expected && toJson(finding!.expected)]).toEqual([`C${fee}`, right]);
});

test('a cell that was cleared is told by what its row would say again', () => {
  const [finding, ...more] = errorsOf(typed(asValues(whole), { [`C${fee}`]: null }));
  expect(more).toEqual([]);
  expect(finding!.proof?.meant.map(({ at, value }) => [at.cell, toJson(value)])).toEqual([[`C${fee}`, 1548]]);
  expect(messageOf(finding!, 'vi')).toContain(`ghi 1.548 vào ô C${fee} đang để trống`);
});

test('two slips at once are two findings', () =>
  expect(told(typed(asValues(whole), { [`C${fee}`]: 1584, [`F${fine}`]: 29 })).toSorted()).toEqual([
    `slip Thu!C${fee} 1548 C${fee} := 1548`,
    `slip Thu!F${fine} 92 F${fine} := 92`,
  ]));

test('where two cells alone stand against each other both are offered to choose from, and nothing is written', () => {
  const [finding, ...more] = errorsOf(gridReturn(budget, 'commune', '2021-H1', { thu: thu.replace('1548 ', '1549 '), chi }).workbook);
  expect(more.map(({ kind }) => kind)).not.toContain('slip');
  expect([finding!.kind, finding!.fix]).toEqual(['rule', undefined]);
  expect(finding!.proof?.meant.map(({ at, value }) => `${at.cell} ${value.toFixed()}`).toSorted()).toEqual([
    `C${fee} 1548`,
    `D${fee} 1549`,
  ]);
});

test('what was added up before it was rounded is nobody’s slip', () => {
  const rounded = gridReturn(budget, 'commune', '2021-H1', {
    thu: thu.replaceAll(/\b(\d{3,4})\b/g, (digits) => `${digits},4`),
    chi,
  }).workbook;
  const shown = (cell: Cell): Cell =>
    typeof cell.value === 'number' && cell.value > 90 ? { ...cell, value: Math.round(cell.value) } : cell;
  const whole = asValues(rounded);
  expect(told({ ...whole, sheets: whole.sheets.map((one) => (one.name === 'Thu' ? changeCells(one, shown) : one)) })).toEqual([]);
});

describe('a total typed over among formulas', () => {
  const total = rowOf('Các khoản thu 100%');
  const findingOf = (value: number): Finding => {
    const { formula: _, ...cell } = sheet.cells[`C${total}`]!;
    const over = withCells(whole, { Thu: { [`C${total}`]: { ...cell, value } } });
    return errorsOf(over).find(({ at }) => at.cell === `C${total}`)!;
  };
  test('is put right by its formula, as the column beside has it', () => {
    const [edit] = findingOf(5039).fix!.edits;
    expect(edit?.formula).toBe(sheet.cells[`D${total}`]!.formula!.replaceAll(/\bD(\d)/g, 'C$1'));
    expect(edit?.formula).toContain(`SUM(C${fee}:`);
  });
  test.each([
    [-5093, [['sign', 0]]],
    [5039, [['digits-swapped', 0]]],
    // 365 is a part, but its sign is not what is wrong.
    [5093 - 730, undefined],
  ])('%d is called by its slip, and no part is accused', (value, causes) =>
    expect(findingOf(value).causes?.map(({ kind, cells }) => [kind, cells.length])).toEqual(causes),
  );
});

test('a row of totals that leaves one row out is wrong in every column, and no part is', () => {
  const total = rowOf('Các khoản thu 100%');
  const held = (at: string): number => Number(sheet.cells[at]?.value ?? 0);
  const early = Object.fromEntries(
    ['C', 'D', 'F', 'G'].map((column) => [`${column}${total}`, held(`${column}${total}`) - held(`${column}${fine}`)]),
  );
  const sums = errorsOf(typed(asValues(whole), early)).filter(({ at }) => at.cell.endsWith(total));
  expect(sums.filter(({ kind }) => kind === 'sum').map(({ at, expected }) => [at.cell, toJson(expected!)])).toEqual(
    ['C', 'D', 'F', 'G'].map((column) => [`${column}${total}`, held(`${column}${total}`)]),
  );
  expect(sums.map(({ kind }) => kind)).not.toContain('slip');
});
