/** Cells that are found when they are asked for are the units' own, each once: those that a total was added up from. */
import fc from 'fast-check';
import { lineNumbered } from '../../src/consolidate/lines/numbered';
import { select } from '../../src/consolidate/lines/select';
import type { CellRef } from '../../src/core/cell';
import { joinCells } from '../../src/core/cell';
import { figure } from '../../src/core/figure';
import { markFile, tracedLater, tracerOf } from '../../src/consolidate/traces';
import { district, returnsOf } from '../support/randomDistrict';
import { run } from '../support/run';

test('whatever units file', () =>
  fc.assert(
    fc.property(district, (data) => {
      const { returned, catalogue, reporting } = returnsOf(data);
      const files = new Set(returned.map(({ file }) => file));
      for (const { places, lines, result } of run(returned, catalogue, reporting).worked.forms) {
        const tables = result.tables();
        const figures = tables.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.figures)));
        for (const { from } of figures) {
          expect(from.filter(({ file }) => !files.has(file))).toEqual([]);
          expect(joinCells(from, from)).toEqual(from);
        }
        for (const { layout, sourceOf } of places)
          for (const row of layout.rows)
            for (const column of layout.columns) {
              const source = sourceOf(row, column);
              const total = tables.find(({ sheet }) => sheet === layout.sheet.key)?.rows.find(({ key }) => key === row.key);
              if (source.is !== 'sum' || !total) continue;
              const added = select(lines, layout.sheet.key, source.over).flatMap(
                (number) => lineNumbered(lines, number)?.figures[column.key] ?? [],
              );
              expect(total.figures[column.key]?.from ?? []).toEqual(joinCells(...added.map(({ from }) => from)));
            }
      }
    }),
    { numRuns: 5 },
  ));

const cell = (at: string, file = 'mot.xlsx'): CellRef => ({ file, sheet: 'Thu', cell: at });
const mark = (at: string): CellRef => cell(at, markFile);
const origins: Readonly<Record<string, Parameters<ReturnType<typeof tracerOf>>[0]>> = {
  C5: { from: [mark('C6'), cell('A1'), mark('C6')] },
  C6: { from: [cell('A2'), cell('A3')], sources: [cell('A2', 'hai.xlsx'), cell('A3', 'hai.xlsx')] },
  C7: { from: [mark('C7'), cell('A1')] },
};
const trace = tracerOf(({ cell: at }) => origins[at] ?? { from: [] });
const traced = (at: string) => tracedLater(figure(1, 'count', 0, [mark(at)]), trace);

test('a mark leads on to cells, and to those behind them', () => {
  expect(traced('C5').from).toEqual([cell('A2'), cell('A3'), cell('A1')]);
  expect(traced('C5').sources).toEqual([cell('A2', 'hai.xlsx'), cell('A3', 'hai.xlsx'), cell('A1')]);
  expect(traced('C6').from).toEqual([cell('A2'), cell('A3')]);
  expect({ ...traced('C6') }).toMatchObject({ measure: 'count', decimals: 0, from: [cell('A2'), cell('A3')] });
});

test('what comes back to itself ends there, and what is not known leads nowhere', () => {
  expect(traced('C7').from).toEqual([cell('A1')]);
  expect(traced('C7').sources).toBeUndefined();
  expect(traced('C8').from).toEqual([]);
});
