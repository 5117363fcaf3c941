/** Kinds of documents as data: chapters, numbers, what is left out; a new one is a definition and a line. */
import type { Block, Document } from '../../src/core/document';
import { lineText, words } from '../../src/core/document';
import { spansOf } from '../../src/core/spans';
import { forms } from '../../src/forms';
import type { DocumentDefinition } from '../../src/narrate/documents/document';
import type { DocumentKind } from '../../src/narrate/documents';
import { documents } from '../../src/narrate/documents';
import { quarterly } from '../../src/narrate/documents/quarterly';
import { numbered } from '../../src/narrate/numbering';
import { checkedSections } from '../../src/narrate/readSection';
import { report } from '../../src/narrate/report';
import { body, kept } from '../../src/narrate/section';
import type { SectionDefinition } from '../../src/narrate/section';
import { sections } from '../../src/narrate/sections';
import { sampleForms } from '../../src/sample/returns';
import type { Data } from '../support/consolidation';
import { consolidation } from '../support/consolidation';
import { plain } from '../support/marked';
import { budgetQuarter, investmentQuarter, povertyYear } from '../support/quarter';

/** A section of prose alone, and one over two forms. */
const opening: SectionDefinition = {
  code: 'CD',
  needs: [],
  title: 'Công tác chỉ đạo',
  says: [kept('Huyện đã họp 03 lần.', 'Các xã đã nộp đủ {báo cáo}.')],
};
const capital: SectionDefinition = {
  code: 'VON',
  needs: [
    { form: 'DTC', percentDecimals: 0 },
    { form: 'NS', percentDecimals: 1 },
  ],
  title: 'Vốn',
  says: [body('Kế hoạch vốn {duAn.tongSo.keHoach}, thu {NS.thu.thuNsnn.thucHienNsnn}.')],
};
const ofSample = sections.filter(({ needs }) => needs.every(({ form }) => sampleForms.includes(form)));
const loaded = checkedSections([...ofSample, opening, capital], forms);

const notice = {
  code: 'toy',
  kind: 'THÔNG BÁO',
  symbol: 'TB-VP',
  subject: 'Kết luận về',
  signature: ['KT. CHÁNH VĂN PHÒNG'],
  headings: [
    { number: 'roman', isUpper: true },
    { number: 'arabic', isUpper: false },
    { number: 'path', isUpper: false },
    { number: 'letter', isUpper: false },
  ],
  chapters: [
    { title: 'Chỉ đạo {period}', sections: ['CD'] },
    {
      title: 'Kết quả của {placeName}',
      sections: ['HN'],
      chapters: [
        { title: 'Kinh tế', sections: ['VON', 'NS'] },
        { title: 'Không có gì', sections: [] },
      ],
    },
    { title: 'Khác', sections: 'others' },
  ],
} as const satisfies DocumentDefinition;

const all: Data = { forms: [budgetQuarter, investmentQuarter, povertyYear] };
const written = (data: Data, document?: DocumentDefinition): Document => report(consolidation(data), forms, loaded, document);
const headings = ({ blocks }: Document): readonly string[] => plain(blocks.filter(({ is }) => is === 'heading'));

test('each kind of document stands once in the list, and the list gives the kinds', () => {
  const kinds: Readonly<Record<DocumentKind, true>> = { quarterly: true };
  expect(documents.map(({ code }) => code)).toEqual(Object.keys(kinds));
  const withToy = [...documents, notice] as const satisfies readonly DocumentDefinition[];
  const toyKinds: Readonly<Record<(typeof withToy)[number]['code'], true>> = { quarterly: true, toy: true };
  expect(withToy.map(({ code }) => code)).toEqual(Object.keys(toyKinds));
});

