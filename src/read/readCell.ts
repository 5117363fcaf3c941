/** Reads one cell as the form declares it: a figure, words, or nothing, and what is wrong with it. */
import type { Cell, CellRef } from '../core/cell';
import { fromSerial, parseDate } from '../core/date';
import type { Decimal } from '../core/decimal';
import { decimal, decimalsOf } from '../core/decimal';
import type { Figure, Quoted } from '../core/figure';
import { figure } from '../core/figure';
import type { Finding, Severity } from '../core/finding';
import type { Lang } from '../core/lang';
import type { MoneyScale } from '../core/money';
import { moneyDecimals } from '../core/money';
import { fold, formatNumber, readNumber } from '../core/vietnamese';
import type { Column } from '../language/form';
import { isNumeric } from '../language/form';
import type { Role } from '../language/roles';
import { cellText, readScale } from './labels';
import type { CellProblem } from './sayCells';
import { cellMessage } from './sayCells';

export type CellContext = Readonly<{ code: string; label: string; scale: MoneyScale; from1904: boolean; lang: Lang }>;
export type ReadCell = Readonly<{
  figure?: Figure;
  words?: Quoted;
  findings: readonly Finding[];
  /** A formula without a result: the form computes it anew. */ recompute?: true;
}>;

const nothing: ReadCell = { findings: [] };
const excelText = (value: Decimal): string => formatNumber(value);

export function readCell(cell: Cell, at: CellRef, column: Column, role: Role, context: CellContext): ReadCell {
  const { lang, label, code } = context;
  const text = cellText(cell);
  const finding = (
    problem: CellProblem,
    severity: Severity,
    values: Readonly<Record<string, string>> = {},
    more: Partial<Finding> = {},
  ): Finding => ({
    code: `${code}.${problem}`,
    severity,
    at,
    involves: [at],
    message: cellMessage(problem, lang, { label, text, ...values }),
    ...(text === '' ? {} : { found: { text } }),
    ...more,
  });
  // A program that fills a form in without calculating leaves its formulas with no result, or with the blank one.
  if (role.is === 'computed' && cell.formula !== undefined && text === '') return { findings: [], recompute: true };
  if (cell.uncalculated) {
    return role.is === 'input' ? { findings: [finding('uncalculated', 'error')] } : nothing;
  }
  if (text === '') return nothing;
  if (role.is === 'closed')
    return isNumeric(column) && readNumber(text).kind !== 'blank' ? { findings: [finding('closed', 'warning')] } : nothing;
  if (typeof cell.value === 'object') return { findings: [finding(role.is === 'computed' ? 'formula.error' : 'error', 'error')] };
  if (!isNumeric(column)) return readWords(cell, at, column, context, text, finding);

  const decimals = column.kind === 'percent' ? (column.decimals ?? 2) : column.kind === 'money' ? moneyDecimals[context.scale] : 0;
  const made = (value: Decimal): Figure =>
    figure(value, column.kind === 'percent' ? 'percent' : column.kind === 'money' ? 'money' : 'count', decimals, [at]);
  if (typeof cell.value === 'number') {
    const value = decimal(cell.value);
    // A cell shown as a percentage holds the ratio: 14,9% is 0.149.
    const asPercent = column.kind === 'percent' && cell.format?.includes('%') === true;
    const read = made(asPercent ? value.times(100) : value);
    return { figure: read, findings: role.is === 'computed' ? [] : judgeCount(read, column, finding) };
  }
  const read = readNumber(text);
  switch (read.kind) {
    case 'blank':
      return nothing;
    case 'words':
      return { findings: [finding('type', 'error')] };
    case 'ambiguous':
      return { findings: [finding('ambiguous', 'error', { first: excelText(read.readings[0]), second: excelText(read.readings[1]) })] };
    case 'number': {
      // «12 tỷ» on a sheet in triệu đồng is not 12, and a count is never a share.
      const unit = read.suffix === undefined ? undefined : readScale(read.suffix);
      if (column.kind === 'money' && unit !== undefined && unit !== context.scale)
        return { findings: [finding('unit', 'error', { scale: context.scale })] };
      if (column.kind !== 'percent' && read.suffix?.startsWith('%')) return { findings: [finding('type', 'error')] };
      const wrote = finding('text', 'warning', { value: excelText(read.value) }, { fix: { at, write: read.value } });
      return { figure: made(read.value), findings: [wrote, ...judgeCount(made(read.value), column, finding)] };
    }
  }
}

type MakeFinding = (
  problem: CellProblem,
  severity: Severity,
  values?: Readonly<Record<string, string>>,
  more?: Partial<Finding>,
) => Finding;

function judgeCount({ value }: Figure, column: Column, finding: MakeFinding): readonly Finding[] {
  if (column.kind !== 'count') return [];
  const shown = excelText(value);
  if (decimalsOf(value) > 0) {
    const digits = value.toFixed().replace('.', '');
    return [
      finding('whole', 'error', {
        text: shown,
        first: shown,
        second: excelText(decimal(digits.padEnd(digits.length + Math.max(0, 3 - decimalsOf(value)), '0'))),
      }),
    ];
  }
  return value.lt(0) ? [finding('negative', 'error', { text: shown })] : [];
}

function readWords(cell: Cell, at: CellRef, column: Column, context: CellContext, text: string, finding: MakeFinding): ReadCell {
  const words = (written: string): Quoted => ({ text: written, from: [at] });
  if (column.kind === 'date') {
    const iso = typeof cell.value === 'number' ? fromSerial(cell.value, context.from1904) : parseDate(text);
    return iso ? { words: words(iso), findings: [] } : { words: words(text), findings: [finding('date', 'warning')] };
  }
  if (column.kind === 'choice') {
    const chosen = column.choices?.find((choice) => fold(choice.label) === fold(text));
    if (chosen) return { words: words(chosen.label), findings: [] };
    const choices = (column.choices ?? []).map((choice) => choice.label).join('; ');
    return { findings: [finding('choice', 'error', { choices })] };
  }
  return { words: words(text), findings: [] };
}
