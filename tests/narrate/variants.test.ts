/** What the sections say when figures are missing, zero, equal or few: no clause without its figure, and nothing silently. */
import type { Catalogue, Unit } from '../../src/core/unit';
import { forms } from '../../src/forms';
import { report } from '../../src/narrate/report';
import { checkedSections } from '../../src/narrate/readSection';
import { sections } from '../../src/narrate/sections';
import type { Data, Dates, FormData, Rows, Sheets } from '../support/consolidation';
import { consolidation, formNamed } from '../support/consolidation';
import { plain } from '../support/marked';
import { budgetQuarter, investmentQuarter, povertyYear } from '../support/quarter';

const loaded = checkedSections(sections, forms);
/** Without headings and without the closing mark. */
const said = (data: Data): readonly string[] =>
  plain(report(consolidation(data), forms, loaded).blocks.filter(({ is }) => is !== 'heading')).map((text) => text.replace('./.', '.'));

type Cells = Rows[string];

describe('the budget', () => {
  const NS = formNamed('NS', '2017');
  const budget = (
    thu: Cells,
    chi: Cells,
    more: Partial<FormData> = { dates: { thu: { to: '2021-06-30' } } },
    data: Partial<Data> = {},
  ): readonly string[] =>
    said({ period: '2021-H1', ...data, forms: [{ form: NS, sheets: { thu: { thuNsnn: thu }, chi: { tongChi: chi } }, ...more }] });

  test('without a plan says no rate', () =>
    expect(budget({ thucHienNsnn: 7762 }, { thucHienTongSo: 75128 })).toEqual([
      'Tính đến ngày 30/6/2021, thu ngân sách trên địa bàn huyện đạt 7.762 triệu đồng. Chi ngân sách 75.128 triệu đồng.',
    ]));

  test('with the plans of two levels and last year names both plans', () =>
    expect(
      budget(
        { thucHienNsnn: 7762, tyLeNsnn: '14.9', tyLeTinhGiao: '15.2', tyLeCungKy: '112.34' },
        { thucHienTongSo: 75128, tyLeTongSo: '15.3', tyLeCungKy: 96 },
      ),
    ).toEqual([
      'Tính đến ngày 30/6/2021, thu ngân sách trên địa bàn huyện đạt 7.762 triệu đồng, bằng 15,2% dự toán tỉnh giao, bằng 14,9% dự toán HĐND ' +
        'huyện giao, tăng 12,3% so với cùng kỳ năm trước. Chi ngân sách 75.128 triệu đồng, bằng 15,3% dự toán, giảm 4,0% so với cùng kỳ năm trước.',
    ]));

  test("with last year's very figure says neither more nor less, and without a date names the period", () =>
    expect(budget({ thucHienNsnn: 7762, tyLeCungKy: '100.01' }, {}, {})).toEqual([
      'Tính đến hết 6 tháng đầu năm 2021, thu ngân sách trên địa bàn huyện đạt 7.762 triệu đồng, bằng cùng kỳ năm trước.',
    ]));

  test('without revenue tells of spending alone', () =>
    expect(budget({ tyLeNsnn: 5 }, { thucHienTongSo: 75128 })).toEqual(['Chi ngân sách 75.128 triệu đồng.']));

  const items: Sheets = {
    thu: {
      thuNsnn: { thucHienNsnn: 3200 },
      phiLePhi: { noiDung: 'Phí, lệ phí', thucHienNsnn: 300 },
      truocBa: { noiDung: 'Lệ phí trước bạ nhà, đất', thucHienNsnn: 900 },
      thueGtgt: { noiDung: 'Thuế giá trị gia tăng', thucHienNsnn: 2000 },
      thuKhac: { noiDung: 'Thu khác', thucHienNsnn: 0 },
      boSungCanDoi: { noiDung: 'Thu bổ sung cân đối ngân sách', thucHienNsnn: 99999 },
    },
    chi: { tongChi: { thucHienTongSo: 500 }, giaoDuc: { noiDung: 'Chi giáo dục', thucHienTongSo: 500 } },
  };

  test('names the largest items where the office asks for them', () =>
    expect(budget({}, {}, { sheets: items }, { settings: { largestItems: 2 } })).toEqual([
      'Tính đến hết 6 tháng đầu năm 2021, thu ngân sách trên địa bàn huyện đạt 3.200 triệu đồng. Chi ngân sách 500 triệu đồng. ' +
        'Một số khoản thu lớn: thuế giá trị gia tăng 2.000 triệu đồng; lệ phí trước bạ nhà, đất 900 triệu đồng. ' +
        'Một số khoản chi lớn: chi giáo dục 500 triệu đồng.',
    ]));

  test('and not where it does not', () => expect(budget({}, {}, { sheets: items })[0]).not.toMatch(/Một số/));
});

