/** Choices stand on sheets by their labels and in conditions by their keys: one form of them for all expressions. */
import type { Consolidation } from '../core/consolidation';
import type { Table, TableRow } from '../core/table';
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

function tableWithKeys(table: Table, form: Form): Table {
  const columns = choiceColumns(form, table.sheet);
  return columns.length === 0 ? table : { ...table, rows: table.rows.map((row) => rowWithKeys(row, columns)) };
}

export const withChoiceKeys = (consolidation: Consolidation, forms: readonly Form[]): Consolidation => ({
  ...consolidation,
  forms: consolidation.forms.map((data) => {
    const form = definitionOf(data, forms);
    const tables = (list: readonly Table[]): readonly Table[] => list.map((table) => tableWithKeys(table, form));
    return { ...data, tables: tables(data.tables), units: data.units.map((unit) => ({ ...unit, tables: tables(unit.tables) })) };
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
