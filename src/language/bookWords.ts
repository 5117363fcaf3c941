/** The Vietnamese words of the form book: kinds of units, periods, and what a rule's condition says. */
import type { PeriodKind } from '../core/period';
import type { UnitKind } from '../core/unit';
import type { FormDefinition, Sheet } from './form';
import { allRows, headOf } from './form';
import type { Formula, Ref } from './resolve';
import { byUnit } from './resolve';
import { wording } from './wording';

const unitKinds: Readonly<Record<UnitKind, string>> = {
  commune: 'cấp xã',
  parent: 'cấp trên của xã (phần riêng của cấp đó)',
  owner: 'chủ đầu tư',
  finance: 'cơ quan tài chính',
};
export const kindsText = (kinds: readonly UnitKind[]): string => kinds.map((kind) => unitKinds[kind]).join('; ');

const periodKinds: Readonly<Record<PeriodKind, string>> = {
  month: 'tháng',
  quarter: 'quý',
  half: '6 tháng',
  nineMonths: '9 tháng',
  year: 'năm',
};
export const periodsText = (kinds: readonly PeriodKind[]): string => kinds.map((kind) => periodKinds[kind]).join(', ');

/** Labels of the form, not of one year of it. */
export const timeless = (label: string): string =>
  label.replaceAll('{lastYear}', 'N-1').replaceAll('{year}', 'N').replaceAll('{unit}', 'từng đơn vị');

/** "boSungXa_*" is the row repeated for each unit. */
export function rowLabel(sheet: Sheet, key: string): string {
  const { body } = sheet;
  const plain = key.replace(/_\*$/, '');
  if (body.kind === 'fixed') return timeless(allRows(body.rows).find((row) => row.key === plain)?.label ?? key);
  if (key === body.total?.key) return body.total.label;
  if (body.kind === 'sections') return body.sections.find((section) => section.key === key)?.label ?? key;
  const grouping = body.groupings.find(({ by }) => key.startsWith(`${by}_`));
  const choice = allChoices(sheet, grouping?.by).find((item) => key === `${grouping?.by ?? byUnit}_${item.key}`);
  return choice?.label ?? key;
}

const allChoices = (sheet: Sheet, by: string | undefined): readonly Readonly<{ key: string; label: string }>[] =>
  sheet.columns.flatMap((node) => (node.is === 'column' && node.key === by ? (node.choices ?? []) : []));

export const columnLabel = (sheet: Sheet, key: string): string => {
  const tally = sheet.body.kind === 'list' ? sheet.body.tallies.find((item) => item.key === key)?.label : undefined;
  return timeless(headOf(sheet.columns, key) || (tally ?? key));
};

/** "«Thực hiện lũy kế, Thu NSX» dòng «Thu khác» (sheet Thu, kỳ trước)": only what is not where the check stands. */
function refWords(forms: readonly FormDefinition[], here: Sheet, ref: Ref): string {
  const form = forms.find(({ code }) => code === ref.form);
  const sheet = form?.sheets.find(({ key }) => key === ref.sheet) ?? here;
  const isHere = form?.sheets.includes(here) ?? false;
  const cell = [
    ...(ref.column === undefined ? [] : [`«${columnLabel(sheet, ref.column)}»`]),
    ...(ref.row === undefined ? [] : [`dòng «${rowLabel(sheet, ref.row)}»`]),
  ].join(' ');
  const place = [
    ...(isHere && sheet.key === here.key ? [] : [`sheet ${sheet.tab}`]),
    ...(isHere ? [] : [`biểu ${ref.form}`]),
    ...(ref.period === undefined ? [] : [ref.period === 'lastPeriod' ? 'kỳ trước' : 'năm trước']),
  ].join(', ');
  return place === '' ? cell : `${cell} (${place})`;
}

const calls: Readonly<Record<string, (args: readonly string[]) => string>> = {
  sum: ([of = '', where]) => (where ? `tổng ${of} của các dòng có ${where}` : `tổng ${of} của các dòng chi tiết`),
  count: ([of = '']) => `số dòng có ${of}`,
  unique: ([of = '']) => `${of} không trùng nhau giữa các dòng`,
  filled: ([of = '']) => `${of} không để trống`,
  anonymous: ([of = '']) => `${of} không phải họ tên hoặc số định danh của người dân`,
};

/** `forms` are those in force beside each other: a rule may cite another form. */
export const formulaWords = (forms: readonly FormDefinition[], here: Sheet, formula: Formula): string =>
  wording(
    formula,
    {
      ref: (ref) => refWords(forms, here, ref),
      call: (name, args) => calls[name]?.(args) ?? `${name}(${args.join('; ')})`,
    },
    'và',
    'hoặc',
  );
