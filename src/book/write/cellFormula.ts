/** The Excel formula of a consolidated cell: it says the same as the source that its value was worked out from. */
import { quotedSheet, quotedText } from '../../core/excelText';
import { unitKey } from '../../core/unitId';
import { excelFormula } from '../../language/excelFormula';
import type { Column } from '../../language/form';
import type { PlacedRow, SheetLayout } from '../../language/layout';
import type { Formula } from '../../language/resolve';
import { addressesFrom, itemsFrom } from '../../paper/addresses';
import type { WorkedForm } from '../../consolidate/consolidate';
import { placeTab } from '../../consolidate/consolidate';
import type { Selection } from '../../language/sheets/rule';
import { figureOfLine } from '../../consolidate/lines/numbered';
import type { PlaceSheet, Source } from '../../consolidate/placeSheet';
import { detail } from '../contract';
import { sheetCode } from '../words';
import type { Detail } from './detail';
import { openingFormula } from './openingFormula';
import { frontLetter } from './detail';

const detailPrefix = `${quotedSheet(detail.tab)}!`;

/** A column of Chi tiết, as far as its lines go. */
const columnArea = (letter: string, { lastRow }: Detail): string => `${detailPrefix}$${letter}$1:$${letter}$${lastRow}`;

/** Conditions of SUMIFS and COUNTIFS that choose lines of Chi tiết. */
function criteria(worked: WorkedForm, { sheet }: SheetLayout, over: Selection, breakdown: Detail): string {
  const { key, section, unit, text } = over;
  const isText = (letter: string, value: string): string => `${columnArea(letter, breakdown)},${quotedText(value)}`;
  return [
    isText(frontLetter('sheet'), sheetCode(worked.form.code, sheet.key)),
    isText(frontLetter('key'), key),
    ...(section === undefined ? [] : [isText(frontLetter('section'), section)]),
    ...(unit === undefined ? [] : [isText(breakdown.endLetter('unitId'), unitKey(unit))]),
    ...(text === undefined ? [] : [isText(breakdown.letterOf(sheet, text.column), text.equals)]),
  ].join(',');
}

/** A condition on one column, as COUNTIFS takes it: what the column is compared with, or that it is filled in. */
function countCondition(where: Formula, areaOf: (column: string) => string): string {
  if (where.is === 'call' && where.name === 'filled' && where.args[0]?.is === 'ref' && where.args[0].to.column !== undefined) {
    return `${areaOf(where.args[0].to.column)},"<>"`;
  }
  if (
    where.is === 'compare' &&
    where.left.is === 'ref' &&
    where.left.to.column !== undefined &&
    (where.right.is === 'number' || where.right.is === 'text')
  ) {
    const operator = where.operator === '!=' ? '<>' : where.operator;
    return `${areaOf(where.left.to.column)},${quotedText(`${operator}${where.right.text}`)}`;
  }
  throw new Error('a tally compares one column with a number or a text, or asks whether it is filled');
}

export function formulaOf(
  worked: WorkedForm,
  { layout }: PlaceSheet,
  [row, column]: readonly [PlacedRow, Column],
  source: Source,
  breakdown: Detail,
): string | undefined {
  const layouts = worked.places.map((item) => item.layout);
  const tabOf = ({ sheet }: SheetLayout): string => placeTab(worked.form.code, sheet.tab);
  const letterOf = (key: string): string => breakdown.letterOf(layout.sheet, key);
  switch (source.is) {
    case 'sum': {
      const area = columnArea(letterOf(column.key), breakdown);
      const chosen = criteria(worked, layout, source.over, breakdown);
      // A blank is not a zero: with no figure to add up, the total stays blank too.
      return `IF(COUNTIFS(${chosen},${area},"<>")=0,"",SUMIFS(${area},${chosen}))`;
    }
    case 'tally':
      return `COUNTIFS(${criteria(worked, layout, source.over, breakdown)},${countCondition(source.where, (key) => columnArea(letterOf(key), breakdown))})`;
    case 'formula':
      return excelFormula(source.formula, addressesFrom(layouts, layout, row, column, tabOf), itemsFrom(layout, row, column));
    case 'opening':
      return openingFormula({ layout, layouts, tabOf }, row, column, source.parts);
    case 'line':
      return figureOfLine(worked.lines, source.line, column.key)
        ? `${detailPrefix}${letterOf(column.key)}${breakdown.rowOf(worked.lines, source.line)}`
        : undefined;
    case 'given':
    case 'nothing':
      return undefined;
  }
}
