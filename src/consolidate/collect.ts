/** Decides which returns go into the totals: one for each unit and form, none while two differ, none with an open error unless the office takes it. */
import type { UnitReturn, UnitStatus } from '../core/consolidation';
import { countBySeverity } from '../core/finding';
import type { Finding } from '../core/finding';
import type { Lang } from '../core/lang';
import type { Submission } from '../core/table';
import type { Catalogue, Unit } from '../core/unit';
import { unitsOfKind } from '../core/unit';
import type { Form } from '../language/load';
import { fileMessage } from '../read/say';
import { inScale } from './scale';

export type Collected = Readonly<{ units: readonly UnitReturn[]; progress: readonly UnitStatus[]; findings: readonly Finding[] }>;

/** Units that file this form, in the order of the catalogue. */
export const expectedUnits = (form: Form, catalogue: Catalogue): readonly Unit[] =>
  unitsOfKind(catalogue, ['commune', 'parent', 'owner', 'finance']).filter(
    (unit) => unit.forms?.includes(form.code) ?? form.filedBy.includes(unit.kind),
  );

type Chosen = Readonly<{ submission?: Submission; duplicate?: true; findings: readonly Finding[] }>;

/** The same bytes are one return; a higher round wins; two different ones of one round are both left out. */
function choose(returns: readonly Submission[], lang: Lang): Chosen {
  const findings: Finding[] = [];
  const note = (item: Submission, problem: 'copy' | 'superseded' | 'duplicate', severity: 'error' | 'warning', values: Readonly<Record<string, string | number>>): void => {
    const at = { file: item.file, sheet: '', cell: '' };
    findings.push({ code: `FILE.${problem}`, severity, at, involves: [], message: fileMessage(problem, lang, values) });
  };
  const distinct: Submission[] = [];
  for (const item of returns) {
    const same = item.sha256 === '' ? undefined : distinct.find(({ sha256 }) => sha256 === item.sha256);
    if (same) note(item, 'copy', 'warning', { file: same.file });
    else distinct.push(item);
  }
  const latest = Math.max(...distinct.map(({ round }) => round));
  const last = distinct.filter(({ round }) => round === latest);
  const [first] = last;
  if (last.length > 1) {
    const files = last.map(({ file }) => file).join(', ');
    for (const item of last) note(item, 'duplicate', 'error', { count: last.length, files });
    return { duplicate: true, findings };
  }
  for (const item of distinct) if (item !== first && first) note(item, 'superseded', 'warning', { round: latest, file: first.file });
  return { ...(first ? { submission: first } : {}), findings };
}

/** A return whose unit, form, period or structure is not settled has no tables to take, whatever the office decides. */
const canBeTaken = (submission: Submission): boolean =>
  submission.unit !== undefined && submission.tables.length > 0 && !submission.findings.some(({ code, severity }) => severity === 'error' && code.startsWith('FILE.'));

export function collect(form: Form, catalogue: Catalogue, submissions: readonly Submission[], accept: readonly string[], lang: Lang): Collected {
  const units: UnitReturn[] = [];
  const findings: Finding[] = [];
  const progress = expectedUnits(form, catalogue).map((unit): UnitStatus => {
    // A file of another period is no return of this one, though it is listed with its own finding.
    const own = submissions.filter((item) => item.form === form.code && item.unit?.code === unit.code);
    if (own.length === 0) return { unit, status: 'missing', errors: 0, warnings: 0 };
    const { submission, duplicate, findings: notes } = choose(own, lang);
    findings.push(...notes);
    if (duplicate || !submission) return { unit, status: 'duplicate', errors: 1, warnings: 0 };
    const { error, warning } = countBySeverity(submission.findings);
    const base = { unit, file: submission.file, round: submission.round, errors: error, warnings: warning };
    const accepted = submission.status === 'accepted';
    const taken = !accepted && accept.includes(unit.code) && canBeTaken(submission);
    if (!accepted && !taken) return { ...base, status: 'refused' };
    units.push({
      unit,
      file: submission.file,
      sha256: submission.sha256,
      version: submission.formVersion ?? form.version,
      round: submission.round,
      tables: submission.tables.map((table) => inScale(table, form.scale)),
      ...(taken ? { despiteErrors: true } : {}),
    });
    return { ...base, status: taken ? 'despiteErrors' : 'accepted' };
  });
  return { units, progress, findings };
}
