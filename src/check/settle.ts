/** Tells which of several returns of one unit stands, before anything is added up: the same bytes are one, a higher round wins. */
import type { Finding } from '../core/finding';
import { ruleOf } from '../core/kinds';
import type { Submission } from '../core/table';
import { unitKey } from '../core/unitId';

/** A return whose cover contradicts its stamp may be another unit's: it must not cast doubt on the true one. */
const isSure = ({ form, unit, period, findings }: Submission): boolean =>
  form !== undefined && unit !== undefined && period !== undefined && findings.every((finding) => ruleOf(finding).file !== 'doubtful');

const keyOf = ({ form, unit, period }: Submission): string => [form, unit && unitKey(unit), period?.code].join('\u0000');

const wholeFile = ({ file }: Submission): Pick<Finding, 'at' | 'involves'> => ({ at: { file, sheet: '', cell: '' }, involves: [] });

/** What is wrong with figures that are not used is nobody's task, so a return that gave way keeps only the reason. */
const givesWay = <Item extends Submission>(item: Item, reason: Finding): Item => ({ ...item, findings: [reason], status: 'refused' });

function settleGroup<Item extends Submission>(group: readonly Item[]): readonly Item[] {
  const firstOf = (item: Item): Item => group.find(({ sha256 }) => sha256 !== '' && sha256 === item.sha256) ?? item;
  const distinct = group.filter((item) => firstOf(item) === item);
  const latest = Math.max(...distinct.map(({ round }) => round));
  const last = distinct.filter(({ round }) => round === latest);
  const files = last.map(({ file }) => file);
  return group.map((item) => {
    const first = firstOf(item);
    if (first !== item) return givesWay(item, { kind: 'file.copy', severity: 'warning', ...wholeFile(item), file: first.file });
    if (item.round < latest)
      return givesWay(item, { kind: 'file.superseded', severity: 'warning', ...wholeFile(item), round: latest, files });
    if (last.length === 1) return item;
    const doubt: Finding = { kind: 'file.duplicate', severity: 'error', ...wholeFile(item), files };
    return { ...item, findings: [doubt, ...item.findings], status: 'refused' };
  });
}

/** The same returns in the same order; those that do not stand are refused, with the reason as a finding. */
export function settleReturns<Item extends Submission>(submissions: readonly Item[]): readonly Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of submissions.filter(isSure)) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  const settled = new Map<Item, Item>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    settleGroup(group).forEach((item, index) => settled.set(group[index]!, item));
  }
  return submissions.map((item) => settled.get(item) ?? item);
}
