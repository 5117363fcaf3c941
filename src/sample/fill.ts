/** Fills a template in as a unit would: input values go into its open cells, and what the form computes is stored beside each formula. */
import { address, parseAddress } from '../core/address';
import { toSerial } from '../core/date';
import type { MoneyScale } from '../core/money';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../core/plan';
import { withRowHeights } from '../core/planRows';
import type { Order } from '../distribute/order';
import { orderLayouts } from '../distribute/order';
import { templatePlan } from '../distribute/template';
import { coverLabels, coverTab, explanationColumns, explanationTab, fromLabel, toLabel } from '../language/cover';
import type { PlacedRow, SheetLayout } from '../language/layout';
import { placeOf, rowWithKey } from '../language/layout';
import { withResults } from './results';

type Value = string | number;
/** By column key; dates as ISO text, money in the scale of the cover. */
export type Values = Readonly<Record<string, Value>>;
export type FilledSheet = Readonly<{
  /** Of fixed rows, sections and totals, by row key. */
  rows?: Readonly<Record<string, Values>>;
  /** Of a list, or of the sections, in order. */
  items?: readonly Readonly<{ section?: string; values: Values }>[];
  from?: string;
  to?: string;
}>;
export type ExplanationLine = Readonly<Partial<Record<(typeof explanationColumns)[number]['key'], string>>>;
export type Filling = Readonly<{
  round?: number;
  scale?: MoneyScale;
  author?: string;
  /** By sheet key. */
  sheets: Readonly<Record<string, FilledSheet>>;
  explanations?: readonly ExplanationLine[];
}>;

type Entry = Readonly<{ tab: string; cell: string; value: Value }>;

/** Other cells of the sheets named, the rest untouched. */
export const changeSheet = (plan: WorkbookPlan, tab: string, change: (sheet: SheetPlan) => SheetPlan): WorkbookPlan => {
  if (!plan.sheets.some(({ name }) => name === tab)) throw new Error(`no sheet ${tab}`);
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.name === tab ? change(sheet) : sheet)) };
};

/** Throws where the template is not open: the sample may hold nothing that a unit could not have typed. */
function type(plan: WorkbookPlan, entries: readonly Entry[]): WorkbookPlan {
  const tabs = [...new Set(entries.map(({ tab }) => tab))];
  return tabs.reduce(
    (result, tab) =>
      changeSheet(result, tab, (sheet) => {
        const typed = entries
          .filter((entry) => entry.tab === tab)
          .map(({ cell, value }): readonly [string, CellPlan] => {
            const open = sheet.cells[cell];
            if (!open?.style?.unlocked || open.formula !== undefined)
              throw new Error(`${tab}!${cell} is not open, so ${value} cannot go there`);
            return [cell, { ...open, value }];
          });
        return withRowHeights({ ...sheet, cells: { ...sheet.cells, ...Object.fromEntries(typed) } });
      }),
    plan,
  );
}

/** The place right of a label, or below a head. */
function beside(plan: WorkbookPlan, tab: string, label: string, step: Readonly<{ right?: number; down?: number }>): string {
  const cells = Object.entries(plan.sheets.find(({ name }) => name === tab)?.cells ?? {});
  const place = parseAddress(cells.find(([, { value }]) => value === label)?.[0] ?? '');
  if (!place) throw new Error(`no label ${label} on ${tab}`);
  return address(place.column + (step.right ?? 0), place.row + (step.down ?? 0));
}

export function itemRow(layout: SheetLayout, index: number, section?: string): PlacedRow {
  const row = layout.rows.filter((item) => item.kind === 'item' && item.section === section)[index];
  if (!row) throw new Error(`${layout.sheet.tab} has no blank row ${index + 1}`);
  return row;
}

function sheetEntries(layout: SheetLayout, { rows = {}, items = [] }: FilledSheet): readonly Entry[] {
  const entries = (row: PlacedRow, values: Values): readonly Entry[] =>
    Object.entries(values).map(([key, value]) => {
      const column = layout.columns.find((candidate) => candidate.key === key);
      if (!column) throw new Error(`${layout.sheet.tab} has no column ${key}`);
      const stored = column.kind === 'date' && typeof value === 'string' ? toSerial(value) : value;
      return { tab: layout.sheet.tab, cell: placeOf(layout, row, key), value: stored };
    });
  const used = new Map<string, number>();
  return [
    ...Object.entries(rows).flatMap(([key, values]) => {
      const row = rowWithKey(layout, key);
      if (!row) throw new Error(`${layout.sheet.tab} has no row ${key}`);
      return entries(row, values);
    }),
    ...items.flatMap(({ section, values }) => {
      const index = used.get(section ?? '') ?? 0;
      used.set(section ?? '', index + 1);
      return entries(itemRow(layout, index, section), values);
    }),
  ];
}

function coverEntries(plan: WorkbookPlan, layouts: readonly SheetLayout[], { round, scale, author, sheets }: Filling): readonly Entry[] {
  const line = (label: string, value: Value | undefined): readonly Entry[] =>
    value === undefined ? [] : [{ tab: coverTab, cell: beside(plan, coverTab, label, { right: 1 }), value }];
  const day = (iso: string | undefined): number | undefined => (iso === undefined ? undefined : toSerial(iso));
  return [
    ...line(coverLabels.round, round),
    ...line(coverLabels.scale, scale),
    ...line(coverLabels.author, author),
    ...layouts.flatMap(({ sheet }) => [
      ...line(fromLabel(sheet), day(sheets[sheet.key]?.from)),
      ...line(toLabel(sheet), day(sheets[sheet.key]?.to)),
    ]),
  ];
}

const explanationEntries = (plan: WorkbookPlan, lines: readonly ExplanationLine[]): readonly Entry[] =>
  lines.flatMap((line, index) =>
    explanationColumns.flatMap(({ key, label }): readonly Entry[] => {
      const value = line[key];
      return value === undefined ? [] : [{ tab: explanationTab, cell: beside(plan, explanationTab, label, { down: index + 1 }), value }];
    }),
  );

export function fillTemplate(order: Order, filling: Filling): WorkbookPlan {
  const plan = templatePlan(order);
  const layouts = orderLayouts(order);
  const unknown = Object.keys(filling.sheets).find((key) => !layouts.some(({ sheet }) => sheet.key === key));
  if (unknown !== undefined) throw new Error(`${order.unit.name} files no sheet ${unknown} of ${order.form.code}`);
  const filled = type(plan, [
    ...coverEntries(plan, layouts, filling),
    ...layouts.flatMap((layout) => sheetEntries(layout, filling.sheets[layout.sheet.key] ?? {})),
    ...explanationEntries(plan, filling.explanations ?? []),
  ]);
  return withResults(order, filled);
}
