/** The lines of the sheet Thiết lập: what each is called by programs, what people see, and a word of help. */
import { clean, fold } from '../core/vietnamese';

type Words = Readonly<{ label: string; help: string }>;

/** Lines of one value each. */
const single: Readonly<Record<string, Words>> = {
  rateChange: {
    label: 'Cách gọi mức tăng, giảm của tỷ lệ',
    help: '«%» hoặc «điểm phần trăm»',
  },
  toneStyle: { label: 'Kiểu đặt dấu thanh', help: 'old (hòa, thủy) hoặc new (hoà, thuỷ); để trống là giữ nguyên' },
  largestItems: { label: 'Số khoản thu, chi lớn nhất', help: 'Số khoản thu, chi lớn nhất nêu trong báo cáo; 0 là không nêu' },
  sections: {
    label: 'Các mục của báo cáo',
    help: 'Mã các mục theo thứ tự, cách nhau bằng dấu phẩy; để trống là đủ các mục theo thứ tự mẫu',
  },
  accept: {
    label: 'Đơn vị vẫn nhận dù còn lỗi',
    help: 'Mã các đơn vị, cách nhau bằng dấu phẩy; để trống là không có',
  },
  period: { label: 'Kỳ báo cáo', help: 'Ví dụ 2021-Q1 hoặc Quý I năm 2021; trong sổ tổng hợp do chương trình ghi, không sửa' },
  catalogue: { label: 'Danh mục đơn vị', help: 'Tên danh mục; trong sổ tổng hợp do chương trình ghi, không sửa' },
  above: { label: 'Cấp trên của nơi tổng hợp', help: 'Tên ghi trên biểu và báo cáo' },
};

/** Lines of which there is one for each form or unit, whose code ends the label and stands inside the key. */
const many = [
  {
    pattern: /^percentDecimals\.(\S+)$/i,
    key: (code: string) => `percentDecimals.${code.toUpperCase()}`,
    label: 'Số chữ số thập phân của tỷ lệ, biểu',
    help: 'Dùng khi viết báo cáo theo biểu này: số nguyên từ 0 đến 6; để trống là theo mẫu',
  },
  {
    pattern: /^accept\.(\S+)\.reason$/i,
    key: (code: string) => `accept.${code}.reason`,
    label: 'Lý do vẫn nhận đơn vị',
    help: 'Vì sao số liệu được đưa vào tổng hợp dù còn lỗi',
  },
  {
    pattern: /^accept\.(\S+)\.by$/i,
    key: (code: string) => `accept.${code}.by`,
    label: 'Người quyết định vẫn nhận đơn vị',
    help: 'Họ tên, chức vụ',
  },
] as const;

/** What a consolidated workbook notes about itself: read only by the program. */
const noted = /^(?:place|given|book)\.\S+$/;

export const settingNames: readonly string[] = Object.keys(single);

/** The key meant by what stands on a line, be it a key or a label; undefined for words of somebody's own. */
export function keyOf(text: string): string | undefined {
  const words = clean(text);
  if (noted.test(words)) return words;
  const known = Object.entries(single).find(([key, { label }]) => fold(words) === fold(key) || fold(words) === fold(label));
  if (known) return known[0];
  const code = words.split(' ').at(-1) ?? '';
  for (const { pattern, key, label } of many) {
    const inside = pattern.exec(words)?.[1];
    if (inside !== undefined) return key(inside);
    if (fold(words) === fold(`${label} ${code}`)) return key(code);
  }
  return undefined;
}

/** What people see on the line of a key. */
export function settingWords(key: string): Words {
  const words = single[key];
  if (words) return words;
  for (const { pattern, label, help } of many) {
    const code = pattern.exec(key)?.[1];
    if (code !== undefined) return { label: `${label} ${code}`, help };
  }
  return { label: key, help: '' };
}
