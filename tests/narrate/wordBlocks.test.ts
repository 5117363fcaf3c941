/** Tables, charts, kept prose and page breaks in Word, in the XML and in print. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Document } from '../../src/core/document';
import { spansOf } from '../../src/core/spans';
import { reportFile } from '../../src/doors/word';
import { framed } from '../../src/narrate/frame';
import { withBookmarks } from '../../src/narrate/word/bookmarks';
import { page } from '../../src/narrate/word/page';
import { toPdf } from '../support/libreoffice';
import { describeWith } from '../support/programs';
import { sampleDocument, sampleParagraph, sampleTable } from '../support/sampleBlocks';
import { sampleLetterhead } from '../support/sampleReport';

const partsOf = async (document: Document): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(Object.entries(unzipSync(await reportFile(document))).map(([name, entry]) => [name, strFromU8(entry)]));
const textIn = (xml: string): string => (xml.match(/<w:t[ >][^<]*<\/w:t>/g) ?? []).map((run) => run.replace(/<[^>]*>/g, '')).join('');
const tablesIn = (xml: string): readonly string[] => xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
const rowsIn = (xml: string): readonly string[] => xml.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? [];
const cellsIn = (xml: string): readonly string[] => xml.match(/<w:tc>[\s\S]*?<\/w:tc>/g) ?? [];
const stylesIn = (xml: string): readonly string[] => [...xml.matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, id = '']) => id);
const numberIn = (xml: string, pattern: RegExp): number => Number(pattern.exec(xml)?.[1]);

describe('in the file', () => {
  let parts: Readonly<Record<string, string>>;
  let text: string;
  beforeAll(async () => {
    parts = await partsOf(sampleDocument);
    text = parts['word/document.xml'] ?? '';
  });
  const table = (): string => tablesIn(text)[1] ?? '';
  const chart = (): string => tablesIn(text)[2] ?? '';

  test('a table repeats its heads on every page and keeps each line whole', () => {
    const [head = '', ...lines] = rowsIn(table());
    expect(head).toContain('<w:tblHeader/>');
    expect(rowsIn(table()).every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect([head, ...lines].map((row) => cellsIn(row).map(textIn))).toEqual([
      ['Đơn vị', 'Kế hoạch', 'Thực hiện'],
      ['Xã Hua Nà | Mường', '1.200', '640'],
      ['Xã Tà Mung', '', '315'],
      ['Tổng cộng', '1.200', '955'],
    ]);
    expect(stylesIn(lines[0] ?? '')).toEqual(['TableLeft', 'TableRight', 'TableRight']);
    expect(stylesIn(lines[2] ?? '')).toEqual(['TableTotalLeft', 'TableTotalRight', 'TableTotalRight']);
    expect(table()).toContain('<w:footnoteReference w:id="1"/>');
  });

  test('is as wide as the text', () => {
    for (const xml of [table(), chart()]) {
      const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(page.textWidth);
    }
  });

  test('the bars of a chart are as many columns of a grid as their numbers ask', () => {
    const spans = rowsIn(chart()).map((row) => {
      const bar = cellsIn(row).find((cell) => /<w:shd /.test(cell));
      return bar === undefined ? 0 : numberIn(bar, /<w:gridSpan w:val="(\d+)"/);
    });
    expect(spans).toEqual([50, 27, 0, 13]);
    expect(rowsIn(chart()).map((row) => textIn(row))).toEqual([
      'Xã Hua NàKế hoạch1.200',
      'Thực hiện640,5',
      'Xã Tà MungKế hoạch…',
      'Thực hiện315',
    ]);
    const fills = [...chart().matchAll(/w:fill="(\w+)"/g)].map(([, fill]) => fill);
    expect(new Set(fills).size).toBe(2);
  });

  test('every figure has its bookmark, in tables and charts too', () => {
    const marked = [text, parts['word/footnotes.xml'] ?? ''].flatMap((xml) =>
      [...xml.matchAll(/<w:bookmarkStart w:name="(\w+)" w:id="(\d+)"\/>([\s\S]*?)<w:bookmarkEnd w:id="\2"\/>/g)].map(
        ([, name = '', , inner = '']) => [name, textIn(inner)] as const,
      ),
    );
    const expected = spansOf(withBookmarks(sampleDocument).blocks).flatMap(({ bookmark, text: figure }) =>
      bookmark === undefined ? [] : [[bookmark, figure]],
    );
    expect([...marked].sort()).toEqual([...expected].sort());
    expect(expected).toHaveLength(12);
  });

  test('prose of the office has a style of its own, by which it is known again; a page begins where it is asked to', () => {
    expect(stylesIn(text).filter((id) => id === 'KeptText')).toHaveLength(2);
    expect(text.match(/<w:br w:type="page"\/>/g)).toHaveLength(1);
  });

  test('every paragraph has a style, and none of them is missing', () => {
    const unnamed = (text.match(/<w:p>[\s\S]*?<\/w:p>/g) ?? []).filter((xml) => !xml.includes('<w:pStyle'));
    expect(unnamed).toEqual([]);
    const styles = parts['word/styles.xml'] ?? '';
    for (const id of new Set(stylesIn(text))) expect(styles).toContain(`w:styleId="${id}"`);
  });
});

test('a document carries the styles of the blocks that it has, and no others', async () => {
  const stylesOf = async (...blocks: Document['blocks']): Promise<string> =>
    (await partsOf(framed(sampleLetterhead, blocks)))['word/styles.xml'] ?? '';
  const plain = await stylesOf(sampleParagraph);
  expect([plain.includes('TableTitle'), plain.includes('KeptText')]).toEqual([false, false]);
  const withTable = await stylesOf({ ...sampleTable, rows: [] });
  expect([withTable.includes('TableTitle'), withTable.includes('KeptText')]).toEqual([true, false]);
});

describeWith(['soffice', 'pdftotext', 'pdfinfo'], 'in print', () => {
  let folder: string;
  let pdf: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'blocks-'));
    const file = join(folder, 'blocks.docx');
    writeFileSync(file, await reportFile(sampleDocument));
    pdf = await toPdf(file, folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const printed = (number: number): string =>
    execFileSync('pdftotext', ['-layout', '-f', String(number), '-l', String(number), pdf, '-'], { encoding: 'utf8' });

  test('the annex begins a page of its own, with its table, its chart and its footnote', () => {
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Pages:\s+2\n/);
    expect(printed(1)).toContain('mưa kéo dài.');
    expect(printed(1)).not.toContain('Biểu 1');
    expect(printed(2)).toMatch(/Xã Hua Nà \| Mường\s+1\.200\s+640\n/);
    expect(printed(2)).toMatch(/Tổng cộng\s+1\.200\s+955\n/);
    expect(printed(2)).toMatch(/Kế hoạch\s+1\.200\n/);
    expect(printed(2).trimEnd().split('\n').at(-1)).toContain('Chưa kể 20 triệu đồng.');
  });
});
