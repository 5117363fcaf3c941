/** A table that was put away is made again as it was: every figure to its last digit, every word, with their cells. */
import fc from 'fast-check';
import { columnLetter } from '../../../src/core/address';
import { decimal } from '../../../src/core/decimal';
import type { Figure, Quoted, Traced } from '../../../src/core/figure';
import { halfUnit } from '../../../src/core/figure';
import { figureIn, hasFigures, isBlankRow, keptFigure, keptRow, nameOnRow } from '../../../src/core/kept/ask';
import { keep, tableOf } from '../../../src/core/kept/table';
import { textAt } from '../../../src/core/kept/wordsAt';
import type { Table, TableHead, TableRow } from '../../../src/core/table';

const columns = ['ten', 'nguon', 'keHoach', 'giaiNgan', 'laCot'];
const head: TableHead = {
  ...{ form: 'DTC', sheet: 'duAn', file: 'a/b.xlsx', tab: 'Dự án' },
  scale: 'triệu đồng',
  // The last column is one of which no letter is known.
  columns: Object.fromEntries(columns.slice(0, -1).map((key, index) => [key, columnLetter(index + 2)])),
};

type Kind = 'own' | 'none' | 'other' | 'several' | 'behind';

function traceOf(kind: Kind, column: string, row: number): Traced {
  const own = { file: head.file, sheet: head.tab, cell: `${head.columns[column] ?? 'A'}${row}` };
  const other = { file: 'c.xlsx', sheet: 'Bìa', cell: 'B7' };
  switch (kind) {
    case 'own':
      return { from: [own] };
    case 'none':
      return { from: [] };
    case 'other':
      return { from: [other] };
    case 'several':
      return { from: [own, other] };
    case 'behind':
      return { from: [own], sources: [other] };
  }
}

const kind = fc.oneof({ weight: 6, arbitrary: fc.constant<Kind>('own') }, fc.constantFrom<Kind>('none', 'other', 'several', 'behind'));
// What people type, what no double holds, and what is worked out.
const value = fc.oneof(
  fc.integer({ min: -20_000, max: 20_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom('0.1234567890123456789', '90071992547409931', '-12345678901234567890.5', '1e-30', '0'),
);
const figure = fc.record({
  ...{ kind, value, measure: fc.constantFrom('count', 'money', 'percent', 'number') },
  ...{ decimals: fc.nat(6), slack: fc.oneof(fc.constant('usual'), fc.constantFrom('0', '0.0005', '12.5', '0.333333333333333333333')) },
});
const words = fc.record({ kind, text: fc.oneof(fc.constantFrom('', 'Bản Mớ'), fc.string()) });
const maybe = <Of>(of: fc.Arbitrary<Of>): fc.Arbitrary<Of | undefined> => fc.option(of, { nil: undefined });
const drawn = fc.record({
  ...{ name: words, isItem: fc.boolean(), section: maybe(fc.constantFrom('thanhThi', 'nongThon')), unit: maybe(fc.constant('qh 1')) },
  ...{ figures: fc.array(maybe(figure), { maxLength: columns.length }), texts: fc.array(maybe(words), { maxLength: columns.length }) },
});

const ofColumns = <Given, Made>(list: readonly (Given | undefined)[], make: (given: Given, column: string) => Made): Record<string, Made> =>
  Object.fromEntries(
    list.flatMap((given, index) => (given === undefined ? [] : [[columns[index]!, make(given, columns[index]!)] as const])),
  );

const table = fc.array(drawn, { maxLength: 8 }).map((rows): Table => ({
  ...head,
  rows: rows.map(({ name, isItem, section, unit, figures, texts }, index): TableRow => {
    const row = 10 + index;
    const quoted = (given: typeof name, column: string): Quoted => ({ text: given.text, ...traceOf(given.kind, column, row) });
    return {
      ...(isItem ? { key: `item:${row}`, kind: 'item' } : { key: `dong${index}`, kind: 'row' }),
      ...(section === undefined ? {} : { section }),
      ...(unit === undefined ? {} : { unit }),
      ...{ row, name: quoted(name, 'ten') },
      texts: ofColumns(texts, quoted),
      figures: ofColumns(figures, (given, column): Figure => ({
        ...{ value: decimal(given.value), measure: given.measure, decimals: given.decimals },
        slack: given.slack === 'usual' ? halfUnit(given.decimals) : decimal(given.slack),
        ...traceOf(given.kind, column, row),
      })),
    };
  }),
}));

/** Decimals as texts, so that two of one value are the same. */
const plain = (of: unknown): unknown => JSON.parse(JSON.stringify(of) ?? 'null');

test('nothing is lost, whatever a table holds', () =>
  fc.assert(fc.property(table, (made) => expect(plain(tableOf(keep(made)))).toEqual(plain(made)))));

test('what is asked of one row or cell is what the table says there', () =>
  fc.assert(
    fc.property(table, (made) => {
      const kept = keep(made);
      made.rows.forEach((row, index) => {
        expect(plain(keptRow(kept, row.key))).toEqual(plain(row));
        expect(nameOnRow(kept, row.row)).toBe(row.name.text);
        const isEmpty = row.name.text === '' && Object.keys({ ...row.figures, ...row.texts }).length === 0;
        expect(isBlankRow(kept, index)).toBe(isEmpty);
        for (const column of columns) {
          expect(plain(keptFigure(kept, row.key, column))).toEqual(plain(row.figures[column]));
          expect(plain(figureIn(kept, index, column))).toEqual(plain(row.figures[column]));
          expect(textAt(kept, index, column)).toBe(row.texts[column]?.text);
        }
      });
      expect(hasFigures(kept)).toBe(made.rows.some(({ figures }) => Object.keys(figures).length > 0));
      expect([keptRow(kept, 'khongCo'), keptFigure(kept, 'khongCo', 'keHoach'), nameOnRow(kept, 9)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }),
  ));

test('a figure of its own cell is kept as a number, without the cell', () => {
  const row: TableRow = {
    ...{ key: 'tong', kind: 'row', row: 12, name: { text: 'Tổng', from: [] }, texts: {} },
    figures: {
      keHoach: { value: decimal('1234.567'), measure: 'money', decimals: 3, slack: halfUnit(3), ...traceOf('own', 'keHoach', 12) },
    },
  };
  const { figures } = keep({ ...head, rows: [row] });
  expect([...figures.values]).toEqual([1234.567]);
  expect(figures.rest.size).toBe(0);
});
