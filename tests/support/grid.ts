/**
 * Sheets drawn in tests. A Markdown table is laid on a form's template, cells nobody drew are computed as Excel would,
 * and the findings have to be exactly the `{CODE}` marks, each on its cell.
 */
import { period } from '../../src/core/period';
import type { Submission, Table } from '../../src/core/table';
import type { UnitKind } from '../../src/core/unitKind';
import { fold } from '../../src/core/vietnamese';
import { runChecks } from '../../src/check/run';
import { isName } from '../../src/language/columns/ask';
import { worldOf } from '../../src/reckon/world';
import type { Occasion } from '../../src/check/standings';
import type { SheetLayout } from '../../src/language/layout';
import { columnIndex, placeOf, templateLayouts } from '../../src/language/layout';
import type { Form } from '../../src/language/load';
import { address, columnNumber } from '../../src/core/address';
import type { Told } from './findings';
import { told, unfolded } from './findings';
import type { Drawn } from './gridText';
import { readGrid, typed } from './gridText';
import { drawTable } from './gridTable';
import type { Entries, Return } from './returns';
import { checkWith, firstHalfOf, typedReturn, lastPeriodOf, lastYearOf, orderOf } from './returns';
import { testCatalogue } from './places';
import { tablesOf } from '../../src/core/kept/table';

/** Grids by the key of their sheet. */
type Grids = Readonly<Record<string, string>>;
export type GridOptions = Readonly<{
  /** Who files it; the first that the sheet allows unless told. */
  kind?: UnitKind;
  /** The form's own period; the first half of 2021, or of the form's first year, or a closed year unless told. */
  period?: string;
  /** Other sheets of the same workbook. */
  others?: Grids;
  lastPeriod?: Grids;
  lastYear?: Grids;
  /** The form of last year, where a circular replaced it in between. */
  lastForm?: Form;
  /** The tables are consolidated ones, drawn with their own rows; `otherForms` by form code and sheet. */
  consolidated?: true;
  otherForms?: readonly Readonly<{ form: Form; sheet: string; grid: string }>[];
  /** Codes that must be said to be unchecked; not looked at where absent. */
  unchecked?: readonly string[];
}>;
export type Grid = GridOptions & Readonly<{ title: string; sheet: string; grid: string }>;

export type GridRun = Readonly<{
  /** `Thu!F12 NS-01`, sorted. */
  expected: readonly string[];
  found: readonly string[];
  findings: readonly Told[];
  /** What was checked, for asking whether a rule was applied to it. */
  tables: readonly Table[];
  lastPeriod?: readonly Table[];
  lastYear?: readonly Table[];
  otherForms: readonly Table[];
  occasion: Occasion;
  picture: string;
}>;

const place = (tab: string, at: string, code: string): string => `${tab}!${at} ${code}`;
const inOrder = (list: readonly string[]): readonly string[] => list.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));

type Cells = Entries[string];

type Laid = Readonly<{
  cells: Cells;
  expected: readonly string[];
  at: readonly (readonly string[])[];
  drawn: Drawn;
  tab: string;
}>;

