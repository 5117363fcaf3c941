/** The sheets Tiến độ nộp, Giải trình and Thiết lập of a consolidated workbook. */
import type { Consolidation, UnitStatus } from '../../core/consolidation';
import type { SheetPlan } from '../../core/plan';
import type { Settings } from '../../core/settings';
import type { Unit } from '../../core/unit';
import { listSheet } from '../../paper/listSheet';
import type { WorkedForm } from '../consolidate';
import type { GivenCell } from './givenCells';
import { givenLine } from './givenCells';

export const progressTab = 'Tiến độ nộp';
export const settingsTab = 'Thiết lập';
export const explanationsTab = 'Giải trình';

export const statusWords: Readonly<Record<UnitStatus['status'], string>> = {
  accepted: 'Đã nhận',
  despiteErrors: 'Đã nhận, còn lỗi',
  refused: 'Chưa nhận vì còn lỗi',
  duplicate: 'Chưa nhận vì có hai tệp khác nhau',
  missing: 'Chưa nộp',
};

/** The columns that only a program needs are hidden; they let a report be written from this workbook alone. */
export const progressColumns = [
  { key: 'form', label: 'Biểu', width: 8 },
  { key: 'code', label: 'Mã đơn vị', width: 11 },
  { key: 'name', label: 'Đơn vị', width: 34 },
  { key: 'status', label: 'Tình trạng', width: 30 },
  { key: 'round', label: 'Lần nộp', width: 8 },
  { key: 'errors', label: 'Số lỗi', width: 8 },
  { key: 'warnings', label: 'Số cảnh báo', width: 9 },
  { key: 'file', label: 'Tệp', width: 46 },
  { key: 'level', label: 'Cấp', width: 12, hidden: true },
  { key: 'kind', label: 'Loại', width: 12, hidden: true },
  { key: 'parent', label: 'Cấp trên', width: 12, hidden: true },
  { key: 'codeSystem', label: 'Hệ mã', width: 10, hidden: true },
  { key: 'validFrom', label: 'Hiệu lực từ', width: 12, hidden: true },
  { key: 'reportName', label: 'Tên trong báo cáo', width: 30, hidden: true },
  { key: 'order', label: 'Thứ tự', width: 8, hidden: true },
  { key: 'version', label: 'Phiên bản biểu', width: 10, hidden: true },
  { key: 'period', label: 'Kỳ số liệu', width: 10, hidden: true },
] as const;
export type ProgressKey = (typeof progressColumns)[number]['key'];

export function progressSheet(forms: readonly WorkedForm[]): SheetPlan {
  const rows = forms.flatMap(({ form, result }) =>
    result.progress.map(({ unit, status, round, errors, warnings, file }) => {
      const line: Readonly<Record<ProgressKey, string | number | null>> = {
        form: form.code,
        code: unit.code,
        name: unit.name,
        status: statusWords[status],
        round: round ?? null,
        errors: status === 'missing' ? null : errors,
        warnings: status === 'missing' ? null : warnings,
        file: file ?? null,
        level: unit.level,
        kind: unit.kind,
        parent: unit.parent,
        codeSystem: unit.codeSystem,
        validFrom: unit.validFrom,
        reportName: unit.reportName,
        order: unit.order,
        version: form.version,
        period: result.period.code,
      };
      return progressColumns.map(({ key }) => line[key]);
    }),
  );
  const done = forms.map(({ form, result }) => {
    const taken = result.progress.filter(({ status }) => status === 'accepted' || status === 'despiteErrors').length;
    return `${form.code} ${taken}/${result.progress.length}`;
  });
  return listSheet({
    name: progressTab,
    title: 'Tiến độ nộp báo cáo',
    note: `Số đơn vị có số liệu trong tổng hợp: ${done.join('; ')}.`,
    columns: progressColumns.map((column) => ({
      ...column,
      ...(['round', 'errors', 'warnings', 'order'].includes(column.key) ? { horizontal: 'center' as const } : { numberFormat: '@' }),
    })),
    rows,
    tabColor: '00B050',
  });
}

