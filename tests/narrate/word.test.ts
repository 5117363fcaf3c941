/** A report as a Word file, held against Nghị định 30/2020 line by line, in the XML and in print. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { spansOf } from '../../src/core/spans';
import { reportFile } from '../../src/doors/word';
import { framed } from '../../src/narrate/frame';
import { withBookmarks } from '../../src/narrate/word/bookmarks';
import { hasVietnameseFonts } from '../support/fonts';
import { toPdf } from '../support/libreoffice';
import { describeWith } from '../support/programs';
import { sampleBlocks, sampleLetterhead, sampleReport } from '../support/sampleReport';

const millimetres = (twips: string | undefined): number => (Number(twips) * 25.4) / 1440;
const textIn = (xml: string): string => (xml.match(/<w:t[ >][^<]*<\/w:t>/g) ?? []).map((run) => run.replace(/<[^>]*>/g, '')).join('');

describe('a report in Word', () => {
  let bytes: Uint8Array;
  let parts: Record<string, string>;
  const part = (name: string): string => parts[name] ?? '';
  const paragraphs = (): readonly string[] => part('word/document.xml').match(/<w:p>[\s\S]*?<\/w:p>/g) ?? [];
  const paragraphWith = (text: string): string => paragraphs().find((xml) => textIn(xml).includes(text)) ?? '';
  const styleXml = (id: string): string =>
    new RegExp(`<w:style [^>]*w:styleId="${id}"[\\s\\S]*?</w:style>`).exec(part('word/styles.xml'))?.[0] ?? '';
  const styleOf = (text: string): string | undefined => /<w:pStyle w:val="([^"]*)"/.exec(paragraphWith(text))?.[1];

  beforeAll(async () => {
    bytes = await reportFile(sampleReport);
    parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, entry]) => [name, strFromU8(entry)]));
  });

  test('has the same bytes when written again', async () => {
    expect(Buffer.from(await reportFile(sampleReport)).equals(Buffer.from(bytes))).toBe(true);
    expect(part('docProps/core.xml').match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2000-01-01T00:00:00Z', '2000-01-01T00:00:00Z']);
  });

  test('is on upright A4 with the margins of the decree', () => {
    const xml = part('word/document.xml');
    const size = /<w:pgSz [^>]*>/.exec(xml)?.[0] ?? '';
    expect([/w:w="(\d+)"/.exec(size)?.[1], /w:h="(\d+)"/.exec(size)?.[1]]).toEqual(['11906', '16838']);
    expect(size).not.toContain('landscape');
    const margin = (side: string): number => millimetres(new RegExp(`<w:pgMar [^>]*w:${side}="(\\d+)"`).exec(xml)?.[1]);
    for (const [side, least, most] of [
      ['top', 20, 25],
      ['bottom', 20, 25],
      ['left', 30, 35],
      ['right', 15, 20],
    ] as const) {
      expect(margin(side)).toBeGreaterThanOrEqual(least);
      expect(margin(side)).toBeLessThanOrEqual(most);
    }
  });

  test('is all in black Times New Roman', () => {
    const fonts = Object.entries(parts).filter(
      ([name]) => /^word\/[^/]*\.xml$/.test(name) && name !== 'word/fontTable.xml' && name !== 'word/numbering.xml',
    );
    const named = fonts.flatMap(([, xml]) => xml.match(/w:(?:ascii|hAnsi|cs|eastAsia)="[^"]*"/g) ?? []);
    expect([...new Set(named.map((attribute) => attribute.replace(/^.*?"|"$/g, '')))]).toEqual(['Times New Roman']);
    const used = paragraphs().map((xml) => /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? '');
    const colours = [...new Set(used)].flatMap((id) => styleXml(id).match(/<w:color w:val="[^"]*"/g) ?? []);
    expect([...new Set(colours)]).toEqual(['<w:color w:val="000000"']);
  });

  test('gives every paragraph a named style', () => {
    const unnamed = paragraphs().filter((xml) => !xml.includes('<w:pStyle'));
    expect(unnamed).toEqual([]);
    for (const xml of paragraphs()) expect(styleXml(/<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? '')).not.toBe('');
    // No formatting by hand inside the lines, except the numbers of footnotes, which have a style too.
    expect(part('word/document.xml').match(/<w:rPr>(?!<w:rStyle)/g)).toBeNull();
  });

  test('numbers its pages in the header, but not the first', () => {
    expect(part('word/document.xml')).toContain('<w:titlePg/>');
    const header = (type: string): string => {
      const reference = new RegExp(`<w:headerReference [^>]*>`, 'g');
      const found = (part('word/document.xml').match(reference) ?? []).find((element) => element.includes(`w:type="${type}"`)) ?? '';
      const id = /r:id="([^"]*)"/.exec(found)?.[1] ?? '';
      const target = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(part('word/_rels/document.xml.rels'))?.[0] ?? '';
      return part(`word/${/Target="([^"]*)"/.exec(target)?.[1] ?? ''}`);
    };
    expect(header('default')).toContain('PAGE');
    expect(header('first')).not.toContain('PAGE');
    expect(styleXml('PageNumber')).toMatch(/<w:jc w:val="center"\/>[\s\S]*<w:sz w:val="28"\/>/);
  });

  test('has its letterhead in the styles of the decree, number and day left blank', () => {
    expect(styleOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe('State');
    expect(styleOf('Độc lập - Tự do - Hạnh phúc')).toBe('Motto');
    expect(styleOf('huyện Than Uyên')).toBe('Issuer');
    expect(textIn(paragraphWith('BC-UBND'))).toMatch(/^Số:\s+\/BC-UBND$/);
    expect(textIn(paragraphWith('tháng  '))).toMatch(/^Than Uyên, ngày\s{3,}tháng\s{3,}năm 2021$/);
    expect(styleXml('PlaceAndDate')).toContain('<w:i/>');
    expect(styleXml('State')).toMatch(/<w:b\/>[\s\S]*<w:caps\/>[\s\S]*<w:sz w:val="26"\/>/);
    expect(styleXml('DocumentKind')).toMatch(/<w:jc w:val="center"\/>[\s\S]*<w:b\/>[\s\S]*<w:sz w:val="28"\/>/);
  });

  test("sets an office above the issuer in light letters, and both halves of the issuer's name in bold", async () => {
    const issuedBy = async (issuer: readonly string[]): Promise<readonly (string | undefined)[]> => {
      const report = framed({ ...sampleLetterhead, issuer }, sampleBlocks);
      const xml = strFromU8(unzipSync(await reportFile(report))['word/document.xml'] ?? new Uint8Array());
      return [...xml.matchAll(/<w:pStyle w:val="(Issuer\w*)"/g)].map((match) => match[1]);
    };
    expect(await issuedBy(['UBND huyện Than Uyên', 'Phòng Tài chính - Kế hoạch'])).toEqual(['IssuerParent', 'Issuer']);
    expect(await issuedBy(['Ủy ban nhân dân', 'xã Than Uyên'])).toEqual(['Issuer', 'Issuer']);
  });

  test('justifies its text with a first line of 1.27 cm, 6 points and 1 to 1.5 lines', () => {
    const body = styleXml('BodyText');
    expect(body).toContain('<w:jc w:val="both"/>');
    expect(body).toMatch(/<w:ind [^>]*w:firstLine="720"/);
    expect(body).toContain('w:after="120"');
    expect(Number(/w:line="(\d+)"/.exec(body)?.[1])).toBeGreaterThanOrEqual(240);
    expect(Number(/w:line="(\d+)"/.exec(body)?.[1])).toBeLessThanOrEqual(360);
    expect(body).toContain('<w:sz w:val="28"/>');
  });

  test('has headings and items by level, each with one mark', () => {
    expect([styleOf('I. Tình hình'), styleOf('1. Tài chính'), styleOf('a) Giải ngân')]).toEqual(['Heading1', 'Heading2', 'Heading3']);
    expect(styleXml('Heading1')).toMatch(/<w:b\/>[\s\S]*<w:caps\/>/);
    expect(textIn(paragraphWith('Nguồn vốn huyện'))).toMatch(/^- Nguồn/);
    expect(textIn(paragraphWith('Đã giải ngân'))).toMatch(/^\+ Đã/);
    expect(textIn(paragraphWith('Chưa giải ngân'))).toMatch(/^\+ Chưa/);
  });

  test('has real footnotes', () => {
    expect(paragraphWith('75.128 triệu đồng')).toContain('<w:footnoteReference w:id="1"/>');
    const footnote = /<w:footnote w:id="1">[\s\S]*?<\/w:footnote>/.exec(part('word/footnotes.xml'))?.[0] ?? '';
    expect(textIn(footnote).trim()).toBe('Trong đó: bổ sung cho ngân sách xã 5.044 triệu đồng.');
    expect(footnote).toContain('<w:pStyle w:val="FootnoteText"/>');
    expect(textIn(part('word/document.xml'))).not.toContain('Trong đó: bổ sung');
  });

  test('has a bookmark around each figure, and none around plain words', () => {
    const marked = [part('word/document.xml'), part('word/footnotes.xml')].flatMap((xml) =>
      [...xml.matchAll(/<w:bookmarkStart w:name="(\w+)" w:id="(\d+)"\/>([\s\S]*?)<w:bookmarkEnd w:id="\2"\/>/g)].map(
        ([, name = '', id, inner = '']) => [name, id, textIn(inner)] as const,
      ),
    );
    const expected = spansOf(withBookmarks(sampleReport).blocks).flatMap(({ bookmark, text }) =>
      bookmark === undefined ? [] : [[bookmark, bookmark.slice(1), text]],
    );
    expect([...marked].sort()).toEqual([...expected].sort());
    expect(expected[0]).toEqual(['f1', '1', '7.762 triệu đồng']);
  });

  test('ends with the recipients beside the signature', () => {
    expect([styleOf('Nơi nhận:'), styleOf('Sở Tài chính'), styleOf('Chủ tịch')]).toEqual(['RecipientsTitle', 'Recipient', 'Signature']);
    expect(textIn(paragraphWith('Lưu: VT'))).toBe('- Lưu: VT, TCKH.');
    expect(styleXml('RecipientsTitle')).toMatch(/<w:b\/>[\s\S]*<w:i\/>[\s\S]*<w:sz w:val="24"\/>/);
    expect(styleXml('Recipient')).toContain('<w:sz w:val="22"/>');
  });

  test('is refused when it refers to a footnote that is missing', async () => {
    const blocks = sampleBlocks.filter((block) => block.is !== 'note' || block.number !== 2);
    await expect(reportFile(framed(sampleLetterhead, blocks))).rejects.toThrow('footnote 2');
  });

  test('takes another size and line spacing where the office sets them', async () => {
    const styles = strFromU8(
      unzipSync(await reportFile(sampleReport, { bodySize: 13, lineSpacing: 1.5 }))['word/styles.xml'] ?? new Uint8Array(),
    );
    expect(/w:styleId="BodyText"[\s\S]*?<\/w:style>/.exec(styles)?.[0]).toMatch(/w:line="360"[\s\S]*<w:sz w:val="26"\/>/);
  });
});

describeWith(['soffice', 'pdffonts', 'pdftotext'], 'a report in print', () => {
  let folder: string;
  let pdf: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'report-'));
    const file = join(folder, 'report.docx');
    writeFileSync(file, await reportFile(sampleReport));
    pdf = await toPdf(file, folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const printed = (page: number): string =>
    execFileSync('pdftotext', ['-layout', '-f', String(page), '-l', String(page), pdf, '-'], { encoding: 'utf8' });

  test('keeps the motto and the name of the state on one line each', () => {
    expect(printed(1)).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n/);
    expect(printed(1)).toMatch(/Độc lập - Tự do - Hạnh phúc\n/);
  });

  test('shows the page number on page 2 only', () => {
    expect(printed(1).trimStart().split('\n')[0]).toContain('CỘNG HÒA');
    expect(printed(2).trim().split('\n')[0]?.trim()).toBe('2');
  });

  test('prints its footnote at the foot of the page that refers to it', () => {
    expect(printed(1).trimEnd().split('\n').at(-1)).toContain('Theo biểu chi tiết kèm theo.');
  });

  const withFonts = hasVietnameseFonts() || process.env['CI'] ? test : test.skip;
  withFonts('is set in one family that has every Vietnamese letter', () => {
    const families = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).split('\n').slice(2).filter(Boolean);
    expect([...new Set(families.map((row) => /\+([A-Za-z]+)/.exec(row)?.[1]))]).toEqual(['Tinos']);
  });
});
