/** A report of a province, of a commune of each level and of the district that was, read as theirs: whose words are whose. */
import type { Catalogue } from '../../src/core/unit';
import { forms } from '../../src/forms';
import { markdown } from '../../src/narrate/markdown';
import { checkedSections } from '../../src/narrate/readSection';
import { report } from '../../src/narrate/report';
import { sections } from '../../src/narrate/sections';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';
import type { FormData } from '../support/consolidation';
import { consolidation, formNamed } from '../support/consolidation';
import { city, commune, province, ward, zone } from '../support/twoTier';

const loaded = checkedSections(sections, forms);

const budget = (version: string, missing: readonly string[] = []): FormData => ({
  form: formNamed('NS', version),
  dates: { thu: { to: version === '2026' ? '2026-06-30' : '2025-03-31' } },
  sheets: {
    thu: { thuNsnn: { thucHienNsnn: 7762, tyLeNsnn: '14.9', tyLeTinhGiao: '15.2', tyLeCungKy: '112.34' } },
    chi: { tongChi: { thucHienTongSo: 75128, tyLeTongSo: '15.3', tyLeTinhGiao: '16' } },
  },
  missing,
});
const poverty = (year: string, missing: readonly string[] = []): FormData => ({
  form: formNamed('HN', '2022'),
  period: year,
  sheets: {
    tongHop: { total: { hoNgheo: 500, hoNgheoTyLe: '7.5', hoCanNgheo: 300, hoCanNgheoTyLe: '4.5', dauNamTyLe: '9' } },
  },
  missing,
});

/** Every word of the document, from the letterhead to the last recipient, line by line. */
const written = (catalogue: Catalogue, figures: readonly FormData[], period = '2026-H1'): readonly string[] =>
  markdown(report(consolidation({ catalogue, period, forms: figures }), forms, loaded))
    .split('\n')
    .filter((line) => line !== '');

const ownWords = (catalogue: Catalogue): readonly string[] => written(catalogue, [budget('2026')]);

test('a province of communes, one of them late', () =>
  expect(written(province, [budget('2026', ['03637']), poverty('2025', ['03637', '03999'])])).toEqual([
    'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU',
    'Số: …/BC-UBND',
    'Lai Châu, ngày … tháng … năm 2026',
    '# BÁO CÁO',
    '**Kết quả thực hiện thu, chi ngân sách và giảm nghèo 6 tháng đầu năm 2026**',
    '## I. KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM 2026',
    '### 1. Tài chính, ngân sách',
    'Tính đến ngày 30/6/2026, thu ngân sách trên địa bàn tỉnh đạt 7.762 triệu đồng, bằng 14,9% dự toán, tăng 12,3% so với cùng kỳ năm trước. Chi ngân sách 75.128 triệu đồng, bằng 15,3% dự toán. Số liệu tổng hợp từ 03/04 xã, phường, đặc khu; chưa có số liệu của xã Mường Kim.',
    '### 2. Giảm nghèo',
    'Kết quả rà soát hộ nghèo, hộ cận nghèo trên địa bàn tỉnh năm 2025 theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025 như sau: Hộ nghèo 500 hộ, chiếm tỷ lệ 7,50%; hộ cận nghèo 300 hộ, chiếm tỷ lệ 4,50%. So với đầu năm, tỷ lệ hộ nghèo giảm 1,50%. Số liệu tổng hợp từ 02/04 xã, phường, đặc khu; chưa có số liệu của: đặc khu Mẫu Đảo; xã Mường Kim./.',
    '**TM. ỦY BAN NHÂN DÂN**',
    '**CHỦ TỊCH**',
    'Nơi nhận:',
    '- Thủ tướng Chính phủ;',
    '- Bộ Tài chính;',
    '- Lưu: VT, STC.',
  ]));

test('a city right below the government', () =>
  expect(ownWords(city)).toEqual([
    'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI',
    'Số: …/BC-UBND',
    'Hà Nội, ngày … tháng … năm 2026',
    '# BÁO CÁO',
    '**Kết quả thực hiện thu, chi ngân sách 6 tháng đầu năm 2026**',
    '## I. KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM 2026',
    '### 1. Tài chính, ngân sách',
    'Tính đến ngày 30/6/2026, thu ngân sách trên địa bàn thành phố đạt 7.762 triệu đồng, bằng 15,2% dự toán Trung ương giao, bằng 14,9% dự toán HĐND thành phố giao, tăng 12,3% so với cùng kỳ năm trước. Chi ngân sách 75.128 triệu đồng, bằng 16,0% dự toán Trung ương giao, bằng 15,3% dự toán HĐND thành phố giao./.',
    '**TM. ỦY BAN NHÂN DÂN**',
    '**CHỦ TỊCH**',
    'Nơi nhận:',
    '- Thủ tướng Chính phủ;',
    '- Bộ Tài chính;',
    '- Lưu: VT, STC.',
  ]));

