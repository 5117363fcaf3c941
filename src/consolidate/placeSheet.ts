/** A consolidated sheet before any number: its rows in the paper's shape, and where each cell comes from. */
import type { Figure } from '../core/figure';
import type { Table } from '../core/table';
import type { Catalogue, Unit } from '../core/unit';
import { parse } from '../language/expression';
import { isLabel, isName, isRate } from '../language/columns/ask';
import type { Column, ColumnNode, Sheet } from '../language/form';
import { allRows, isAdditive, isNumeric, leaves } from '../language/form';
import type { LayoutRow, PlacedRow, SheetLayout } from '../language/layout';
import { fixedRows, layoutSheet } from '../language/layout';
import type { Form } from '../language/load';
import type { Formula } from '../language/resolve';
import { byUnit, groupRowKey, resolve } from '../language/resolve';
import { roleOf } from '../language/roles';
import type { Line, Selection } from './lines';
import { itemKey } from './lines';

/** Where a cell of a consolidated table comes from; the same answer gives its value and its Excel formula. */
export type Source =
  | Readonly<{ is: 'sum'; over: Selection }>
  | Readonly<{ is: 'tally'; over: Selection; where: Formula }>
  | Readonly<{ is: 'formula'; formula: Formula; rank: number }>
  /** One line of the breakdown shown as it is. */
  | Readonly<{ is: 'line'; line: Line }>
  | Readonly<{ is: 'given'; figure: Figure }>
  | Readonly<{ is: 'nothing' }>;

export type PlaceSheet = Readonly<{ layout: SheetLayout; sourceOf: (row: PlacedRow, column: Column) => Source }>;

export type PlaceContext = Readonly<{
  form: Form;
  catalogue: Catalogue;
  year: number;
  lines: readonly Line[];
  /** The place's tables of a year before. */ lastYear: readonly Table[];
}>;

const nothing: Source = { is: 'nothing' };

/** Counts of items come right after the names. */
function withTallies(sheet: Sheet): readonly ColumnNode[] {
  if (sheet.body.kind !== 'list') return sheet.columns;
  const tallies: readonly Column[] = sheet.body.tallies.map(({ key, label, unit }) => ({
    is: 'column',
    kind: 'count',
    key,
    label,
    unit,
    width: 9,
  }));
  const name = sheet.columns.findIndex((node) => leaves([node]).some(isName));
  return [...sheet.columns.slice(0, name + 1), ...tallies, ...sheet.columns.slice(name + 1)];
}

const unitsIn = (lines: readonly Line[]): readonly Unit[] =>
  [...new Map(lines.map(({ unit }) => [unit.code, unit])).values()].sort((a, b) => a.order - b.order);

type ListBody = Extract<Sheet['body'], { kind: 'list' }>;
type Placed = LayoutRow & Readonly<{ over?: Selection; line?: Line }>;

function listRows(sheet: Sheet, body: ListBody, lines: readonly Line[]): readonly Placed[] {
  const items = lines.filter((line) => line.sheet === sheet.key && line.key === itemKey);
  const base = { marker: '', depth: 0 };
  const heading = (key: string, label: string): Placed => ({ ...base, key, kind: 'heading', label });
  const groups = body.groupings.flatMap(({ by, label }): readonly Placed[] => {
    const choices = leaves(sheet.columns).find(({ key }) => key === by)?.choices;
    const rows: readonly Placed[] =
      by === byUnit
        ? unitsIn(items).map((unit) => ({
            ...base,
            key: groupRowKey(by, unit.code),
            kind: 'row',
            label: unit.name,
            unit,
            over: { key: itemKey, unit: unit.code },
          }))
        : (choices ?? [])
            .filter((choice) => items.some(({ texts }) => texts[by]?.text === choice.label))
            .map((choice) => ({
              ...base,
              key: groupRowKey(by, choice.key),
              kind: 'row',
              label: choice.label,
              over: { key: itemKey, text: { column: by, equals: choice.label } },
            }));
    return rows.length === 0 ? [] : [heading(`theo_${by}`, label), ...rows.map((row) => ({ ...row, depth: 1 }))];
  });
  return [
    ...(body.total ? [{ ...base, ...body.total, kind: 'total' as const, over: { key: itemKey } }] : []),
    ...groups,
    ...(body.total ? [heading('danhMuc', 'Danh mục')] : []),
    ...items.map((line, index): Placed => ({
      key: `${itemKey}_${index + 1}`,
      kind: 'item',
      marker: String(index + 1),
      label: line.name.text,
      depth: 0,
      unit: line.unit,
      line,
    })),
  ];
}

