/** The small parts of the tab Báo cáo: sections in order, the copied text, the sheet, formulas, the state. */
import { spansOf } from '../../../src/core/spans';
import { snapshotOf } from '../../../src/core/planSnapshot';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { markdown } from '../../../src/narrate/markdown';
import { copied } from '../../../src/taskpane/report/copied';
import { formulaCellsIn } from '../../../src/consolidate/trace/formulaCells';
import { readFormula } from '../../../src/consolidate/trace/formulaText';
import { figuresOf, pageReport, withNames } from '../../../src/narrate/pageReport';
import { reportSheet } from '../../../src/narrate/sheet';
import { chosenCodes, moved, sectionList, toggled } from '../../../src/taskpane/report/sections';
import { isTouched, standsOn } from '../../../src/consolidate/trace/stands';
import { first, opened, withCells, withStale, withText } from '../../../src/taskpane/report/state';
import type { Written } from '../../../src/taskpane/engine/reportWriting';
import { sampleReport } from '../../support/sampleReport';

describe('sections', () => {
  const list = sectionList(['NS', 'HN'], ['DTC', 'NS', 'HN']);
  const codes = (of: typeof list): readonly string[] => of.map(({ code }) => code);

  test('those of the report stand first, the others keep their place when ticked', () => {
    expect(codes(list)).toEqual(['NS', 'HN', 'DTC']);
    expect(chosenCodes(list)).toEqual(['NS', 'HN']);
    expect(codes(toggled(list, 'DTC'))).toEqual(['NS', 'HN', 'DTC']);
    expect(chosenCodes(toggled(list, 'DTC'))).toEqual(['NS', 'HN', 'DTC']);
  });

  test('one moves by one place and never beyond an end', () => {
    expect(codes(moved(list, 'HN', -1))).toEqual(['HN', 'NS', 'DTC']);
    expect(moved(list, 'NS', -1)).toBe(list);
    expect(moved(list, 'DTC', 1)).toBe(list);
    expect(moved(list, 'XX', 1)).toBe(list);
  });
});

