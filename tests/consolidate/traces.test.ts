/** Cells that are found when they are asked for are those that are had at once: the units' own, each once. */
import fc from 'fast-check';
import type { CellRef } from '../../src/core/cell';
import { joinCells } from '../../src/core/cell';
import type { Figure } from '../../src/core/figure';
import { figure } from '../../src/core/figure';
import type { Table } from '../../src/core/table';
import { withCells } from '../../src/consolidate/consolidate';
import { isMark, markOf, traced, tracingLater } from '../../src/consolidate/traces';
import { district, returnsOf } from '../support/randomDistrict';
import { run } from '../support/run';

const figuresIn = (tables: readonly Table[]): readonly Figure[] =>
  tables.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.figures)));
const plain = (tables: readonly Table[]): unknown => JSON.parse(JSON.stringify(tables));

test('whatever units file', () =>
  fc.assert(
    fc.property(district, (data) => {
      const { returned, catalogue, reporting } = returnsOf(data);
      const files = new Set(returned.map(({ file }) => file));
      for (const form of run(returned, catalogue, reporting).worked.forms) {
        const { tables } = form.result;
        expect(plain(tables)).toEqual(plain(withCells(form)));
        for (const { from } of figuresIn(tables)) {
          expect(from.filter(({ file }) => !files.has(file))).toEqual([]);
          expect(joinCells(from, from)).toEqual(from);
        }
      }
    }),
    { numRuns: 6 },
  ));

const cell = (at: string, file = 'mot.xlsx'): CellRef => ({ file, sheet: 'Thu', cell: at });
const row = (key: string, at: number): Table['rows'][number] => ({
  key,
  kind: 'row',
  row: at,
  name: { text: '', from: [] },
  figures: {},
  texts: {},
});
const empty: Table = { form: 'NS', sheet: 'thu', file: 'tong-hop.xlsx', tab: 'Thu', columns: { so: 'C' }, rows: [], scale: 'đồng' };
const rows = [row('tong', 5), row('mot', 6), row('vong', 7)] as const;
const [sum, part, circle] = rows.map((one) => markOf(empty, one, 'so')) as [CellRef, CellRef, CellRef];
const table: Table = {
  ...empty,
  rows: [sum, part, circle].map((mark, index) => ({ ...rows[index]!, figures: { so: figure(1, 'count', 0, [mark]) } })),
};
const origins = new Map([
  ['Thu!C5', () => ({ from: [part, cell('A1'), part] })],
  ['Thu!C6', () => ({ from: [cell('A2'), cell('A3')], sources: [cell('A2', 'hai.xlsx'), cell('A3', 'hai.xlsx')] })],
  ['Thu!C7', () => ({ from: [circle, cell('A1')] })],
]);

test.each([
  ['later', tracingLater([table], origins)],
  ['at once', traced([table], origins)],
])('a mark leads on to cells, and to those behind them, %s', (_, tables) => {
  const [first, second, third] = figuresIn(tables);
  expect(first?.from).toEqual([cell('A2'), cell('A3'), cell('A1')]);
  expect(first?.sources).toEqual([cell('A2', 'hai.xlsx'), cell('A3', 'hai.xlsx'), cell('A1')]);
  expect(second?.from).toEqual([cell('A2'), cell('A3')]);
  // A formula that comes back to itself ends there.
  expect(third?.from).toEqual([cell('A1')]);
  expect(third?.sources).toBeUndefined();
  expect(figuresIn(tables).flatMap(({ from }) => from.filter(isMark))).toEqual([]);
});