export function explanationsSheet({ explanations }: Consolidation): SheetPlan {
  return listSheet({
    name: explanationsTab,
    title: 'Giải trình của các đơn vị',
    ...(explanations.length === 0 ? { note: 'Kỳ này chưa có giải trình nào.' } : {}),
    columns: [
      { label: 'Đơn vị', width: 26 },
      { label: 'Mã quy tắc', width: 24 },
      { label: 'Sheet', width: 14 },
      { label: 'Khoá dòng', width: 18 },
      { label: 'Cột', width: 16 },
      { label: 'Nội dung giải trình', width: 60 },
      { label: 'Người giải trình (chức vụ)', width: 24 },
      { label: 'Đến ngày', width: 12 },
      { label: 'Tệp', width: 40 },
    ],
    rows: explanations.map(({ unit, code, sheet, row, column, text, by, until, at }) => [
      unit,
      code,
      sheet,
      row,
      column,
      text,
      by ?? null,
      until ?? null,
      at.file,
    ]),
  });
}

export const placeFields = [
  'code',
  'name',
  'level',
  'kind',
  'parent',
  'codeSystem',
  'validFrom',
  'reportName',
] as const satisfies readonly (keyof Unit)[];

const placeHelp: Readonly<Record<(typeof placeFields)[number], string>> = {
  code: 'Nơi tổng hợp: mã; chương trình ghi, không sửa',
  name: 'Nơi tổng hợp: tên trên biểu',
  level: 'Nơi tổng hợp: cấp hành chính',
  kind: 'Nơi tổng hợp: loại đơn vị; chương trình ghi, không sửa',
  parent: 'Nơi tổng hợp: mã đơn vị cấp trên; chương trình ghi, không sửa',
  codeSystem: 'Nơi tổng hợp: hệ mã; chương trình ghi, không sửa',
  validFrom: 'Nơi tổng hợp: ngày hiệu lực trong danh mục; chương trình ghi, không sửa',
  reportName: 'Nơi tổng hợp: tên gọi trong báo cáo',
};

/** Settings as lines of key, value and a word of help; the same keys are read back (settingsSheet.ts). */
export function settingLines(
  { percentDecimals, rateChange, toneStyle, largestItems, sections }: Settings,
  forms: readonly string[],
): readonly (readonly [string, string | number, string])[] {
  return [
    ...forms.map(
      (code) =>
        [
          `percentDecimals.${code}`,
          percentDecimals[code] ?? '',
          `Số chữ số thập phân của tỷ lệ phần trăm khi viết báo cáo theo biểu ${code}; để trống là theo mẫu`,
        ] as const,
    ),
    ['rateChange', rateChange, 'Cách gọi mức tăng, giảm của tỷ lệ: «%» hoặc «điểm phần trăm»'],
    ['toneStyle', toneStyle ?? '', 'Kiểu đặt dấu: new (hòa), old (hoà); để trống là giữ nguyên'],
    ['largestItems', largestItems, 'Số khoản thu, chi lớn nhất nêu trong báo cáo; 0 là không nêu'],
    ['sections', sections.join(', '), 'Các mục của báo cáo và thứ tự; để trống là đủ các mục theo thứ tự mẫu'],
  ];
}

export function settingsSheet(
  { catalogue, period, settings }: Consolidation,
  forms: readonly WorkedForm[],
  given: readonly GivenCell[],
): SheetPlan {
  const { place } = catalogue;
  const rows: readonly (readonly [string, string | number, string])[] = [
    ...settingLines(
      settings,
      forms.map(({ form }) => form.code),
    ),
    ['period', period.code, 'Kỳ báo cáo; chương trình ghi, không sửa'],
    ['catalogue', catalogue.code, 'Danh mục đơn vị; chương trình ghi, không sửa'],
    ['above', catalogue.above, 'Cấp trên của nơi tổng hợp'],
    ...placeFields.map((key) => [`place.${key}`, place[key], placeHelp[key]] as const),
    ...given.map((cell) => [...givenLine(cell), 'Ô lấy từ sổ tổng hợp năm trước'] as const),
  ];
  return listSheet({
    name: settingsTab,
    title: 'Thiết lập',
    note: 'Các dòng đầu là lựa chọn của cơ quan tổng hợp về cách viết báo cáo: sửa cột Giá trị rồi viết lại báo cáo. Các dòng sau cho biết sổ này tổng hợp cho nơi nào, kỳ nào.',
    columns: [
      { label: 'Khoá', width: 24, numberFormat: '@' },
      { label: 'Giá trị', width: 34, horizontal: 'left' },
      { label: 'Ý nghĩa', width: 70 },
    ],
    rows: rows.map(([key, value, help]) => [key, value, help]),
  });
}