describe('a document of chapters within chapters', () => {
  test('is numbered once, chapter by chapter; one that says nothing has no heading', () =>
    expect(headings(written(all, notice))).toEqual([
      '# I. CHỈ ĐẠO QUÝ I NĂM 2021',
      '## 1. Công tác chỉ đạo',
      '# II. KẾT QUẢ CỦA HUYỆN THAN UYÊN',
      '## 1. Giảm nghèo',
      '## 2. Kinh tế',
      '### 2.1. Vốn',
      '### 2.2. Tài chính, ngân sách',
      '# III. KHÁC',
      '## 1. Quản lý đầu tư công',
      '## 2. Tái định cư các công trình thủy điện',
    ]));

  test('has its own letterhead and its own signature', () => {
    const { head, close, letterhead } = written(all, notice);
    expect(spansOf(head).map(({ text }) => text)).toContain('/TB-VP');
    expect([letterhead.kind, lineText(spansOf(close))]).toEqual(['THÔNG BÁO', expect.stringMatching(/KT\. CHÁNH VĂN PHÒNG$/)]);
  });

  test('an office that chooses sections gets those, in its order within each chapter', () =>
    expect(headings(written({ ...all, settings: { sections: ['NS', 'VON', 'CD'] } }, notice))).toEqual([
      '# I. CHỈ ĐẠO QUÝ I NĂM 2021',
      '## 1. Công tác chỉ đạo',
      '# II. KẾT QUẢ CỦA HUYỆN THAN UYÊN',
      '## 1. Kinh tế',
      '### 1.1. Tài chính, ngân sách',
      '### 1.2. Vốn',
    ]));

  test('footnotes are numbered in the order of the document', () => {
    const { blocks } = written(all, notice);
    expect(blocks.flatMap((block) => (block.is === 'note' ? [block.number] : []))).toEqual([1]);
    expect(spansOf(blocks).flatMap(({ note }) => note ?? [])).toEqual([1]);
  });
});

describe('sections over several forms, one or none', () => {
  test('prose of the office stands as it was written: nothing in it is read as an expression', () => {
    const { blocks } = written({ ...all, settings: { sections: ['CD'] } });
    expect(plain(blocks)).toEqual([
      '# I. KẾT QUẢ THỰC HIỆN QUÝ I NĂM 2021',
      '## 1. Công tác chỉ đạo',
      '“Huyện đã họp 03 lần.”',
      '“Các xã đã nộp đủ {báo cáo}./.”',
    ]);
  });

  test('where nothing at all was consolidated it is still said', () =>
    expect(headings(written({ forms: [] })).slice(1)).toEqual(['## 1. Công tác chỉ đạo']));

  test('a section that lacks one of its forms is left out, and so is told which', () => {
    const { blocks, leftOut } = written({ forms: [investmentQuarter, povertyYear] });
    expect(plain(blocks).join('\n')).not.toContain('Kế hoạch vốn');
    expect(leftOut).toEqual([
      { section: 'NS', lacks: ['NS'] },
      { section: 'VON', lacks: ['NS'] },
    ]);
    expect(written(all).leftOut).toEqual([]);
  });

  test('a section whose forms are there and which says nothing lacks none', () =>
    expect(written({ forms: [{ ...budgetQuarter, sheets: {} }], settings: { sections: ['NS'] } }).leftOut).toEqual([
      { section: 'NS', lacks: [] },
    ]));
});

describe('numbers of headings', () => {
  const heading = (level: number): Block => ({ is: 'heading', section: '', level, spans: [words('Mục')] });
  const numbers = (...levels: readonly number[]): readonly string[] =>
    numbered(levels.map(heading), notice.headings).map((block) => lineText(spansOf([block])).replace(/ ?mục$/i, ''));

  test('begin anew under each heading above', () =>
    expect(numbers(1, 2, 3, 3, 4, 2, 3, 1, 2)).toEqual(['I.', '1.', '1.1.', '1.2.', 'a)', '2.', '2.1.', 'II.', '1.']));

  test('go on without a heading above, and stop where the document has no more styles', () =>
    expect(numbers(2, 2, 5)).toEqual(['1.', '2.', '']));

  test('letters are those of Vietnamese', () =>
    expect(numbers(...[1, 2, 3], ...Array.from({ length: 7 }, () => 4)).slice(3)).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)']));

  test('a heading that begins with a figure keeps it apart', () => {
    const from = [{ file: 'a.xlsx', sheet: 'A', cell: 'A1' }];
    const [block] = numbered([{ is: 'heading', section: '', level: 2, spans: [{ text: '12 xã', from }] }], quarterly.headings);
    expect(spansOf([block!])).toEqual([words('1. '), { text: '12 xã', from }]);
  });
});

test('a title that speaks of what is no fact is refused', () =>
  expect(() => written(all, { ...notice, chapters: [{ title: 'Kỳ {ky}', sections: 'others' }] })).toThrow('{ky}'));
