/**
 * Cells of a place's tables that must not be told as they stand: shares of something else than they seem, comparisons of unlike things.
 * They are found from the form's own rates and transfers, so that a section needs no condition for them.
 */
import { hasPoor, lackingUnder, openingParts } from '../consolidate/opening';
import type { ConsolidatedForm, OpenTransfer } from '../core/consolidation';
import { missing } from '../core/consolidation';
import type { Reason } from '../core/document';
import { keptFigure } from '../core/kept/ask';
import type { Figure } from '../core/figure';
import type { Table, TableRow } from '../core/table';
import { unitKey } from '../core/unitId';
import type { Sheet } from '../language/form';
import { headOf, leaves } from '../language/form';
import type { Form } from '../language/load';
import type { Ratio } from '../language/ratio';
import { ratiosOf } from '../language/ratio';
import { shapeOf } from '../language/sheets/ask';
import { groupRowKey } from '../language/sheets/grouping';
import { fillYears } from '../language/years';
import { worldOf } from '../reckon/world';
import { lacksPlace, lacksUnits } from './scope';

export type Doubt = Readonly<{
  form: string;
  sheet: string;
  row: string;
  column: string;
  /** Of what is said with the cell: all of it, all but how much it grew, or what is worked out with other cells. */
  bars: 'all' | 'shares' | 'mixed';
  why: Reason;
}>;

type Of = Readonly<{ data: ConsolidatedForm; form: Form; sheet: Sheet; table: Table }>;

const holds = ({ open }: ConsolidatedForm, sheet: string, row: string, column: string): readonly OpenTransfer[] =>
  open.filter((item) => item.sheet === sheet && item.rows.includes(row) && item.columns.includes(column));

const oneSided = (open: readonly OpenTransfer[]): Reason => ({
  is: 'oneSided',
  transfer: open[0]?.label ?? '',
  units: [...new Set(open.map(({ unit }) => unit.reportName))],
});

/** What keeps two figures of a row from being compared: money in one of them that is not in the other. */
function uneven({ data, sheet }: Of, row: string, { of, base }: Ratio): Reason | undefined {
  const [one, other] = [holds(data, sheet.key, row, of), holds(data, sheet.key, row, base.key)];
  const isIn = (all: readonly OpenTransfer[], { unit }: OpenTransfer): boolean => all.some((item) => item.unit === unit);
  // Of a unit that is not in, the money stays in both alike; of one that is, one of the two is simply wrong.
  // A plan that one level alone files is told as partial.
  const apart = [...one, ...other].filter((item) => (item.isMissing ? !base.onlyFor && !(isIn(one, item) && isIn(other, item)) : true));
  return apart.length > 0 ? oneSided(apart) : undefined;
}

/** A plan that one level alone files is the whole place's, whoever else is not in. */
function partial({ data, form }: Of, { base }: Ratio): Reason | undefined {
  const absent = missing(data);
  const filers = base.onlyFor;
  const isWhole = filers !== undefined && form.filedBy.some((kind) => !filers.includes(kind));
  return (isWhole || lacksPlace(data) || lacksUnits(data)) && absent.length > 0
    ? { is: 'partial', missing: absent.map((unit) => unit.reportName) }
    : undefined;
}

/** Whether a sum of a consolidated list goes over this item. */
const isUnder = (sheet: Sheet, row: TableRow, item: TableRow): boolean =>
  row.kind === 'total' || shapeOf(sheet).groupings.some(({ by }) => row.key === groupRowKey(by, item.texts[by]?.text ?? ''));

const isSome = (figure: Figure | undefined): boolean => figure !== undefined && !figure.value.eq(0);

