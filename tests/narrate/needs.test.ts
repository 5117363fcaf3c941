/** Sections over two forms, over one, and over none: each figure, day and gap is told by the form it is of. */
import { loadSection } from '../../src/narrate/loadSection';
import { checkedSections } from '../../src/narrate/readSection';
import type { SectionDefinition } from '../../src/narrate/section';
import { body, forEach } from '../../src/narrate/section';
import { lacking, narrate } from '../../src/narrate/narrate';
import { forms } from '../../src/forms';
import type { Data, FormData } from '../support/consolidation';
import { consolidation, formNamed } from '../support/consolidation';
import { marked } from '../support/marked';

const investment: FormData = {
  form: formNamed('DTC', '2021'),
  dates: { duAn: { to: '2021-03-05' } },
  sheets: { duAn: { tongSo: { keHoach: 1000, giaiNgan: 100, tyLe: '10.06' } } },
  missing: ['KTHT'],
};
const budget: FormData = {
  form: formNamed('NS', '2017'),
  dates: { thu: { to: '2021-03-15' } },
  sheets: { thu: { thuNsnn: { thucHienNsnn: 77, tyLeNsnn: '14.86' }, phiLePhi: { noiDung: 'Phí, lệ phí', thucHienNsnn: 7 } } },
};
const poverty: FormData = {
  form: formNamed('HN', '2016'),
  period: '2020',
  sheets: { ngheo: { total: { cuoiNam: 50 }, item_1: { unit: '03632', cuoiNam: 20 } } },
};

const over = (needs: SectionDefinition['needs'], ...sentences: readonly string[]): SectionDefinition => ({
  code: 'KT',
  needs,
  title: 'Kinh tế',
  says: [body(...sentences)],
});
const both = [
  { form: 'DTC', percentDecimals: 0 },
  { form: 'NS', percentDecimals: 1 },
];
const said = (section: SectionDefinition, data: Data): readonly string[] =>
  marked(narrate(consolidation(data), forms, [loadSection(section, forms)]).flatMap(({ blocks }) => blocks));

describe('a section over two forms', () => {
  const rates = over(both, 'Giải ngân đạt {duAn.tongSo.tyLe}, thu đạt {NS.thu.thuNsnn.tyLeNsnn}.');

  test('prints every percentage with the decimals of its own form', () => {
    const two = { forms: [{ ...investment, missing: [] }, budget] };
    expect(said(rates, two)).toEqual(['Giải ngân đạt 10%⟦S10⟧, thu đạt 14,9%⟦I10⟧.']);
    expect(said(rates, { ...two, settings: { percentDecimals: { NS: 2, DTC: 1 } } })).toEqual([
      'Giải ngân đạt 10,1%⟦S10⟧, thu đạt 14,86%⟦I10⟧.',
    ]);
  });

  test('takes days and elements from the sheets of either', () => {
    const two = { forms: [{ ...investment, missing: [] }, budget] };
    const sentence = 'Đến {date duAn} và {date NS.thu}: {list rows of NS.thu where thucHienNsnn > 0: {name} {thucHienNsnn}}.';
    expect(said(over(both, sentence), two)).toEqual(['Đến 05/3/2021⟦B9⟧ và 15/3/2021⟦B9⟧: Phí, lệ phí⟦B11⟧ 7 triệu đồng⟦F11⟧.']);
    const repeated: SectionDefinition = {
      ...over(both),
      says: [forEach('rows of NS.thu where thucHienNsnn > 0', body('{name}: {thucHienNsnn}/{DTC.duAn.tongSo.keHoach}.'))],
    };
    expect(said(repeated, two)).toEqual(['Phí, lệ phí⟦B11⟧: 7 triệu đồng⟦F11⟧/1.000 triệu đồng⟦O10⟧.']);
  });

  test('names the form whose returns are not all in', () => {
    const [text = ''] = said(rates, { forms: [investment, budget] });
    expect(text).toContain(`${investment.form.title}: `);
    expect(text).not.toContain(`${budget.form.title}: `);
  });

  test('is left out without one of them, and which one is known', () => {
    const one = consolidation({ forms: [investment] });
    const section = loadSection(rates, forms);
    expect(narrate(one, forms, [section])).toEqual([]);
    expect(lacking(section, one)).toEqual(['NS']);
  });

  test('says who is missing from a form once, in whichever section tells of it first', () => {
    const sections = [rates, { ...over([both[0]!], 'Vốn {duAn.tongSo.keHoach}.'), code: 'DT' }].map((one) => loadSection(one, forms));
    const told = narrate(consolidation({ forms: [investment, budget] }), forms, sections);
    expect(told.map(({ blocks }) => marked(blocks).join(' ').includes('chưa có số liệu'))).toEqual([true, false]);
  });
});

test('the period of a section is that of its first form, and the reporting period where it has none', () => {
  const data = { forms: [poverty, budget] };
  expect(said(over([{ form: 'HN', percentDecimals: 2 }], '{formPeriod}: {year}, {period}.'), data)).toEqual([
    'Năm 2020: 2020, quý I năm 2021.',
  ]);
  expect(said(over([], '{formPeriod}: {year}, {placeName}.'), data)).toEqual(['Quý I năm 2021: 2021, huyện Than Uyên.']);
});

test.each([
  ['a figure', [], '{duAn.tongSo.keHoach}', /needs no form/],
  ['a day', [], '{date duAn}', /needs no form/],
  ['the elements of a form that is not needed', [both[0]!], '{list rows of NS.thu: {name}}', /does not need the form NS/],
])('a section cannot tell %s of a form it does not need', (_what, needs, sentence, message) =>
  expect(() => checkedSections([over(needs, sentence)], forms)).toThrow(message),
);
