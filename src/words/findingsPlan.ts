/** What was found, as sheets: one line for each finding, and one for each file. */
import { address, areaText } from '../core/address';
import type { Decimal } from '../core/decimal';
import { toJson } from '../core/decimal';
import type { Finding } from '../core/finding';
import { countBySeverity } from '../core/finding';
import { codeOf } from '../core/kinds';
import { messageOf } from './say';
import { foundText, foundValue } from './values';
import type { Both, Lang } from '../core/lang';
import type { CellPlan, CellStyle, SheetPlan, WorkbookPlan } from '../core/plan';
import type { Submission } from '../core/table';
import { lineHeight, linesOf } from '../core/textLines';
import { findingsTab } from '../language/cover';
import { bySeverity, severityNames, statusNames } from './lists';

const head: CellStyle = { bold: true, horizontal: 'center', vertical: 'middle', wrap: true, border: true, fill: 'DDEBF7' };
const cell: CellStyle = { vertical: 'top', wrap: true, border: true };
const centred: CellStyle = { ...cell, horizontal: 'center' };
/** Text, so that codes such as 03632 keep their zeros. */
const text: CellStyle = { ...cell, numberFormat: '@' };

type Value = string | number | undefined;
type ListColumn<T> = Readonly<{
  label: Both;
  width: number;
  style: CellStyle | ((value: Value) => CellStyle);
  value: (item: T, lang: Lang) => Value;
}>;

const whole: CellStyle = { ...cell, horizontal: 'right', numberFormat: '#,##0' };
/** With all its decimals, and without a lone decimal mark after a whole number. */
const number = (value: Value): CellStyle =>
  typeof value === 'number' && !Number.isInteger(value) ? { ...whole, numberFormat: '#,##0.0#####' } : whole;

/** Excel's own limit is 409. */
const tallest = 400;

const amount = (value: Decimal | undefined): Value => (value ? toJson(value) : undefined);

/** A sheet of one table under a row of heads that stay in view. */
function listSheet<T>(name: string, columns: readonly ListColumn<T>[], items: readonly T[], lang: Lang): SheetPlan {
  const cells: Record<string, CellPlan> = {};
  const rows: Record<number, { height: number }> = { 1: { height: 34 } };
  items.forEach((item, row) => {
    const lines = columns.map(({ width, value }) => linesOf(String(value(item, lang) ?? ''), width));
    rows[row + 2] = { height: Math.min(Math.max(...lines, 1) * lineHeight + 3, tallest) };
  });
  columns.forEach((column, index) => {
    cells[address(index + 1, 1)] = { value: column.label[lang], style: head };
    items.forEach((item, row) => {
      const value = column.value(item, lang);
      cells[address(index + 1, row + 2)] = {
        value: value ?? null,
        style: typeof column.style === 'function' ? column.style(value) : column.style,
      };
    });
  });
  const area = areaText({ column: 1, row: 1 }, { column: columns.length, row: items.length + 1 });
  return {
    name,
    visibility: 'visible',
    cells,
    merges: [],
    columns: Object.fromEntries(columns.map(({ width }, index) => [index + 1, { width }])),
    rows,
    freeze: { rows: 1, columns: 0 },
    validations: [],
    filter: area,
    print: { area, landscape: true, repeatRows: [1, 1] },
  };
}

type Found = Readonly<{ finding: Finding; submission?: Submission }>;

