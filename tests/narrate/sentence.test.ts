/** The language of sentences, tag by tag, over a small consolidation; and the mistakes it finds before any figure is at hand. */
import { spansOf } from '../../src/core/spans';
import { forms } from '../../src/forms';
import { narrate } from '../../src/narrate/narrate';
import type { ProblemKind } from '../../src/language/problem';
import { checkedSections, readSection, readSections } from '../../src/narrate/readSection';
import type { SectionDefinition } from '../../src/narrate/section';
import { body, forEach } from '../../src/narrate/section';
import type { Data } from '../support/consolidation';
import { consolidation, formNamed } from '../support/consolidation';
import { sections } from '../../src/narrate/sections';
import { marked } from '../support/marked';

const sectionOf = (form: string, sentences: readonly string[], more: Partial<SectionDefinition> = {}): SectionDefinition => ({
  code: form,
  needs: [{ form, percentDecimals: 1 }],
  title: 'Mục',
  says: [body(...sentences)],
  ...more,
});

const data: Data = {
  forms: [
    {
      form: formNamed('DTC', '2021'),
      dates: { duAn: { to: '2021-03-05' }, quyetToan: { from: 'đầu năm', to: '2021-02-09' } },
      sheets: {
        duAn: {
          tongSo: { soDuAn: 7, keHoach: '1234.567', keoDai: 0, giaiNgan: 100, tyLe: '8.1' },
          nguonVon_tinhQuanLy: { soDuAn: 5, keHoach: 1000 },
          nguonVon_tienSuDungDat: { soDuAn: 2, keHoach: '234.567' },
          nguonVon_khac: { soDuAn: 0, keHoach: 0 },
          item_1: { tenDuAn: 'Đường A', nguonVon: 'Nguồn vốn tỉnh quản lý', keHoach: 1000, tyLe: 50 },
          item_2: { tenDuAn: 'Trường B;', nguonVon: 'Nguồn vốn huyện quản lý', keHoach: 200 },
          item_3: { tenDuAn: 'UBND xã', keHoach: '34.567', tyLe: 70, vuongMac: 'Chưa có mặt bằng.' },
        },
      },
      units: { KTHT: { quyetToan: { chuaNop: { soDuAn: 3 } } }, '03632': { quyetToan: { chuaNop: { soDuAn: 12 } } } },
    },
    {
      form: formNamed('HN', '2016'),
      period: '2020',
      sheets: {
        ngheo: { total: { cuoiNam: 50, hoDan: 400 }, item_1: { unit: '03632', cuoiNam: 20 }, item_2: { unit: '03595', cuoiNam: 30 } },
      },
    },
    { form: formNamed('NS', '2017'), sheets: { chi: { tongChi: { thucHienTongSo: 77 } } } },
  ],
};

const say = (sentence: string, more: Partial<SectionDefinition> = {}, settings: Data['settings'] = {}, form = 'DTC'): string => {
  const sections = checkedSections([sectionOf(form, [sentence], more)], forms);
  const told = narrate(consolidation({ ...data, settings }), forms, sections);
  return marked(told.flatMap(({ blocks }) => blocks)).join(' | ');
};

