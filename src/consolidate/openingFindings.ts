/** Opening rates that units left blank: without them the place's own is not known, and a report tells no change. */
import { joinCells } from '../core/cell';
import type { UnitReturn } from '../core/consolidation';
import type { Finding } from '../core/finding';
import { keptRow } from '../core/kept/ask';
import type { Table, TableRow } from '../core/table';
import { cellOf } from '../core/table';
import { unitKey } from '../core/unitId';
import type { Column, Sheet } from '../language/form';
import { headOf, leaves } from '../language/form';
import type { Form } from '../language/load';
import { fillYears } from '../language/years';
import { worldOf } from '../reckon/world';
import type { Asked } from './opening';
import { hasPoor, lackingUnder, openingParts } from './opening';

type Of = Readonly<{ form: Form; sheet: Sheet; tables: readonly Table[]; units: readonly UnitReturn[]; year: number }>;

/** Where the unit should have typed it. */
const cellsOf = ({ sheet, units }: Of, row: TableRow, column: string): Finding['involves'] =>
  units
    .filter(({ unit }) => unitKey(unit) === row.unit)
    .flatMap(({ tables }) => {
      const own = tables.find((table) => table.sheet === sheet.key);
      const section = own && keptRow(own, row.section ?? '');
      return own && section ? [cellOf(own, section, column)] : [];
    });

function ofColumn(of: Of, column: Column): readonly Finding[] {
  const { form, sheet, tables, units, year } = of;
  const table = tables.find((item) => item.sheet === sheet.key);
  const total = table?.rows.find(({ kind }) => kind === 'total');
  const parts = openingParts(form, sheet, column);
  if (!table || !total || !parts || total.figures[column.key]) return [];
  const asked: Asked = { table, column: column.key, parts, world: worldOf(form, tables, {}) };
  const blank = lackingUnder(asked, total).filter((row) => hasPoor(asked, row));
  const involves = joinCells(...blank.map((row) => cellsOf(of, row, column.key)));
  const [at] = involves;
  if (!at) return [];
  const names = blank.map((row) => units.find(({ unit }) => unitKey(unit) === row.unit)?.unit.reportName ?? row.name.text);
  return [
    {
      ...{ kind: 'opening', severity: 'warning', place: { form: form.code, sheet: sheet.key, key: column.key } },
      ...{ at, involves, column: fillYears(headOf(sheet.columns, column.key), year), units: names },
    },
  ];
}

export const openingFindings = (form: Form, tables: readonly Table[], units: readonly UnitReturn[], year: number): readonly Finding[] =>
  form.sheets.flatMap((sheet) =>
    leaves(sheet.columns)
      .filter(({ opening }) => opening)
      .flatMap((column) => ofColumn({ form, sheet, tables, units, year }, column)),
  );
