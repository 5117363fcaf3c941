/** Choices stand on sheets by their labels and in conditions by their keys: one form of them for all expressions. */
import type { Consolidation } from '../core/consolidation';
import { keep, tableOf } from '../core/kept/table';
import type { KeptTable, Table, TableHead, TableRow } from '../core/table';
import { sameLabel } from '../core/vietnamese';
import type { Column } from '../language/form';
import { leaves } from '../language/form';
import type { Form } from '../language/load';
import type { Ref } from '../language/resolve';
import { definitionOf } from './scene';

const choiceColumns = (form: Form | undefined, sheet: string): readonly Column[] =>
  leaves(form?.sheets.find(({ key }) => key === sheet)?.columns ?? []).filter(({ choices }) => choices !== undefined);

function rowWithKeys(row: TableRow, columns: readonly Column[]): TableRow {
  const changed = columns.flatMap(({ key, choices = [] }) => {
    const words = row.texts[key];
    const choice = words && choices.find(({ label }) => sameLabel(label, words.text));
    return words && choice ? [[key, { ...words, text: choice.key }] as const] : [];
  });
  return changed.length === 0 ? row : { ...row, texts: { ...row.texts, ...Object.fromEntries(changed) } };
}

const tableWithKeys = (table: Table, columns: readonly Column[]): Table => ({
  ...table,
  rows: table.rows.map((row) => rowWithKeys(row, columns)),
});

export const withChoiceKeys = (consolidation: Consolidation, forms: readonly Form[]): Consolidation => ({
  ...consolidation,
  forms: consolidation.forms.map((data) => {
    const form = definitionOf(data, forms);
    const columnsOf = ({ sheet }: TableHead): readonly Column[] => choiceColumns(form, sheet);
    const keyed = (table: Table): Table => (columnsOf(table).length === 0 ? table : tableWithKeys(table, columnsOf(table)));
    const keptKeyed = (table: KeptTable): KeptTable => (columnsOf(table).length === 0 ? table : keep(keyed(tableOf(table))));
    const units = data.units.map((unit) => ({ ...unit, tables: unit.tables.map(keptKeyed) }));
    const tables = data.tables().map(keyed);
    return { ...data, tables: () => tables, units };
  }),
});

/** The words of the form for a choice's key. */
export const choiceLabel = (forms: readonly Form[], { form, sheet, column }: Ref, key: string): string | undefined =>
  choiceColumns(
    forms.find(({ code }) => code === form),
    sheet,
  )
    .find((item) => item.key === column)
    ?.choices?.find((choice) => choice.key === key)?.label;
