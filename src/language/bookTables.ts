/** The tables of the form book that describe one sheet: its columns, its rows and what it has to satisfy. */
import { dateText } from '../core/date';
import type { Check } from './checks';
import { columnFormula } from './checks';
import { figureRule, kindOf } from './columns/ask';
import type { Column, FormDefinition, Sheet } from './form';
import { leaves } from './form';
import type { Form } from './load';
import { parse } from './expression';
import { resolve } from './resolve';
import { asCode, markdownTable } from './markdownTable';
import { columnLabel, formulaWords, kindsText, periodsText, rowLabel } from './bookWords';
import { shapeOf } from './sheets/ask';

/** `forms` are those in force beside the one described, itself among them. */
export type Book = Readonly<{ form: Form; forms: readonly FormDefinition[] }>;

const unitOf = (column: Column): string => figureRule(column)?.unitInBook(column) ?? column.unit ?? '';

function remarks(sheet: Sheet, column: Column): string {
  return [
    ...(column.required ? ['bắt buộc trên dòng có ghi'] : []),
    ...(column.within === undefined ? [] : [`là một phần của «${columnLabel(sheet, column.within)}»`]),
    ...(column.choices ? [`chọn: ${column.choices.map(({ label }) => label).join('; ')}`] : []),
    ...(column.onlyCompared ? ['chỉ mở ở dòng có so sánh'] : []),
    ...(column.onlyFor ? [`chỉ dùng cho ${kindsText(column.onlyFor)}`] : []),
    ...(column.opening ? [`số tổng hợp lấy theo «${columnLabel(sheet, column.opening.closing)}» của năm trước`] : []),
  ].join('; ');
}

export function columnsTable({ form, forms }: Book, sheet: Sheet): readonly string[] {
  const rows = leaves(sheet.columns).map((column) => {
    const formula = columnFormula(form, sheet, column);
    return [
      asCode(column.key),
      columnLabel(sheet, column.key),
      kindOf(column).words,
      unitOf(column),
      formula ? formulaWords(forms, sheet, formula) : '',
      remarks(sheet, column),
    ];
  });
  return markdownTable(['Khoá', 'Cột', 'Loại', 'Đơn vị', 'Biểu tự tính', 'Ghi chú'], rows);
}

/** The rows of a sheet in the words of its form. */
export const rowsTable = ({ form, forms }: Book, sheet: Sheet): readonly string[] =>
  shapeOf(sheet).book({
    column: (key) => columnLabel(sheet, key),
    formula: (source) => formulaWords(forms, sheet, resolve(form, sheet, parse(source))),
    filers: kindsText,
  });

const severity = (check: Check): string => (check.severity === 'error' ? 'lỗi' : 'cảnh báo');

/** Rows that the rule does not name itself are told in a word: a list of them would only repeat the table of rows. */
function rowsScope(sheet: Sheet, { code, rows }: Check): readonly string[] {
  if (!rows) return [];
  const rule = sheet.rules.find((item) => item.code === code);
  if (rule && typeof rule.rows !== 'object') return [rule.rows === 'sums' ? 'các dòng tổng' : 'các dòng không phải dòng tổng'];
  return [`dòng ${rows.map((key) => `«${rowLabel(sheet, key)}»`).join(', ')}`];
}

/** A total of a section or of a list stands on the column that the code names. */
const scope = (sheet: Sheet, check: Check): string =>
  [
    ...rowsScope(sheet, check),
    ...(check.rowKinds?.includes('section') ? ['từng khu vực'] : []),
    ...(check.rowKinds?.includes('total') ? ['dòng tổng'] : []),
    ...(check.rowKinds?.includes('item') ? ['từng dòng'] : []),
    ...(check.each === 'column' ? ['từng cột'] : []),
    ...(check.periods ? [`chỉ kỳ ${periodsText(check.periods)}`] : []),
    ...(check.onlyFor ? [`chỉ ${kindsText(check.onlyFor)}`] : []),
    ...(check.consolidated ? ['trên số tổng hợp'] : []),
    ...(check.warnsUntil ? [`chỉ cảnh báo đến hết ${dateText(check.warnsUntil)}`] : []),
  ].join('; ');

export function impliedTable({ form, forms }: Book, sheet: Sheet): readonly string[] {
  const checks = form.checks.filter((check) => check.sheet === sheet.key && check.kind !== 'rule');
  if (checks.length === 0) return [];
  const rows = [...new Set(checks.map(({ code }) => code))].map((code) => {
    // Links of one row share a code, one for each column.
    const same = checks.filter((check) => check.code === code);
    const scopes = new Set(same.map((check) => leafScope(sheet, check)));
    return [asCode(code), same.map(({ holds }) => formulaWords(forms, sheet, holds)).join('; '), [...scopes].join('; ')];
  });
  return markdownTable(['Mã', 'Phải có', 'Phạm vi'], rows);
}

/** A computed column holds on every row that sums no others: a list of them all would only repeat the table of rows. */
const leafScope = (sheet: Sheet, check: Check): string =>
  check.kind === 'formula' && check.rows ? 'các dòng không phải dòng tổng' : scope(sheet, check);

export function rulesTable({ form, forms }: Book, sheet: Sheet): readonly string[] {
  const checks = form.checks.filter((check) => check.sheet === sheet.key && check.kind === 'rule');
  if (checks.length === 0) return [];
  const rows = checks.map((check) => [
    check.code,
    severity(check),
    check.says,
    formulaWords(forms, sheet, check.holds),
    scope(sheet, check),
  ]);
  return markdownTable(['Mã', 'Mức độ', 'Nội dung', 'Điều kiện', 'Phạm vi'], rows);
}
