/** Judges whose return a workbook is by what it says of itself: form and version, period, unit; whatever does not hold is told. */
import type { Finding } from '../core/finding';
import type { Period } from '../core/period';
import { parsePeriod } from '../core/period';
import { present } from '../core/present';
import type { Catalogue, Unit } from '../core/unit';
import type { WorkbookSnapshot } from '../core/workbook';
import type { Form } from '../language/load';
import type { Identity } from './identify';
import { identify } from './identify';
import { catalogueOf, unitIn } from './judge/catalogue';
import { contradictions } from './judge/contradictions';
import { formOf, versionProblems } from './judge/form';
import { periodOf } from './judge/period';
import { unitOf } from './judge/unit';
import { readRound } from './round';
import type { Problem, ReadContext } from './judge/verdict';

export type Recognised = Readonly<{
  form?: Form;
  version?: string;
  unit?: Unit;
  catalogue?: Catalogue;
  period?: Period;
  round: number;
  findings: readonly Finding[];
}>;

const roundOf = ({ facts }: Identity): number => (facts.round ? readRound(facts.round.says).round : 1);

/** What is held against the library and what was asked for; the workbook itself is not looked at again. */
export function judge(identity: Identity, context: ReadContext): Recognised {
  const named = parsePeriod(identity.facts.period?.says ?? '');
  const form = formOf(identity, context, named);
  const period = form.is && periodOf(identity, context, form.is);
  const day = context.period ?? (period ? period.is : named);
  const catalogue = catalogueOf(identity, context, day);
  const unit = form.is && catalogue.problems.length === 0 ? unitOf(identity, context, form.is, period?.is, catalogue.is) : undefined;
  const problems: readonly Problem[] = [
    ...contradictions(identity),
    ...form.problems,
    ...(period?.problems ?? []),
    ...(form.is && period?.is ? versionProblems(identity, context, form.is, period.is) : []),
    ...(form.is ? catalogue.problems : []),
    ...(unit?.problems ?? []),
  ];
  return {
    ...present({
      form: form.is,
      version: form.is && (identity.facts.version?.says ?? form.is.version),
      unit: unit ? unit.is : catalogue.is && unitIn(identity, catalogue.is, day),
      catalogue: catalogue.is,
      period: period ? period.is : named,
    }),
    round: roundOf(identity),
    findings: problems.map(({ problem, at = identity.top }): Finding => ({ ...problem, severity: 'error', at, involves: [at] })),
  };
}

export const recognise = (workbook: WorkbookSnapshot, context: ReadContext): Recognised => judge(identify(workbook), context);
