/** The Vietnamese words of the form book: kinds of units, periods, and what a rule's condition says. */
import type { PeriodKind } from '../core/period';
import type { UnitKind } from '../core/unitKind';
import { kindsOfUnits } from '../core/unitKind';
import type { FormDefinition, Sheet } from './form';
import { headOf } from './form';
import type { Formula, Ref } from './resolve';
import { rowLabelOf, shapeOf } from './sheets/ask';
import { wording } from './wording';
import { timeless } from './years';

export const kindsText = (kinds: readonly UnitKind[]): string => kinds.map((kind) => kindsOfUnits[kind].inBook).join('; ');

const periodKinds: Readonly<Record<PeriodKind, string>> = {
  month: 'tháng',
  quarter: 'quý',
  half: '6 tháng',
  nineMonths: '9 tháng',
  year: 'năm',
};
export const periodsText = (kinds: readonly PeriodKind[]): string => kinds.map((kind) => periodKinds[kind]).join(', ');

/** "boSungXa_*" is the row repeated for each unit. */
export const rowLabel = (sheet: Sheet, key: string): string => timeless(rowLabelOf(sheet, key.replace(/_\*$/, '')) ?? key);

export const columnLabel = (sheet: Sheet, key: string): string => {
  const tally = shapeOf(sheet).tallies.find((item) => item.key === key)?.label;
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
