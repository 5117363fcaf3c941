/** One returned workbook through reading and checking: a submission with its findings, accepted or refused. */
import type { Filing } from '../census/layouts';
import { filedLayouts } from '../census/layouts';
import { originOf } from '../census/origins';
import { roleIn } from '../census/roles';
import type { Balance } from '../core/conserved';
import type { CellRef } from '../core/cell';
import { sameCell } from '../core/cell';
import type { FileProblem, Formed } from '../core/facts';
import type { Finding, FindingOf } from '../core/finding';
import { keep, tablesOf } from '../core/kept/table';
import type { MoneyScale } from '../core/money';
import type { Period } from '../core/period';
import { isEarlierInYear, isYearBefore, lastDay } from '../core/period';
import { present } from '../core/present';
import type { Reform } from '../core/reform';
import type { Checked, Submission, Table } from '../core/table';
import { cellOf } from '../core/table';
import type { Unit } from '../core/unit';
import { sameUnit } from '../core/unitId';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellRef } from '../core/workbook';
import { coverLabels, hasMoney, scaleLabel } from '../language/cover';
import type { Sheet } from '../language/form';
import { shapeOf } from '../language/sheets/ask';
import { allRows } from '../language/sheets/row';
import type { SheetLayout } from '../language/layout';
import type { Form } from '../language/load';
import { coverOf } from '../read/carriers/cover';
import { readExplanations } from '../read/explanations';
import { readScale } from '../core/vietnamese';
import { besideLabel } from '../read/labels';
import { findSheet, readTable } from '../read/readTable';
import type { ReadContext } from '../read/judge/verdict';
import type { Recognised } from '../read/recognise';
import { recognise } from '../read/recognise';
import { blamed } from './blame';
import type { Spot } from './blame/spots';
import type { Told } from './blame/told';
import { blanksOf } from './blankAll';
import { withoutConsequences } from './consequences';
import { closeSheet, lostFigures } from './conservation';
import { sentAgain } from './copies/earlier';
import { coverDates } from './coverDates';
import { coverLineFindings } from './coverLines';
import { datesTogether } from './datesTogether';
import { firstCell } from './describe';
import { worldOf } from '../reckon/world';
import { exchangedSheets } from './exchangedSheets';
import { explained } from './explain';
import { implausible } from './plausible';
import { judged } from './judge';
import { withScaleDoubt } from './scales/doubt';
import { againstLastPeriod } from './scales/lastPeriod';
import { farDays } from './farDays';
import { oddNames } from './oddNames';
import { despiteNothing, nothingSaid } from './nothing';
import { unreadFindings } from './unread';
import { runChecks } from './run';

export type ValidateContext = ReadContext &
  Readonly<{
    /** Accepted returns of earlier periods, for comparison. */ previous: readonly Submission[];
    /** What became of units, as far as it is known. */ reforms?: readonly Reform[];
  }>;

/** What a door found: a snapshot, or why there is none. */
export type Opened = Readonly<
  { file: string; sha256: string } & ({ workbook: WorkbookSnapshot } | { problem: FileProblem; detail?: string })
>;

const wholeFile = (file: string): Pick<Finding, 'severity' | 'at' | 'involves'> => ({
  severity: 'error',
  at: { file, sheet: '', cell: '' },
  involves: [],
});

const unopened = (file: string, problem: FileProblem, detail: string): FindingOf<`file.${FileProblem}`> =>
  problem === 'unreadable' ? { kind: 'file.unreadable', ...wholeFile(file), detail } : { kind: `file.${problem}`, ...wholeFile(file) };

const nothingChecked: Checked = { equations: 0, held: 0 };

const isBlank = (workbook: WorkbookSnapshot): boolean =>
  workbook.sheets.every((sheet) => Object.values(sheet.cells).every(({ value }) => value === null || value === ''));

/** The scale a sheet declares, else the cover's, else the form's own; undefined for words that are no money unit. */
function scaleOf(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot | undefined,
  cover: SheetSnapshot | undefined,
  form: Form,
): Readonly<{ scale?: MoneyScale; text: string; at?: CellRef }> {
  // «Đơn vị: …» names the unit that reports as often as the unit of money, so it counts only where it is one.
  const short = sheet && [besideLabel(sheet, 'ĐVT'), besideLabel(sheet, 'Đơn vị')].find((found) => found && readScale(found.text));
  const onCover = cover && besideLabel(cover, coverLabels.scale);
  const onSheet = (sheet && besideLabel(sheet, scaleLabel)) ?? short;
  // A formula that repeats the cover may be left with an old result by a program that does not calculate.
  const spot = onCover && onSheet?.cell.formula !== undefined ? onCover : (onSheet ?? onCover);
  if (!spot) return { scale: form.scale, text: '' };
  const scale = readScale(spot.text);
  // The sheets repeat what the cover says, so that is where it is put right.
  const where = cover && onCover && onCover.text === spot.text ? { sheet: cover, spot: onCover } : sheet ? { sheet, spot } : undefined;
  return {
    text: spot.text,
    ...present({ scale }),
    ...(where ? { at: cellRef(workbook, where.sheet, where.spot.column, where.spot.row) } : {}),
  };
}

