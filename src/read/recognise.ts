/** Judges whose return a workbook is by what it says of itself: form and version, period, unit; whatever does not hold is told. */
import { doesFile, formPeriod, unitsIn } from '../census/filers';
import { unitCoded, unitsWithCode } from '../census/units';
import type { CellRef } from '../core/cell';
import type { FileFacts } from '../core/facts';
import type { Finding } from '../core/finding';
import type { Period } from '../core/period';
import { lastDay, parsePeriod } from '../core/period';
import { present } from '../core/present';
import type { Catalogue, Unit } from '../core/unit';
import { sameUnit } from '../core/unitId';
import { fold } from '../core/vietnamese';
import type { WorkbookSnapshot } from '../core/workbook';
import { coverLabels } from '../language/cover';
import type { Form } from '../language/load';
import { inForce } from '../language/load';
import type { Identity } from './identify';
import { identify } from './identify';
import { resemblances } from './resemblance';
import { unitHeaded } from './unitHeaded';

export type ReadContext = Readonly<{
  forms: readonly Form[];
  catalogues: readonly Catalogue[];
  /** The catalogue the office asked with; otherwise the one the workbook names. */
  catalogue?: Catalogue;
  /** The reporting period asked for; each form takes its own period from it. */
  period?: Period;
}>;

export type Recognised = Readonly<{
  form?: Form;
  version?: string;
  unit?: Unit;
  catalogue?: Catalogue;
  period?: Period;
  round: number;
  findings: readonly Finding[];
}>;

/** What does not hold, and the line of the cover it is about; the cover itself where it is about none. */
type ProblemOf<K extends keyof FileFacts> = Readonly<{ problem: Readonly<{ kind: K }> & FileFacts[K]; at?: CellRef | undefined }>;
type Problem = { readonly [K in keyof FileFacts]: ProblemOf<K> }[keyof FileFacts];
type Verdict<T> = Readonly<{ is?: T; problems: readonly Problem[] }>;
const settled = <T>(is: T | undefined, problems: readonly Problem[] = []): Verdict<T> => ({ ...present({ is }), problems });

/** Facts of the cover that were typed over since the template was made. */
const contradictions = ({ disagreements }: Identity): readonly Problem[] =>
  (['form', 'version', 'unit', 'catalogue', 'period'] as const).flatMap((fact) =>
    disagreements
      .filter(({ counts, other }) => counts.of === fact && counts.isHidden && !other.isHidden)
      .map(({ counts, other }): ProblemOf<'file.identity'> => ({
        problem: { kind: 'file.identity', line: coverLabels[fact], cover: other.says, stamp: counts.says },
        at: other.at,
      })),
  );

/** The form that is named, in the version that is named or in force; where none is named, the one whose tabs are most of the workbook's. */
function formOf({ facts, tabs }: Identity, { forms }: ReadContext, period: Period | undefined): Verdict<Form> {
  const named = forms.filter(({ code }) => fold(code) === fold(facts.form?.says ?? ''));
  const dated = (candidates: readonly Form[]): readonly Form[] => (period ? inForce(candidates, lastDay(period)) : []);
  const form = named.find(({ version }) => version === facts.version?.says) ?? dated(named)[0] ?? named[0];
  if (form) return settled(form);
  const candidates = period ? dated(forms) : forms;
  const [near] = resemblances(tabs, candidates);
  const like = near && candidates.find(({ code, version }) => code === near.form && version === near.version);
  if (near && like && near.present.length >= near.missing.length) return settled(like);
  return settled<Form>(undefined, [{ problem: { kind: 'file.form', ...present({ near }) } }]);
}

/** The period that is named, else the one asked for, unless a mark tells that the workbook was made for one that is lost. */
function periodOf({ facts, places }: Identity, context: ReadContext, form: Form): Verdict<Period> {
  const named = parsePeriod(facts.period?.says ?? '');
  const asked = context.period && formPeriod(form, context.period);
  const period = named ?? (facts.form?.isHidden ? undefined : asked);
  const at = places.period;
  if (!period) return settled<Period>(undefined, [{ problem: { kind: 'file.noPeriod' }, at }]);
  return settled(period, !asked || period.code === asked.code ? [] : [{ problem: { kind: 'file.period', period, asked }, at }]);
}