describe('public investment', () => {
  const DTC = formNamed('DTC', '2021');
  const dates: Dates = { duAn: { to: '2021-03-15' }, quyetToan: { to: '2021-03-05' } };
  const investment = (sheets: Sheets, data: Partial<Data> = {}): readonly string[] =>
    said({ ...data, forms: [{ form: DTC, dates, sheets }] });

  test('of a single project names its source in the same sentence', () =>
    expect(
      investment({
        duAn: {
          tongSo: { soDuAn: 1, keHoach: 500, khoiLuong: 200, giaiNgan: 0, tyLe: 0 },
          nguonVon_huyenQuanLy: { soDuAn: 1, keHoach: 500, giaiNgan: 0, tyLe: 0 },
        },
      }),
    ).toEqual([
      'Tổng kế hoạch vốn phân bổ năm 2021 là 500 triệu đồng/01 dự án (nguồn vốn huyện quản lý), tính đến ngày 15/3/2021 khối lượng thực hiện ' +
        'đạt 200 triệu đồng, chưa giải ngân.',
    ]));

  test('without volume keeps the day with what was paid, and parts a number from a name that ends in one', () =>
    expect(
      investment({
        duAn: {
          tongSo: { soDuAn: 3, keHoach: 500, giaiNgan: 10, tyLe: 2 },
          nguonVon_huyenQuanLy: { soDuAn: 2, keHoach: 300, giaiNgan: 0, tyLe: 0 },
          nguonVon_ct135: { soDuAn: 1, keHoach: 200, giaiNgan: 10, tyLe: 5 },
        },
      }),
    ).toEqual([
      '- Tổng kế hoạch vốn phân bổ năm 2021 là 500 triệu đồng/03 dự án, tính đến ngày 15/3/2021 đã giải ngân 10 triệu đồng, đạt 2% kế hoạch, trong đó:',
      '+ Nguồn vốn huyện quản lý 300 triệu đồng/02 công trình, chưa giải ngân.',
      '+ Chương trình 135: 200 triệu đồng/01 công trình, đã giải ngân 10 triệu đồng, đạt 5% kế hoạch.',
    ]));

  test('without a plan tells of carried-over money alone', () =>
    expect(
      investment({
        duAn: {
          tongSo: { soDuAn: 0, khoiLuong: 20, keoDai: 100 },
          nguonVon_huyenQuanLy: { soDuAn: 0, keoDai: 60 },
          nguonVon_ctGiamNgheo: { soDuAn: 0, keoDai: 40 },
        },
      }),
    ).toEqual([
      'Tổng kế hoạch vốn năm 2020 được phép thanh toán kéo dài sang năm 2021 là 100 triệu đồng, trong đó: nguồn vốn huyện quản lý 60 triệu đồng; ' +
        'Chương trình MTQG giảm nghèo bền vững 40 triệu đồng.',
    ]));

  test('without projects says nothing', () =>
    expect(investment({ duAn: { tongSo: { soDuAn: 0 } }, quyetToan: { daNop: { soDuAn: 0, tmdt: 0 } } })).toEqual([
      'Chưa có số liệu của kỳ báo cáo.',
    ]));

  test('with some settlement figures tells those; what is all of them is no part, and needs no footnote', () =>
    expect(
      investment({ quyetToan: { daNop: { soDuAn: 4 }, dangThamTra: { soDuAn: 4 }, chuaNop: { soDuAn: 3 }, chuaNopDauTu: { soDuAn: 3 } } }),
    ).toEqual([
      'Công tác quyết toán các công trình xây dựng cơ bản: Tổng các dự án hoàn thành đã nộp hồ sơ quyết toán đến ngày 05/3/2021 là 04 dự án, ' +
        'đang thẩm tra phê duyệt quyết toán cả 04 dự án. Các dự án đã hoàn thành nhưng chưa nộp hồ sơ quyết toán thuộc nguồn vốn đầu tư là 03 dự án.',
    ]));

  test('a footnote without figures vanishes with its anchor', () =>
    expect(investment({ quyetToan: { chuaNop: { soDuAn: 3 } } })).toEqual([
      'Công tác quyết toán các công trình xây dựng cơ bản: Các dự án đã hoàn thành nhưng chưa nộp hồ sơ quyết toán là 03 dự án.',
    ]));

  test('rates take the decimals that the office sets', () =>
    expect(said({ settings: { percentDecimals: { DTC: 1 } }, forms: [investmentQuarter] })[1]).toMatch(/đạt 12,4% kế hoạch/));
});