/** Sheets that take figures from other sheets are read after them. */
const linksLast = (layouts: readonly SheetLayout[]): readonly SheetLayout[] => {
  const tabs = layouts.map(({ sheet }) => sheet.key);
  const links = (sheet: Sheet): boolean =>
    allRows(shapeOf(sheet).rows)
      .flatMap((row) => Object.values(row.is ?? {}))
      // A row of this very sheet is named the same way (`huong100.duToanNsnn`).
      .some((source) => tabs.some((other) => other !== sheet.key && source.startsWith(`${other}.`)));
  return [...layouts].sort((a, b) => Number(links(a.sheet)) - Number(links(b.sheet)));
};

type ReadTables = Readonly<{ tables: readonly Table[]; findings: readonly Finding[]; sound: boolean; balances: readonly Balance[] }>;

function readTables(workbook: WorkbookSnapshot, filing: Filing, isNothing: true | undefined): ReadTables {
  const { form, period } = filing;
  const layouts = filedLayouts(filing);
  const cover = coverOf(workbook);
  const findings: Finding[] = [];
  const ofDates: Finding[] = [];
  const balances: Balance[] = [];
  let tables: readonly Table[] = [];
  let sound = true;
  for (const layout of linksLast(layouts)) {
    const sheet = findSheet(workbook, layout);
    const { scale, text, at } = scaleOf(workbook, sheet, cover, form);
    if (!scale && at) {
      const told = findings.some((finding) => finding.kind === 'file.scale' && sameCell(finding.at, at));
      if (!told) findings.push({ kind: 'file.scale', severity: 'error', at, involves: [at], text });
      sound = false;
    }
    const dates = coverDates(workbook, cover, { form, sheet: layout.sheet, period });
    const { from, to } = dates;
    const result = readTable(form, layout, workbook, {
      scale: scale ?? form.scale,
      ...present({ from, to, isNothing, level: filing.unit?.level }),
      before: tables,
    });
    ofDates.push(...dates.findings);
    const seen = judged(result.observations);
    findings.push(...seen);
    if (result.table) {
      const closed = closeSheet(result.table, result.held ?? [], seen);
      balances.push(...closed.balances);
      findings.push(...lostFigures(result.table, closed.lost));
    }
    if (result.table) tables = [...tables, present({ ...result.table, scaleAt: at })];
    sound = sound && result.sound;
  }
  const inOrder = layouts.flatMap((layout) => tables.find((table) => table.sheet === layout.sheet.key) ?? []);
  return { tables: inOrder, findings: [...datesTogether(ofDates), ...findings], sound, balances };
}

/** The latest earlier cumulative period of the same year, and the same period a year before, of the same unit. */
function besideTables(
  form: Form,
  known: Recognised,
  previous: readonly Submission[],
): Readonly<{ lastPeriod?: readonly Table[]; lastYear?: readonly Table[] }> {
  const { unit, period } = known;
  if (!unit || !period) return {};
  const own = previous.filter((item) => item.form === form.code && item.unit && sameUnit(item.unit, unit) && item.period !== undefined);
  const earlier = own
    .filter((item) => item.period && isEarlierInYear(item.period, period))
    .sort((a, b) => (b.period?.lastMonth ?? 0) - (a.period?.lastMonth ?? 0))[0];
  const yearBefore = own.find((item) => item.period && isYearBefore(item.period, period));
  return present({ lastPeriod: earlier && tablesOf(earlier), lastYear: yearBefore && tablesOf(yearBefore) });
}

/** Nothing typed that could be read as a figure, nor anything else found in the cells. */
const isUnfilled = (tables: readonly Table[], findings: readonly Finding[], sound: boolean): boolean =>
  sound &&
  tables.every(({ rows }) => rows.every(({ figures }) => Object.keys(figures).length === 0)) &&
  findings.every(({ found }) => found === undefined);

/** At a cell where a 0 may be written: a list has nowhere for it, so a sheet of printed rows comes first. */
function unfilledFinding(form: Form, tables: readonly Table[], file: string): Finding {
  const isPrinted = ({ sheet }: Table): boolean => form.sheets.some((item) => item.key === sheet && !shapeOf(item).isOpen);
  const table = tables.find((item) => isPrinted(item)) ?? tables[0];
  return { kind: 'file.unfilled', ...wholeFile(file), ...present({ at: table && firstCell(table) }) };
}

/** Where the unit was formed since the same period a year before: what is known of those it comes from. */
function formedSince(reforms: readonly Reform[], unit: Unit, period: Period): Formed | undefined {
  const yearBefore = lastDay(period).replace(/^\d{4}/, String(period.year - 1));
  const origin = originOf(reforms, unit, yearBefore);
  return origin.is === 'there'
    ? undefined
    : { day: unit.validFrom, isKnown: origin.is === 'known', from: origin.from.map(({ name }) => name) };
}

