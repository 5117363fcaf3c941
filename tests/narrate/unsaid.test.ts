/** What is not said is told, and what is said agrees with what is printed: sections drawn as cells of the consolidated sheets. */
import { forms } from '../../src/forms';
import { checkedSections } from '../../src/narrate/readSection';
import { report } from '../../src/narrate/report';
import type { SectionDefinition } from '../../src/narrate/section';
import { body } from '../../src/narrate/section';
import { sections } from '../../src/narrate/sections';
import { leftOutText, withheldText } from '../../src/words/unsaid';
import type { Data, Sheets } from '../support/consolidation';
import { consolidation, formNamed } from '../support/consolidation';
import { plain } from '../support/marked';

const loaded = checkedSections(sections, forms);
const NS = formNamed('NS', '2017');
const DTC = formNamed('DTC', '2021');

const said = (data: Data, by = loaded): readonly string[] =>
  plain(report(consolidation(data), forms, by).blocks.filter(({ is }) => is !== 'heading')).map((text) => text.replace('./.', '.'));

describe('a section without figures', () => {
  const nothing: Data = { forms: [{ form: DTC, sheets: { duAn: { tongSo: { soDuAn: 0 } } } }] };

  test('is left out by its name, with what it lacks', () => {
    const { leftOut } = report(consolidation(nothing), forms, loaded);
    expect(leftOut.map((one) => leftOutText(one.section, one, 'vi'))).toEqual([
      'Không viết mục «DTC»: các ô mà mục này nêu đều để trống hoặc bằng 0.',
      'Không viết mục «DTC.chuongTrinh»: các ô mà mục này nêu đều để trống hoặc bằng 0.',
      'Không viết mục «NS»: sổ tổng hợp không có biểu NS.',
      'Không viết mục «HN»: sổ tổng hợp không có biểu HN.',
    ]);
  });
});

describe('money paid without a plan', () => {
  const duAn = (rows: Sheets[string]): Data => ({ forms: [{ form: DTC, dates: { duAn: { to: '2021-11-30' } }, sheets: { duAn: rows } }] });

  test('has a sentence of its own where there is no plan at all', () =>
    expect(said(duAn({ tongSo: { soDuAn: 0, giaiNgan: 150 }, item_1: { tenDuAn: 'Đường A', giaiNgan: 150 } }))).toEqual([
      'Trong kỳ chưa được giao kế hoạch vốn; tính đến ngày 30/11/2021 đã giải ngân 150 triệu đồng.',
    ]));

  test('is told beside the planned, and is no share of their plan', () => {
    const data = duAn({
      tongSo: { soDuAn: 1, keHoach: 500, giaiNgan: 250, tyLe: 50 },
      nguonVon_huyenQuanLy: { soDuAn: 1, keHoach: 500, giaiNgan: 250, tyLe: 50 },
      item_1: { tenDuAn: 'Đường A', nguonVon: 'Nguồn vốn huyện quản lý', keHoach: 500, giaiNgan: 100, tyLe: 20 },
      item_2: { tenDuAn: 'Đường B', nguonVon: 'Nguồn vốn huyện quản lý', giaiNgan: 150 },
    });
    expect(said(data)).toEqual([
      '- Tổng kế hoạch vốn phân bổ năm 2021 là 500 triệu đồng/01 dự án (nguồn vốn huyện quản lý), tính đến ngày 30/11/2021 đã giải ngân 250 triệu đồng.',
      '- Ngoài ra đã giải ngân 150 triệu đồng của các dự án chưa có kế hoạch vốn.',
    ]);
    const { withheld } = report(consolidation(data), forms, loaded);
    expect(withheld.map((one) => withheldText('Đầu tư công', one, 'vi'))).toEqual([
      'Mục «Đầu tư công»: không nêu tỷ lệ có cột «Kế hoạch năm 2021» (sheet Dự án), vì Đường B có số thực hiện mà để trống cột này. Đề nghị bổ sung; không có thì ghi 0.',
    ]);
  });
});