/** A version we do not have would be read by the rows of another one. */
function versionProblems({ facts, places }: Identity, { forms }: ReadContext, form: Form, period: Period): readonly Problem[] {
  const named = forms.filter(({ code }) => fold(code) === fold(facts.form?.says ?? ''));
  const version = facts.version?.says;
  const isKnown = version === undefined || named.length === 0 || named.some((candidate) => candidate.version === version);
  if (isKnown && inForce([form], lastDay(period)).length > 0) return [];
  const unfit = isKnown ? form.version : (version ?? '');
  return [{ problem: { kind: 'file.version', form: form.code, version: unfit, period }, at: places.version }];
}

/** A code that was given again means the unit that there is at the end of the period. */
function unitIn({ facts, headings }: Identity, catalogue: Catalogue, period: Period | undefined): Unit | undefined {
  if (!facts.unit) return unitHeaded(headings, catalogue);
  return unitCoded(catalogue, facts.unit.says, period && lastDay(period));
}

/** The one asked with, else the one that is named; where none is named, the only one that has the unit. */
function catalogueOf(identity: Identity, context: ReadContext, period: Period | undefined): Verdict<Catalogue> {
  const { catalogue, catalogues } = context;
  if (catalogue) return settled(catalogue);
  const problem = (why: FileFacts['file.catalogue']): Verdict<Catalogue> =>
    settled<Catalogue>(undefined, [{ problem: { kind: 'file.catalogue', ...why }, at: identity.places.catalogue }]);
  const named = identity.facts.catalogue?.says;
  if (named !== undefined) {
    const known = catalogues.find(({ code }) => fold(code) === fold(named));
    return known ? settled(known) : problem({ unknownCode: named });
  }
  if (catalogues.length < 2) return settled(catalogues[0]);
  const having = catalogues.filter((one) => unitIn(identity, one, period) !== undefined);
  if (having.length < 2) return settled(having[0]);
  return problem({ among: having.map(({ code }) => code) });
}

/** The code is the template's; a name typed over it tells that the template was made for somebody else. */
function nameProblems({ facts, places }: Identity, { units }: Catalogue, unit: Unit): readonly Problem[] {
  const namesakes = units.filter(({ name }) => fold(name) === fold(facts.unitName?.says ?? ''));
  if (!facts.unit?.isHidden || namesakes.length === 0 || namesakes.some((namesake) => sameUnit(namesake, unit))) return [];
  const cover = namesakes[0]?.name ?? '';
  return [{ problem: { kind: 'file.identity', line: coverLabels.unitName, cover, stamp: unit.name }, at: places.unitName }];
}

/** A code that no unit has, or that several have, each in its time. */
function unknownUnit(code: string | undefined, catalogue: Catalogue | undefined): FileFacts['file.unit'] {
  if (code === undefined) return {};
  return catalogue && unitsWithCode(catalogue, code).length > 1 ? { sharedCode: code } : { unknownCode: code };
}

/** A unit that there is not at the end of the period is asked for nothing, and neither is one of another kind. */
function filingProblems(unit: Unit, catalogue: Catalogue, form: Form, reporting: Period | undefined): readonly Problem[] {
  if (!doesFile(form, unit, catalogue)) return [{ problem: { kind: 'file.notFiled', unit: unit.name, form: form.code } }];
  if (!reporting || unitsIn(catalogue, reporting).includes(unit)) return [];
  const { name, validFrom: from, validTo: to } = unit;
  return [{ problem: { kind: 'file.ended', unit: name, ...present({ from, to }), period: reporting } }];
}

function unitOf(identity: Identity, context: ReadContext, form: Form, period: Period | undefined, catalogue?: Catalogue): Verdict<Unit> {
  const at = identity.places.unit;
  const unit = catalogue && unitIn(identity, catalogue, context.period ?? period);
  if (!catalogue || !unit) {
    return settled<Unit>(undefined, [{ problem: { kind: 'file.unit', ...unknownUnit(identity.facts.unit?.says, catalogue) }, at }]);
  }
  // A form of closed years does not tell the round that it is filed in.
  const reporting = context.period ?? (form.period === 'same' ? period : undefined);
  return settled(unit, [
    ...nameProblems(identity, catalogue, unit),
    ...filingProblems(unit, catalogue, form, reporting).map((problem) => ({ ...problem, at })),
  ]);
}

const roundOf = ({ facts }: Identity): number => (/^\d{1,3}$/.test(facts.round?.says ?? '') ? Number(facts.round?.says) : 1);

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
