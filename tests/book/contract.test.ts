/** A sheet or a column is one entry of the contract: a toy of each is written and read by what reads all of them. */
import type { ListSpec } from '../../src/book/contract';
import { bookVersion, detail, lists } from '../../src/book/contract';
import { listRows } from '../../src/book/read/listRows';
import type { LineOf } from '../../src/book/write/list';
import { listPlan } from '../../src/book/write/list';
import type { SheetPlan } from '../../src/core/plan';
import { snapshotOf } from '../../src/core/planSnapshot';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { withoutRow, withNewColumn } from './changed';

const workbookOf = (sheet: SheetPlan): WorkbookSnapshot =>
  snapshotOf({ title: '', sheets: [sheet], names: {}, properties: {} }, 'consolidated.xlsx');

/** A ledger of adjustments, as it might come. */
const toy = {
  tab: 'Sổ điều chỉnh',
  title: 'Sổ điều chỉnh',
  since: 3,
  columns: [
    { key: 'unitId', label: 'Định danh đơn vị', width: 20, hidden: true, holds: 'text', since: 3 },
    { key: 'amount', label: 'Số điều chỉnh', width: 12, holds: 'number', since: 3 },
    { key: 'why', label: 'Lý do', width: 40, holds: 'words', since: 3 },
  ],
} as const satisfies ListSpec;
const grown = { ...toy, columns: [...toy.columns, { key: 'until', label: 'Đến ngày', width: 10, holds: 'text', since: 4 }] } as const;

const lines: readonly LineOf<typeof toy>[] = [
  { unitId: 'GSO 03632 2021-01-01', amount: 12.5, why: 'Nhập nhầm dòng' },
  { unitId: 'CQ TCKH 2021-01-01', amount: -3, why: null },
];
const asRead = lines.map(({ unitId, amount, why }) => ({ unitId, amount: String(amount), why: why ?? '' }));
const textsIn = (workbook: WorkbookSnapshot): readonly unknown[] | undefined => listRows(workbook, toy)?.map(({ texts }) => texts);

const written = workbookOf(listPlan(toy, lines));

test('a toy sheet is written and read, and each value knows its cell', () => {
  expect(textsIn(written)).toEqual(asRead);
  expect(listRows(written, toy)?.[0]?.at('amount')).toEqual({ file: 'consolidated.xlsx', sheet: toy.tab, cell: 'B5' });
});

test('a toy column: its line must hold it, and a workbook of before is read without it', () => {
  // @ts-expect-error the new column is missing
  const short: LineOf<typeof grown> = { unitId: '', amount: 1, why: '' };
  expect(Object.keys(short)).toHaveLength(3);
  const full = lines.map((line): LineOf<typeof grown> => ({ ...line, until: '2021-12-31' }));
  expect(listRows(workbookOf(listPlan(grown, full)), grown)?.map(({ texts }) => texts.until)).toEqual(['2021-12-31', '2021-12-31']);
  expect(listRows(written, grown)?.map(({ texts }) => texts)).toEqual(asRead.map((texts) => ({ ...texts, until: '' })));
  // And this program reads what a later one wrote.
  expect(textsIn(workbookOf(listPlan(grown, full)))).toEqual(asRead);
});

test('columns and rows that somebody put in between are no matter', () => {
  const moved = withNewColumn(written, toy.tab, 1);
  expect(textsIn(moved)).toEqual(asRead);
  expect(listRows(moved, toy)?.[0]?.at('amount').cell).toBe('C5');
});

test('without the row of keys the heads tell the columns; without both nothing is guessed', () => {
  const keyless = withoutRow(written, toy.tab, 3);
  expect(textsIn(keyless)).toEqual(asRead);
  expect(listRows(withoutRow(keyless, toy.tab, 3), toy)).toBeUndefined();
  expect(listRows({ ...written, sheets: [] }, toy)).toBeUndefined();
});

test('no two columns of a table share a key or a head, and none is of a version to come', () => {
  for (const columns of [...Object.values(lists).map((list) => list.columns), [...detail.front, ...detail.end]]) {
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    expect(new Set(columns.map(({ label }) => label.toLowerCase())).size).toBe(columns.length);
    const versions = columns.map(({ since }) => since);
    expect(Math.max(...versions)).toBeLessThanOrEqual(bookVersion);
    // What is new stands behind what was there.
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
  }
});
