/** Submissions become a consolidation: accepted returns, their breakdown, the place's own tables and what is to be said of them. */
import { present } from '../core/present';
import type { Consolidation, ConsolidatedForm } from '../core/consolidation';
import type { Finding } from '../core/finding';
import type { Period } from '../core/period';
import { lastDay } from '../core/period';
import type { Settings } from '../core/settings';
import type { Quoted } from '../core/figure';
import type { KeptTable, Submission, Table, TableHead } from '../core/table';
import type { Catalogue } from '../core/unit';
import { judgeCopies } from '../check/copies/judge';
import { judgeScales } from '../check/scales/beside';
import { settleReturns } from '../check/settle';
import type { Form } from '../language/load';
import { unitsAt } from '../census/units';
import { filersOf, formPeriod, formsOf } from '../census/filers';
import type { Collected } from './collect';
import { collect } from './collect';
import { commonDate } from './commonDate';
import { unclosed } from './closing';
import type { Contribution } from './contribution';
import { compareSources } from './compare';
import { compareDates } from './compareDates';
import type { Lines } from './lines/lines';
import { linesOf } from './lines/lines';
import type { PlaceSheet } from './placeSheet';
import { placeSheet } from './placeSheet';
import type { Placing } from './emptyTable';
import { openingFindings } from './openingFindings';
import { checkPlaced } from './checkPlaced';
import { keepPlaced, openPlaced } from './placed';
import { placeTables } from './placeTables';
import { eliminate } from './transfers';

export type ConsolidateOptions = Readonly<{
  forms: readonly Form[];
  catalogue: Catalogue;
  period: Period;
  settings: Settings;
  /** Codes of units taken in although errors are open. */
  accept: readonly string[];
  /** Consolidations of earlier periods, for opening rates. */
  previous: readonly Consolidation[];
}>;

/** A form's consolidation with what the workbook is drawn from. */
export type WorkedForm = Readonly<{
  form: Form;
  result: ConsolidatedForm;
  /** The tables of `result` as they are put away. */
  kept: readonly KeptTable[];
  lines: Lines;
  places: readonly PlaceSheet[];
  findings: readonly Finding[];
}>;
export type Worked = Readonly<{ consolidation: Consolidation; forms: readonly WorkedForm[] }>;

/** The name a consolidated workbook's own cells carry until it is saved. */
export const consolidatedFile = 'consolidated.xlsx';
export const placeTab = (form: string, tab: string): string => `${form} ${tab}`.slice(0, 31);
export const placing = (form: Form): Placing => ({
  file: consolidatedFile,
  tabOf: (sheet) => placeTab(form.code, form.sheets.find(({ key }) => key === sheet)?.tab ?? sheet),
});

/** The closing date that most returns give for a sheet, and the earliest beginning. */
function datesOf(tables: readonly TableHead[]): Readonly<{ from?: Quoted; to?: Quoted }> {
  const [from] = tables.flatMap((table) => table.from ?? []).sort((a, b) => a.text.localeCompare(b.text, 'en'));
  return present({ from, to: commonDate(tables.flatMap((table) => table.to ?? [])) });
}

/** Dates of a sheet come from whoever answers for it, else from all who filed it. */
function withDates(form: Form, tables: readonly Table[], collected: Collected): readonly Table[] {
  return tables.map((table) => {
    const sheet = form.sheets.find(({ key }) => key === table.sheet);
    const answering = collected.units.filter(({ unit }) => unit.kind === sheet?.authority);
    const asked = answering.length > 0 ? answering : collected.units;
    return {
      ...table,
      ...datesOf(asked.flatMap((item) => item.tables.filter((own) => own.sheet === table.sheet && own.stubs.length > 0))),
    };
  });
}

export function workForm(form: Form, collected: Collected, period: Period, catalogue: Catalogue, lastYear: readonly Table[]): WorkedForm {
  const expected = collected.progress.map(({ unit }) => unit);
  const eliminated = eliminate(form, collected.units, expected);
  const lines = linesOf(collected.units, eliminated.lines);
  const then = { ...catalogue, units: unitsAt(catalogue.units, lastDay(period)) };
  const places = form.sheets.map((sheet) => placeSheet({ form, catalogue: then, year: period.year, lines, lastYear }, sheet));
  const tables = placeTables(form, places, lines, placing(form));
  const kept = keepPlaced(withDates(form, tables, collected));
  return {
    form,
    lines,
    kept,
    places,
    findings: [
      ...eliminated.findings,
      ...compareSources(form, collected.units),
      ...compareDates(form, collected.units),
      ...openingFindings(form, tables, collected.units, period.year),
    ],
    result: {
      form: form.code,
      version: form.version,
      period,
      tables: () => openPlaced({ form, places, lines, kept }),
      units: collected.units,
      progress: collected.progress,
      adjustments: eliminated.adjustments,
      open: eliminated.open,
    },
  };
}

/** Takes returns that check/settle.ts has gone over. */
function consolidate(submissions: Contribution, options: ConsolidateOptions): Worked {
  const { catalogue, period, settings, accept, previous } = options;
  const current = formsOf(options.forms, period);
  const filed = current.filter((form) => submissions.some((item) => item.form === form.code));
  const worked = filed.map((form) => {
    const own = formPeriod(form, period);
    const lastYear = previous
      .flatMap(({ forms }) => forms)
      .find((item) => item.form === form.code && item.period.year === own.year - 1 && item.period.lastMonth === own.lastMonth);
    return workForm(
      form,
      collect(form, own, filersOf(form, catalogue, period), submissions, accept),
      own,
      catalogue,
      lastYear?.tables() ?? [],
    );
  });
  const checked = checkPlaced(worked);
  const consolidation: Consolidation = {
    catalogue,
    period,
    // Exactly the units taken in, each with the reason that is known of it.
    settings: { ...settings, waivers: accept.map((unit) => settings.waivers.find((item) => item.unit === unit) ?? { unit }) },
    forms: worked.map(({ result }) => result),
    findings: {
      ofReturns: submissions.map(({ file, findings }) => ({ file, findings })),
      ofWhole: [...worked.flatMap((one) => unclosed(one, submissions)), ...worked.flatMap(({ findings }) => findings), ...checked],
    },
    explanations: submissions.flatMap(({ unit, explanations }) => explanations.map((item) => ({ ...item, unit: unit?.name ?? '' }))),
  };
  return { consolidation, forms: worked };
}

export type Finished = Readonly<{ worked: Worked; /** As they stand in it. */ submissions: readonly Submission[] }>;

/** Only now is it known which of several returns of one unit stands, and what one level says against another. */
export function finish(contribution: Contribution, options: ConsolidateOptions): Finished {
  const submissions = judgeCopies(judgeScales(settleReturns(contribution), options.forms), options.forms, options.previous);
  return { worked: consolidate(submissions, options), submissions };
}
