/** What the sections say of the figures that a real quarterly report printed, every figure with its cells. */
import { spansOf } from '../../src/core/spans';
import { forms } from '../../src/forms';
import { narrate } from '../../src/narrate/narrate';
import { wordsOf } from '../../src/narrate/nodes';
import { checkedSections } from '../../src/narrate/readSection';
import type { ReadSentences, Section } from '../../src/narrate/section';
import { sections } from '../../src/narrate/sections';
import type { Data } from '../support/consolidation';
import { consolidation } from '../support/consolidation';
import { marked } from '../support/marked';
import { budgetQuarter, investmentQuarter, povertyYear } from '../support/quarter';

const loaded = checkedSections(sections, forms);
const saidBy = (code: string, data: Data): readonly string[] =>
  marked(narrate(consolidation(data), forms, loaded).flatMap(({ section, blocks }) => (section.code === code ? blocks : [])));

const quarter: Data = { forms: [budgetQuarter, investmentQuarter, povertyYear] };

describe('the quarter as it was reported', () => {
  test('public investment', () => {
    const said = saidBy('DTC', quarter);
    expect(said.slice(0, 5)).toEqual([
      '- Tổng kế hoạch vốn phân bổ năm 2021 là 32.430 triệu đồng⟦O10⟧/17 dự án⟦W10⟧, tính đến ngày 15/3/2021⟦B9⟧ khối lượng thực hiện đạt ' +
        '103.038 triệu đồng⟦P10⟧, đã giải ngân 5.044 triệu đồng⟦Q10⟧, đạt 16%⟦S10⟧ kế hoạch, trong đó:',
      '+ Nguồn vốn tỉnh quản lý 11.626 triệu đồng⟦O11⟧/06 công trình⟦W11⟧, đã giải ngân 1.436 triệu đồng⟦Q11⟧, đạt 12%⟦S11⟧ kế hoạch.',
      '+ Nguồn vốn huyện quản lý 20.804 triệu đồng⟦O12⟧/11 công trình⟦W12⟧, đã giải ngân 3.608 triệu đồng⟦Q12⟧, đạt 17%⟦S12⟧ kế hoạch.',
      '- Tổng kế hoạch vốn năm 2020 được phép thanh toán kéo dài sang năm 2021 (nguồn vốn huyện quản lý) là 98,6 triệu đồng⟦N10⟧.',
      '- Công tác quyết toán các công trình xây dựng cơ bản: Tổng các dự án hoàn thành đã nộp hồ sơ quyết toán từ ngày 01/01/2021⟦B8⟧ đến ngày ' +
        '05/3/2021⟦B9⟧ là 36 dự án⟦C10⟧ với tổng mức đầu tư 36.997 triệu đồng⟦D10⟧, giá trị đề nghị quyết toán là 35.918 triệu đồng⟦E10⟧, ' +
        'trong đó: đã hoàn thành thẩm tra phê duyệt quyết toán 22 dự án⟦C11⟧, đang thẩm tra phê duyệt quyết toán 14 dự án⟦C12⟧. ' +
        'Các dự án đã hoàn thành nhưng chưa nộp hồ sơ quyết toán là 52 dự án⟦C13⟧ với tổng mức đầu tư 48.766 triệu đồng⟦D13⟧(1).',
    ]);
    expect(said[5]).toMatch(
      /^\(1\) Các dự án hoàn thành thuộc nguồn vốn sự nghiệp có tính chất đầu tư, có tổng mức đầu tư từ 500 triệu đồng trở lên là 23 dự án⟦C15⟧, tổng mức đầu tư 21\.661 triệu đồng⟦D15⟧; các dự án hoàn thành thuộc nguồn vốn đầu tư là 29 dự án⟦C14⟧, tổng mức đầu tư 27\.105 triệu đồng⟦D14⟧\. Các đơn vị chủ đầu tư chưa nộp hồ sơ quyết toán: Trung tâm Phát triển quỹ đất 04 công trình⟦C10⟧; Ban quản lý dự án đầu tư xây dựng 11 công trình⟦C10⟧; Đài TT-TH 01 công trình⟦C10⟧; .*; xã Tà Mung 01 công trình⟦C10⟧\.$/,
    );
    // Owners with none are not listed, and the office that answers for the totals is no owner.
    expect(said[5]).not.toMatch(/thị trấn|Tài chính/);
    expect(said).toHaveLength(6);
  });

  test("the footnote's figures lead to each owner's own file", () => {
    const [first] = narrate(consolidation(quarter), forms, loaded);
    const notes = first?.blocks.filter(({ is }) => is === 'note') ?? [];
    expect(spansOf(notes).find(({ text }) => text === '13 công trình')?.from).toEqual([
      { file: 'KTHT.xlsx', sheet: 'Quyết toán', cell: 'C10' },
    ]);
  });

  test('resettlement', () =>
    expect(saidBy('DTC.chuongTrinh', quarter)).toEqual([
      'Nguồn vốn di dân tái định cư thủy điện Huội Quảng - Bản Chát⟦B10⟧, tổng số 231 dự án⟦C10⟧, trong đó: 231 dự án⟦D10⟧ đã chuyển hồ sơ ' +
        'quyết toán; 229⟦E10⟧/231 dự án⟦C10⟧ đã quyết toán; 02 dự án⟦B10+B10+B11⟧ cấp tỉnh chưa quyết toán ' +
        '(Dự án đường A⟦C10⟧, hiện nay đang chờ quyết định⟦E10⟧; Dự án đường B⟦C11⟧, đang hoàn thiện hồ sơ⟦E11⟧).',
    ]));

  test('the budget', () =>
    expect(saidBy('NS', quarter)).toEqual([
      'Tính đến ngày 15/3/2021⟦B9⟧, thu ngân sách trên địa bàn huyện đạt 7.762 triệu đồng⟦F10⟧, bằng 14,9%⟦I10⟧ dự toán. ' +
        'Chi ngân sách 75.128 triệu đồng⟦G10⟧, bằng 15,3%⟦K10⟧ dự toán.',
    ]));

  test('poverty', () =>
    expect(saidBy('HN', quarter)).toEqual([
      'Kết quả điều tra, rà soát hộ nghèo trên địa bàn huyện năm 2020 như sau: Hộ nghèo 1.548 hộ⟦O10⟧ chiếm tỷ lệ 10,81%⟦P10⟧; ' +
        'hộ cận nghèo 1.503 hộ⟦O10⟧ chiếm tỷ lệ 10,50%⟦P10⟧. Mức giảm tỷ lệ hộ nghèo 3,17%⟦P10+F10⟧.',
    ]));
});

/** What is not the office's own prose. */
const said = (says: Section['says']): readonly ReadSentences[] => says.flatMap((say) => (say.style === 'kept' ? [] : [say]));

describe('the sections as data', () => {
  test('no sentence holds a digit in its words', () => {
    const sentences = loaded.flatMap(({ says, notes }) => [...said(says).flatMap((say) => say.sentences), ...Object.values(notes).flat()]);
    const wordings = [
      ...sentences.flatMap(wordsOf),
      ...loaded.flatMap(({ title, subject = '', says }) => [title, subject, ...said(says).map(({ lead = '' }) => lead)]),
    ];
    expect(wordings.length).toBeGreaterThan(50);
    expect(wordings.filter((words) => /\d/.test(words))).toEqual([]);
  });

  test('written as JSON and read back they say the same', () => {
    const again = checkedSections(JSON.parse(JSON.stringify(sections)), forms);
    expect(narrate(consolidation(quarter), forms, again)).toEqual(narrate(consolidation(quarter), forms, loaded));
  });
});
