/** Where one unit answers for a sheet that others file too, the two sides are compared and never merged. */
import { joinCells } from '../core/cell';
import type { UnitReturn } from '../core/consolidation';
import { agree, sum } from '../core/figure';
import type { Finding } from '../core/finding';
import type { Lang } from '../core/lang';
import { rowOf } from '../core/table';
import { amountText, cellsText, remedy, valueText } from '../check/say';
import { figureRule } from '../language/columns/ask';
import type { Sheet } from '../language/form';
import { shapeOf } from '../language/sheets/ask';
import { allRows } from '../language/sheets/row';
import { isAdditive, leaves } from '../language/form';
import type { Form } from '../language/load';

function compareSheet(form: Form, sheet: Sheet, units: readonly UnitReturn[], lang: Lang): readonly Finding[] {
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
        const mine = rowOf(ownTable, row.key)?.figures[column.key];
        const filed = others.flatMap((item) => {
          const found = table(item);
          const figure = found && rowOf(found, row.key)?.figures[column.key];
          return figure ? [{ unit: item.unit, figure }] : [];
        });
        const theirs = sum(filed.map(({ figure }) => figure));
        if (!mine || !theirs || agree(mine, theirs)) return [];
        const at = mine.from[0] ?? { file: own.file, sheet: sheet.tab, cell: 'A1' };
        const difference = theirs.value.minus(mine.value);
        const word = figureRule(column)?.unit(column, form.scale);
        const unit = word === undefined ? '' : ` ${word}`;
        // Names and amounts here; the cells of every unit are in `involves`.
        const parts = filed
          .filter(({ figure }) => !figure.value.eq(0))
          .map(({ unit: filer, figure }) => `${filer.reportName} ${valueText(figure, false, lang)}`)
          .join('; ');
        const message =
          lang === 'vi'
            ? `${row.label}, ${column.label.toLowerCase()}: các đơn vị báo cáo cộng lại ${valueText(theirs, false, lang)}${unit} (${parts}), ${own.unit.name} báo cáo ${valueText(mine, false, lang)}${unit} (${cellsText([at], at, lang)}, ${at.file}); chênh lệch ${amountText(difference, lang)}${unit}. Hai nguồn được giữ nguyên, báo cáo dùng số của ${own.unit.name}. ${remedy.warning.vi}`
            : `${row.label}, ${column.label.toLowerCase()}: the units' returns add up to ${valueText(theirs, false, lang)} (${parts}), ${own.unit.name} reports ${valueText(mine, false, lang)} (${cellsText([at], at, lang)}, ${at.file}); difference ${amountText(difference, lang)}. Nothing is changed; the report uses the latter. ${remedy.warning.en}`;
        return [
          {
            code: `${form.code}.${sheet.key}.${row.key}.sources`,
            severity: 'warning',
            at,
            involves: joinCells(mine.from, theirs.from),
            message,
            found: { text: valueText(theirs, false, lang), value: theirs.value },
            expected: mine.value,
            difference,
            about: { sheet: sheet.key, row: row.key, column: column.key },
          },
        ];
      }),
  );
}

export const compareSources = (form: Form, units: readonly UnitReturn[], lang: Lang): readonly Finding[] =>
  form.sheets.flatMap((sheet) => {
    const found = compareSheet(form, sheet, units, lang);
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
