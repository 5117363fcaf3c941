/** A consolidated sheet before any number: its rows in the paper's shape, and where each cell comes from. */
import { unitsOfForm } from '../census/filers';
import { roleIn } from '../census/roles';
import type { Figure } from '../core/figure';
import { present } from '../core/present';
import type { Table } from '../core/table';
import type { Catalogue } from '../core/unit';
import { parse } from '../language/expression';
import { isLabel, isName, isRate } from '../language/columns/ask';
import type { Column, ColumnNode, Sheet } from '../language/form';
import { shapeOf } from '../language/sheets/ask';
import { allRows } from '../language/sheets/row';
import { count, isNumeric, leaves } from '../language/form';
import type { LayoutRow, PlaceRow, Selection, Tally } from '../language/sheets/rule';
import type { PlacedRow, SheetLayout } from '../language/layout';
import { layoutSheet } from '../language/layout';
import type { Form } from '../language/load';
import type { Formula } from '../language/resolve';
import { resolve } from '../language/resolve';
import { roleOf } from '../language/roles';
import { itemsOf } from './lines/items';
import type { Item } from './lines/items';
import type { Lines } from './lines/lines';
import type { OpeningParts } from './opening';
import { openingParts } from './opening';

/** Where a cell of a consolidated table comes from; the same answer gives its value and its Excel formula. */
export type Source =
  | Readonly<{ is: 'sum'; over: Selection }>
  | Readonly<{ is: 'tally'; over: Selection; where: Formula }>
  | Readonly<{ is: 'formula'; formula: Formula; rank: number }>
  /** One line of the breakdown shown as it is, by its number. */
  | Readonly<{ is: 'line'; line: number }>
  | Readonly<{ is: 'given'; figure: Figure }>
  /** The rate a year began with, from those that units typed (opening.ts). */
  | Readonly<{ is: 'opening'; parts: OpeningParts }>
  | Readonly<{ is: 'nothing' }>;

export type PlaceSheet = Readonly<{ layout: SheetLayout; sourceOf: (row: PlacedRow, column: Column) => Source }>;

export type PlaceContext = Readonly<{
  form: Form;
  catalogue: Catalogue;
  year: number;
  lines: Lines;
  /** The place's tables of a year before. */ lastYear: readonly Table[];
}>;

const nothing: Source = { is: 'nothing' };

/** Counts of items come right after the names. */
function withTallies(sheet: Sheet): readonly ColumnNode[] {
  const tallies = shapeOf(sheet).tallies.map(({ key, label, unit }) => count(key, label, unit));
  if (tallies.length === 0) return sheet.columns;
  const name = sheet.columns.findIndex((node) => leaves([node]).some(isName));
  return [...sheet.columns.slice(0, name + 1), ...tallies, ...sheet.columns.slice(name + 1)];
}

function placeRows({ form, catalogue, year, lines }: PlaceContext, sheet: Sheet): readonly PlaceRow<Item>[] {
  const authority = sheet.authority && catalogue.units.find((unit) => roleIn(unit, catalogue) === sheet.authority);
  return shapeOf(sheet).place({
    units: unitsOfForm(catalogue.units, form),
    year,
    items: itemsOf(lines, sheet.key),
    ...present({ authority }),
  });
}

/** Formulas are worked out in this order, so that none meets a cell still to come: links, sums from the deepest up, rates. */
function rankOf(kind: string, row: LayoutRow): number {
  // A line of ours below the paper's rows follows from their sums.
  if (kind === 'link') return row.definition?.memo ? 25 : 0;
  if (kind === 'sum') return row.kind === 'total' ? 20 : 10 - row.depth;
  return kind === 'formula' ? 30 : 40;
}

/** Whether a sheet takes its figures from other sheets, so that its sums follow those and not the units' own lines. */
const isLinked = (sheet: Sheet): boolean => allRows(shapeOf(sheet).rows).some((row) => row.is !== undefined && !row.memo);

/** What the cells of a row are added up over, or the number of the one line that they show. */
type Stands = Readonly<{ over?: Selection; line?: number }>;

/** A sheet laid out for the place, before its cells are asked for. */
type Laid = Readonly<{
  context: PlaceContext;
  sheet: Sheet;
  layout: SheetLayout;
  rows: ReadonlyMap<string, Stands>;
  tallies: ReadonlyMap<string, Tally>;
  isLinked: boolean;
}>;

/** The rate the year before closed with, where that year was consolidated too; else one of the rates that units typed. */
function openingRate({ context, sheet }: Laid, row: PlacedRow, column: Column, closing: string): Source {
  const before = context.lastYear.find((table) => table.sheet === sheet.key)?.rows.find(({ key }) => key === row.key)?.figures[closing];
  if (before) {
    // Its source is the cell of that year's workbook; the returns behind it are not at hand this year.
    const { sources: _, ...own } = before;
    return { is: 'given', figure: own };
  }
  const parts = openingParts(context.form, sheet, column);
  return parts ? { is: 'opening', parts } : nothing;
}

function sourceOfFigure(laid: Laid, row: PlacedRow, column: Column, over: Selection | undefined): Source {
  if (column.opening && (row.kind === 'section' || row.kind === 'total')) return openingRate(laid, row, column, column.opening.closing);
  const role = roleOf(laid.context.form, laid.layout, row, column);
  if (role.is === 'closed' || role.is === 'label') return nothing;
  // What is not added up over lines follows from other rows.
  const follows = laid.isLinked || over === undefined || (role.is === 'computed' && ['link', 'rate'].includes(role.check.kind));
  if (role.is === 'computed' && follows) return { is: 'formula', formula: role.formula, rank: rankOf(role.check.kind, row) };
  // A rate that units enter stands on their own section row.
  if (isRate(column) && row.kind === 'item' && row.section && row.unit) return { is: 'sum', over: { key: row.section, unit: row.unit } };
  return over ? { is: 'sum', over } : nothing;
}

function workOut(laid: Laid, row: PlacedRow, column: Column): Source {
  const { over, line } = laid.rows.get(row.key) ?? {};
  const tally = laid.tallies.get(column.key);
  if (row.kind === 'heading' || isLabel(column)) return nothing;
  if (line !== undefined) return tally ? nothing : { is: 'line', line };
  if (!isNumeric(column)) return nothing;
  if (!tally) return sourceOfFigure(laid, row, column, over);
  return over ? { is: 'tally', over, where: resolve(laid.context.form, laid.sheet, parse(tally.where)) } : nothing;
}

export function placeSheet(context: PlaceContext, sheet: Sheet): PlaceSheet {
  const rows = placeRows(context, sheet);
  const stubs = rows.map(({ over: _, line: __, ...row }): LayoutRow => row);
  const layout = layoutSheet(context.form, sheet, 'place', context.year, stubs, withTallies(sheet));
  const laid: Laid = {
    context,
    sheet,
    layout,
    rows: new Map(rows.map(({ key, over, line }) => [key, present({ over, line: line?.number })])),
    tallies: new Map(shapeOf(sheet).tallies.map((tally) => [tally.key, tally])),
    isLinked: isLinked(sheet),
  };
  // Figures, texts, formulas and notes all ask for it; of a row for one unit it is soon known, and a country has thousands of those.
  const known = new Map<string, Source>();
  const sourceOf = (row: PlacedRow, column: Column): Source => {
    if (row.unit) return workOut(laid, row, column);
    const cell = `${row.key} ${column.key}`;
    const source = known.get(cell) ?? workOut(laid, row, column);
    known.set(cell, source);
    return source;
  };
  return { layout, sourceOf };
}