/** Puts a drawing on a layout: rows are named by key or label, other names are items on the next blank row of their section. */
function lay(layout: SheetLayout, text: string): Laid {
  const drawn = readGrid(text);
  const columns = drawn.heads.slice(1).map((head) => {
    const column = /^[A-Z]{1,2}$/.test(head) ? layout.columns[columnNumber(head) - 1] : layout.columns.find(({ key }) => key === head);
    if (!column) throw new Error(`${layout.sheet.key} has no column ${head}`);
    return column;
  });
  const nameKey = layout.columns.find(isName)?.key ?? '';
  const cells: Record<string, Cells[string]> = {};
  const expected: string[] = [];
  const used = new Set<number>();
  let section: string | undefined;
  const at = drawn.lines.map((line) => {
    const [name, ...rest] = line;
    const wanted = name?.text ?? '';
    const named =
      layout.rows.find(({ key }) => key !== '' && key === wanted) ??
      layout.rows.find(({ key, label, row }) => key !== '' && wanted !== '' && fold(label) === fold(wanted) && !used.has(row));
    if (named?.kind === 'section') section = named.key;
    const row =
      named ??
      layout.rows.find((item) => item.kind === 'item' && !used.has(item.row) && (item.section === undefined || item.section === section));
    if (!row) throw new Error(`${layout.sheet.key} has no row ${wanted}`);
    used.add(row.row);
    const nameCell = placeOf(layout, row, nameKey);
    if (!named && wanted !== '') cells[nameCell] = { value: wanted };
    name?.codes.forEach((code) => expected.push(place(layout.sheet.tab, nameCell, code)));
    return [
      nameCell,
      ...rest.map((cell, index) => {
        const column = columns[index]!;
        const here = address(columnIndex(layout, column.key), row.row);
        const value = typed(cell.text, column);
        if (value) cells[here] = value;
        cell.codes.forEach((code) => expected.push(place(layout.sheet.tab, here, code)));
        return here;
      }),
    ];
  });
  return { cells, expected, at, drawn, tab: layout.sheet.tab };
}

/** The drawing again, with what was found in place of what was expected. */
function picture({ drawn, at, tab }: Laid, found: readonly string[]): string {
  const lines = drawn.lines.map((line, row) =>
    line.map(({ text }, column) => {
      const here = `${tab}!${at[row]?.[column] ?? ''} `;
      const codes = found.filter((item) => item.startsWith(here)).map((item) => `{${item.slice(here.length)}}`);
      return [text, ...codes].join(' ').trim();
    }),
  );
  const all = [drawn.heads, ...lines];
  const widths = drawn.heads.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all.map((line) => `| ${line.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`).join('\n');
}

const defaultPeriod = (form: Form): string => {
  if (form.period === 'same') return firstHalfOf(form);
  return (form.validTo ?? form.validFrom).slice(0, 4);
};

const layAll = (layouts: readonly SheetLayout[], grids: Grids): Readonly<Record<string, Laid>> =>
  Object.fromEntries(
    Object.entries(grids).map(([key, text]) => {
      const layout = layouts.find(({ sheet }) => sheet.key === key);
      if (!layout) throw new Error(`no sheet ${key} is filed here`);
      return [key, lay(layout, text)];
    }),
  );

const cellsOf = (laid: Readonly<Record<string, Laid>>): Entries =>
  Object.fromEntries(Object.entries(laid).map(([key, { cells }]) => [key, cells]));

/** A workbook filled with grids, for tests that go on to change it. */
export function gridReturn(form: Form, kind: UnitKind, code: string, grids: Grids, file = `${code}.xlsx`): Return {
  const order = orderOf(form, kind, code);
  return typedReturn(order, cellsOf(layAll(templateLayouts(form, kind, testCatalogue.units, order.period.year), grids)), file);
}

/** What a drawing of a part of a return lacks, and no rule speaks of: these have tests of their own. */
const ofWhole: readonly Told['kind'][] = ['row.absent', 'row.gone', 'blank.column', 'blank.sheet'];

const reported = (findings: readonly Told[], tabs: readonly string[]): readonly string[] =>
  inOrder(
    findings
      // Sheets nobody drew are blank, and what is said of them is not what the test is about.
      .filter(({ severity, at }) => severity !== 'unchecked' && (tabs.includes(at.sheet) || at.sheet === '' || at.sheet === 'Bìa'))
      .filter(({ kind }) => !ofWhole.includes(kind))
      .map(({ at, code }) => place(at.sheet, at.cell, code)),
  );

