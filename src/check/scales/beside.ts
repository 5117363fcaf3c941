/** Returns of one period held beside each other: whose money unit the others contradict is refused before anything is added up. */
import type { Submission } from '../../core/table';
import { ruleOf } from '../../core/kinds';
import { groupBy } from '../../core/remember';
import type { Form } from '../../language/load';
import { withScaleDoubt } from './doubt';
import { againstPeers } from './peers';
import type { Doubt, Scaled } from './transfers';
import { againstTransfers } from './transfers';

const stands = ({ unit, period, tables, findings }: Submission): boolean =>
  unit !== undefined && period !== undefined && tables.length > 0 && findings.every((finding) => ruleOf(finding).file === undefined);

function doubtsOf(forms: readonly Form[], filed: readonly Scaled[]): readonly Doubt[] {
  const form = forms.find(({ code, version }) => code === filed[0]?.form && version === filed[0]?.formVersion);
  return form ? [...againstTransfers(form, filed), ...againstPeers(form, filed)] : [];
}

/** The same returns in the same order; takes those that check/settle.ts has gone over. */
export function judgeScales<Item extends Scaled>(submissions: readonly Item[], forms: readonly Form[]): readonly Item[] {
  const groups = groupBy(submissions.filter(stands), ({ form, formVersion, period }) => [form, formVersion, period?.code].join('\u0000'));
  const doubts = [...groups.values()].flatMap((filed) => (filed.length < 2 ? [] : doubtsOf(forms, filed)));
  if (doubts.length === 0) return submissions;
  const first = new Map([...doubts].reverse().map(({ of, finding }) => [of, finding]));
  return submissions.map((item) => {
    const finding = first.get(item);
    if (!finding || item.findings.some(({ kind }) => kind === 'scale.other')) return item;
    return { ...item, findings: withScaleDoubt(finding, item.findings), status: 'refused' as const };
  });
}
