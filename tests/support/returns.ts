/** Returns for tests: a template, what is typed into it, and the results Excel would show, as a snapshot. */
import type { Cell } from '../../src/core/cell';
import { parseAddress } from '../../src/core/address';
import type { Period } from '../../src/core/period';
import { period } from '../../src/core/period';
import { snapshotOf } from '../../src/core/planSnapshot';
import type { UnitKind } from '../../src/core/unitKind';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import type { ValidateContext } from '../../src/check/validate';
import { validate } from '../../src/check/validate';
import type { Order } from '../../src/distribute/order';
import { orderLayouts } from '../../src/distribute/order';
import { templatePlan } from '../../src/distribute/template';
import type { SheetLayout } from '../../src/language/layout';
import type { Form } from '../../src/language/load';
import type { ToldSubmission } from './findings';
import { toldAll } from './findings';
import { testCatalogue, unitOf } from './places';

/** Cells by sheet key and address. */
export type Entries = Readonly<Record<string, Readonly<Record<string, Cell>>>>;
export type Return = Readonly<{ order: Order; layouts: readonly SheetLayout[]; workbook: WorkbookSnapshot }>;

export const orderOf = (form: Form, kind: UnitKind, code: string): Order => ({
  form,
  unit: unitOf(kind),
  catalogue: testCatalogue,
  period: period(code),
});

/** The same workbook with some cells of some sheets replaced, and the extent of each sheet kept true. */
export const withCells = (
  workbook: WorkbookSnapshot,
  bySheet: Readonly<Record<string, Readonly<Record<string, Cell>>>>,
): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => {
    const cells = { ...sheet.cells, ...bySheet[sheet.name] };
    const places = Object.keys(bySheet[sheet.name] ?? {}).flatMap((at) => parseAddress(at) ?? []);
    return {
      ...sheet,
      cells,
      rowCount: Math.max(sheet.rowCount, ...places.map(({ row }) => row)),
      columnCount: Math.max(sheet.columnCount, ...places.map(({ column }) => column)),
    };
  }),
});

export const checkWith = (form: Form, workbook: WorkbookSnapshot, more: Partial<ValidateContext> = {}): ToldSubmission => {
  const opened = { file: workbook.file, sha256: workbook.file, workbook };
  return toldAll(validate(opened, { forms: [form], catalogues: [testCatalogue], previous: [], ...more }));
};

const templates = new WeakMap<Form, Map<string, Readonly<{ layouts: readonly SheetLayout[]; blank: WorkbookSnapshot }>>>();

/** Drawn once for each form, kind of unit and period: most tests lay their figures on the same few templates. */
function templateOf(order: Order): Readonly<{ layouts: readonly SheetLayout[]; blank: WorkbookSnapshot }> {
  const known = templates.get(order.form) ?? new Map<string, Readonly<{ layouts: readonly SheetLayout[]; blank: WorkbookSnapshot }>>();
  templates.set(order.form, known);
  const key = `${order.unit.code} ${order.period.code}`;
  const template = known.get(key) ?? { layouts: orderLayouts(order), blank: snapshotOf(templatePlan(order), '') };
  known.set(key, template);
  return template;
}

/** A filled template. Cells the form computes and nobody typed over hold what Excel would have calculated. */
export function fillTemplate(order: Order, entries: Entries, file: string): Return {
  const template = templateOf(order);
  const { layouts } = template;
  const blank = { ...template.blank, file };
  const tabOf = (key: string): string => layouts.find(({ sheet }) => sheet.key === key)?.sheet.tab ?? '';
  const drawn = Object.fromEntries(Object.entries(entries).map(([key, cells]) => [tabOf(key), cells]));
  const unknown = Object.keys(entries).find((key) => tabOf(key) === '');
  if (unknown !== undefined) throw new Error(`${order.unit.kind} files no sheet ${unknown}`);

  const formulas = layouts.map((layout) => {
    const sheet = blank.sheets.find(({ name }) => name === layout.sheet.tab);
    const cells = Object.entries(sheet?.cells ?? {}).filter(
      ([at, cell]) =>
        cell.formula !== undefined &&
        (parseAddress(at)?.row ?? 0) >= (layout.rows[0]?.row ?? 0) &&
        !(at in (drawn[layout.sheet.tab] ?? {})),
    );
    return [layout, cells] as const;
  });
  const uncalculated = Object.fromEntries(
    formulas.map(([{ sheet }, cells]) => [
      sheet.tab,
      Object.fromEntries(cells.map(([at, cell]) => [at, { ...cell, value: null, uncalculated: true as const }])),
    ]),
  );
  const entered = withCells(blank, drawn);
  const { tables } = checkWith(order.form, withCells(entered, uncalculated));
  const calculated = Object.fromEntries(
    formulas.map(([layout, cells]) => {
      const table = tables.find(({ sheet }) => sheet === layout.sheet.key);
      const values = new Map<string, number>(
        (table?.rows ?? []).flatMap((row) =>
          Object.entries(row.figures).map(([key, figure]) => [`${table?.columns[key] ?? ''}${row.row}`, figure.value.toNumber()] as const),
        ),
      );
      return [layout.sheet.tab, Object.fromEntries(cells.map(([at, cell]) => [at, { ...cell, value: values.get(at) ?? '' }]))];
    }),
  );
  return { order, layouts, workbook: withCells(entered, calculated) };
}

/** The periods before one that its figures are compared with. */
export const lastPeriodOf = ({ kind, year, lastMonth }: Period): string => {
  if (kind === 'year') return `${year}-9M`;
  return kind === 'nineMonths' ? `${year}-H1` : kind === 'half' ? `${year}-Q1` : `${year}-${String(lastMonth - 1).padStart(2, '0')}`;
};
export const lastYearOf = ({ code, year }: Period): string => code.replace(String(year), String(year - 1));
