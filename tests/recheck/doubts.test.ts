/** What does not agree in a text by itself, kind by kind, and what agrees although it looks otherwise. */
import { writtenOf } from '../../src/doors/docx/plainText';
import { doubtsIn } from '../../src/recheck/recheck';
import { doubtTold } from '../../src/words/recheck';

const told = (...lines: readonly string[]): readonly string[] =>
  doubtsIn(writtenOf(lines.join('\n'))).map((doubt) => `${doubt.severity} ${doubt.is}: ${doubtTold(doubt, 'vi').message}`);
const kinds = (...lines: readonly string[]): readonly string[] => told(...lines).map((line) => line.slice(0, line.indexOf(':')));

describe('parts and their whole', () => {
  test('in brackets, after «trong đó», after «gồm», as items and in a footnote: what adds up is passed over', () => {
    expect(told('Hòa giải 20 vụ (thành 15 vụ, không thành 05 vụ).')).toEqual([]);
    expect(told('Giá trị đạt 30,5 tỷ đồng, trong đó: khai thác 10,2 tỷ đồng; chế biến 20,3 tỷ đồng.')).toEqual([]);
    expect(told('Số hộ nghèo giảm 50 hộ, gồm: 30 hộ thoát nghèo, 20 hộ chuyển đi; tăng 8 hộ, gồm: 5 hộ tách, 3 hộ mới.')).toEqual([]);
    const items = ['- Tổng vốn là 900 triệu đồng/07 dự án, đã giải ngân 300 triệu đồng, trong đó:'];
    expect(
      told(
        ...items,
        '+ Nguồn tỉnh 400 triệu đồng/03 dự án, đã giải ngân 100 triệu đồng.',
        '+ Nguồn huyện 500 triệu đồng/04 dự án, đã giải ngân 200 triệu đồng.',
      ),
    ).toEqual([]);
    expect(told('Còn 12 dự án chưa nộp hồ sơ[^1].', '[^1]: Các đơn vị: Phòng A 05 công trình; Phòng B 07 công trình.')).toEqual([]);
  });

  test('more than the whole is an error, with the sum and how far it is off', () => {
    expect(told('Hòa giải 20 vụ (thành 16 vụ, không thành 05 vụ).')).toEqual([
      'error sum: Các phần kê ra cộng lại không bằng tổng: 16 + 05 = 21, trong khi tổng ghi «20 vụ», lệch 1. Đề nghị kiểm tra tổng và từng phần.',
    ]);
    expect(kinds('Còn 12 dự án chưa nộp hồ sơ[^1].', '[^1]: Các đơn vị: Phòng A 05 công trình; Phòng B 08 công trình.')).toEqual([
      'error sum',
    ]);
    expect(
      kinds(
        '- Tổng vốn là 900 triệu đồng, đã giải ngân 300 triệu đồng, trong đó:',
        '+ Nguồn tỉnh 400 triệu đồng, đã giải ngân 150 triệu đồng.',
        '+ Nguồn huyện 500 triệu đồng, đã giải ngân 200 triệu đồng.',
      ),
    ).toEqual(['error sum']);
  });

  test('less than the whole is an error of a complete list, a question of another, and nothing where a rest is told', () => {
    expect(kinds('Tổng kinh phí 900 triệu đồng gồm: giống 400 triệu đồng; phân bón 300 triệu đồng.')).toEqual(['error sum']);
    expect(kinds('Có 90 người, trong đó: 20 người cách ly; 30 người theo dõi; 10 người khỏi.')).toEqual(['question sum']);
    expect(told('Khám cho 90 lượt người, trong đó: 20 lượt người nghèo; 30 lượt người già và các đối tượng khác.')).toEqual([]);
  });

  test('parts that overlap and things of another kind beside the whole are no parts', () => {
    expect(told('Tổng số 50 dự án, trong đó: 50 dự án đã nộp hồ sơ; 48/50 dự án đã quyết toán; 02 dự án chưa quyết toán.')).toEqual([]);
    expect(told('Bắt 40 vụ (46 đối tượng) vi phạm (mua bán 10 vụ, tàng trữ 30 vụ).')).toEqual([]);
  });
});