describe('a copied report', () => {
  const { html, plain } = copied(pageReport(sampleReport));

  test('has headings, nested lists and footnotes, and nothing that a text could break out of', () => {
    expect(html).toContain('<h1>BÁO CÁO</h1>');
    expect(html).toContain('<h2>I. Tình hình thực hiện nhiệm vụ</h2>');
    expect(html).toContain(
      '<h4>a) Giải ngân</h4><ul><li>Nguồn vốn huyện quản lý 20.804 triệu đồng/06 công trình, trong đó:<ul><li>Đã giải',
    );
    expect(html).toContain('<li>Chưa giải ngân 17.196 triệu đồng.</li></ul></li></ul><h2>');
    expect(html).toContain('75.128 triệu đồng<sup>1</sup>');
    expect(html.match(/<ul>/g)).toHaveLength(html.match(/<\/ul>/g)!.length);
    expect(html.match(/<li>/g)).toHaveLength(html.match(/<\/li>/g)!.length);
    const text = { text: '<img src=x onerror=alert(1)> & "A"' };
    const nasty = copied({ ...pageReport(sampleReport), blocks: [{ is: 'paragraph', section: 'NS', spans: [text] }] });
    expect(nasty.html).toContain('<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;A&quot;</p>');
  });

  test('as plain text it says every word of the Markdown', () => {
    const words = (text: string): readonly string[] =>
      text
        .replace(/\[\^?(\d+)\]:?|[#*\\]/g, ' $1 ')
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(words(plain).toSorted()).toEqual(words(markdown(sampleReport)).toSorted());
    expect(plain).toContain('\n- Nguồn vốn huyện quản lý');
    expect(plain).toContain('\n+ Chưa giải ngân 17.196 triệu đồng.');
  });
});

describe('a report as a sheet', () => {
  const sheet = reportSheet(sampleReport);
  const rowOf = (text: string): string => {
    const found = Object.entries(sheet.cells).find(([at, { value }]) => at.startsWith('A') && String(value).includes(text));
    return found?.[0].slice(1) ?? '';
  };

  test('has a paragraph to a row with the cells behind it', () => {
    expect(sheet.cells[`B${rowOf('Tính đến ngày')}`]?.value).toBe('Cân đối: F12, G12, F40, G40');
    expect(sheet.cells[`A${rowOf('Tính đến ngày')}`]?.value).toContain('75.128 triệu đồng¹ đạt');
    expect(sheet.cells[`A${rowOf('Chưa giải ngân')}`]?.value).toBe('+ Chưa giải ngân 17.196 triệu đồng.');
    expect(sheet.cells[`A${rowOf('Trong đó: bổ sung')}`]?.value).toBe('¹ Trong đó: bổ sung cho ngân sách xã 5.044 triệu đồng.');
    expect(sheet.cells[`B${rowOf('Theo biểu chi tiết')}`]).toBeUndefined();
  });

  test('fits the width of an A4 page, wraps, and gives long paragraphs their height', () => {
    expect((sheet.columns[1]?.width ?? 0) + (sheet.columns[2]?.width ?? 0)).toBe(100);
    expect(sheet.cells[`A${rowOf('Tính đến ngày')}`]?.style?.wrap).toBe(true);
    expect(sheet.rows[Number(rowOf('Tính đến ngày'))]!.height).toBeGreaterThan(2 * sheet.rows[Number(rowOf('I. Tình hình'))]!.height! - 10);
    expect(Object.values(sheet.rows).every(({ height = 0 }) => height <= 409)).toBe(true);
    expect(sheet.print).toMatchObject({ landscape: false });
    expect(() => snapshotOf({ title: '', sheets: [sheet], names: {}, properties: {} }, 'a.xlsx')).not.toThrow();
  });
});

describe('figures of a report', () => {
  test('are numbered in the order of the text', () => {
    const spans = spansOf(pageReport(sampleReport).blocks);
    const numbered = spans.filter(({ figure }) => figure !== undefined);
    expect(numbered.map(({ text }) => text)).toEqual(figuresOf(sampleReport).map(({ text }) => text));
    expect(numbered[0]).toMatchObject({ figure: 0, at: { sheet: 'Cân đối', cell: 'F12' } });
  });

  test('lead to sheets by their real names, and to other files as before', () => {
    const renamed = withNames(sampleReport, 'tong-hop.xlsx', { 'Cân đối': 'Cân đối (2)' });
    expect(figuresOf(renamed)[0]?.from[0]?.sheet).toBe('Cân đối (2)');
    expect(figuresOf(withNames(sampleReport, 'khac.xlsx', { 'Cân đối': 'X' }))[0]?.from[0]?.sheet).toBe('Cân đối');
  });
});

describe('what a formula stands on', () => {
  const cells = (rows: readonly (readonly (string | number)[])[]): Readonly<Record<string, { value: string | number }>> =>
    Object.fromEntries(rows.flatMap((row, y) => row.map((value, x) => [`${String.fromCharCode(65 + x)}${y + 1}`, { value }] as const)));
  const sheet = (name: string, content: WorkbookSnapshot['sheets'][number]['cells']): WorkbookSnapshot['sheets'][number] => ({
    name,
    visibility: 'visible',
    cells: content,
    rowCount: 9,
    columnCount: 9,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  });
  const sum = `IF(COUNTIFS('Chi tiết'!$A$1:$A$6,"ns",'Chi tiết'!$C$1:$C$6,"<>")=0,"",SUMIFS('Chi tiết'!$C$1:$C$6,'Chi tiết'!$A$1:$A$6,"ns",'Chi tiết'!$B$1:$B$6,"b"))`;
  const workbook: WorkbookSnapshot = {
    file: 'a.xlsx',
    sheets: [
      sheet(
        'Chi tiết',
        cells([
          ['NS', 'b', 1],
          ['NS', 'b', 2],
          ['NS', 'c', 3],
          ['HN', 'b', 4],
          ['HN', 'c', 5],
          ['NS', 'b', 6],
        ]),
      ),
      sheet('Tổng', { B2: { value: 9, formula: sum }, B3: { value: 18, formula: 'B2*2' }, B4: { value: 1, formula: '"B2"&LOG10(B9)' } }),
    ],
    names: {},
    properties: {},
    from1904: false,
  };
  const stands = (cell: string) => standsOn(workbook, [{ sheet: 'Tổng', cell }], formulaCellsIn(workbook));
  const touched = (cell: string, area: string, where = 'Chi tiết'): boolean => isTouched(stands(cell), where, area);

  test('of a sum: the lines it adds up, and the words that keep others out', () => {
    expect(['C1', 'C2', 'C6', 'A1', 'B2', 'B3', 'A4'].map((at) => [at, touched('B2', at)])).toEqual(
      ['C1', 'C2', 'C6', 'A1', 'B2', 'B3', 'A4'].map((at) => [at, true]),
    );
    expect(['C5', 'C4', 'B5', 'D1', 'C7'].filter((at) => touched('B2', at))).toEqual([]);
  });

  test('through other cells of the sheet, and never through words or names of functions', () => {
    expect([touched('B3', 'C1'), touched('B3', 'B2', 'Tổng')]).toEqual([true, true]);
    expect([touched('B4', 'B2', 'Tổng'), touched('B4', 'B9', 'Tổng'), touched('B4', 'C1')]).toEqual([false, true, false]);
  });

  test('rows and columns put in or taken out count for the whole sheet', () => {
    expect([touched('B2', '5:5'), touched('B2', 'C:C'), touched('B4', '5:5')]).toEqual([true, true, false]);
    expect(touched('B2', 'H1,C2')).toBe(true);
  });

  test('quotation marks, brackets and commas in texts do not mislead', () => {
    const read = readFormula(`SUMIFS('O''B (2)'!$C$1:$C$2,'O''B (2)'!$A$1:$A$2,"a,""(b")+'X'!D4`);
    expect(read.counts).toEqual([
      {
        added: { sheet: "O'B (2)", area: { from: { column: 3, row: 1 }, to: { column: 3, row: 2 } } },
        conditions: [{ over: { sheet: "O'B (2)", area: { from: { column: 1, row: 1 }, to: { column: 1, row: 2 } } }, equals: 'a,"(b' }],
      },
    ]);
    expect(read.references).toEqual([{ sheet: 'X', area: { from: { column: 4, row: 4 }, to: { column: 4, row: 4 } } }]);
  });
});

describe('the state', () => {
  const written = { ...pageReport(sampleReport) } as Written;
  const state = withText(first, { written, list: [], listWritten: [] });
  const cells = { figure: 3, text: '', cells: [], sources: [] };

  test('a figure opens and closes; cells that come too late are passed over', () => {
    const open = opened(state, 3);
    expect(withCells(open, cells).text?.opened).toEqual({ figure: 3, cells });
    expect(withCells(opened(open, 4), cells).text?.opened).toEqual({ figure: 4 });
    expect(opened(open, 3).text?.opened).toBeUndefined();
  });

  test('stale figures add up until the report is written again', () => {
    const stale = withStale(withStale(state, [1, 2], 1), [2, 5], 2);
    expect([...stale.text!.stale]).toEqual([1, 2, 5]);
    expect(withStale(stale, [5], 2)).toEqual(stale);
    expect(withText(stale, { written, list: [], listWritten: [] }).text?.stale.size).toBe(0);
  });
});
