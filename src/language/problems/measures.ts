/** Numbers of one measure are added and compared: money with money, people with people, a percentage with a percentage. */
import type { Both } from '../../core/lang';
import { isRate, kindOf } from '../columns/ask';
import type { Column, FormDefinition } from '../form';
import type { DefinitionProblem, Path } from '../problem';
import { problem } from '../problem';
import type { Formula, Ref } from '../resolve';
import { columnNamed } from './places';
import type { ReadSource } from './sources';

/** `any`: a product, or a cell whose column is not told. */
type Measure = 'number' | 'count' | 'money' | 'percent' | 'ratio' | 'words' | 'truth' | 'any';

const words: Readonly<Record<Measure, Both>> = {
  count: { vi: 'số đếm', en: 'a count' },
  money: { vi: 'số tiền', en: 'money' },
  percent: { vi: 'tỷ lệ phần trăm', en: 'a percentage' },
  ratio: { vi: 'tỷ số (chưa nhân 100)', en: 'a ratio (not yet a hundredfold)' },
  words: { vi: 'chữ', en: 'words' },
  truth: { vi: 'điều kiện', en: 'a condition' },
  number: { vi: 'số', en: 'a number' },
  any: { vi: 'số', en: 'a number' },
};

function ofColumn(column: Column): Measure {
  const rule = kindOf(column);
  if (rule.holds !== 'figure') return rule.holds === 'marker' ? 'any' : 'words';
  return rule.isRate ? 'percent' : rule.measure;
}

function ofRef(form: FormDefinition, ref: Ref): Measure {
  const sheet = form.code === ref.form ? form.sheets.find(({ key }) => key === ref.sheet) : undefined;
  if (!sheet || ref.column === undefined) return 'any';
  const column = columnNamed(sheet, ref.column);
  // A key that is no column is a tally.
  return column ? ofColumn(column) : 'count';
}

type Weighed = Readonly<{ measure: Measure; problems: readonly DefinitionProblem[] }>;

const alike = (a: Measure, b: Measure): boolean => a === b || [a, b].some((one) => one === 'any' || one === 'number');

function product(operator: '*' | '/', a: Measure, b: Measure): Measure {
  if (operator === '/') return b === 'number' ? a : a === b ? 'ratio' : 'any';
  // A ratio may be made a percentage.
  const other = a === 'number' ? b : b === 'number' ? a : 'any';
  return other === 'ratio' ? 'any' : other;
}

function weigh(form: FormDefinition, path: Path, formula: Formula): Weighed {
  switch (formula.is) {
    case 'number':
      return { measure: 'number', problems: [] };
    case 'text':
      return { measure: 'words', problems: [] };
    case 'ref':
      return { measure: ofRef(form, formula.to), problems: [] };
    case 'call': {
      const args = formula.args.map((arg) => weigh(form, path, arg));
      const measure = formula.name === 'sum' ? (args[0]?.measure ?? 'any') : formula.name === 'count' ? 'count' : 'truth';
      return { measure, problems: args.flatMap(({ problems }) => problems) };
    }
    default: {
      const [a, b] = [weigh(form, path, formula.left), weigh(form, path, formula.right)];
      const problems = [...a.problems, ...b.problems];
      if (formula.is === 'arithmetic' && (formula.operator === '*' || formula.operator === '/'))
        return { measure: product(formula.operator, a.measure, b.measure), problems };
      const mixed =
        formula.is === 'both' || alike(a.measure, b.measure)
          ? []
          : [problem(path, 'measures.mixed', { left: words[a.measure], right: words[b.measure] })];
      const measure = formula.is !== 'arithmetic' ? 'truth' : a.measure === 'any' || a.measure === 'number' ? b.measure : a.measure;
      return { measure, problems: [...problems, ...mixed] };
    }
  }
}

/** Whether a ratio is taken a hundredfold by hand. */
const timesHundred = (formula: Formula): boolean =>
  formula.is === 'arithmetic' &&
  ((formula.operator === '*' && [formula.left, formula.right].some((part) => part.is === 'number' && Number(part.text) === 100)) ||
    timesHundred(formula.left) ||
    timesHundred(formula.right));

/** A percentage is given as the plain ratio, but on a single row it may be taken over from another percentage. */
function ofResult(path: Path, column: Column, isPlainRatio: boolean, formula: Formula, found: Measure): readonly DefinitionProblem[] {
  if (isPlainRatio && timesHundred(formula)) return [problem(path, 'measures.hundred', {})];
  const expected = isPlainRatio ? 'ratio' : ofColumn(column);
  return alike(found, expected) || found === 'truth' || found === 'words'
    ? []
    : [problem(path, 'measures.result', { found: words[found], expected: words[expected] })];
}

export function measureProblems(form: FormDefinition, { path, formula, use }: ReadSource): readonly DefinitionProblem[] {
  const { measure, problems } = weigh(form, path, formula);
  if (use.is !== 'computes' && use.is !== 'ratio') return problems;
  const isPlainRatio = isRate(use.column) && !(use.is === 'computes' && use.row !== undefined);
  return [...problems, ...ofResult(path, use.column, isPlainRatio, formula, measure)];
}