describe('what a sentence prints', () => {
  test.each([
    [
      'a value with its unit word',
      'Có {duAn.tongSo.soDuAn}, {duAn.tongSo.keHoach}, {duAn.tongSo.tyLe}.',
      'Có 07 dự án⟦W10⟧, 1.234,57 triệu đồng⟦O10⟧, 8,1%⟦S10⟧.',
    ],
    ['another counting word', '{duAn.tongSo.soDuAn as công trình}', '07 công trình⟦W10⟧'],
    ['the number alone', '{duAn.nguonVon_tienSuDungDat.soDuAn bare}/{duAn.tongSo.soDuAn}', '02⟦W12⟧/07 dự án⟦W10⟧'],
    ['a computed value with the cells of both sides', '{duAn.tongSo.keHoach - duAn.tongSo.giaiNgan}', '1.134,57 triệu đồng⟦O10+Q10⟧'],
    ['a ratio as a percentage', '{100 * duAn.tongSo.giaiNgan / duAn.tongSo.keHoach as %}', '8,1%⟦Q10+O10⟧'],
    ['a number of items', '{count(duAn.keHoach > 100) as dự án}', '02 dự án⟦O14+O15⟧'],
    ["another form's cell", 'Chi {NS.chi.tongChi.thucHienTongSo}.', 'Chi 77 triệu đồng⟦G10⟧.'],
    ['a day', 'Đến {date duAn} có {duAn.tongSo.soDuAn}.', 'Đến 05/3/2021⟦B9⟧ có 07 dự án⟦W10⟧.'],
    [
      'place and period',
      '{place}, {placeName}, {above}, {period}, {year}, {lastYear}',
      'Huyện, huyện Than Uyên, tỉnh, quý I năm 2021, 2021, 2020',
    ],
    [
      'a change',
      '{change duAn.tongSo.giaiNgan to duAn.tongSo.keHoach} {size duAn.tongSo.giaiNgan to duAn.tongSo.keHoach}',
      'Tăng 1.134,57 triệu đồng⟦O10+Q10⟧',
    ],
    ['a condition that holds', 'Có kế hoạch{when duAn.tongSo.keHoach > 0}.', 'Có kế hoạch.'],
    ['a term', 'Dự án {term over} có {duAn.tongSo.soDuAn}.', 'Dự án từ 500 triệu đồng có 07 dự án⟦W10⟧.'],
  ])('%s', (_what, sentence, text) => expect(say(sentence, { terms: { over: 'từ 500 triệu đồng' } })).toBe(text));
});

describe('what falls away', () => {
  test.each([
    ['a clause without its figure', 'Có {duAn.tongSo.soDuAn}[, đạt {duAn.tongSo.camKet}].', 'Có 07 dự án⟦W10⟧.'],
    [
      'the inner clause alone',
      'Có {duAn.tongSo.soDuAn}[, đạt {duAn.tongSo.tyLe}[ ({duAn.tongSo.camKet})]].',
      'Có 07 dự án⟦W10⟧, đạt 8,1%⟦S10⟧.',
    ],
    ['alternatives that are not complete', '[A {duAn.tongSo.camKet}||B {duAn.tongSo.soDuAn}||C].', 'B 07 dự án⟦W10⟧.'],
    ['a sentence that lacks a figure', 'Có {duAn.tongSo.camKet}.', ''],
    ['a sentence of which no clause stands', 'Chi tiết[ {duAn.tongSo.camKet}].', ''],
    ['a sentence in which one of several had to stand', 'Có {duAn.tongSo.soDuAn}<, đạt {duAn.tongSo.camKet}>.', ''],
    ['a zero, where it is as good as nothing', 'Có {duAn.tongSo.soDuAn}[, kéo dài {duAn.tongSo.keoDai if any}].', 'Có 07 dự án⟦W10⟧.'],
    ['and stays where it is not', 'Kéo dài {duAn.tongSo.keoDai}.', 'Kéo dài 0 triệu đồng⟦N10⟧.'],
    ['a day that is none', 'Có {duAn.tongSo.soDuAn}[ từ {from quyetToan}].', 'Có 07 dự án⟦W10⟧.'],
    [
      'a condition that does not hold, or cannot be told',
      '[Không{when duAn.tongSo.keHoach = 0}][Không{when duAn.tongSo.camKet = 0}]Có {duAn.tongSo.soDuAn}.',
      'Có 07 dự án⟦W10⟧.',
    ],
    ['a rate over nothing', 'Đạt {duAn.tongSo.giaiNgan / duAn.tongSo.keoDai}.', ''],
  ])('%s', (_what, sentence, text) => expect(say(sentence)).toBe(text));
});

