/** Returns held beside each other, and beside what an earlier consolidation knows: copies are told, and refused by nobody. */
import type { Consolidation } from '../../core/consolidation';
import { tablesOf } from '../../core/kept/table';
import { ruleOf } from '../../core/kinds';
import { isEarlierInYear, isYearBefore } from '../../core/period';
import { groupBy } from '../../core/remember';
import type { Submission } from '../../core/table';
import { sameUnit } from '../../core/unitId';
import type { Form } from '../../language/load';
import { explained } from '../explain';
import { sentAgain } from './earlier';
import { sameLists } from './names';
import type { Told } from './peers';
import { copiedFigures } from './peers';

const stands = ({ unit, period, tables, findings }: Submission): boolean =>
  unit !== undefined && period !== undefined && tables.length > 0 && findings.every((finding) => ruleOf(finding).file === undefined);

/** Where the return itself was not at hand. */
function fromBooks(form: Form, filed: readonly Submission[], previous: readonly Consolidation[]): readonly Told[] {
  const earlier = previous.flatMap(({ forms }) => forms.filter((item) => item.form === form.code));
  return filed.flatMap((of) => {
    const { unit, period, findings } = of;
    if (!unit || !period || findings.some(({ kind }) => kind === 'copied.period')) return [];
    const before = earlier.filter((item) => isEarlierInYear(item.period, period) || isYearBefore(item.period, period));
    const units = before.flatMap((item) => item.units.filter((one) => sameUnit(one.unit, unit)));
    return units.flatMap((one) => sentAgain(form, tablesOf(of), tablesOf(one)).map((finding) => ({ of, finding })));
  });
}

/** The same returns in the same order, with what is told of copies. */
export function judgeCopies<Item extends Submission>(
  submissions: readonly Item[],
  forms: readonly Form[],
  previous: readonly Consolidation[] = [],
): readonly Item[] {
  const groups = groupBy(submissions.filter(stands), ({ form, formVersion, period }) => [form, formVersion, period?.code].join('\u0000'));
  const told = [...groups.values()].flatMap((filed) => {
    const form = forms.find(({ code, version }) => code === filed[0]?.form && version === filed[0]?.formVersion);
    if (!form) return [];
    return [...(filed.length < 2 ? [] : [...copiedFigures(form, filed), ...sameLists(form, filed)]), ...fromBooks(form, filed, previous)];
  });
  if (told.length === 0) return submissions;
  const findings = new Map<Submission, Told['finding'][]>();
  for (const { of, finding } of told) findings.set(of, [...(findings.get(of) ?? []), finding]);
  return submissions.map((item) => {
    const own = findings.get(item);
    const form = own && forms.find(({ code, version }) => code === item.form && version === item.formVersion);
    return own && form
      ? { ...item, findings: [...item.findings, ...explained(own, item.explanations, form, tablesOf(item), item.period)] }
      : item;
  });
}