const findingColumns: readonly ListColumn<Found>[] = [
  {
    label: { vi: 'Mức độ', en: 'Severity' },
    width: 14,
    style: centred,
    value: ({ finding }, lang) => severityNames[finding.severity][lang],
  },
  { label: { vi: 'Đơn vị', en: 'Unit' }, width: 22, style: cell, value: ({ submission }) => submission?.unit?.name },
  {
    label: { vi: 'Biểu', en: 'Form' },
    width: 8,
    style: centred,
    value: ({ submission, finding }) => submission?.form ?? finding.place?.form,
  },
  { label: { vi: 'Sheet', en: 'Sheet' }, width: 14, style: text, value: ({ finding }) => finding.at.sheet || undefined },
  { label: { vi: 'Ô', en: 'Cell' }, width: 8, style: centred, value: ({ finding }) => finding.at.cell || undefined },
  { label: { vi: 'Nội dung', en: 'What was found' }, width: 70, style: cell, value: ({ finding }, lang) => messageOf(finding, lang) },
  {
    label: { vi: 'Số đã ghi', en: 'Found' },
    width: 14,
    style: number,
    value: ({ finding: { found } }, lang) => found && (amount(foundValue(found)) ?? foundText(found, lang)),
  },
  { label: { vi: 'Số phải có', en: 'Expected' }, width: 14, style: number, value: ({ finding }) => amount(finding.expected) },
  { label: { vi: 'Chênh lệch', en: 'Difference' }, width: 14, style: number, value: ({ finding }) => amount(finding.difference) },
  { label: { vi: 'Giải trình của đơn vị', en: 'Explanation' }, width: 30, style: cell, value: ({ finding }) => finding.explanation },
  { label: { vi: 'Mã quy tắc', en: 'Rule' }, width: 24, style: text, value: ({ finding }) => codeOf(finding) },
  { label: { vi: 'Tệp', en: 'File' }, width: 36, style: text, value: ({ finding }) => finding.at.file },
];

/** What could not be checked stands behind all that can be acted on, of whichever file. */
const uncheckedLast = (found: readonly Found[]): readonly Found[] => {
  const isOpen = ({ finding }: Found): boolean => finding.severity === 'unchecked';
  return [...found.filter((one) => !isOpen(one)), ...found.filter(isOpen)];
};

/** Of the returns, in their order; `others` are findings of no return, such as those of consolidated tables. */
export function findingsSheet(submissions: readonly Submission[], lang: Lang, others: readonly Finding[] = []): SheetPlan {
  const ofReturns = submissions.flatMap((submission) => bySeverity(submission.findings).map((finding): Found => ({ finding, submission })));
  const found = [...bySeverity(others).map((finding): Found => ({ finding })), ...ofReturns];
  return listSheet(findingsTab[lang], findingColumns, uncheckedLast(found), lang);
}

const count =
  (severity: Finding['severity']) =>
  ({ findings }: Submission): number =>
    countBySeverity(findings)[severity];

const fileColumns: readonly ListColumn<Submission>[] = [
  { label: { vi: 'Tệp', en: 'File' }, width: 40, style: text, value: ({ file }) => file },
  { label: { vi: 'Kết quả', en: 'Status' }, width: 16, style: centred, value: ({ status }, lang) => statusNames[status][lang] },
  { label: { vi: 'Đơn vị', en: 'Unit' }, width: 26, style: cell, value: ({ unit }) => unit?.name },
  { label: { vi: 'Mã đơn vị', en: 'Unit code' }, width: 10, style: { ...centred, numberFormat: '@' }, value: ({ unit }) => unit?.code },
  { label: { vi: 'Biểu', en: 'Form' }, width: 8, style: centred, value: ({ form }) => form },
  { label: { vi: 'Kỳ số liệu', en: 'Period' }, width: 11, style: { ...centred, numberFormat: '@' }, value: ({ period }) => period?.code },
  { label: { vi: 'Lần nộp', en: 'Round' }, width: 8, style: centred, value: ({ round }) => round },
  { label: { vi: 'Số lỗi', en: 'Errors' }, width: 8, style: centred, value: count('error') },
  { label: { vi: 'Số cảnh báo', en: 'Warnings' }, width: 10, style: centred, value: count('warning') },
  { label: { vi: 'Chưa kiểm tra được', en: 'Not checked' }, width: 12, style: centred, value: count('unchecked') },
];

/** The findings and the files they are of, to be sent round or shown at a meeting. */
export const findingsWorkbook = (submissions: readonly Submission[], lang: Lang): WorkbookPlan => ({
  title: findingsTab[lang],
  sheets: [listSheet(lang === 'vi' ? 'Các tệp' : 'Files', fileColumns, submissions, lang), findingsSheet(submissions, lang)],
  names: {},
  properties: {},
});