function sectionRows(sheet: Sheet, body: Extract<Sheet['body'], { kind: 'sections' }>, lines: readonly Line[]): readonly Placed[] {
  const items = lines.filter((line) => line.sheet === sheet.key && line.key === itemKey);
  let number = 0;
  return [
    ...body.sections.flatMap((section): readonly Placed[] => [
      { key: section.key, marker: section.marker, label: section.label, kind: 'section', depth: 0 },
      ...unitsIn(items.filter((line) => line.section === section.key)).map((unit): Placed => {
        number += 1;
        return {
          key: `${section.key}_${unit.code}`,
          kind: 'item',
          marker: String(number),
          label: unit.name,
          depth: 0,
          section: section.key,
          unit,
          over: { key: itemKey, section: section.key, unit: unit.code },
        };
      }),
    ]),
    { ...body.total, kind: 'total', marker: '', depth: 0 },
  ];
}

function placeRows({ catalogue, year, lines }: PlaceContext, sheet: Sheet): readonly Placed[] {
  const { body } = sheet;
  switch (body.kind) {
    case 'fixed': {
      const authority = sheet.authority && catalogue.units.find(({ kind }) => kind === sheet.authority)?.code;
      return fixedRows(body.rows, 'place', catalogue.units, year).map((row) => ({
        ...row,
        over: { key: row.key, ...(authority ? { unit: authority } : {}) },
      }));
    }
    case 'list':
      return listRows(sheet, body, lines);
    case 'sections':
      return sectionRows(sheet, body, lines);
  }
}

/** Formulas are worked out in this order, so that none meets a cell still to come: links, sums from the deepest up, rates. */
function rankOf(kind: string, row: LayoutRow): number {
  // A line of ours below the paper's rows follows from their sums.
  if (kind === 'link') return row.definition?.memo ? 25 : 0;
  if (kind === 'sum') return row.kind === 'total' ? 20 : 10 - row.depth;
  return kind === 'formula' ? 30 : 40;
}

/** Whether a sheet takes its figures from other sheets, so that its sums follow those and not the units' own lines. */
const isLinked = ({ body }: Sheet): boolean => body.kind === 'fixed' && allRows(body.rows).some((row) => row.is !== undefined && !row.memo);

export function placeSheet(context: PlaceContext, sheet: Sheet): PlaceSheet {
  const { form, year, lastYear } = context;
  const rows = placeRows(context, sheet);
  const layout = layoutSheet(form, sheet, 'place', year, rows, withTallies(sheet));
  const placed = new Map(rows.map((row) => [row.key, row]));
  const tallies = sheet.body.kind === 'list' ? sheet.body.tallies : [];
  const linked = isLinked(sheet);

  const openingRate = (row: PlacedRow, column: Column): Source => {
    const { opening } = column;
    if (!opening) return nothing;
    // The rate the year before closed with, where that year was consolidated too.
    const closing = lastYear.find((table) => table.sheet === sheet.key)?.rows.find(({ key }) => key === row.key)?.figures[opening.closing];
    if (closing) {
      // Its source is the cell of that year's workbook; the returns behind it are not at hand this year.
      const { sources: _, ...own } = closing;
      return { is: 'given', figure: own };
    }
    const ratio = resolve(form, sheet, parse(opening.ratio));
    return { is: 'formula', formula: { is: 'arithmetic', operator: '*', left: ratio, right: { is: 'number', text: '100' } }, rank: 40 };
  };

  const workOut = (row: PlacedRow, column: Column): Source => {
    const { over, line } = placed.get(row.key) ?? {};
    if (row.kind === 'heading' || isLabel(column)) return nothing;
    if (line) return tallies.some(({ key }) => key === column.key) ? nothing : { is: 'line', line };
    if (!isNumeric(column)) return nothing;
    const tally = tallies.find(({ key }) => key === column.key);
    if (tally) return over ? { is: 'tally', over, where: resolve(form, sheet, parse(tally.where)) } : nothing;
    if (column.opening && (row.kind === 'section' || row.kind === 'total')) return openingRate(row, column);
    const role = roleOf(form, layout, row, column);
    if (role.is === 'closed' || role.is === 'label') return nothing;
    const follows =
      role.is === 'computed' &&
      (linked ||
        role.check.kind === 'link' ||
        role.check.kind === 'rate' ||
        row.kind === 'section' ||
        (row.kind === 'total' && sheet.body.kind === 'sections'));
    if (role.is === 'computed' && follows) return { is: 'formula', formula: role.formula, rank: rankOf(role.check.kind, row) };
    // A rate that units enter stands on their own section row.
    if (isRate(column) && row.kind === 'item' && row.section && row.unit)
      return { is: 'sum', over: { key: row.section, unit: row.unit.code } };
    if (isAdditive(column) || over) return over ? { is: 'sum', over } : nothing;
    return nothing;
  };
  // Figures, texts, formulas and notes all ask for it.
  const known = new Map<string, Source>();
  const sourceOf = (row: PlacedRow, column: Column): Source => {
    const cell = `${row.key} ${column.key}`;
    const source = known.get(cell) ?? workOut(row, column);
    known.set(cell, source);
    return source;
  };
  return { layout, sourceOf };
}