test('a commune for itself', () =>
  expect(ownWords(commune)).toEqual([
    'ỦY BAN NHÂN DÂN XÃ THAN UYÊN',
    'Số: …/BC-UBND',
    'Than Uyên, ngày … tháng … năm 2026',
    '# BÁO CÁO',
    '**Kết quả thực hiện thu, chi ngân sách 6 tháng đầu năm 2026**',
    '## I. KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM 2026',
    '### 1. Tài chính, ngân sách',
    'Tính đến ngày 30/6/2026, thu ngân sách trên địa bàn xã đạt 7.762 triệu đồng, bằng 15,2% dự toán tỉnh giao, bằng 14,9% dự toán HĐND xã giao, tăng 12,3% so với cùng kỳ năm trước. Chi ngân sách 75.128 triệu đồng, bằng 16,0% dự toán tỉnh giao, bằng 15,3% dự toán HĐND xã giao./.',
    '**TM. ỦY BAN NHÂN DÂN**',
    '**CHỦ TỊCH**',
    'Nơi nhận:',
    '- Ủy ban nhân dân tỉnh;',
    '- Sở Tài chính;',
    '- Lưu: VT, KT.',
  ]));

test('a ward for itself', () =>
  expect(ownWords(ward)).toEqual([
    'ỦY BAN NHÂN DÂN PHƯỜNG HOÀN KIẾM',
    'Số: …/BC-UBND',
    'Hoàn Kiếm, ngày … tháng … năm 2026',
    '# BÁO CÁO',
    '**Kết quả thực hiện thu, chi ngân sách 6 tháng đầu năm 2026**',
    '## I. KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM 2026',
    '### 1. Tài chính, ngân sách',
    'Tính đến ngày 30/6/2026, thu ngân sách trên địa bàn phường đạt 7.762 triệu đồng, bằng 15,2% dự toán thành phố giao, bằng 14,9% dự toán HĐND phường giao, tăng 12,3% so với cùng kỳ năm trước. Chi ngân sách 75.128 triệu đồng, bằng 16,0% dự toán thành phố giao, bằng 15,3% dự toán HĐND phường giao./.',
    '**TM. ỦY BAN NHÂN DÂN**',
    '**CHỦ TỊCH**',
    'Nơi nhận:',
    '- Ủy ban nhân dân thành phố;',
    '- Sở Tài chính;',
    '- Lưu: VT, KT.',
  ]));

test('a special zone for itself', () =>
  expect(ownWords(zone)).toEqual([
    'ỦY BAN NHÂN DÂN ĐẶC KHU CÔ TÔ',
    'Số: …/BC-UBND',
    'Cô Tô, ngày … tháng … năm 2026',
    '# BÁO CÁO',
    '**Kết quả thực hiện thu, chi ngân sách 6 tháng đầu năm 2026**',
    '## I. KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM 2026',
    '### 1. Tài chính, ngân sách',
    'Tính đến ngày 30/6/2026, thu ngân sách trên địa bàn đặc khu đạt 7.762 triệu đồng, bằng 15,2% dự toán tỉnh giao, bằng 14,9% dự toán HĐND đặc khu giao, tăng 12,3% so với cùng kỳ năm trước. Chi ngân sách 75.128 triệu đồng, bằng 16,0% dự toán tỉnh giao, bằng 15,3% dự toán HĐND đặc khu giao./.',
    '**TM. ỦY BAN NHÂN DÂN**',
    '**CHỦ TỊCH**',
    'Nơi nhận:',
    '- Ủy ban nhân dân tỉnh;',
    '- Sở Tài chính;',
    '- Lưu: VT, KT.',
  ]));

test('the district that was', () =>
  expect(written(thanUyen2021, [budget('2017', ['110', '03638']), poverty('2024')], '2025-Q1')).toEqual([
    'ỦY BAN NHÂN DÂN HUYỆN THAN UYÊN',
    'Số: …/BC-UBND',
    'Than Uyên, ngày … tháng … năm 2025',
    '# BÁO CÁO',
    '**Kết quả thực hiện thu, chi ngân sách và giảm nghèo quý I năm 2025**',
    '## I. KẾT QUẢ THỰC HIỆN QUÝ I NĂM 2025',
    '### 1. Tài chính, ngân sách',
    'Tổng hợp từ 11/12 xã, thị trấn (chưa có phần của cấp huyện, chưa có số liệu của xã Tà Mung): tính đến ngày 31/3/2025, thu ngân sách trên địa bàn huyện đạt 7.762 triệu đồng, tăng 12,3% so với cùng kỳ năm trước. Chi ngân sách 75.128 triệu đồng.',
    '### 2. Giảm nghèo',
    'Kết quả rà soát hộ nghèo, hộ cận nghèo trên địa bàn huyện năm 2024 theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025 như sau: Hộ nghèo 500 hộ, chiếm tỷ lệ 7,50%; hộ cận nghèo 300 hộ, chiếm tỷ lệ 4,50%. So với đầu năm, tỷ lệ hộ nghèo giảm 1,50%./.',
    '**TM. ỦY BAN NHÂN DÂN**',
    '**CHỦ TỊCH**',
    'Nơi nhận:',
    '- Ủy ban nhân dân tỉnh;',
    '- Lưu: VT, TCKH.',
  ]));

test.each([province, city, commune, ward, zone])(
  '$place.name: nothing is said of a level that is no more, and no name twice',
  (catalogue) => {
    const text = written(catalogue, [budget('2026'), poverty('2025')]).join('\n');
    expect(text).not.toMatch(/huyện|quận|thị trấn|thị xã/i);
    expect(text).not.toMatch(/ {2}|\(\)|, ,|,\.|;\./);
    expect(text).not.toMatch(/(\p{L}+ \p{L}+) \1/u);
  },
);

test('who is late is called by name where it is the only one to file', () =>
  expect(written(ward, [{ ...budget('2026', ['00070']), sheets: {} }]).join('\n')).toContain('Chưa có số liệu của phường Hoàn Kiếm'));
