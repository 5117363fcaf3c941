/** Which numbers of a text count or measure something, and which are dates, references, headings and names. */
import { quantitiesIn } from '../../src/recheck/quantity';

const told = (text: string): readonly string[] =>
  quantitiesIn(text).map(({ text: own, value, measure, outOf, isLimit }) =>
    [own, value.toFixed(), measure, ...(outOf ? [`of ${outOf.toFixed()}`] : []), ...(isLimit ? ['limit'] : [])].join(' · '),
  );

test.each([
  [
    'thu 7.400 triệu đồng, chi 1,5 tỷ đồng, phí 900 nghìn đồng',
    ['7.400 triệu đồng · 7400000000 · money', '1,5 tỷ đồng · 1500000000 · money', '900 nghìn đồng · 900000 · money'],
  ],
  ['trồng 12,5 ha, đạt 83,3% kế hoạch', ['12,5 ha · 125000 · area', '83,3% · 83.3 · %']],
  ['kế hoạch 20 tỷ đồng/05 công trình', ['20 tỷ đồng · 20000000000 · money', '05 công trình · 5 · dự án']],
  ['cấp 60 giấy chứng nhận cho 58 hộ/210 khẩu', ['60 giấy chứng · 60 · giấy chứng', '58 hộ · 58 · hộ', '210 khẩu · 210 · khẩu']],
  ['40/50 dự án đã quyết toán', ['40/50 dự án · 40 · dự án · of 50']],
  ['các dự án từ 500 triệu đồng trở lên', ['500 triệu đồng · 500000000 · money · limit']],
  ['xã Mẫu Một 03 hồ sơ, xã Mẫu Hai 02 hồ sơ', ['03 hồ sơ · 3 · hồ sơ', '02 hồ sơ · 2 · hồ sơ']],
])('%s', (text, expected) => expect(told(text)).toEqual(expected));

test.each([
  'Tính đến ngày 15/3/2021, từ ngày 09-15/01/2021, kết thúc trước 20/4',
  'giai đoạn 2021 - 2025, nhiệm kỳ 2021-2026, năm 2021, quý I/2021, tháng 3/2021',
  'Tờ trình số 12/TTr-UBND, Nghị quyết số 05/NQ-HU, Quyết định 29/2016 của UBND tỉnh, Kết luận số 71-KL/TW',
  '1.2. Tài nguyên - môi trường',
  '(3) Công tác quản lý đô thị',
  'dịch bệnh Covid-19, trực 24/24h, từ 22h, đường QL32, Khu 8, giai đoạn 2, lần thứ 7',
  'sơ kết 6 tháng đầu năm, trẻ dưới 6 tuổi',
])('no figures: %s', (text) => expect(told(text)).toEqual([]));
