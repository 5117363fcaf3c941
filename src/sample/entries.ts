/** A filling as cells: each value, and the cell of the template that it goes into. */
import { address, parseAddress } from '../core/address';
import { toSerial } from '../core/date';
import type { WorkbookPlan } from '../core/plan';
import { coverLabels, coverTab, explanationColumns, explanationTab, fromLabel, toLabel } from '../language/cover';
import type { PlacedRow, SheetLayout } from '../language/layout';
import { placeOf, rowWithKey } from '../language/layout';
import type { ExplanationLine, FilledSheet, Filling, Value, Values } from './filling';
import { itemRow } from './place';
import type { Typed } from './typing';

/** The place right of a label, or below a head. */
function beside(plan: WorkbookPlan, tab: string, label: string, step: Readonly<{ right?: number; down?: number }>): string {
  const cells = Object.entries(plan.sheets.find(({ name }) => name === tab)?.cells ?? {});
  const place = parseAddress(cells.find(([, { value }]) => value === label)?.[0] ?? '');
  if (!place) throw new Error(`no label ${label} on ${tab}`);
  return address(place.column + (step.right ?? 0), place.row + (step.down ?? 0));
}

function sheetEntries(layout: SheetLayout, { rows = {}, items = [] }: FilledSheet): readonly Typed[] {
  const entries = (row: PlacedRow, values: Values): readonly Typed[] =>
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

function coverEntries(plan: WorkbookPlan, layouts: readonly SheetLayout[], { round, scale, author, sheets }: Filling): readonly Typed[] {
  const line = (label: string, value: Value | undefined): readonly Typed[] =>
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

const explanationEntries = (plan: WorkbookPlan, lines: readonly ExplanationLine[]): readonly Typed[] =>
  lines.flatMap((line, index) =>
    explanationColumns.flatMap(({ key, label }): readonly Typed[] => {
      const value = line[key];
      return value === undefined ? [] : [{ tab: explanationTab, cell: beside(plan, explanationTab, label, { down: index + 1 }), value }];
    }),
  );

export const entriesOf = (plan: WorkbookPlan, layouts: readonly SheetLayout[], filling: Filling): readonly Typed[] => [
  ...coverEntries(plan, layouts, filling),
  ...layouts.flatMap((layout) => sheetEntries(layout, filling.sheets[layout.sheet.key] ?? {})),
  ...explanationEntries(plan, filling.explanations ?? []),
];
