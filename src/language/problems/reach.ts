/** An expression reaches only what is there when it is worked out: a template holds neither other forms nor other periods. */
import type { FormDefinition } from '../form';
import { refsOf } from '../expression';
import type { DefinitionProblem, Path } from '../problem';
import { problem } from '../problem';
import type { Formula } from '../resolve';
import type { ReadSource } from './sources';
import { refText } from './words';

/** Sums that Excel can print in a template: of one column, without a condition. */
function callProblems(path: Path, formula: Formula): readonly DefinitionProblem[] {
  switch (formula.is) {
    case 'call':
      return formula.name === 'sum' && formula.args.length === 1 && formula.args[0]?.is === 'ref'
        ? []
        : [problem(path, 'formula.function', { name: formula.name })];
    case 'compare':
    case 'both':
    case 'text':
      return [problem(path, 'formula.notNumber', {})];
    case 'arithmetic':
      return [...callProblems(path, formula.left), ...callProblems(path, formula.right)];
    default:
      return [];
  }
}

const isCondition = (formula: Formula): boolean =>
  formula.is === 'compare' ||
  (formula.is === 'both' && isCondition(formula.left) && isCondition(formula.right)) ||
  (formula.is === 'call' && ['unique', 'filled', 'anonymous'].includes(formula.name));

export function reachProblems(form: FormDefinition, source: ReadSource): readonly DefinitionProblem[] {
  const { path, formula, use } = source;
  const refs = refsOf(formula);
  const others = refs.filter((ref) => ref.form !== form.code);
  if (use.is === 'rule') {
    const beside = use.rule.consolidated ? [] : others;
    return [
      ...(isCondition(formula) ? [] : [problem(path, 'rule.notCondition', {})]),
      ...beside.map((ref) => problem(path, 'rule.otherForm', { path: refText(ref) })),
    ];
  }
  return [
    ...refs.filter(({ period }) => period).map((ref) => problem(path, 'formula.otherPeriod', { path: refText(ref) })),
    ...others.map((ref) => problem(path, 'formula.otherForm', { path: refText(ref) })),
    ...(use.is === 'counts' ? (isCondition(formula) ? [] : [problem(path, 'rule.notCondition', {})]) : callProblems(path, formula)),
  ];
}