const formulasIn =
  ({ sheets }: WorkbookSnapshot) =>
  ({ table, row, column }: Spot): string | undefined =>
    sheets.find(({ name }) => name === table.tab)?.cells[cellOf(table, row, column).cell]?.formula;

/** What the checks say of a return that has figures. */
function checksOf(
  { form, period, unit, catalogue }: Filing,
  known: Recognised,
  tables: readonly Table[],
  reading: readonly Finding[],
  workbook: WorkbookSnapshot | undefined,
  { previous, reforms = [] }: ValidateContext,
): Told & Readonly<{ checked: Checked }> {
  const beside = besideTables(form, known, previous);
  const world = worldOf(form, tables, beside);
  const kind = unit && catalogue && roleIn(unit, catalogue);
  const formed = unit && formedSince(reforms, unit, period);
  const occasion = { period, ...present({ kind }), consolidated: false };
  const context = { ...occasion, world, ...present({ formed }) };
  const ran = runChecks(form, tables, context);
  const [doubt] = againstLastPeriod(form, tables, beside.lastPeriod ?? [], period.year);
  const lastTables = (form.period === 'same' ? beside.lastPeriod : beside.lastYear) ?? [];
  const blanks = blanksOf(form, tables, context, lastTables, ran.findings);
  // Where rows or columns are not all there, sums tell nothing of their cells.
  const told = { reading, checks: ran.findings };
  const { checks, ...read } = workbook ? blamed({ form, occasion, beside, formulaAt: formulasIn(workbook) }, tables, told) : told;
  return {
    ...read,
    checked: ran.checked,
    checks: withScaleDoubt(doubt, [
      ...exchangedSheets(form, tables, context),
      ...implausible(form, tables, world),
      ...farDays(form, tables, period),
      ...oddNames(form, tables, ran.findings),
      ...sentAgain(form, tables, beside.lastPeriod ?? beside.lastYear ?? []),
      ...blanks,
      ...checks,
    ]),
  };
}

/** Where unit and period are settled, what the lines of the cover say of them otherwise. */
function coverOfWhose(
  workbook: WorkbookSnapshot,
  cover: SheetSnapshot | undefined,
  { unit, period, form, findings }: Recognised,
  tables: readonly Table[],
): readonly Finding[] {
  if (!unit || !period || !form) return [];
  const scale = hasMoney(form.sheets) ? tables[0]?.scale : undefined;
  return coverLineFindings(workbook, cover, present({ unit, period, scale }), findings);
}

/** Said of a return of which every typed figure counts. */
const closedBy = (checked: Checked, balances: readonly Balance[]): Checked =>
  balances.every(({ typed, counted }) => typed.eq(counted))
    ? { ...checked, cells: balances.reduce((sum, { cells }) => sum + cells, 0) }
    : checked;

export function validate(opened: Opened, context: ValidateContext): Submission {
  const { file, sha256 } = opened;
  const nothing = { file, sha256, round: 1, tables: [], explanations: [], checked: nothingChecked, status: 'refused' } as const;
  if ('problem' in opened) return { ...nothing, findings: [unopened(file, opened.problem, opened.detail ?? '')] };
  const { workbook } = opened;
  if (isBlank(workbook)) return { ...nothing, findings: [unopened(file, 'blank', '')] };
  const known = recognise(workbook, context);
  const { form, unit, period, catalogue, round } = known;
  const whose = { file, sha256, round, ...(form ? present({ form: form.code, formVersion: form.version, unit, period }) : {}) };
  // Neither rows nor heads of a form are known before its form and year are.
  if (!form || !period) return { ...nothing, ...whose, findings: known.findings };
  const filing: Filing = { form, period, ...present({ unit, catalogue }) };
  const cover = coverOf(workbook);
  const nothingAt = nothingSaid(workbook, cover);
  const { tables, findings, sound, balances } = readTables(workbook, filing, nothingAt && true);
  const explanations = readExplanations(workbook);
  const unfilled = !nothingAt && isUnfilled(tables, findings, sound) ? [unfilledFinding(form, tables, file)] : [];
  const ran =
    unfilled.length > 0
      ? { reading: findings, checks: [], checked: nothingChecked }
      : checksOf(filing, known, tables, findings, sound ? workbook : undefined, context);
  const unread = unreadFindings(workbook, filing, context.forms, findings);
  const told = withoutConsequences(ran.reading, ran.checks);
  const ofCover = [...coverOfWhose(workbook, cover, known, tables), ...despiteNothing(nothingAt, tables)];
  const all = explained(
    [...known.findings, ...ofCover, ...unfilled, ...unread, ...told.reading, ...told.checks],
    explanations,
    form,
    tables,
    period,
  );
  const isAccepted = unit !== undefined && sound && all.every(({ severity }) => severity !== 'error');
  return {
    ...whose,
    tables: tables.map(keep),
    explanations,
    findings: all,
    checked: closedBy(ran.checked, balances),
    balances,
    status: isAccepted ? 'accepted' : 'refused',
  };
}
