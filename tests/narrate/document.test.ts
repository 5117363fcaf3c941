/** One of each kind of block in every renderer that needs no browser; and a new kind, which the compiler asks of each of them. */
import type { BlockKinds, Drawn, Renderer, Tagged } from '../../src/core/document';
import { draw, drawBlock, lineText, words } from '../../src/core/document';
import { snapshotOf } from '../../src/core/planSnapshot';
import { flowOf, spansOf, withAllSpans } from '../../src/core/spans';
import { barRows } from '../../src/narrate/bars';
import { framed } from '../../src/narrate/frame';
import { markdown } from '../../src/narrate/markdown';
import { figuresOf, pageReport, withNames } from '../../src/narrate/pageReport';
import { reportJson } from '../../src/narrate/reportJson';
import { reportCharts, reportPlan, reportSheet } from '../../src/narrate/sheet';
import { kindsDrawn, sampleChart, sampleDocument, sampleList, sampleNote, sampleParagraph } from '../support/sampleBlocks';
import { sampleLetterhead } from '../support/sampleReport';

test('the sample holds every kind of block there is', () => {
  const kinds: Renderer<true> = {
    letterhead: () => true,
    title: () => true,
    heading: () => true,
    paragraph: () => true,
    list: () => true,
    table: () => true,
    chart: () => true,
    note: () => true,
    kept: () => true,
    pageBreak: () => true,
    closing: () => true,
  };
  expect([...kindsDrawn()].toSorted()).toEqual(Object.keys(kinds).toSorted());
});

describe('the spans of blocks', () => {
  test('changed by nothing they are what they were, in every kind of block', () =>
    expect({ ...sampleDocument, ...withAllSpans(sampleDocument, (span) => span) }).toEqual(sampleDocument));

  test('come in the order in which one reads, out of tables and charts too', () =>
    expect(figuresOf(sampleDocument).map(({ from }) => from[0]?.cell)).toEqual([
      'D12',
      'D10',
      'E10',
      'C10',
      'D10',
      'D11',
      'C12',
      'D12',
      'F11',
      'C10',
      'D10',
      'D11',
    ]));

  test('are numbered on the page as they are read, and lead to sheets by their real names', () => {
    const { blocks } = pageReport(sampleDocument);
    expect(spansOf(blocks).flatMap(({ figure }) => figure ?? [])).toEqual(figuresOf(sampleDocument).map((_, index) => index));
    const renamed = withNames(sampleDocument, 'tong-hop.xlsx', { Thu: 'Thu (2)' });
    expect(new Set(figuresOf(renamed).map(({ from }) => from[0]?.sheet))).toEqual(new Set(['Thu (2)']));
  });

  test('footnotes stand apart, and a list that only one of them parted is one list', () => {
    const { text, notes } = flowOf(framed(sampleLetterhead, [sampleList, sampleNote, sampleList]));
    expect(notes).toEqual([sampleNote]);
    expect(text.filter(({ is }) => is === 'list')).toEqual([{ ...sampleList, items: [...sampleList.items, ...sampleList.items] }]);
  });
});

test('Markdown: tables as tables, charts as the table of their numbers, the page break as a rule', () => {
  const written = markdown(sampleDocument);
  expect(written).toContain(`Ủy ban nhân dân huyện đã chỉ đạo 12 xã.

Nguyên nhân: mưa kéo dài.

---

**Biểu 1. Thu ngân sách theo xã**

Đơn vị tính: triệu đồng

| Đơn vị | Kế hoạch | Thực hiện |
| :-- | --: | --: |
| Xã Hua Nà \\| Mường | 1.200 | 640 |
| Xã Tà Mung |  | 315[^1] |
| **Tổng cộng** | **1.200** | **955** |

**Kế hoạch và thực hiện**

| triệu đồng | Kế hoạch | Thực hiện |
| :-- | --: | --: |
| Xã Hua Nà | 1.200 | 640,5 |
| Xã Tà Mung | … | 315 |
`);
  expect(written).toMatch(/\n\[\^1\]: Chưa kể 20 triệu đồng\.\n$/);
});

describe('JSON', () => {
  const { paragraphs } = reportJson(sampleDocument);

  test('everything has its section, its style and spans, so that a program that knows paragraphs only reads on', () => {
    expect(paragraphs.map(({ style }) => style)).toEqual([
      'heading',
      'body',
      'item',
      'item',
      'kept',
      'kept',
      'pageBreak',
      'table',
      'footnote',
      'chart',
    ]);
    expect(paragraphs.every(({ section, spans }) => section !== '' && Array.isArray(spans))).toBe(true);
  });

  test('tables and charts keep their cells and their numbers', () => {
    const { table } = paragraphs.find(({ style }) => style === 'table') ?? {};
    expect(table?.rows.map(({ cells }) => cells.map(lineText))).toEqual([
      ['Xã Hua Nà | Mường', '1.200', '640'],
      ['Xã Tà Mung', '', '315'],
      ['Tổng cộng', '1.200', '955'],
    ]);
    expect(table?.rows[0]?.cells[1]?.[0]?.from).toEqual([{ file: 'tong-hop.xlsx', sheet: 'Thu', cell: 'C10' }]);
    const { chart } = paragraphs.find(({ style }) => style === 'chart') ?? {};
    expect(chart?.points.map(({ values }) => values.map(({ value }) => value))).toEqual([
      [1200, 640.5],
      [undefined, 315],
    ]);
  });
});