describe('what a condition says and what is printed', () => {
  const section: SectionDefinition = {
    code: 'X',
    needs: [{ form: 'NS', percentDecimals: 1 }],
    title: 'Thu',
    says: [
      body(
        'Thu đạt {thu.thuNsnn.tyLeNsnn}<, vượt mức {thu.thuNsnn.tyLeTinhGiao}{when thu.thuNsnn.tyLeNsnn > thu.thuNsnn.tyLeTinhGiao}||, chưa vượt mức>.',
      ),
    ],
  };
  const own = checkedSections([section], forms);
  const rates = (tyLeNsnn: string, tyLeTinhGiao: string): string | undefined =>
    said({ forms: [{ form: NS, sheets: { thu: { thuNsnn: { tyLeNsnn, tyLeTinhGiao } } } }] }, own)[0];

  test.each([
    ['100.04', '100', 'Thu đạt 100,0%, chưa vượt mức.'],
    ['100.05', '100', 'Thu đạt 100,1%, vượt mức 100,0%.'],
    ['0.004', '0', 'Thu đạt 0,004%, vượt mức 0,0%.'],
  ])('%s against %s', (a, b, text) => expect(rates(a, b)).toBe(text));

  test.each([
    ['100.04', 'bằng cùng kỳ năm trước'],
    ['99.96', 'bằng cùng kỳ năm trước'],
    ['100.06', 'tăng 0,1% so với cùng kỳ năm trước'],
    ['99.94', 'giảm 0,1% so với cùng kỳ năm trước'],
    ['-20', undefined],
  ])('of growth: %s', (tyLeCungKy, text) =>
    expect(said({ period: '2021-H1', forms: [{ form: NS, sheets: { thu: { thuNsnn: { thucHienNsnn: 7762, tyLeCungKy } } } }] })).toEqual([
      `Tính đến hết 6 tháng đầu năm 2021, thu ngân sách trên địa bàn huyện đạt 7.762 triệu đồng${text === undefined ? '' : `, ${text}`}.`,
    ]),
  );

  test('two plans that print alike are told once', () =>
    expect(
      said({ forms: [{ form: NS, sheets: { thu: { thuNsnn: { thucHienNsnn: 7762, tyLeNsnn: '114.43', tyLeTinhGiao: '114.36' } } } }] }),
    ).toEqual([
      'Tính đến hết quý I năm 2021, thu ngân sách trên địa bàn huyện đạt 7.762 triệu đồng, bằng 114,4% dự toán tỉnh và HĐND huyện giao.',
    ]));
});

describe('of periods', () => {
  const budget = (period: string): Data => ({
    period,
    forms: [{ form: NS, sheets: { thu: { thuNsnn: { thucHienNsnn: 7762, tyLeCungKy: 80 } } } }],
  });

  test('a whole year is compared with the year before', () => expect(said(budget('2022'))[0]).toMatch(/giảm 20,0% so với năm 2021\.$/));

  test('figures of a month run from January, and so the report says', () => {
    const made = report(consolidation(budget('2021-11')), forms, loaded);
    expect(plain(made.blocks)[0]).toBe('# I. KẾT QUẢ THỰC HIỆN THÁNG 11 VÀ 11 THÁNG NĂM 2021');
    expect(made.letterhead.subject).toBe('Kết quả thực hiện thu, chi ngân sách tháng 11 và 11 tháng năm 2021');
    expect(report(consolidation(budget('2021-01')), forms, loaded).letterhead.subject).toMatch(/ tháng 01 năm 2021$/);
  });
});

test('no poor households at either end is no news', () => {
  const none = { dauNam: 0, dauNamTyLe: 0, cuoiNam: 0, cuoiNamTyLe: 0 };
  const HN = formNamed('HN', '2016');
  expect(said({ forms: [{ form: HN, period: '2020', sheets: { ngheo: { total: none }, canNgheo: { total: none } } }] })).toEqual([
    'Kết quả điều tra, rà soát hộ nghèo trên địa bàn huyện năm 2020 như sau: Không còn hộ nghèo, hộ cận nghèo.',
  ]);
});

test('commas inside names part nothing', () => {
  const data: Data = { forms: [{ form: NS, sheets: { thu: { thuNsnn: { thucHienNsnn: 7762 } } }, missing: ['03632', '03638'] }] };
  expect(said(data)[0]).toMatch(/; chưa có số liệu của: xã Hua Nà; xã Tà Mung\.$/);
});
