/** The whole report: letterhead, headings, order, closing mark, JSON, and that it reads well whatever figures are missing. */
import fc from 'fast-check';
import type { Block, Document, Line } from '../../src/core/document';
import { lineText } from '../../src/core/document';
import { spansOf } from '../../src/core/spans';
import { forms } from '../../src/forms';
import { framed } from '../../src/narrate/frame';
import { report } from '../../src/narrate/report';
import { reportJson } from '../../src/narrate/reportJson';
import { checkedSections } from '../../src/narrate/readSection';
import { sections } from '../../src/narrate/sections';
import type { Data, FormData, Rows } from '../support/consolidation';
import { consolidation } from '../support/consolidation';
import { plain } from '../support/marked';
import { budgetQuarter, investmentQuarter, povertyYear } from '../support/quarter';

const loaded = checkedSections(sections, forms);
const reported = (data: Data): Document => report(consolidation(data), forms, loaded);
const all: readonly FormData[] = [budgetQuarter, investmentQuarter, povertyYear];
const headings = ({ blocks }: Document): readonly string[] => plain(blocks.filter(({ is }) => is === 'heading'));

describe('the frame', () => {
  test('letterhead from the catalogue, without any person', () =>
    expect(reported({ forms: all }).letterhead).toEqual({
      issuer: ['ỦY BAN NHÂN DÂN', 'HUYỆN THAN UYÊN'],
      town: 'Than Uyên',
      symbol: 'BC-UBND',
      year: 2021,
      kind: 'BÁO CÁO',
      subject: 'Kết quả thực hiện thu, chi ngân sách, đầu tư công và giảm nghèo quý I năm 2021',
      signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      recipients: ['Ủy ban nhân dân tỉnh;', 'Lưu: VT, TCKH.'],
    }));

  test('headings are numbered in the order of the sections that have something to say', () => {
    expect(headings(reported({ forms: all }))).toEqual([
      '# I. KẾT QUẢ THỰC HIỆN QUÝ I NĂM 2021',
      '## 1. Quản lý đầu tư công',
      '## 2. Tái định cư các công trình thủy điện',
      '## 3. Tài chính, ngân sách',
      '## 4. Giảm nghèo',
    ]);
    expect(headings(reported({ forms: [povertyYear, { ...budgetQuarter, sheets: {} }] })).slice(1)).toEqual(['## 1. Giảm nghèo']);
  });

  test('the office chooses sections and their order', () => {
    const chosen = reported({ forms: all, settings: { sections: ['HN', 'NS', 'KHONG-CO'] } });
    expect(headings(chosen).slice(1)).toEqual(['## 1. Giảm nghèo', '## 2. Tài chính, ngân sách']);
    expect(chosen.letterhead.subject).toBe('Kết quả thực hiện thu, chi ngân sách và giảm nghèo quý I năm 2021');
  });

  test('the last paragraph of the text ends in "./.", footnotes apart', () => {
    expect(plain(reported({ forms: all }).blocks).at(-1)).toMatch(/3,17%\.\/\.$/);
    const [last, note] = reported({ forms: all, settings: { sections: ['DTC'] } }).blocks.slice(-2);
    expect(lineText(spansOf([last!]))).toMatch(/48\.766 triệu đồng\.\/\.$/);
    expect(note?.is).toBe('note');
  });

  test('tone marks as the office writes them', () => {
    const { letterhead, blocks } = reported({ forms: all, settings: { toneStyle: 'new' } });
    expect(letterhead.issuer[0]).toBe('UỶ BAN NHÂN DÂN');
    expect(plain(blocks).join(' ')).toMatch(/tái định cư thuỷ điện/);
    expect(plain(reported({ forms: all, settings: { toneStyle: 'old' } }).blocks).join(' ')).not.toMatch(/thuỷ/);
  });

  test('the same figures always give the same report', () => expect(reported({ forms: all })).toEqual(reported({ forms: all })));

  test('a form whose dated definition is unknown is a mistake of the program', () =>
    expect(() =>
      report(
        consolidation({ forms: all }),
        forms.filter(({ version }) => version !== '2016'),
        [],
      ),
    ).toThrow(/form HN \(2016\) is not known/));
});

