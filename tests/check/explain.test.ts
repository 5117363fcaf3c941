/** Explanations reach their warning however the clerk names the row and the column. */
import { explained } from '../../src/check/explain';
import type { Explanation } from '../../src/core/table';
import { forms } from '../../src/forms';
import { brokenRule } from '../support/findings';
import { drawTable } from '../support/gridTable';

const form = forms.find(({ code }) => code === 'NS')!;
const { table: drawn } = drawTable(form, 'thu', '| Thu | duToanNsnn | duToanNsx |\n| tongThu | 10 | 9 |\n| phiLePhi | 10 | 9 |', 'a.xlsx');
const label = { text: 'Phí, lệ phí', from: [] };
const table = { ...drawn, rows: drawn.rows.map((item) => (item.key === 'phiLePhi' ? { ...item, name: label } : item)) };
const row = table.rows.find(({ key }) => key === 'phiLePhi')!;
const letter = table.columns['duToanNsx']!;
const cell = `${letter}${row.row}`;
const at = { file: table.file, sheet: table.tab, cell };
const about = { sheet: 'thu', row: 'phiLePhi', column: 'duToanNsx' };
const finding = brokenRule('NS-11', 'warning', { at, involves: [at], about });
const line = (words: Partial<Explanation>): Explanation => ({
  code: 'ns-11',
  sheet: 'Thu',
  row: '',
  column: '',
  text: 'Đã kiểm tra',
  at,
  ...words,
});
const explanationOf = (words: Partial<Explanation>): string | undefined =>
  explained([finding], [line(words)], form, [table])[0]?.explanation;

test.each([
  ['the keys', { row: 'phiLePhi', column: 'duToanNsx' }],
  ['the label of the row', { row: 'Phí,  lệ phí' }],
  ['the head of the column', { row: 'phí, lệ phí', column: 'Dự toán năm, Thu NSX' }],
  ['the letter of the column', { column: letter }],
  ['the cell', { column: cell }],
  ['the cell in the place of the row', { row: cell }],
  ['no sheet', { sheet: '' }],
])('by %s', (_, words) => expect(explanationOf(words)).toBe('Đã kiểm tra'));

test.each([
  ['another row', { row: 'Thu khác' }],
  ['another column', { column: 'Dự toán năm, Thu NSNN' }],
  ['another sheet', { sheet: 'Chi' }],
  ['another rule', { code: 'NS-12' }],
])('not by %s', (_, words) => expect(explanationOf(words)).toBeUndefined());
