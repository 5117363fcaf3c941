/** A sheet closes: every figure in the columns that are added up is read, or told to be left out. */
import { closeSheet, lostFigures } from '../../src/check/conservation';
import { checkedText } from '../../src/words/checkedText';
import { messageOf } from '../../src/words/say';
import { address } from '../../src/core/address';
import { decimal } from '../../src/core/decimal';
import type { Table } from '../../src/core/table';
import { isAdditive } from '../../src/language/form';
import { columnIndex, lastBodyRow } from '../../src/language/layout';
import { formNamed } from '../support/forms';
import { checkWith, withCells } from '../support/returns';
import { wholeReturn } from '../support/wholeReturn';

const names = ['NS 2017', 'NS 2026', 'DTC 2021', 'DTC 2026', 'HN 2016', 'HN 2022'] as const;

describe.each(names)('%s', (name) => {
  const form = formNamed(name);
  const { workbook, layouts } = wholeReturn(form, form.filedBy[0]!);

  test('a whole return closes, and is said to', () => {
    const { balances = [], checked } = checkWith(form, workbook);
    expect(balances.length).toBeGreaterThan(0);
    for (const { typed, counted, cells } of balances) {
      expect(typed.eq(counted)).toBe(true);
      expect(cells).toBeGreaterThan(0);
    }
    expect(checked.cells).toBe(balances.reduce((sum, { cells }) => sum + cells, 0));
    expect(checkedText({ ...checked, held: checked.equations }, 'vi')).toMatch(/Cả [\d.]+ ô số đã nhập đều được tính\.$/);
  });

  test('a figure below the table is typed, is not counted, and is told why', () => {
    const layout = layouts.find(({ columns }) => columns.some(isAdditive))!;
    const column = layout.columns.find(isAdditive)!;
    const cell = address(columnIndex(layout, column.key), lastBodyRow(layout) + 4);
    const before = checkWith(form, workbook);
    const after = checkWith(form, withCells(workbook, { [layout.sheet.tab]: { [cell]: { value: 7 } } }));
    const changed = (after.balances ?? []).filter(
      (balance) =>
        !before.balances?.some((old) => old.sheet === balance.sheet && old.measure === balance.measure && old.typed.eq(balance.typed)),
    );
    expect(changed).toHaveLength(1);
    expect(changed[0]!.typed.minus(changed[0]!.counted).eq(changed[0]!.out.outside!)).toBe(true);
    expect(after.checked.cells).toBeUndefined();
  });
});

describe('what neither counts nor is told', () => {
  const at = (cell: string): Readonly<{ file: string; sheet: string; cell: string }> => ({ file: 'a.xlsx', sheet: 'Thu', cell });
  const held = [
    { at: at('C9'), row: 9, column: 'thu', isMoney: true, value: decimal(5), role: 'input' },
    { at: at('C10'), row: 10, column: 'thu', isMoney: true, value: decimal(7), role: 'input' },
    { at: at('C30'), row: 30, column: 'thu', isMoney: true, value: decimal(2) },
  ] as const;
  const figure = { value: decimal(5), measure: 'money', decimals: 3, slack: decimal(0), from: [at('C9')] } as const;
  const row = { key: 'a', kind: 'row', name: { text: 'A', from: [] }, texts: {}, row: 9, figures: { thu: figure } } as const;
  const table: Table = { form: 'NS', sheet: 'thu', file: 'a.xlsx', tab: 'Thu', columns: { thu: 'C' }, rows: [row], scale: 'triệu đồng' };

  test('is an error that names its cells', () => {
    const { balances, lost } = closeSheet(table, held, []);
    expect(lost.map(({ cell }) => cell)).toEqual(['C10', 'C30']);
    expect(balances).toMatchObject([{ measure: 'money', cells: 1 }]);
    expect(balances[0]?.typed.toFixed()).toBe('14000000');
    const [finding] = lostFigures(table, lost);
    expect(finding).toMatchObject({ kind: 'conservation.lost', severity: 'error', count: 2 });
    expect(messageOf(finding!, 'vi')).toContain('2 ô có số nhưng không được tính và không rõ vì sao (ô C10, C30)');
  });
  test('and a cell read as another number is as lost', () =>
    expect(
      closeSheet({ ...table, rows: [{ ...row, figures: { thu: { ...figure, value: decimal(6) } } }] }, held.slice(0, 1), []).lost,
    ).toHaveLength(1));
});
