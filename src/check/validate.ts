/** One returned workbook through reading and checking: a submission with its findings, accepted or refused. */
import type { Filing } from '../census/layouts';
import { filedLayouts } from '../census/layouts';
import { roleIn } from '../census/roles';
import type { CellRef } from '../core/cell';
import { sameCell } from '../core/cell';
import { fromSerial, parseDate } from '../core/date';
import type { Quoted } from '../core/figure';
import type { Finding } from '../core/finding';
import type { MoneyScale } from '../core/money';
import { isEarlierInYear, isYearBefore } from '../core/period';
import { present } from '../core/present';
import type { Submission, Table } from '../core/table';
import { sameUnit } from '../core/unitId';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellRef } from '../core/workbook';
import { coverLabels, fromLabel, scaleLabel, toLabel } from '../language/cover';
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
import type { ReadContext, Recognised } from '../read/recognise';
import { recognise } from '../read/recognise';
import type { FileProblem } from '../read/say';
import { fileMessage } from '../read/say';
import { withoutConsequences } from './consequences';
import { firstCell } from './describe';
import { evaluate } from '../reckon/evaluate';
import { explained } from './explain';
import { implausible } from './plausible';
import { runChecks, worldOf } from './run';

export type ValidateContext = ReadContext &
  Readonly<{ /** Accepted returns of earlier periods, for comparison. */ previous: readonly Submission[] }>;

/** What a door found: a snapshot, or why there is none. */
export type Opened = Readonly<
  { file: string; sha256: string } & ({ workbook: WorkbookSnapshot } | { problem: FileProblem; detail?: string })
>;

const refusedFile = (opened: Opened, problem: FileProblem, context: ReadContext, detail = ''): Submission => {
  const at: CellRef = { file: opened.file, sheet: '', cell: '' };
  return {
    file: opened.file,
    sha256: opened.sha256,
    round: 1,
    tables: [],
    explanations: [],
    findings: [{ code: `FILE.${problem}`, severity: 'error', at, involves: [], message: fileMessage(problem, context.lang, { detail }) }],
    status: 'refused',
  };
};

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
    ...(scale ? { scale } : {}),
    ...(where ? { at: cellRef(workbook, where.sheet, where.spot.column, where.spot.row) } : {}),
  };
}

function coverDate(workbook: WorkbookSnapshot, cover: SheetSnapshot | undefined, label: string): Quoted | undefined {
  const spot = cover && besideLabel(cover, label);
  if (!cover || !spot) return undefined;
  const iso = typeof spot.cell.value === 'number' ? fromSerial(spot.cell.value, workbook.from1904) : parseDate(spot.text);
  return iso ? { text: iso, from: [cellRef(workbook, cover, spot.column, spot.row)] } : undefined;
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

function readTables(
  workbook: WorkbookSnapshot,
  filing: Filing,
  context: ReadContext,
): Readonly<{ tables: readonly Table[]; findings: readonly Finding[]; sound: boolean }> {
  const { lang } = context;
  const { form } = filing;
  const layouts = filedLayouts(filing);
  const cover = coverOf(workbook);
  const findings: Finding[] = [];
  let tables: readonly Table[] = [];
  let sound = true;
  for (const layout of linksLast(layouts)) {
    const sheet = findSheet(workbook, layout);
    const { scale, text, at } = scaleOf(workbook, sheet, cover, form);
    if (!scale && at) {
      const told = findings.some((finding) => finding.code === 'FILE.scale' && sameCell(finding.at, at));
      if (!told)
        findings.push({ code: 'FILE.scale', severity: 'error', at, involves: [at], message: fileMessage('scale', lang, { text }) });
      sound = false;
    }
    const from = coverDate(workbook, cover, fromLabel(layout.sheet));
    const to = coverDate(workbook, cover, toLabel(layout.sheet));
    const before = tables;
    const result = readTable(form, layout, workbook, {
      scale: scale ?? form.scale,
      lang,
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      compute: (formula, table, row, column) => {
        const value = evaluate(formula, { table, row, column }, worldOf(form, [...before, table], {}));
        return value.is === 'figure' ? value.figure : undefined;
      },
    });
    findings.push(...result.findings);
    if (result.table) tables = [...tables, result.table];
    sound = sound && result.sound;
  }
  const inOrder = layouts.flatMap((layout) => tables.find((table) => table.sheet === layout.sheet.key) ?? []);
  return { tables: inOrder, findings, sound };
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
  return { ...(earlier ? { lastPeriod: earlier.tables } : {}), ...(yearBefore ? { lastYear: yearBefore.tables } : {}) };
}

/** Nothing typed that could be read as a figure, nor anything else found in the cells. */
const isUnfilled = (tables: readonly Table[], findings: readonly Finding[], sound: boolean): boolean =>
  sound &&
  tables.every(({ rows }) => rows.every(({ figures }) => Object.keys(figures).length === 0)) &&
  findings.every(({ found }) => found === undefined);

function unfilledFinding([table]: readonly Table[], file: string, context: ReadContext): Finding {
  const at = table ? firstCell(table) : { file, sheet: '', cell: '' };
  return { code: 'FILE.unfilled', severity: 'error', at, involves: [], message: fileMessage('unfilled', context.lang) };
}

export function validate(opened: Opened, context: ValidateContext): Submission {
  if ('problem' in opened) return refusedFile(opened, opened.problem, context, opened.detail);
  const { workbook, file, sha256 } = opened;
  if (isBlank(workbook)) return refusedFile(opened, 'blank', context);
  const known = recognise(workbook, context);
  const { form, unit, period, catalogue, round } = known;
  const whose = { file, sha256, round, ...(form ? present({ form: form.code, formVersion: form.version, unit, period }) : {}) };
  // Neither rows nor heads of a form are known before its form and year are.
  if (!form || !period) return { ...whose, tables: [], explanations: [], findings: known.findings, status: 'refused' };
  const { tables, findings, sound } = readTables(workbook, { form, period, ...present({ unit, catalogue }) }, context);
  const explanations = readExplanations(workbook);
  const unfilled = isUnfilled(tables, findings, sound) ? [unfilledFinding(tables, file, context)] : [];
  const { lang } = context;
  const world = worldOf(form, tables, besideTables(form, known, context.previous));
  const occasion = { period, world, lang, ...present({ kind: unit && catalogue && roleIn(unit, catalogue) }), consolidated: false };
  const checks = unfilled.length > 0 ? [] : [...implausible(form, tables, world, lang), ...runChecks(form, tables, occasion)];
  const told = withoutConsequences(findings, checks, lang);
  const all = explained([...known.findings, ...unfilled, ...told.reading, ...told.checks], explanations, form, tables);
  const isAccepted = unit !== undefined && sound && all.every(({ severity }) => severity !== 'error');
  return { ...whose, tables, explanations, findings: all, status: isAccepted ? 'accepted' : 'refused' };
}