describe('rates', () => {
  test('against the part and the whole that stand before them', () => {
    expect(told('Điều trị cho 40/50 đối tượng, đạt 80%.')).toEqual([]);
    expect(kinds('Điều trị cho 40/50 đối tượng, đạt 85%.')).toEqual(['error share']);
    expect(told('Kế hoạch vốn là 500 triệu đồng, đã giải ngân 120 triệu đồng, đạt 24% kế hoạch.')).toEqual([]);
    expect(told('Kế hoạch vốn là 500 triệu đồng, đã giải ngân 120 triệu đồng, đạt 42% kế hoạch.')).toEqual([
      'error share: Tỷ lệ không khớp với số liệu: «120 triệu đồng» trên «500 triệu đồng» là 24%, văn bản ghi 42%. Đề nghị kiểm tra tỷ lệ và hai số.',
    ]);
  });

  test('of a growth whose base is told', () => {
    expect(told('Thu đạt 120 triệu đồng, tăng 20% so với cùng kỳ (100 triệu đồng).')).toEqual([]);
    expect(kinds('Thu đạt 120 triệu đồng, tăng 12% so với cùng kỳ (100 triệu đồng).')).toEqual(['error growth']);
  });

  test('of a total told elsewhere: asked, where it is near enough to be meant', () => {
    const total = 'Tính đến ngày 28/02/2021, toàn huyện có 10.000 hộ.';
    expect(told(total, 'Hộ nghèo 1.200 hộ chiếm tỷ lệ 12,00%.')).toEqual([]);
    expect(kinds(total, 'Hộ nghèo 1.200 hộ chiếm tỷ lệ 12,05%.')).toEqual(['question share']);
    expect(told(total, 'Hộ nghèo 1.200 hộ chiếm tỷ lệ 30%.')).toEqual([]);
  });

  test('words against them', () => {
    expect(kinds('Trồng mới 90 ha, vượt kế hoạch, bằng 90% kế hoạch.')).toEqual(['error direction']);
    expect(told('Trồng mới 110 ha, vượt kế hoạch, bằng 110% kế hoạch.')).toEqual([]);
    expect(kinds('Hộ nghèo chiếm tỷ lệ 110%.')).toEqual(['error direction']);
  });
});

test('more paid than planned is asked, unless it counts from the beginning of the works', () => {
  expect(kinds('Tổng kế hoạch vốn là 500 triệu đồng, khối lượng thực hiện đạt 900 triệu đồng.')).toEqual(['question over']);
  expect(told('Tổng kế hoạch vốn là 500 triệu đồng, khối lượng thực hiện từ khởi công đạt 900 triệu đồng.')).toEqual([]);
});

test('one fact with two figures, however it is worded; another place, another day, another fact', () => {
  const one = 'Hiện tại có 300 công dân đang đi lao động tại các khu công nghiệp phía Nam.';
  expect(kinds(one, 'Toàn huyện có 310 người đi lao động ở các khu công nghiệp phía Nam.')).toEqual(['error same']);
  expect(told(one, 'Toàn huyện có 300 người đi lao động ở các khu công nghiệp phía Nam.')).toEqual([]);
  expect(told(one, 'Năm 2020 có 310 người đi lao động ở các khu công nghiệp phía Nam.')).toEqual([]);
  expect(told(one, 'Xã Mẫu Một có 31 người đi lao động ở các khu công nghiệp phía Nam.')).toEqual([]);
});

test('a footnote whose mark was lost belongs to the sentence that is broken there', () => {
  expect(
    kinds(
      'Tổ chức tập huấn cho 60 người',
      '. Tiếp tục kiểm tra.',
      '',
      '\ufffd Trong đó: 20 người là cán bộ; 25 người là công chức; 20 người là hộ dân.',
    ),
  ).toEqual(['error sum']);
});
