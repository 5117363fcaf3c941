/**
 * Every setting of an office, each declared once: from its entry follow its lines in Thiết lập, their words, what may stand there, how
 * JSON has it and how the page lets it be chosen. What it is called in the program, and its usual value, stand in core/settings.ts.
 */
import type { Both } from '../core/lang';
import { present } from '../core/present';
import type { Settings } from '../core/settings';
import { isTable } from './jsonValues';
import type { LineSpec, Setting } from './setting';
import type { Meant } from './values';
import { oneOfCodes, rateChange, rateChanges, toneStyle, wholeNumber } from './values';
import { waivers } from './waivers';

const codeOf =
  (codes: readonly string[] | undefined) =>
  (text: string): Meant<string> =>
    codes ? oneOfCodes(text, codes) : { value: text };

const most = { decimals: 6, items: 100 } as const;

export const settingList = {
  percentDecimals: {
    lines: [
      {
        key: 'percentDecimals.*',
        of: 'form',
        label: 'Số chữ số thập phân của tỷ lệ, biểu',
        help: 'Dùng khi viết báo cáo theo biểu này: số nguyên từ 0 đến 6; để trống là theo mẫu',
      },
    ],
    json: {
      name: 'percentDecimals',
      holds: { vi: 'số chữ số thập phân theo mã biểu, 0 đến 6', en: 'by form, 0 to 6' },
      placed: (value) =>
        isTable(value)
          ? Object.entries(value).map(([form, decimals]) => {
              const name = `percentDecimals.${form}`;
              return { name, value: decimals, path: name };
            })
          : undefined,
    },
    control: {
      label: { vi: 'Số thập phân của tỷ lệ, biểu {form}', en: 'Decimals of percentages, form {form}' },
      each: 'form',
      options: [{ label: { vi: 'Theo mẫu', en: 'As the model' } }],
      numbers: { from: 0, to: most.decimals, label: { vi: '{count} chữ số', en: '{count} places' } },
      said: { vi: 'Tỷ lệ của biểu {form}: {value} số lẻ', en: 'Percentages of form {form}: {value} decimals' },
    },
    write: ({ percentDecimals }, forms) => forms.map((code) => [`percentDecimals.${code}`, percentDecimals[code] ?? '']),
    read: ({ each, known }) => ({
      percentDecimals: each('percentDecimals.', codeOf(known.forms), (text) => wholeNumber(text, most.decimals)),
    }),
  },
  rateChange: {
    lines: [{ key: 'rateChange', label: 'Cách gọi mức tăng, giảm của tỷ lệ', help: '«%» hoặc «điểm phần trăm»' }],
    json: { name: 'rateChange', holds: { vi: '«%» hoặc «điểm phần trăm»', en: '"%" or "điểm phần trăm"' } },
    control: {
      label: { vi: 'Mức tăng, giảm của tỷ lệ gọi là', en: 'A change of a rate is called' },
      options: rateChanges.map((value) => ({ value, label: { vi: `«${value}»`, en: `«${value}»` } })),
      said: { vi: 'Mức tăng, giảm của tỷ lệ gọi là «{value}»', en: 'A change of a rate is called “{value}”' },
    },
    write: (settings) => [['rateChange', settings.rateChange]],
    read: ({ one }) => present({ rateChange: one('rateChange', rateChange) }),
  },
  toneStyle: {
    lines: [{ key: 'toneStyle', label: 'Kiểu đặt dấu thanh', help: 'old (hòa, thủy) hoặc new (hoà, thuỷ); để trống là giữ nguyên' }],
    json: { name: 'toneStyle', holds: { vi: '«old» hoặc «new»', en: '"old" or "new"' } },
    control: {
      label: { vi: 'Kiểu đặt dấu thanh', en: 'Tone marks' },
      options: [
        { label: { vi: 'Giữ như đã viết', en: 'As written' } },
        {
          value: 'old',
          label: { vi: 'hòa, thủy (kiểu cũ)', en: 'hòa, thủy (old)' },
          said: { vi: 'Dấu thanh kiểu cũ (hòa)', en: 'Tone marks the old way (hòa)' },
        },
        {
          value: 'new',
          label: { vi: 'hoà, thuỷ (kiểu mới)', en: 'hoà, thuỷ (new)' },
          said: { vi: 'Dấu thanh kiểu mới (hoà)', en: 'Tone marks the new way (hoà)' },
        },
      ],
    },
    write: (settings) => [['toneStyle', settings.toneStyle ?? '']],
    read: ({ one }) => present({ toneStyle: one('toneStyle', toneStyle) }),
  },
  largestItems: {
    lines: [
      {
        key: 'largestItems',
        label: 'Số khoản thu, chi lớn nhất',
        help: 'Số khoản thu, chi lớn nhất nêu trong báo cáo; 0 là không nêu',
      },
    ],
    json: { name: 'largestItems', holds: { vi: '0 đến 100', en: '0 to 100' } },
    control: {
      label: { vi: 'Nêu các khoản thu, chi lớn nhất', en: 'Largest items named' },
      options: [{ value: 0, label: { vi: 'Không nêu', en: 'None' } }],
      numbers: { from: 1, to: 20, label: { vi: '{count} khoản', en: '{count} items' } },
      said: { vi: 'Số khoản thu, chi lớn nhất nêu tên: {value}', en: 'Largest items named: {value}' },
    },
    write: ({ largestItems }) => [['largestItems', largestItems]],
    read: ({ one }) => present({ largestItems: one('largestItems', (text) => wholeNumber(text, most.items)) }),
  },
  sections: {
    lines: [
      {
        key: 'sections',
        label: 'Các mục của báo cáo',
        help: 'Mã các mục theo thứ tự, cách nhau bằng dấu phẩy; để trống là đủ các mục theo thứ tự mẫu',
      },
    ],
    json: { name: 'sections', holds: { vi: 'danh sách mã mục', en: 'a list of codes' } },
    write: ({ sections }) => [['sections', sections.join(', ')]],
    read: ({ several, known }) => ({ sections: several('sections', codeOf(known.sections)) }),
  },
  waivers,
} as const satisfies Readonly<Record<keyof Settings, Setting<Settings>>>;

/** Lines that are no choices of style: for what was consolidated, or is to be. */
export const contextLines: readonly LineSpec[] = [
  {
    key: 'period',
    label: 'Kỳ báo cáo',
    help: 'Ví dụ 2021-Q1 hoặc Quý I năm 2021; trong sổ tổng hợp do chương trình ghi, không sửa',
  },
  { key: 'catalogue', label: 'Danh mục đơn vị', help: 'Tên danh mục; trong sổ tổng hợp do chương trình ghi, không sửa' },
  { key: 'above', label: 'Cấp trên của nơi tổng hợp', help: 'Tên ghi trên biểu và báo cáo' },
  { key: 'recipients', label: 'Nơi nhận báo cáo', help: 'Cách nhau bằng dấu chấm phẩy; để trống là UBND cấp trên' },
];

const jsonKey = ({ name, holds }: Setting<Settings>['json']): Both => ({ vi: `${name} (${holds.vi})`, en: `${name} (${holds.en})` });
const jsonKeys = Object.values(settingList).map(({ json }) => jsonKey(json));

/** What a JSON document may hold, as it is told where one is wrong. */
export const jsonKeysText: Both = {
  vi: [...jsonKeys.map(({ vi }) => vi), 'catalogue', 'period'].join(', '),
  en: [...jsonKeys.map(({ en }) => en), 'catalogue', 'period'].join(', '),
};
