/** Decides which returns go into the totals: one for each unit and form, none while two differ, none with an open error unless the office takes it. */
import { unitCoded } from '../census/units';
import type { UnitReturn, UnitStatus } from '../core/consolidation';
import { countBySeverity } from '../core/finding';
import { ruleOf } from '../core/kinds';
import type { Period } from '../core/period';
import { groupBy } from '../core/remember';
import type { Submission } from '../core/table';
import type { Unit } from '../core/unit';
import { unitKey } from '../core/unitId';
import type { Form } from '../language/load';
import type { Contribution } from './contribution';
import { canBeTaken } from './contribution';

export type Collected = Readonly<{ units: readonly UnitReturn[]; progress: readonly UnitStatus[] }>;

/** Copies and superseded rounds were told apart before (check/settle.ts). */
const gaveWay = ({ findings }: Submission): boolean => findings.some((finding) => ruleOf(finding).file === 'gaveWay');

/** Whose it is, is not settled: it must not take the place of a return that is surely the unit's own. */
const isDoubtful = ({ findings }: Submission): boolean => findings.some((finding) => ruleOf(finding).file === 'doubtful');

/** Takes returns that check/settle.ts has gone over; `accept` holds what the office typed, codes of units that are expected here. */
export function collect(
  form: Form,
  period: Period,
  expected: readonly Unit[],
  submissions: Contribution,
  accept: readonly string[],
): Collected {
  const units: UnitReturn[] = [];
  const byUnit = groupBy(
    submissions.filter((item) => item.form === form.code),
    ({ unit }) => (unit ? unitKey(unit) : ''),
  );
  const accepted = new Set(accept.flatMap((code) => unitCoded({ units: expected }, code) ?? []));
  const progress = expected.map((unit): UnitStatus => {
    const all = byUnit.get(unitKey(unit)) ?? [];
    // A file of another period or year is refused by its own finding; it does not compete with the right one.
    const right = all.filter((item) => item.period?.code === period.code && item.formVersion === form.version);
    const own = right.length > 0 ? right : all.slice(0, 1);
    if (own.length === 0) return { unit, status: 'missing', errors: 0, warnings: 0 };
    const sure = own.filter((item) => !isDoubtful(item));
    const standing = (sure.length > 0 ? sure : own).filter((item) => !gaveWay(item));
    const [submission] = standing;
    if (!submission || standing.length > 1) return { unit, status: 'duplicate', errors: 1, warnings: 0 };
    const { error, warning } = countBySeverity(submission.findings);
    const base = { unit, file: submission.file, round: submission.round, errors: error, warnings: warning };
    const isAccepted = submission.status === 'accepted' && right.length > 0;
    const taken = !isAccepted && right.length > 0 && accepted.has(unit) && canBeTaken(submission);
    if (!isAccepted && !taken) return { ...base, status: 'refused' };
    units.push({
      unit,
      file: submission.file,
      sha256: submission.sha256,
      version: submission.formVersion ?? form.version,
      round: submission.round,
      tables: submission.tables,
      scales: submission.scales,
      ...(taken ? { despiteErrors: true } : {}),
    });
    return { ...base, status: taken ? 'despiteErrors' : 'accepted' };
  });
  return { units, progress };
}