describe('lists', () => {
  test.each([
    [
      'choices in the order of the form',
      'Gồm: {list choices of duAn by nguonVon where keHoach > 0: {name lower} {keHoach}}.',
      'Gồm: nguồn vốn tỉnh quản lý 1.000 triệu đồng⟦O11⟧; nguồn vốn thu tiền sử dụng đất 234,57 triệu đồng⟦O12⟧.',
    ],
    [
      "units' own tables",
      '{list units of quyetToan where chuaNop.soDuAn > 0 joined ", ": {name} {chuaNop.soDuAn as công trình}}.',
      'Phòng KT-HT 03 công trình⟦C10⟧, xã Hua Nà 12 công trình⟦C10⟧.',
    ],
    [
      'items, an element without its figure left out',
      '{list items of duAn: {name lower}[ ({nguonVon lower without Nguồn vốn})] {tyLe}}.',
      'Đường A⟦B14⟧ (tỉnh quản lý⟦D14⟧) 50,0%⟦S14⟧; UBND xã⟦B16⟧ 70,0%⟦S16⟧.',
    ],
    ['the largest', '{list items of duAn top 2 by keHoach: {name}}.', 'Đường A⟦B14⟧; Trường B⟦B15⟧.'],
    ['the lowest', '{list items of duAn lowest 1 by keHoach: {name}[: {vuongMac lower}]}.', 'UBND xã⟦B16⟧: chưa có mặt bằng⟦U16⟧.'],
    ['those of a choice, by its key', '{list items of duAn where nguonVon = "tinhQuanLy": {name}}.', 'Đường A⟦B14⟧.'],
    ['nothing to list', 'Gồm: {list items of duAn where keHoach > 5000: {name}}.', ''],
    [
      'just one',
      '[Có: {list single items of duAn where keHoach > 500: {name}}.][Nhiều{any several items of duAn where keHoach > 500}.]',
      'Có: Đường A⟦B14⟧.',
    ],
    ['several', '[Có: {list single items of duAn: {name}}.][Nhiều{any several items of duAn}.]', 'Nhiều.'],
    [
      'the cell of the element around',
      '{list items of duAn where keHoach > 500: {name}: {list choices of duAn by nguonVon where soDuAn > 4: {name}} {keHoach}}.',
      'Đường A⟦B14⟧: Nguồn vốn tỉnh quản lý 1.000 triệu đồng⟦O14⟧.',
    ],
    [
      'a series of what stands',
      'Gồm: {series: a {duAn.tongSo.soDuAn} || b {duAn.tongSo.camKet} || c {duAn.tongSo.tyLe}}.',
      'Gồm: a 07 dự án⟦W10⟧; c 8,1%⟦S10⟧.',
    ],
  ])('%s', (_what, sentence, text) => expect(say(sentence)).toBe(text));

  test('units in sections are called as the prose calls them', () =>
    expect(say('{list items of ngheo top 1 by cuoiNam: {name} {cuoiNam}}.', {}, {}, 'HN')).toBe('Thị trấn Than Uyên 30 hộ⟦O12⟧.'));

  test('as many as the office asks for', () => {
    const sentence = '{list items of duAn top largestItems by keHoach: {name}}.';
    expect(say(sentence, {}, { largestItems: 1 })).toBe('Đường A⟦B14⟧.');
    expect(say(sentence)).toBe('');
  });

  test('a paragraph for each element', () =>
    expect(say('', { says: [forEach('items of duAn where keHoach > 100', body('{name}: {keHoach}.'))] })).toBe(
      'Đường A⟦B14⟧: 1.000 triệu đồng⟦O14⟧. | Trường B⟦B15⟧: 200 triệu đồng⟦O15⟧.',
    ));
});

describe('footnotes', () => {
  const notes = { a: ['Kế hoạch {duAn.tongSo.keHoach}.', 'Cam kết {duAn.tongSo.camKet}.'], b: ['Cam kết[ {duAn.tongSo.camKet}].'] };

  test('are anchored after the words before them, and vanish without figures', () =>
    expect(say('Có {duAn.tongSo.soDuAn}{note a}, đạt{note b} {duAn.tongSo.tyLe}.', { notes })).toBe(
      'Có 07 dự án⟦W10⟧(1), đạt 8,1%⟦S10⟧. | (1) Kế hoạch 1.234,57 triệu đồng⟦O10⟧.',
    ));

  test('are numbered through the whole report, and not for alternatives that fell', () => {
    const sections = checkedSections(
      ['X', 'Y'].map((code) =>
        sectionOf('DTC', ['[A{note a} {duAn.tongSo.camKet}||B{note a} {duAn.tongSo.soDuAn}{note a}].'], { code, notes }),
      ),
      forms,
    );
    const blocks = narrate(consolidation(data), forms, sections).flatMap((told) => told.blocks);
    expect(spansOf(blocks).flatMap(({ note }) => note ?? [])).toEqual([1, 2, 3, 4]);
    expect(blocks.flatMap((block) => (block.is === 'note' ? [block.number] : []))).toEqual([1, 2, 3, 4]);
  });
});

