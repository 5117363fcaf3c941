/** The sheets Tiến độ nộp and Giải trình of a consolidated workbook. */
import type { Consolidation, UnitStatus } from '../../core/consolidation';
import type { SheetPlan } from '../../core/plan';
import { listSheet } from '../../paper/listSheet';
import type { WorkedForm } from '../../consolidate/consolidate';

export const progressTab = 'Tiến độ nộp';
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
