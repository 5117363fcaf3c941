/** Findings put in order for reading: filtered, by sheet and kind, and the few to begin with. */
import type { Severity } from '../../core/finding';
import { ruleOf } from '../../core/kinds';
import { groupBy } from '../../core/remember';
import type { ListedFile, ListedFinding } from '../engine/checkList';
import { plainWords } from '../../core/vietnamese';

export type Filter = Readonly<{ severities: ReadonlySet<Severity>; search: string }>;
/** `kind` is what it is told together by. */
export type KindGroup = Readonly<{ kind: string; severity: Severity; findings: readonly ListedFinding[] }>;
/** `sheet` is empty for the whole file. */
export type SheetGroup = Readonly<{ sheet: string; kinds: readonly KindGroup[]; count: number }>;

export const severities: readonly Severity[] = ['error', 'warning', 'unchecked'];
const gravity = (severity: Severity): number => severities.indexOf(severity);

/** Every word of the search has to be there, in whatever order. */
export function filtered(findings: readonly ListedFinding[], { severities: chosen, search }: Filter): readonly ListedFinding[] {
  const wanted = plainWords(search)
    .split(' ')
    .filter((word) => word !== '');
  return findings.filter(({ severity, words }) => chosen.has(severity) && wanted.every((word) => words.includes(word)));
}

const urgency = ({ findings: [first] }: KindGroup): number => (first ? ruleOf(first).urgency : 0);

function kindGroups(findings: readonly ListedFinding[]): readonly KindGroup[] {
  // The same kind may be an error here and a warning there (`scale`).
  const groups = [...groupBy(findings, (finding) => `${finding.severity} ${finding.group}`).values()];
  return groups
    .map((items): KindGroup => ({ kind: items[0]!.group, severity: items[0]!.severity, findings: items }))
    .sort((a, b) => gravity(a.severity) - gravity(b.severity) || urgency(a) - urgency(b));
}

/** Sheets with the gravest findings first, else in the order of the workbook. */
export const bySheet = (findings: readonly ListedFinding[]): readonly SheetGroup[] =>
  [...groupBy(findings, ({ at }) => at.sheet)]
    .map(([sheet, items]): SheetGroup => ({ sheet, kinds: kindGroups(items), count: items.length }))
    .sort((a, b) => gravity(a.kinds[0]!.severity) - gravity(b.kinds[0]!.severity));

/** Of each kind the first, the most urgent kinds first; explained warnings can wait. Empty where there is too little to choose from. */
export function firstToFix(findings: readonly ListedFinding[], most = 3): readonly ListedFinding[] {
  const open = findings.filter(
    ({ severity, explanation }) => severity === 'error' || (severity === 'warning' && explanation === undefined),
  );
  if (open.length <= most) return [];
  const firsts = bySheet(open)
    .flatMap(({ kinds }) => kinds)
    .sort((a, b) => gravity(a.severity) - gravity(b.severity) || urgency(a) - urgency(b));
  return firsts.slice(0, most).flatMap(({ findings: [first] }) => first ?? []);
}

export const needsWork = ({ status, findings }: ListedFile): boolean =>
  status === 'refused' || findings.some(({ severity }) => severity === 'warning');

/** What needs work comes first: refused files, then those with warnings, each in the order of their names. */
export function inOrderOfWork(files: readonly ListedFile[]): readonly ListedFile[] {
  const weight = (file: ListedFile): number => (file.status === 'refused' ? 0 : needsWork(file) ? 1 : 2);
  return [...files].sort((a, b) => weight(a) - weight(b));
}