describe('mistakes are found when a section is read, each with its place', () => {
  test.each<readonly [string, string, ProblemKind]>([
    ['a row that does not exist', '{duAn.tong.keHoach}', 'path.unknown'],
    ['a column without a row', '{duAn.keHoach}', 'sentence.ofRow'],
    ['a row without a column', '{duAn.tongSo}', 'sentence.ofColumn'],
    ["another form's cell that does not exist", '{NS.chi.tongChi.khong}', 'path.unknown'],
    ['a form that does not exist', '{XX.chi.tongChi.khong}', 'form.unknown'],
    ["another period's cell", '{lastYear.duAn.tongSo.keHoach}', 'sentence.ofPeriod'],
    ["another form's cell inside units, where it is the place's", '{list units of duAn: {NS.chi.tongChi.thucHienTx}}', 'sentence.ofPlace'],
    ['a sheet that does not exist', '{date duan}', 'sheet.unknown'],
    ['a bracket left open', 'Có [{duAn.tongSo.keHoach}', 'sentence.unclosed'],
    ['a bracket that closes nothing', 'Có {duAn.tongSo.keHoach}]', 'sentence.stray'],
    ['a brace left open', 'Có {duAn.tongSo.keHoach', 'sentence.unclosed'],
    ['alternatives outside brackets', 'A||B', 'sentence.alternatives'],
    ['a note that does not exist', 'A{note x}', 'sentence.noNote'],
    ['a term that does not exist', 'A{term x}', 'sentence.noTerm'],
    ['a list of nothing', '{list everything: A}', 'selection.nothing'],
    ['a list without text', '{list items of duAn}', 'sentence.noText'],
    ['a list of rows where the sheet has items', '{list rows of duAn: A}', 'selection.noSource'],
    ['choices by a column without any', '{list choices of duAn by keHoach: A}', 'selection.noChoices'],
    ['a change without its end', '{change duAn.tongSo.keHoach}', 'sentence.change'],
    ['a name outside lists', '{name}', 'sentence.noElement'],
  ])('%s', (_what, sentence, kind) => {
    const { problems = [] } = readSection(sectionOf('DTC', ['A.', sentence]), forms);
    expect(problems.map((item) => [item.kind, item.path])).toEqual([[kind, ['says', 0, 'sentences', 1]]]);
  });

  test('all of them at once', () => {
    const { problems = [] } = readSection(sectionOf('DTC', ['{duAn.keHoach}', '{name}'], { notes: { a: ['{term x}'] } }), forms);
    expect(problems.map(({ kind }) => kind)).toEqual(['sentence.ofRow', 'sentence.noElement', 'sentence.noTerm']);
  });

  test('what has not the shape of a section, as one from a sheet may not', () => {
    const table = { ...sectionOf('DTC', []), says: [{ style: 'table', level: 1, sentences: ['A'] }] };
    const { problems = [] } = readSection(table, forms);
    expect(problems.map((item) => [item.kind, item.path])).toEqual([['shape.choice', ['says', 0, 'style']]]);
  });

  test('a section of an unknown form, and one written twice', () => {
    expect(readSection(sectionOf('XX', []), forms).problems?.map(({ kind }) => kind)).toEqual(['form.unknown']);
    expect(readSections([sectionOf('HN', []), sectionOf('HN', [])], forms).problems?.map((item) => [item.kind, item.path])).toEqual([
      ['code.twice', [1, 'code']],
    ]);
    expect(() => checkedSections([sectionOf('XX', [])], forms)).toThrow('XX.needs.0.form');
  });

  test('sections survive JSON', () =>
    expect(readSections(JSON.parse(JSON.stringify(sections)) as readonly unknown[], forms)).toEqual(readSections(sections, forms)));
});
