/** Returns for tests: a template, what is typed into it, and the results Excel would show, as a snapshot. */
import type { Cell } from '../../src/core/cell';
import { parseAddress } from '../../src/core/address';
import type { WorkbookPlan } from '../../src/core/plan';
import type { Period } from '../../src/core/period';
import { period } from '../../src/core/period';
import { snapshotOf } from '../../src/core/planSnapshot';
import { remember } from '../../src/core/remember';
import type { UnitKind } from '../../src/core/unitKind';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import type { ValidateContext } from '../../src/check/validate';
import { validate } from '../../src/check/validate';
import type { Order } from '../../src/distribute/order';
import { orderLayouts } from '../../src/distribute/order';
import { templatePlan } from '../../src/distribute/template';
import type { SheetLayout } from '../../src/language/layout';
import type { Form } from '../../src/language/load';
import { layoutNamed } from '../../src/sample/place';
import { withResults } from '../../src/sample/results';
import type { Typed } from '../../src/sample/typing';
import { typeCells } from '../../src/sample/typing';
import type { ToldSubmission } from './findings';
import { toldAll } from './findings';
import { testCatalogue, unitOf } from './places';

/** Cells by sheet key and address. */
export type Entries = Readonly<Record<string, Readonly<Record<string, Pick<Typed, 'value' | 'format'>>>>>;
export type Return = Readonly<{ order: Order; layouts: readonly SheetLayout[]; plan: WorkbookPlan; workbook: WorkbookSnapshot }>;

export const returnOf = (order: Order, plan: WorkbookPlan, file: string): Return => ({
  order,
  layouts: orderLayouts(order),
  plan,
  workbook: snapshotOf(plan, file),
});

/** Of 2021, or of the first year that the form is in force for. */
export const firstHalfOf = ({ validFrom }: Form): string => `${validFrom > '2021-01-01' ? validFrom.slice(0, 4) : '2021'}-H1`;

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

const templates = remember((_form: Form) => new Map<string, WorkbookPlan>());

/** Drawn once for each form, kind of unit and period: most tests lay their figures on the same few templates. */
function templateOf(order: Order): WorkbookPlan {
  const known = templates(order.form);
  const key = `${order.unit.code} ${order.period.code}`;
  const template = known.get(key) ?? templatePlan(order);
  known.set(key, template);
  return template;
}

/** A template with anything typed into any cell, over what the form computes too; the formulas that are left hold what Excel would store. */
export function typedReturn(order: Order, entries: Entries, file: string): Return {
  const typed = Object.entries(entries).flatMap(([key, cells]) => {
    const { tab } = layoutNamed(order, key).sheet;
    return Object.entries(cells).map(([cell, entry]) => ({ tab, cell, ...entry }));
  });
  return returnOf(order, withResults(order, typeCells(templateOf(order), typed)), file);
}

/** The periods before one that its figures are compared with. */
export const lastPeriodOf = ({ kind, year, lastMonth }: Period): string => {
  if (kind === 'year') return `${year}-9M`;
  return kind === 'nineMonths' ? `${year}-H1` : kind === 'half' ? `${year}-Q1` : `${year}-${String(lastMonth - 1).padStart(2, '0')}`;
};
export const lastYearOf = ({ code, year }: Period): string => code.replace(String(year), String(year - 1));
