/** Figures that are right in form but cannot be meant: a whole sheet in another money unit, percentages typed as ratios. */
import { joinCells } from '../core/cell';
import { decimal } from '../core/decimal';
import type { Figure } from '../core/figure';
import type { Finding } from '../core/finding';
import type { Lang } from '../core/lang';
import { moneyFactor } from '../core/money';
import type { Table } from '../core/table';
import { formatNumber } from '../core/vietnamese';
import { parse } from '../language/expression';
import { measureOf } from '../language/columns/ask';
import type { Column } from '../language/form';
import { headOf, leaves } from '../language/form';
import type { Form } from '../language/load';
import { resolve } from '../language/resolve';
import type { World } from '../reckon/evaluate';
import { evaluate } from '../reckon/evaluate';
import { cellsText } from './say';

/** In đồng: the whole state spends some 2,5 · 10^15 a year, and no sheet of a return stays below a million. */
const [tooMuch, tooLittle] = [decimal('1e15'), decimal('1e6')];

function doubtfulScale(form: Form, table: Table, lang: Lang): readonly Finding[] {
  const columns = leaves(form.sheets.find(({ key }) => key === table.sheet)?.columns ?? []);
  const money = columns.filter((column) => measureOf(column) === 'money').map(({ key }) => key);
  const figures = table.rows.flatMap((row) => money.flatMap((key) => row.figures[key] ?? []));
  const [largest] = [...figures].sort((a, b) => b.value.abs().cmp(a.value.abs()));
  const [at] = largest?.from ?? [];
  if (!largest || !at || largest.value.eq(0)) return [];
  const amount = largest.value.abs().times(moneyFactor(table.scale, 'đồng'));
  if (amount.lt(tooMuch) && amount.gte(tooLittle)) return [];
  const isLarge = amount.gte(tooMuch);
  const value = formatNumber(largest.value);
  const message =
    lang === 'vi'
      ? `Số lớn nhất của sheet là ${value} ${table.scale} (ô ${at.cell}), ${isLarge ? 'lớn' : 'nhỏ'} bất thường: có thể số được nhập theo đơn vị tính khác với «${table.scale}» ghi trên Bìa. Đề nghị kiểm tra đơn vị tính tiền trên Bìa và số đã nhập.`
      : `The largest amount of the sheet is ${value} ${table.scale} (cell ${at.cell}), ${isLarge ? 'too large' : 'too small'} to be meant: the figures may be in another unit than «${table.scale}» on the cover. Please check both.`;
  return [
    {
      code: `${form.code}.${table.sheet}.scale`,
      severity: isLarge ? 'error' : 'warning',
      at,
      involves: [at],
      message,
      found: { text: value, value: largest.value },
    },
  ];
}

/** Whether a percentage is about a hundredth of what it should be. */
const isRatio = ({ value }: Figure, expected: Figure): boolean => {
  const hundredfold = value.times(100);
  return value.gt(0) && value.lte(1) && hundredfold.gt(expected.value.div(3)) && hundredfold.lt(expected.value.times(3));
};

function ratios(form: Form, table: Table, column: Column, world: World, lang: Lang): readonly Finding[] {
  const sheet = form.sheets.find(({ key }) => key === table.sheet);
  if (!sheet || !column.opening) return [];
  const formula = resolve(form, sheet, parse(`${column.opening.ratio} * 100`));
  const doubtful = table.rows.flatMap((row): readonly Figure[] => {
    const typed = row.figures[column.key];
    const expected = evaluate(formula, { table, row, column: column.key }, world);
    return typed && expected.is === 'figure' && isRatio(typed, expected.figure) ? [typed] : [];
  });
  const [first] = doubtful;
  const [at] = first?.from ?? [];
  if (!first || !at) return [];
  const involves = joinCells(...doubtful.map(({ from }) => from));
  const cells = cellsText(involves, at, lang);
  const [typed, meant] = [formatNumber(first.value), formatNumber(first.value.times(100))];
  const head = headOf(sheet.columns, column.key);
  const message =
    lang === 'vi'
      ? `Cột «${head}» ghi theo phần trăm, nhưng ${cells} có thể đã ghi theo tỷ số: ${typed} thay cho ${meant}. Đề nghị kiểm tra và ghi ${meant} nếu đúng là ${meant}%.`
      : `The column «${head}» is in percent, but ${cells} may hold ratios: ${typed} for ${meant}. Please check, and write ${meant} if ${meant}% is meant.`;
  return [
    {
      code: `${form.code}.${table.sheet}.${column.key}.ratio`,
      severity: 'warning',
      at,
      involves,
      message,
      found: { text: typed, value: first.value },
    },
  ];
}

export function implausible(form: Form, tables: readonly Table[], world: World, lang: Lang): readonly Finding[] {
  // The cover gives one unit to all sheets, so one sheet is enough to show that it is wrong.
  const scales = tables.flatMap((table) => doubtfulScale(form, table, lang)).sort((a, b) => rank(a) - rank(b));
  return [
    ...scales.slice(0, 1),
    ...tables.flatMap((table) =>
      leaves(form.sheets.find(({ key }) => key === table.sheet)?.columns ?? []).flatMap((column) =>
        ratios(form, table, column, world, lang),
      ),
    ),
  ];
}

const rank = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1);
