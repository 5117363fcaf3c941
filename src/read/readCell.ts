/** Reads one cell as the form declares it: a figure, words, or nothing, and what is wrong with it. */
import type { Cell, CellRef } from '../core/cell';
import type { Decimal } from '../core/decimal';
import { decimal } from '../core/decimal';
import type { Figure, Quoted } from '../core/figure';
import type { Finding, Severity } from '../core/finding';
import type { Lang } from '../core/lang';
import type { MoneyScale } from '../core/money';
import { formatNumber, readNumber } from '../core/vietnamese';
import { figureOf, kindOf } from '../language/columns/ask';
import type { FigureProblem } from '../language/columns/rule';
import type { Column } from '../language/form';
import { isNumeric } from '../language/form';
import type { Role } from '../language/roles';
import { cellText } from './labels';
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
  const rule = kindOf(column);
  if (rule.holds !== 'figure') return readWords(cell, at, column, context, text, finding);

  const made = (value: Decimal): Figure => figureOf(column, context.scale, value, [at]);
  const told = (problem: FigureProblem | undefined, value?: Decimal): readonly Finding[] =>
    problem ? [finding(problem.is, 'error', problemWords(problem, context.scale, value))] : [];
  if (typeof cell.value === 'number') {
    const value = rule.held(decimal(cell.value), cell);
    return { figure: made(value), findings: role.is === 'computed' ? [] : told(rule.judge(value), value) };
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
      const stray = read.suffix === undefined ? undefined : rule.suffix(read.suffix, context.scale);
      if (stray) return { findings: told(stray) };
      const wrote = finding('text', 'warning', { value: excelText(read.value) }, { fix: { at, write: read.value } });
      return { figure: made(read.value), findings: [wrote, ...told(rule.judge(read.value), read.value)] };
    }
  }
}

/** A number that was typed is said as it is kept, other things as they are written. */
function problemWords(problem: FigureProblem, scale: MoneyScale, value?: Decimal): Readonly<Record<string, string>> {
  const shown = value === undefined ? {} : { text: excelText(value) };
  if (problem.is === 'whole') return { ...shown, first: excelText(problem.readings[0]), second: excelText(problem.readings[1]) };
  return problem.is === 'unit' ? { ...shown, scale } : shown;
}

type MakeFinding = (problem: CellProblem, severity: Severity, values?: Readonly<Record<string, string>>) => Finding;

function readWords(cell: Cell, at: CellRef, column: Column, context: CellContext, text: string, finding: MakeFinding): ReadCell {
  const rule = kindOf(column);
  const words = (written: string): Quoted => ({ text: written, from: [at] });
  if (rule.holds !== 'words') return { words: words(text), findings: [] };
  const read = rule.read(text, cell, column, context.from1904);
  if (read.problem === 'choice') return { findings: [finding('choice', 'error', { choices: read.choices.join('; ') })] };
  return { words: words(read.text), findings: read.problem ? [finding(read.problem, 'warning')] : [] };
}