describe('programmes', () => {
  const DTC = formNamed('DTC', '2021');
  const programme = (cells: Cells, list: Rows = {}): readonly string[] =>
    said({ forms: [{ form: DTC, sheets: { chuongTrinh: { item_1: cells }, chuaQuyetToan: list } }] });
  const ten = 'Chương trình 135';
  const list: Rows = {
    item_1: { chuongTrinh: ten, ten: 'Dự án A', cap: 'Cấp tỉnh' },
    item_2: { chuongTrinh: ten, ten: 'Dự án B', cap: 'Cấp xã', tinhTrang: 'UBND xã đang lập hồ sơ.' },
  };

  test('the unsettled are told level by level', () =>
    expect(programme({ ten, tongSo: 12, daChuyen: 11, daQuyetToan: 10, chuaQuyetToan: 2 }, list)).toEqual([
      'Nguồn vốn Chương trình 135, tổng số 12 dự án, trong đó: 11 dự án đã chuyển hồ sơ quyết toán; 10/12 dự án đã quyết toán; ' +
        '01 dự án cấp tỉnh chưa quyết toán (Dự án A); 01 dự án cấp xã chưa quyết toán (Dự án B, UBND xã đang lập hồ sơ).',
    ]));

  test('a list that holds fewer than are counted is told as a part of them', () =>
    expect(programme({ ten, tongSo: 12, chuaQuyetToan: 7 }, list)).toEqual([
      'Nguồn vốn Chương trình 135, tổng số 12 dự án, trong đó: 07 dự án chưa quyết toán, trong đó có: Dự án A; Dự án B, UBND xã đang lập hồ sơ.',
    ]));

  test('all settled', () =>
    expect(programme({ ten: 'Nguồn vốn di dân, tái định cư', tongSo: 5, daQuyetToan: 5, chuaQuyetToan: 0 })).toEqual([
      'Nguồn vốn di dân, tái định cư, tổng số 05 dự án, trong đó: 05/05 dự án đã quyết toán.',
    ]));
});

describe('poverty', () => {
  const poverty = (ngheo: Cells, canNgheo: Cells, data: Partial<Data> = {}): readonly string[] =>
    said({
      ...data,
      forms: [{ form: formNamed('HN', '2016'), period: '2020', sheets: { ngheo: { total: ngheo }, canNgheo: { total: canNgheo } } }],
    });
  const opening = 'Kết quả điều tra, rà soát hộ nghèo trên địa bàn huyện năm 2020 như sau: ';

  test('no poor households left', () =>
    expect(poverty({ dauNamTyLe: '0.35', cuoiNam: 0, cuoiNamTyLe: 0 }, { cuoiNam: 12, cuoiNamTyLe: '0.1' })).toEqual([
      `${opening}Không còn hộ nghèo; hộ cận nghèo 12 hộ chiếm tỷ lệ 0,10%. Mức giảm tỷ lệ hộ nghèo 0,35%.`,
    ]));

  test('without rates and without the second sheet', () => expect(poverty({ cuoiNam: 5 }, {})).toEqual([`${opening}Hộ nghèo 05 hộ.`]));

  test('a rate that rose, in points and with the decimals the office chose', () =>
    expect(
      poverty(
        { dauNamTyLe: '2.1', cuoiNam: 5, cuoiNamTyLe: '2.5' },
        {},
        { settings: { rateChange: 'điểm phần trăm', percentDecimals: { HN: 1 } } },
      ),
    ).toEqual([`${opening}Hộ nghèo 05 hộ chiếm tỷ lệ 2,5%. Mức tăng tỷ lệ hộ nghèo 0,4 điểm phần trăm.`]));

  test('a change is rounded from the exact difference, and one that rounds to nothing is none', () => {
    // Rounded first, 2,14 and 1,86 would differ by 0,28.
    expect(poverty({ dauNamTyLe: '2.144', cuoiNam: 5, cuoiNamTyLe: '1.856' }, {})[0]).toMatch(/Mức giảm tỷ lệ hộ nghèo 0,29%/);
    expect(poverty({ dauNamTyLe: '2.5', cuoiNam: 5, cuoiNamTyLe: '2.501' }, {})[0]).toMatch(
      /Tỷ lệ hộ nghèo không thay đổi so với đầu năm\.$/,
    );
  });
});

