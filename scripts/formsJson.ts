/** The forms as JSON: what they ask for, and in one unit's template also where. */
import type { Standing } from '../src/census/filers';
import { present } from '../src/core/present';
import { figureRule } from '../src/language/columns/ask';
import type { Column } from '../src/language/form';
import { leaves } from '../src/language/form';
import { coverTab } from '../src/language/cover';
import type { SheetLayout } from '../src/language/layout';
import { placeOf } from '../src/language/layout';
import type { Form } from '../src/language/load';
import { roleOf } from '../src/language/roles';
import type { Order } from '../src/distribute/order';
import { orderLayouts, templateName } from '../src/distribute/order';
import { templatePlan } from '../src/distribute/template';
import { printedRows } from '../src/language/sheets/ask';
import { idOf } from '../src/work/templates';

type CellJson = Readonly<{ row: string; section?: string; column: string; role: 'input' | 'computed'; cell: string }>;

const columnJson = (form: Form, column: Column) => {
  const rule = figureRule(column);
  const unit = rule ? rule.unit(column, form.scale) : column.unit;
  return {
    key: column.key,
    label: column.label,
    kind: column.kind,
    ...present({ measure: rule?.measure, unit, decimals: column.decimals, choices: column.choices }),
  };
};

const head = (form: Form) => {
  const { code, version, title, basis, validFrom, validTo, period, filedBy, scale } = form;
  return { code, version, title, basis, validFrom, ...present({ validTo }), period, filedBy, scale };
};

/** `replacedBy` is the version in force then, and null where none is known. */
const standingJson = ({ period, inForce, instead }: Standing) => ({
  ...{ inForce, dataPeriod: period.code },
  ...(inForce ? {} : { replacedBy: instead ? idOf(instead) : null }),
});

const sheetsJson = (form: Form) => ({
  sheets: form.sheets.map((sheet) => ({
    key: sheet.key,
    tab: sheet.tab,
    title: sheet.title,
    number: sheet.number,
    kind: sheet.body.kind,
    rows: printedRows(sheet).map(({ key, label, each }) => present({ key, label, each })),
    columns: leaves(sheet.columns).map((column) => columnJson(form, column)),
  })),
});

/** As it stands in a reporting period. */
export const formJson = (standing: Standing) => ({ ...head(standing.form), ...standingJson(standing), ...sheetsJson(standing.form) });

/** Blank rows of a list are called by their place, as reading calls them. */
export const templateCells = (form: Form, layout: SheetLayout): readonly CellJson[] =>
  layout.rows.flatMap((row) =>
    layout.columns.flatMap((column): readonly CellJson[] => {
      const role = roleOf(form, layout, row, column).is;
      if (role !== 'input' && role !== 'computed') return [];
      const key = row.kind === 'item' ? `item:${row.row}` : row.key;
      return [
        {
          row: key,
          ...present({ section: row.section }),
          column: column.key,
          role,
          cell: placeOf(layout, row, column.key),
        },
      ];
    }),
  );

/** The open cells of the cover, each with the label beside it. */
function coverCells(order: Order): readonly Readonly<{ label: string; cell: string }>[] {
  const cover = templatePlan(order).sheets.find(({ name }) => name === coverTab);
  return Object.entries(cover?.cells ?? {})
    .filter(([, { style }]) => style?.unlocked)
    .map(([cell]) => ({ label: String(cover?.cells[cell.replace(/^C/, 'B')]?.value ?? ''), cell }));
}

/** The form as one unit files it. */
export const templateJson = (order: Order) => ({
  ...head(order.form),
  unit: { catalogue: order.catalogue.code, code: order.unit.code, name: order.unit.name },
  dataPeriod: order.period.code,
  file: templateName(order),
  cover: { tab: coverTab, cells: coverCells(order) },
  sheets: orderLayouts(order).map((layout) => ({
    key: layout.sheet.key,
    tab: layout.sheet.tab,
    title: layout.sheet.title,
    number: layout.sheet.number,
    kind: layout.sheet.body.kind,
    rows: layout.rows.filter(({ kind }) => kind !== 'item').map(({ key, label, row }) => ({ key, label, row })),
    columns: layout.columns.map((column) => columnJson(order.form, column)),
    cells: templateCells(order.form, layout),
  })),
});