describe('the sheet', () => {
  const sheet = reportSheet(sampleDocument);
  const rowOf = (text: string): number =>
    Number(
      Object.entries(sheet.cells)
        .find(([at, { value }]) => /^[AC]/.test(at) && value === text)?.[0]
        .slice(1),
    );
  const rowText = (row: number): readonly unknown[] => ['A', 'B', 'C', 'D', 'E'].map((column) => sheet.cells[`${column}${row}`]?.value);

  test('a row of a table has its first cell in the text, its cells behind it and the others beside', () => {
    expect(rowText(rowOf('Đơn vị'))).toEqual(['Đơn vị', undefined, 'Kế hoạch', 'Thực hiện', undefined]);
    expect(rowText(rowOf('Tổng cộng'))).toEqual(['Tổng cộng', 'Thu: C12, D12', '1.200', '955', undefined]);
    expect(sheet.cells[`C${rowOf('Tổng cộng')}`]?.style).toMatchObject({ bold: true, horizontal: 'right' });
    expect(rowText(rowOf('Xã Tà Mung'))[3]).toBe('315¹');
  });

  test('a chart is drawn by Excel over its numbers', () => {
    const [chart, ...more] = reportCharts(sampleDocument);
    expect(more).toEqual([]);
    const first = rowOf('triệu đồng');
    expect(chart).toMatchObject({ kind: 'bar', sheet: sheet.name, area: `C${first}:E${first + 2}`, numberFormat: '#,##0.00' });
    expect(rowText(first)).toEqual([null, undefined, 'triệu đồng', 'Kế hoạch', 'Thực hiện']);
    expect([rowText(first + 1), rowText(first + 2)]).toEqual([
      [null, 'Thu: C10, D10', 'Xã Hua Nà', 1200, 640.5],
      [null, 'Thu: D11', 'Xã Tà Mung', '…', 315],
    ]);
    expect(sheet.print?.area).toMatch(/^A1:E\d+$/);
  });

  test('it is a sheet that can be written, and without tables it has two columns as before', () => {
    expect(() => snapshotOf(reportPlan(sampleDocument), 'a.xlsx')).not.toThrow();
    expect(Object.keys(reportSheet(framed(sampleLetterhead, [sampleParagraph])).columns)).toEqual(['1', '2']);
  });
});

test('the bars of a chart are measured against the longest; what is not known has none', () => {
  expect(barRows(sampleChart).map(({ series, share, value }) => [series, share, lineText(value)])).toEqual([
    [0, 1, '1.200'],
    [1, 640.5 / 1200, '640,5'],
    [0, 0, '…'],
    [1, 315 / 1200, '315'],
  ]);
  expect(barRows(sampleChart).map(({ label }) => label && lineText(label))).toEqual(['Xã Hua Nà', undefined, 'Xã Tà Mung', undefined]);
  expect(barRows({ series: [], points: [] })).toEqual([]);
  expect(barRows({ series: [[]], points: [{ label: [], values: [{ spans: [], value: -5 }] }] }).map(({ share }) => share)).toEqual([1]);
});

describe('a new kind of block', () => {
  type WithStamp = BlockKinds & Readonly<{ stamp: Readonly<{ words: string }> }>;
  const old: Renderer<string> = {
    letterhead: () => '',
    title: () => '',
    heading: () => '',
    paragraph: ({ spans }) => lineText(spans),
    list: () => '',
    table: () => '',
    chart: () => '',
    note: () => '',
    kept: () => '',
    pageBreak: () => '',
    closing: () => '',
  };

  test('is one line in the record of a renderer, and one without it does not compile', () => {
    const able: Drawn<WithStamp, string> = { ...old, stamp: ({ words: text }) => `(${text})` };
    // @ts-expect-error The old renderer does not know the stamp.
    const unable: Drawn<WithStamp, string> = { ...old };
    const blocks: readonly Tagged<WithStamp>[] = [
      { is: 'paragraph', section: '', spans: [words('Đã ký')] },
      { is: 'stamp', words: 'dấu' },
    ];
    const written = blocks.map((block) => draw<WithStamp, string, keyof WithStamp>(able, block));
    expect(written).toEqual(['Đã ký', '(dấu)']);
    expect(Object.keys(unable)).not.toContain('stamp');
  });

  test('a block is drawn by the function of its own kind', () => expect(drawBlock(old, sampleParagraph)).toBe('Thu đạt 955 triệu đồng.'));
});
