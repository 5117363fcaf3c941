/** Judges whose return a workbook is by what it says of itself: form and version, period, unit; whatever does not hold is told. */
import { doesFile, formPeriod, unitsIn } from '../census/filers';
import { unitCoded, unitsWithCode } from '../census/units';
import type { CellRef } from '../core/cell';
import { dateText } from '../core/date';
import type { Finding } from '../core/finding';
import type { Lang } from '../core/lang';
import type { Period } from '../core/period';
import { lastDay, parsePeriod, periodName } from '../core/period';
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
import type { Resemblance } from './resemblance';
import { resemblances } from './resemblance';
import type { FileProblem } from './say';
import { fileMessage } from './say';
import { unitHeaded } from './unitHeaded';

export type ReadContext = Readonly<{
  forms: readonly Form[];
  catalogues: readonly Catalogue[];
  /** The catalogue the office asked with; otherwise the one the workbook names. */
  catalogue?: Catalogue;
  /** The reporting period asked for; each form takes its own period from it. */
  period?: Period;
  lang: Lang;
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

/** What does not hold, before it is put into words. */
type Problem = Readonly<{ problem: FileProblem; values?: Readonly<Record<string, string>>; at?: CellRef | undefined }>;
type Verdict<T> = Readonly<{ is?: T; problems: readonly Problem[] }>;
const settled = <T>(is: T | undefined, problems: readonly Problem[] = []): Verdict<T> => ({ ...present({ is }), problems });

/** Facts of the cover that were typed over since the template was made. */
const contradictions = ({ disagreements }: Identity): readonly Problem[] =>
  (['form', 'version', 'unit', 'catalogue', 'period'] as const).flatMap((fact) =>
    disagreements
      .filter(({ counts, other }) => counts.of === fact && counts.isHidden && !other.isHidden)
      .map(({ counts, other }) => ({
        problem: 'identity',
        values: { what: coverLabels[fact].toLowerCase(), cover: other.says, stamp: counts.says },
        at: other.at,
      })),
  );

/** " (gần giống biểu NS: có sheet «Thu», thiếu «Chi», «Cân đối»)". */
function nearHint({ form, present: there, missing }: Resemblance, lang: Lang): string {
  const listed = (tabs: readonly string[]): string => tabs.map((tab) => `«${tab}»`).join(', ');
  return lang === 'vi'
    ? ` (gần giống biểu ${form}: có sheet ${listed(there)}, thiếu ${listed(missing)})`
    : ` (nearest form ${form}: it has ${listed(there)} and lacks ${listed(missing)})`;
}

/** The form that is named, in the version that is named or in force; where none is named, the one whose tabs are most of the workbook's. */
function formOf({ facts, tabs }: Identity, { forms, lang }: ReadContext, period: Period | undefined): Verdict<Form> {
  const named = forms.filter(({ code }) => fold(code) === fold(facts.form?.says ?? ''));
  const dated = (candidates: readonly Form[]): readonly Form[] => (period ? inForce(candidates, lastDay(period)) : []);
  const form = named.find(({ version }) => version === facts.version?.says) ?? dated(named)[0] ?? named[0];
  if (form) return settled(form);
  const candidates = period ? dated(forms) : forms;
  const [near] = resemblances(tabs, candidates);
  const like = near && candidates.find(({ code, version }) => code === near.form && version === near.version);
  if (near && like && near.present.length >= near.missing.length) return settled(like);
  return settled<Form>(undefined, [{ problem: 'form', values: { hint: near ? nearHint(near, lang) : '' } }]);
}

/** The period that is named, else the one asked for, unless a mark tells that the workbook was made for one that is lost. */
function periodOf({ facts, places }: Identity, context: ReadContext, form: Form): Verdict<Period> {
  const named = parsePeriod(facts.period?.says ?? '');
  const asked = context.period && formPeriod(form, context.period);
  const period = named ?? (facts.form?.isHidden ? undefined : asked);
  const at = places.period;
  if (!period) return settled<Period>(undefined, [{ problem: 'noPeriod', at }]);
  const isAsked = !asked || period.code === asked.code;
  return settled(period, isAsked ? [] : [{ problem: 'period', values: { found: periodName(period), expected: periodName(asked) }, at }]);
}

/** A version we do not have would be read by the rows of another one. */
function versionProblems({ facts, places }: Identity, { forms }: ReadContext, form: Form, period: Period): readonly Problem[] {
  const named = forms.filter(({ code }) => fold(code) === fold(facts.form?.says ?? ''));
  const version = facts.version?.says;
  const isKnown = version === undefined || named.length === 0 || named.some((candidate) => candidate.version === version);
  if (isKnown && inForce([form], lastDay(period)).length > 0) return [];
  const values = { form: form.code, version: isKnown ? form.version : (version ?? ''), period: periodName(period) };
  return [{ problem: 'version', values, at: places.version }];
}

/** A code that was given again means the unit that there is at the end of the period. */
function unitIn({ facts, headings }: Identity, catalogue: Catalogue, period: Period | undefined): Unit | undefined {
  if (!facts.unit) return unitHeaded(headings, catalogue);
  return unitCoded(catalogue, facts.unit.says, period && lastDay(period));
}

/** The one asked with, else the one that is named; where none is named, the only one that has the unit. */
function catalogueOf(identity: Identity, context: ReadContext, period: Period | undefined): Verdict<Catalogue> {
  const { catalogue, catalogues, lang } = context;
  if (catalogue) return settled(catalogue);
  const problem = (vi: string, en: string): Verdict<Catalogue> =>
    settled<Catalogue>(undefined, [{ problem: 'catalogue', values: { hint: lang === 'vi' ? vi : en }, at: identity.places.catalogue }]);
  const named = identity.facts.catalogue?.says;
  if (named !== undefined) {
    const known = catalogues.find(({ code }) => fold(code) === fold(named));
    return known
      ? settled(known)
      : problem(` (tệp ghi «${named}», danh mục này chưa có ở đây)`, ` (the file names «${named}», which is not at hand)`);
  }
  if (catalogues.length < 2) return settled(catalogues[0]);
  const having = catalogues.filter((one) => unitIn(identity, one, period) !== undefined);
  if (having.length < 2) return settled(having[0]);
  const codes = having.map(({ code }) => code).join(', ');
  return problem(` (các danh mục ${codes} đều có đơn vị này)`, ` (the unit is in ${codes})`);
}

/** The code is the template's; a name typed over it tells that the template was made for somebody else. */
function nameProblems({ facts, places }: Identity, { units }: Catalogue, unit: Unit): readonly Problem[] {
  const namesakes = units.filter(({ name }) => fold(name) === fold(facts.unitName?.says ?? ''));
  if (!facts.unit?.isHidden || namesakes.length === 0 || namesakes.some((namesake) => sameUnit(namesake, unit))) return [];
  const values = { what: coverLabels.unitName.toLowerCase(), cover: namesakes[0]?.name ?? '', stamp: unit.name };
  return [{ problem: 'identity', values, at: places.unitName }];
}

/** " (mã «99999» không có trong danh mục)". */
function codeHint(code: string | undefined, catalogue: Catalogue | undefined, lang: Lang): string {
  if (code === undefined) return '';
  if (catalogue && unitsWithCode(catalogue, code).length > 1)
    return lang === 'vi' ? ` (nhiều đơn vị có mã «${code}», mỗi đơn vị một thời kỳ)` : ` (several units have the code «${code}»)`;
  return lang === 'vi' ? ` (mã «${code}» không có trong danh mục)` : ` (no unit has the code «${code}»)`;
}

/** A unit that there is not at the end of the period is asked for nothing, and neither is one of another kind. */
function filingProblems(unit: Unit, catalogue: Catalogue, form: Form, reporting: Period | undefined): readonly Problem[] {
  if (!doesFile(form, unit, catalogue)) return [{ problem: 'notFiled', values: { unit: unit.name, form: form.code } }];
  if (!reporting || unitsIn(catalogue, reporting).includes(unit)) return [];
  const values = { unit: unit.name, from: dateText(unit.validFrom), to: unit.validTo ? dateText(unit.validTo) : '…' };
  return [{ problem: 'ended', values: { ...values, period: periodName(reporting) } }];
}

function unitOf(identity: Identity, context: ReadContext, form: Form, period: Period | undefined, catalogue?: Catalogue): Verdict<Unit> {
  const at = identity.places.unit;
  const unit = catalogue && unitIn(identity, catalogue, context.period ?? period);
  if (!catalogue || !unit) {
    const hint = codeHint(identity.facts.unit?.says, catalogue, context.lang);
    return settled<Unit>(undefined, [{ problem: 'unit', values: { hint }, at }]);
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
  const { lang } = context;
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
    findings: problems.map(({ problem, values, at = identity.top }) => ({
      code: `FILE.${problem}`,
      severity: 'error',
      at,
      involves: [at],
      message: fileMessage(problem, lang, values),
    })),
  };
}

export const recognise = (workbook: WorkbookSnapshot, context: ReadContext): Recognised => judge(identify(workbook), context);