describe('as JSON', () => {
  test('words have text only, figures their cells and the cells behind them', () => {
    const own = [{ file: '03632.xlsx', sheet: 'Thu', cell: 'F9' }];
    const at = [{ file: 'tong-hop.xlsx', sheet: 'Thu', cell: 'F10' }];
    const { letterhead } = reported({ forms: all });
    const span = { text: '7 triệu đồng', from: at };
    const spans = [{ text: 'Thu ', from: [] }, { ...span, sources: own, note: 1 }, span];
    expect(reportJson(framed(letterhead, [{ is: 'paragraph', section: 'NS', spans }]))).toEqual({
      letterhead,
      paragraphs: [
        {
          section: 'NS',
          style: 'body',
          level: 1,
          spans: [
            { text: 'Thu ' },
            { text: '7 triệu đồng', from: at, sources: own, note: 1 },
            { text: '7 triệu đồng', from: at, sources: at },
          ],
        },
      ],
      leftOut: [],
      withheld: [],
    });
  });

  test('every number in the text of the sample comes from cells, but for the years, the term and the count of units', () => {
    const text = reported({ forms: all }).blocks.filter(({ is }) => is !== 'heading');
    const untraced = spansOf(text)
      .filter(({ from }) => from.length === 0)
      .flatMap((span) => span.text.match(/\d[\d.,]*/g) ?? []);
    expect(untraced).toEqual(['2021', '2020', '2021', '500', '2020']);
  });
});

type Flat = Readonly<{ is: Block['is']; level: number; spans: Line }>;
const flat = (block: Block): readonly Flat[] =>
  block.is === 'list' ? block.items.map((item) => ({ is: 'list', ...item })) : [{ is: block.is, level: 1, spans: spansOf([block]) }];

describe('it reads well whatever is missing', () => {
  /** Every figure of the sample is left, blanked or made zero. */
  const changed = (rows: Rows, choose: () => number): Rows =>
    Object.fromEntries(
      Object.entries(rows).map(([key, cells]) => [
        key,
        Object.fromEntries(
          Object.entries(cells).flatMap(([column, value]) => {
            const what = /^(ten|chuongTrinh|cap|unit)$/.test(column) ? 0 : choose();
            return what === 2 ? [] : [[column, what === 1 && typeof value === 'number' ? 0 : value]];
          }),
        ),
      ]),
    );

  const flaws: Readonly<Record<string, RegExp>> = {
    'two spaces': / {2}|^ | $/,
    'marks of the language': /[[\]{}<>|]/,
    'empty brackets': /\(\s*\)/,
    'a space before a mark': / [,.;:)]/,
    'two marks': /[,;:][,;:.]|\.\.|,\s*,/,
    'a mark without space after it': /[,;:](?=\p{L})/u,
    'a count of none': /(^|[^\d.,])0 (dự án|công trình)/,
    'a rate without number': /đạt( kế hoạch|\.|,|%)/,
    'a colon before nothing': /:(?!\s+\S)(?!$)/,
    'a small letter after a stop': /\. \p{Ll}/u,
    'not NFC': /[\u0300-\u0323]/,
  };

  test('sentences keep their form', () => {
    const cells = all.flatMap(({ sheets = {} }) =>
      Object.values(sheets).flatMap((rows) => Object.values(rows).flatMap((row) => Object.keys(row))),
    ).length;
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: cells, maxLength: cells }), fc.nat(3), fc.nat(2), (choices, dates, extra) => {
        let next = 0;
        const choose = (): number => choices[next++ % choices.length]!;
        const blanked = all.map((form, index): FormData => ({
          ...form,
          sheets: Object.fromEntries(Object.entries(form.sheets ?? {}).map(([key, rows]) => [key, changed(rows, choose)])),
          dates: dates === 0 ? {} : (form.dates ?? {}),
          missing: extra === index ? ['03638'] : [],
        }));
        const paragraphs = reported({ forms: blanked }).blocks.flatMap(flat);
        paragraphs.forEach(({ is, spans }, index) => {
          const text = lineText(spans);
          seen.add(text);
          for (const [flaw, pattern] of Object.entries(flaws)) {
            if (pattern.test(text)) throw new Error(`${flaw}: ${text}`);
          }
          if (text.endsWith(':') && paragraphs[index + 1]?.level !== 2) throw new Error(`a colon before nothing: ${text}`);
          if (!/[.:]$/.test(text) && is !== 'heading') throw new Error(`no stop: ${text}`);
          for (const { text: part, from } of spans) if (part === '' && from.length > 0) throw new Error(`an empty figure: ${text}`);
        });
      }),
      { numRuns: 200, seed: 2021 },
    );
    expect(seen.size).toBeGreaterThan(100);
  });
});