function runReturn(form: Form, { sheet, grid, ...options }: Omit<Grid, 'title'>): GridRun {
  const kind = options.kind ?? form.sheets.find(({ key }) => key === sheet)?.filedBy?.[0] ?? form.filedBy[0] ?? 'commune';
  const periodCode = options.period ?? defaultPeriod(form);
  const here = period(periodCode);
  const earlier = (which: Form, code: string, grids: Grids | undefined): readonly Submission[] =>
    grids ? [checkWith(which, gridReturn(which, kind, code, grids).workbook)] : [];
  const lastPeriod = earlier(form, lastPeriodOf(here), options.lastPeriod);
  const lastYear = earlier(options.lastForm ?? form, lastYearOf(here), options.lastYear);

  const order = orderOf(form, kind, periodCode);
  const laid = layAll(templateLayouts(form, kind, testCatalogue.units, here.year), { [sheet]: grid, ...options.others });
  const { workbook } = typedReturn(order, cellsOf(laid), 'bieu.xlsx');
  const checked = checkWith(form, workbook, { previous: [...lastPeriod, ...lastYear] });
  const findings = unfolded(checked.findings);
  const all = Object.values(laid);
  const found = reported(
    findings,
    all.map(({ tab }) => tab),
  );
  return {
    expected: inOrder(all.flatMap(({ expected }) => expected)),
    found,
    findings,
    tables: tablesOf(checked),
    ...(lastPeriod[0] ? { lastPeriod: tablesOf(lastPeriod[0]) } : {}),
    ...(lastYear[0] ? { lastYear: tablesOf(lastYear[0]) } : {}),
    otherForms: [],
    occasion: { period: here, kind, consolidated: false },
    picture: all.map((item) => `${item.tab}:\n${picture(item, found)}`).join('\n\n'),
  };
}

function runConsolidated(form: Form, { sheet, grid, ...options }: Omit<Grid, 'title'>): GridRun {
  const drawn = Object.entries({ [sheet]: grid, ...options.others }).map(([key, text]) => drawTable(form, key, text, 'tong-hop.xlsx'));
  const tables = drawn.map(({ table }) => table);
  const otherForms = (options.otherForms ?? []).map((other) => drawTable(other.form, other.sheet, other.grid, 'tong-hop.xlsx').table);
  const occasion: Occasion = { period: period(options.period ?? defaultPeriod(form)), consolidated: true };
  const findings = runChecks(form, tables, { ...occasion, world: worldOf(form, tables, { otherForms }) }).findings.map((finding) =>
    told(finding),
  );
  const found = reported(
    findings,
    tables.map(({ tab }) => tab),
  );
  return {
    expected: inOrder(drawn.flatMap(({ expected }) => expected)),
    found,
    findings,
    tables,
    otherForms,
    occasion,
    picture: grid.trim(),
  };
}

export const runGrid = (form: Form, grid: Omit<Grid, 'title'>): GridRun =>
  grid.consolidated ? runConsolidated(form, grid) : runReturn(form, grid);

/** Fails with the drawing, and what was and was not found, in place. */
export function expectRun(run: GridRun, unchecked?: readonly string[]): void {
  const missed = run.expected.filter((item) => !run.found.includes(item));
  const surplus = run.found.filter((item) => !run.expected.includes(item));
  const messageOf = (item: string): string => run.findings.find(({ at, code }) => place(at.sheet, at.cell, code) === item)?.message ?? '';
  if (missed.length > 0 || surplus.length > 0 || run.expected.length !== run.found.length) {
    const lines = [
      ...missed.map((item) => `expected, not found: ${item}`),
      ...surplus.map((item) => `found, not expected: ${item}  ${messageOf(item)}`),
    ];
    throw new Error(`what was found:\n\n${run.picture}\n\n${lines.join('\n') || `found twice: ${run.found.join(', ')}`}`);
  }
  if (unchecked) {
    const left = run.findings.filter(({ severity }) => severity === 'unchecked').map(({ code }) => code);
    expect(inOrder(left)).toEqual(inOrder(unchecked));
  }
}

export function expectFindings(form: Form, sheet: string, grid: string, options: GridOptions = {}): void {
  expectRun(runGrid(form, { sheet, grid, ...options }), options.unchecked);
}