describe('totals that miss units', () => {
  const everybody = (data: FormData): readonly string[] => consolidation({ forms: [data] }).forms[0]!.progress.map(({ unit }) => unit.code);

  test('say which communes, after the first sentence', () =>
    expect(said({ forms: [{ ...povertyYear, missing: ['03638'] }] })[0]).toMatch(
      /3,17%\. Số liệu tổng hợp từ 11\/12 xã, thị trấn; chưa có số liệu của xã Tà Mung\.$/,
    ));

  test('name the level above by its level, since only its own part is missing', () =>
    expect(said({ forms: [{ ...budgetQuarter, missing: ['110', '03595', '03618', '03619', '03625'] }] })[0]).toBe(
      'Tổng hợp từ 08/12 xã, thị trấn (chưa có phần của cấp huyện, chưa có số liệu của xã Mường Mít; xã Mường Than; xã Phúc Than; thị trấn Than Uyên): ' +
        'tính đến ngày 15/3/2021, thu ngân sách trên địa bàn huyện đạt 7.762 triệu đồng. Chi ngân sách 75.128 triệu đồng.',
    ));

  test('count offices and communes together as units, before a list of items, once for a form', () => {
    const text = said({ forms: [{ ...investmentQuarter, missing: ['KTHT', '03638'] }] });
    expect(text[0]).toBe('Số liệu tổng hợp từ 17/19 đơn vị; chưa có số liệu của: Phòng KT-HT; xã Tà Mung.');
    expect(text[1]).toMatch(/^- Tổng kế hoạch vốn/);
    expect(text.filter((line) => /chưa có số liệu/i.test(line))).toHaveLength(1);
  });

  test('name the units taken in despite errors', () =>
    expect(said({ forms: [{ ...povertyYear, missing: ['03638'], despiteErrors: ['03632', '03595'] }] })[0]).toMatch(
      /chưa có số liệu của xã Tà Mung\. Số liệu của xã Hua Nà; thị trấn Than Uyên chưa khớp, đang đối chiếu\.$/,
    ));

  test('say so even where nobody has reported', () =>
    expect(said({ forms: [{ form: povertyYear.form, period: '2020', sheets: {}, missing: everybody(povertyYear) }] })).toEqual([
      'Chưa có số liệu của 12 xã, thị trấn.',
    ]));

  test('put many names into a footnote', () =>
    expect(said({ forms: [{ ...investmentQuarter, missing: everybody(investmentQuarter).slice(1, 16) }] }).slice(0, 2)).toEqual([
      'Số liệu tổng hợp từ 04/19 đơn vị; chưa có số liệu của 15 đơn vị(1).',
      expect.stringMatching(/^\(1\) Chưa có số liệu của: Trung tâm Phát triển quỹ đất; .*\.$/),
    ]));
});

describe('another place', () => {
  const years = { validFrom: '2021-01-01', validTo: '2025-06-30', codeSystem: 'GSO', formerNames: [] };
  const unit = (code: string, name: string, level: string, kind: Unit['kind'], order: number): Unit => ({
    ...years,
    code,
    name,
    level,
    kind,
    parent: '',
    reportName: name.charAt(0).toLowerCase() + name.slice(1),
    order,
  });
  const placed = (place: Unit, above: string, units: readonly Unit[]): Catalogue => ({ code: 'x', place, above, units: [place, ...units] });
  const province = placed(unit('12', 'Tỉnh Lai Châu', 'tỉnh', 'parent', 1), '', [unit('110', 'Huyện Than Uyên', 'huyện', 'commune', 2)]);
  const commune = placed(unit('03632', 'Xã Hua Nà', 'xã', 'parent', 1), 'Huyện Than Uyên', [unit('a', 'Bản Đông', 'bản', 'commune', 2)]);
  const figures: FormData = {
    form: formNamed('NS', '2017'),
    sheets: { thu: { thuNsnn: { thucHienNsnn: 7762, tyLeNsnn: 10, tyLeTinhGiao: 11 } } },
  };

  test('a province', () =>
    expect(said({ catalogue: province, period: '2021', forms: [{ ...figures, missing: ['110'] }] })).toEqual([
      'Riêng phần của cấp tỉnh (chưa có số liệu của huyện Than Uyên): tính đến hết năm 2021, thu ngân sách trên địa bàn tỉnh đạt 7.762 triệu đồng.',
    ]));

  test('a commune', () =>
    expect(said({ catalogue: commune, period: '2021-02', forms: [figures] })).toEqual([
      'Tính đến hết tháng 02 năm 2021, thu ngân sách trên địa bàn xã đạt 7.762 triệu đồng, bằng 11,0% dự toán huyện giao, bằng 10,0% dự toán HĐND xã giao.',
    ]));

  test('its letterhead', () => {
    const heads = [province, commune].map((catalogue) => report(consolidation({ catalogue, forms: [figures] }), forms, loaded).letterhead);
    expect(heads.map(({ issuer, town, recipients }) => [issuer[1], town, recipients])).toEqual([
      ['TỈNH LAI CHÂU', 'Lai Châu', ['Lưu: VT.']],
      ['XÃ HUA NÀ', 'Hua Nà', ['Ủy ban nhân dân huyện;', 'Lưu: VT.']],
    ]);
  });
});
