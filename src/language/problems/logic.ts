/**
 * What rules say by themselves and together: one that always holds checks nothing, one that never can accuses everybody, two that
 * contradict each other cannot both be met, and what another check asks for already need not be asked for again.
 *
 * A check is taken to imply another only by cells that the other one has too: where a cell is blank, nothing is said of it.
 */
import type { Check } from '../checks';
import { refsOf } from '../expression';
import type { Alternatives } from '../logic/statements';
import { alternativesOf, denialOf, together } from '../logic/statements';
import { isPossible } from '../logic/possible';
import type { DefinitionProblem, Path } from '../problem';
import { below, problem } from '../problem';
import { covers, meets } from './scope';

type Asked = Readonly<{ check: Check; says: Alternatives; denial: Alternatives; cells: ReadonlySet<string> }>;

function askedBy(check: Check): readonly Asked[] {
  const says = alternativesOf(check.holds);
  const denial = says && denialOf(says);
  return says && denial ? [{ check, says, denial, cells: new Set(refsOf(check.holds).map((ref) => JSON.stringify(ref))) }] : [];
}

const possibleTogether = (a: Alternatives, b: Alternatives): boolean => {
  const both = together(a, b);
  return !both || isPossible(both);
};

const isStrict = ({ severity }: Check): boolean => severity === 'error';

/** Whether `a` asks for all that `b` asks for, wherever `b` is asked. */
const implies = (a: Asked, b: Asked): boolean =>
  covers(a.check, b.check) &&
  (isStrict(a.check) || !isStrict(b.check)) &&
  [...a.cells].every((cell) => b.cells.has(cell)) &&
  !possibleTogether(a.says, b.denial);

/** `earlier` and `later` than the rule: of two that say the same, the later one is told. */
function ofRule(rule: Asked, earlier: readonly Asked[], later: readonly Asked[]): readonly DefinitionProblem[] {
  const path: Path = [];
  if (!isPossible(rule.says)) return [problem(path, 'rule.never', {})];
  if (!isPossible(rule.denial)) return [problem(path, 'rule.always', {})];
  const against = earlier.find(
    (other) => meets(other.check, rule.check) && isPossible(other.says) && !possibleTogether(other.says, rule.says),
  );
  if (against) return [problem(path, 'rule.contradicts', { other: against.check.code })];
  const asking =
    earlier.find((other) => isPossible(other.says) && implies(other, rule)) ??
    later.find((other) => isPossible(other.says) && implies(other, rule) && !implies(rule, other));
  return asking ? [problem(path, 'rule.redundant', { other: asking.check.code })] : [];
}

/** `pathOf` tells where the rule of a code is written. */
export function logicProblems(checks: readonly Check[], pathOf: (code: string) => Path): readonly DefinitionProblem[] {
  // Those that the shape implies come first, and are no rules to be dropped.
  const isRule = ({ kind }: Check): boolean => kind === 'rule';
  const asked = [...checks.filter((check) => !isRule(check)), ...checks.filter(isRule)].flatMap(askedBy);
  return asked.flatMap((rule, index) =>
    isRule(rule.check) ? below(pathOf(rule.check.code), ofRule(rule, asked.slice(0, index), asked.slice(index + 1))) : [],
  );
}
