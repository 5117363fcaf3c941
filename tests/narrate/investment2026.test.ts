/** What the investment section says of the form of 2026, whole and with figures missing. Figures are invented. */
import { forms } from '../../src/forms';
import { narrate } from '../../src/narrate/narrate';
import { checkedSections } from '../../src/narrate/readSection';
import { sections } from '../../src/narrate/sections';
import type { Data, Rows, Sheets } from '../support/consolidation';
import { consolidation, formNamed } from '../support/consolidation';
import { marked } from '../support/marked';

const loaded = checkedSections(sections, forms).filter(({ subject }) => subject === 'đầu tư công');
const told = (sheets: Sheets, data: Partial<Data> = {}): readonly string[] => {
  const dates = { duAn: { to: '2026-06-30' } };
  const made = consolidation({ period: '2026-H1', ...data, forms: [{ form: formNamed('DTC', '2026'), sheets, dates }] });
  return marked(narrate(made, forms, loaded).flatMap(({ blocks }) => blocks));
};
const said = (...of: Parameters<typeof told>): readonly string[] => told(...of).map((text) => text.replace(/⟦[^⟧]*⟧/g, ''));

const keHoachVon: Rows = {
  tongVon: { ttgGiao: 900_000, hdndGiao: 1_000_000, daPhanBo: 940_000, tyLePhanBo: 94, chuaPhanBo: 60_000 },
};
const province = { keHoach: 600_000, soDuAn: 12, giaiNgan: 240_000, tyLe: 40, giaiNganKb: 231_000, tyLeKb: '38.5' };
const duAn: Rows = {
  tongSo: {
    ...{ keHoach: 940_000, soDuAn: 20, khoiLuong: 1_200_000, giaiNgan: 300_000, tyLe: '31.91', giaiNganKb: 291_000, tyLeKb: '30.96' },
    ...{ keoDai: 50_000, giaiNganKeoDai: 45_000, giaiNganKeoDaiKb: 44_000, duTamUng: 30_000, tamUngQuaHan: 1500 },
  },
  nguonVon_nsTinh: { tenDuAn: 'Ngân sách tỉnh (cân đối)', ...province },
  nguonVon_nsXa: { tenDuAn: 'Ngân sách cấp xã', keHoach: 340_000, soDuAn: 8, giaiNgan: 60_000, tyLe: '17.65' },
  loaiVuongMac_matBang: { tenDuAn: 'Giải phóng mặt bằng', soDuAn: 2, keHoach: 80_000 },
  loaiVuongMac_vatLieu: { tenDuAn: 'Vật liệu xây dựng', soDuAn: 1, keHoach: 20_000 },
  item1: { tenDuAn: 'Đường Nà Phát', keHoach: 50_000, giaiNgan: 0, tyLe: 0, capGiaiQuyet: 'Cấp xã' },
  item2: { tenDuAn: 'Cầu Huổi Cày', keHoach: 30_000, giaiNgan: 3000, tyLe: 10, capGiaiQuyet: 'Cấp xã' },
  item3: { tenDuAn: 'Trường Mẫu Một', keHoach: 20_000, giaiNgan: 18_000, tyLe: 90, capGiaiQuyet: 'Cấp tỉnh' },
};

const planned =
  '- Tổng kế hoạch vốn đầu tư công năm 2026: Thủ tướng Chính phủ giao 900.000 triệu đồng, HĐND huyện giao 1.000.000 triệu đồng; đã phân bổ ' +
  'chi tiết 940.000 triệu đồng, đạt 94,0%, còn chưa phân bổ 60.000 triệu đồng.';