/** Results that count, while what they are measured by does not: of units on rows of the paper, of items under a list's sums. */
function unfilled({ data, sheet, table }: Of, row: TableRow, { of, base }: Ratio): Reason | undefined {
  if (base.onlyFor || row.kind === 'item') return undefined;
  const { isOpen, itemsAreUnits } = shapeOf(sheet);
  const ofUnits = data.units.flatMap(({ unit, tables }) => {
    const own = tables.find((item) => item.sheet === sheet.key);
    const isBlank = own && isSome(keptFigure(own, row.key, of)) && !keptFigure(own, row.key, base.key);
    return isBlank ? [unit.reportName] : [];
  });
  const ofItems = table.rows.filter(
    (item) =>
      isOpen &&
      !itemsAreUnits &&
      item.kind === 'item' &&
      isSome(item.figures[of]) &&
      !isSome(item.figures[base.key]) &&
      isUnder(sheet, row, item),
  );
  const named = ofItems.length > 0 ? ofItems.map(({ name }) => name.text) : ofUnits;
  const column = fillYears(headOf(sheet.columns, base.key), data.period.year);
  return named.length > 0 ? { is: 'unfilled', sheet: table.tab, column, of: named } : undefined;
}

function negative({ data, sheet, table }: Of, row: TableRow, { column, base }: Ratio): Reason | undefined {
  const [share, whole] = [row.figures[column.key], row.figures[base.key]];
  if (!share || !(share.value.lt(0) || whole?.value.lte(0))) return undefined;
  const named = whole?.value.lte(0) ? base.key : column.key;
  return {
    is: 'negative',
    sheet: table.tab,
    row: row.name.text,
    column: fillYears(headOf(sheet.columns, named), data.period.year),
  };
}

function ofRow(of: Of, row: TableRow, ratio: Ratio): readonly Doubt[] {
  if (!row.figures[ratio.column.key]) return [];
  const at = { form: of.form.code, sheet: of.sheet.key, row: row.key, column: ratio.column.key };
  const all = [negative(of, row, ratio), uneven(of, row.key, ratio), unfilled(of, row, ratio)];
  const part = partial(of, ratio);
  return [
    ...all.flatMap((why): readonly Doubt[] => (why ? [{ ...at, bars: 'all', why }] : [])),
    ...(part ? [{ ...at, bars: 'shares' as const, why: part }] : []),
  ];
}

function ofSheet(of: Of): readonly Doubt[] {
  const ratios = ratiosOf(of.form, of.sheet);
  return of.table.rows.flatMap((row) => ratios.flatMap((ratio) => ofRow(of, row, ratio)));
}

/** Amounts in which one side of a transfer is missing: no comparison that a section works out itself may use them. */
const amounts = ({ form, open }: ConsolidatedForm): readonly Doubt[] =>
  open
    .filter(({ isMissing }) => !isMissing)
    .flatMap((item) =>
      item.rows.flatMap((row) =>
        item.columns.map((column): Doubt => ({ form, sheet: item.sheet, row, column, bars: 'mixed', why: oneSided([item]) })),
      ),
    );

/** The rate that a year began with is not known: what was to be said with it falls away, and is told. */
function openings({ data, form, sheet, table }: Of): readonly Doubt[] {
  return leaves(sheet.columns).flatMap((column) => {
    const parts = openingParts(form, sheet, column);
    const asked = parts && { table, column: column.key, parts, world: worldOf(form, data.tables(), {}) };
    return table.rows.flatMap((row): readonly Doubt[] => {
      if (!asked || row.kind === 'item' || row.figures[column.key] || !hasPoor(asked, row)) return [];
      const units = lackingUnder(asked, row).map(
        ({ unit, name }) => data.units.find((one) => unitKey(one.unit) === unit)?.unit.reportName ?? name.text,
      );
      const why: Reason = {
        is: 'opening',
        sheet: table.tab,
        column: fillYears(headOf(sheet.columns, column.key), data.period.year),
        units,
      };
      return [{ form: form.code, sheet: sheet.key, row: row.key, column: column.key, bars: 'all', why }];
    });
  });
}

export const doubtsOf = (data: ConsolidatedForm, form: Form): readonly Doubt[] => [
  ...form.sheets.flatMap((sheet) => {
    const table = data.tables().find((item) => item.sheet === sheet.key);
    return table ? [...ofSheet({ data, form, sheet, table }), ...openings({ data, form, sheet, table })] : [];
  }),
  ...amounts(data),
];
