/** Where one unit answers for a sheet that others file too, the two sides are compared and never merged. */
import { joinCells } from '../core/cell';
import type { UnitReturn } from '../core/consolidation';
import { agree, sum } from '../core/figure';
import type { Finding } from '../core/finding';
import { keptFigure } from '../core/kept/ask';
import { figureRule } from '../language/columns/ask';
import type { Sheet } from '../language/form';
import { shapeOf } from '../language/sheets/ask';
import { allRows } from '../language/sheets/row';
import { isAdditive, leaves } from '../language/form';
import type { Form } from '../language/load';

function compareSheet(form: Form, sheet: Sheet, units: readonly UnitReturn[]): readonly Finding[] {
  const { authority } = sheet;
  if (!authority) return [];
  const table = (item: UnitReturn | undefined): UnitReturn['tables'][number] | undefined =>
    item?.tables.find(({ sheet: key }) => key === sheet.key);
  const own = units.find(({ unit }) => unit.kind === authority);
  const others = units.filter(({ unit }) => unit.kind !== authority);
  const ownTable = table(own);
  if (!own || !ownTable) return [];
  return allRows(shapeOf(sheet).rows).flatMap((row) =>
    leaves(sheet.columns)
      .filter(isAdditive)
      .flatMap((column): readonly Finding[] => {
        const mine = keptFigure(ownTable, row.key, column.key);
        const filed = others.flatMap((item) => {
          const found = table(item);
          const figure = found && keptFigure(found, row.key, column.key);
          return figure ? [{ unit: item.unit, figure }] : [];
        });
        const theirs = sum(filed.map(({ figure }) => figure));
        if (!mine || !theirs || agree(mine, theirs)) return [];
        const at = mine.from[0] ?? { file: own.file, sheet: sheet.tab, cell: 'A1' };
        return [
          {
            ...{ kind: 'sources', severity: 'warning', place: { form: form.code, sheet: sheet.key, key: row.key } },
            ...{ at, involves: joinCells(mine.from, theirs.from), row: row.label, column: column.label },
            measuredIn: figureRule(column)?.unit(column, form.scale) ?? '',
            filed: filed.map(({ unit, figure }) => ({ unit: unit.reportName, figure })),
            ...{ theirs, own: mine, owner: own.unit.name },
            found: { is: 'figure', figure: theirs },
            expected: mine.value,
            difference: theirs.value.minus(mine.value),
            about: { sheet: sheet.key, row: row.key, column: column.key },
          },
        ];
      }),
  );
}

export const compareSources = (form: Form, units: readonly UnitReturn[]): readonly Finding[] =>
  form.sheets.flatMap((sheet) => {
    const found = compareSheet(form, sheet, units);
    const rows = allRows(shapeOf(sheet).rows);
    // A total differs because its parts do: of one column only the outermost broken row is told.
    const told = ({ about }: Finding): boolean =>
      !rows.some(
        (row) =>
          allRows(row.rows ?? []).some(({ key }) => key === about?.row) &&
          found.some((other) => other.about?.row === row.key && other.about.column === about?.column),
      );
    return found.filter(told);
  });