test('a half-year as it is reported: assigned, not yet allotted, two rates, by source, what stands in the way', () =>
  expect(said({ keHoachVon, duAn }, { settings: { largestItems: 2 } })).toEqual([
    planned,
    '- Kế hoạch vốn năm 2026 của các dự án là 940.000 triệu đồng/20 dự án, lũy kế đến ngày 30/6/2026 khối lượng thực hiện từ khởi công đạt ' +
      '1.200.000 triệu đồng, đã giải ngân 300.000 triệu đồng, đạt 31,9% kế hoạch (Kho bạc Nhà nước xác nhận 291.000 triệu đồng, đạt 31,0%), trong đó:',
    '+ Ngân sách tỉnh (cân đối) 600.000 triệu đồng/12 dự án, đã giải ngân 240.000 triệu đồng, đạt 40,0% kế hoạch ' +
      '(Kho bạc Nhà nước xác nhận 231.000 triệu đồng, đạt 38,5%).',
    '+ Ngân sách cấp xã 340.000 triệu đồng/08 dự án, đã giải ngân 60.000 triệu đồng, đạt 17,7% kế hoạch.',
    '- Kế hoạch vốn năm 2025 được phép kéo dài sang năm 2026 là 50.000 triệu đồng, đã giải ngân 45.000 triệu đồng ' +
      '(Kho bạc Nhà nước xác nhận 44.000 triệu đồng). Dư tạm ứng chưa thu hồi 30.000 triệu đồng, trong đó quá hạn 1.500 triệu đồng.',
    '- Có 01 dự án đã giao kế hoạch vốn nhưng chưa giải ngân. Các dự án giải ngân thấp nhất: Đường Nà Phát (0,0%); Cầu Huổi Cày (10,0%). ' +
      'Khó khăn, vướng mắc: giải phóng mặt bằng 02 dự án, kế hoạch vốn 80.000 triệu đồng; vật liệu xây dựng 01 dự án, kế hoạch vốn ' +
      '20.000 triệu đồng; thuộc thẩm quyền giải quyết của: cấp tỉnh 01 dự án, cấp xã 02 dự án.',
  ]));

test('what is not allotted leads to its own cell', () =>
  expect(told({ keHoachVon })[0]).toMatch(/còn chưa phân bổ 60\.000 triệu đồng⟦[A-Z]+10⟧\./));

test('a commune, to which the Prime Minister assigns nothing, with all of its plan allotted', () =>
  expect(said({ keHoachVon: { tongVon: { ttgGiao: 0, hdndGiao: 500, daPhanBo: 500, tyLePhanBo: 100, chuaPhanBo: 0 } } })).toEqual([
    'Tổng kế hoạch vốn đầu tư công năm 2026: HĐND huyện giao 500 triệu đồng; đã phân bổ chi tiết 500 triệu đồng, đạt 100,0%.',
  ]));

test('without the finance office tells of projects alone, and without the Treasury of one rate', () =>
  expect(said({ duAn: { tongSo: { keHoach: 500, soDuAn: 3, giaiNgan: 100, tyLe: 20 } } })).toEqual([
    'Kế hoạch vốn năm 2026 của các dự án là 500 triệu đồng/03 dự án, lũy kế đến ngày 30/6/2026 đã giải ngân 100 triệu đồng, đạt 20,0% kế hoạch.',
  ]));

test('a plan of which nothing is disbursed yet', () =>
  expect(said({ duAn: { tongSo: { keHoach: 500, soDuAn: 3, giaiNgan: 0, tyLe: 0 } } })).toEqual([
    'Kế hoạch vốn năm 2026 của các dự án là 500 triệu đồng/03 dự án, lũy kế đến ngày 30/6/2026 chưa giải ngân.',
  ]));

test('projects that no settlement ended yet, by the levels there are now', () => {
  const sheets = {
    chuongTrinh: { item1: { ten: 'Di dân tái định cư', tongSo: 10, daChuyen: 8, daQuyetToan: 7, chuaQuyetToan: 3 } },
    chuaQuyetToan: {
      item1: { ten: 'Điểm số 1', chuongTrinh: 'Di dân tái định cư', cap: 'Cấp tỉnh', tinhTrang: 'Đang thẩm tra' },
      item2: { ten: 'Điểm số 2', chuongTrinh: 'Di dân tái định cư', cap: 'Cấp xã' },
      item3: { ten: 'Điểm số 3', chuongTrinh: 'Di dân tái định cư', cap: 'Cấp xã' },
    },
  };
  expect(said(sheets)).toEqual([
    'Nguồn vốn di dân tái định cư, tổng số 10 dự án, trong đó: 08 dự án đã chuyển hồ sơ quyết toán; 07/10 dự án đã quyết toán; ' +
      '01 dự án cấp tỉnh chưa quyết toán (Điểm số 1, đang thẩm tra); 02 dự án cấp xã chưa quyết toán (Điểm số 2; Điểm số 3).',
  ]);
});
