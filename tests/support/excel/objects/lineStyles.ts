/** The format of whole rows and columns, which the file keeps with the line and with each written cell (ECMA-376 Part 1, §18.3.1.13 and §18.3.1.73). */
import type { Area } from '../../../../src/core/address';
import { lastColumn } from '../../../../src/core/address';
import type { Sheet } from '../file/book';
import type { Xml } from '../file/xml';
import { attribute, childOf, childrenOf, isOn } from '../file/xml';
import { holds, isEntireColumn, isEntireRow, columnsOf, rowsOf } from '../area';
import { columnSpans } from './lines';

/** A new format of a column makes cells where formatted rows cross it; of so many columns only. */
const mostCrossings = 1_000;

const styledRows = (sheet: Sheet): readonly Xml[] =>
  childrenOf(childOf(sheet.root, 'sheetData'), 'row').filter((row) => isOn(attribute(row, 'customFormat')));

/** `changed` gives a line (`style` of a column, `s` of a row) or a cell its new style. */
export function restyleLines(sheet: Sheet, area: Area, changed: (node: Xml, name: 's' | 'style') => void): void {
  if (isEntireColumn(area)) {
    const rows = styledRows(sheet);
    if (isEntireRow(area)) for (const row of rows) changed(row, 's');
    else if (columnsOf(area) <= mostCrossings) {
      for (const row of rows) {
        for (let column = area.from.column; column <= area.to.column; column += 1) sheet.cells.ensure(column, Number(attribute(row, 'r')));
      }
    }
    for (const node of columnSpans(sheet, area.from.column, area.to.column)) changed(node, 'style');
  } else {
    for (let row = area.from.row; row <= area.to.row; row += 1) {
      const node = sheet.cells.ensureRow(row);
      if (!isOn(attribute(node, 'customFormat'))) beginRow(sheet, node, row);
      changed(node, 's');
    }
  }
  for (const { cell, ...at } of sheet.cells.all()) if (holds(area, at)) changed(cell, 's');
}

/** A row that gets a format begins with that of most columns; where others cross it, cells keep theirs. */
function beginRow(sheet: Sheet, node: Xml, row: number): void {
  const spans = childrenOf(childOf(sheet.root, 'cols'), 'col').map((col) => ({
    from: Number(attribute(col, 'min')),
    to: Number(attribute(col, 'max')),
    style: attribute(col, 'style') ?? '0',
  }));
  const widths = new Map<string, number>([['0', lastColumn]]);
  for (const { from, to, style } of spans) {
    widths.set('0', widths.get('0')! - (to - from + 1));
    widths.set(style, (widths.get(style) ?? 0) + (to - from + 1));
  }
  const usual = [...widths].sort(([, a], [, b]) => b - a)[0]![0];
  for (const { from, to, style } of spans) {
    if (style === usual || to - from > mostCrossings) continue;
    for (let column = from; column <= to; column += 1) sheet.cells.ensure(column, row);
  }
  Object.assign(node.attributes, { s: usual, customFormat: '1' });
}

/** Every style that some cell of the area has. */
export function stylesOfLines(sheet: Sheet, area: Area): ReadonlySet<number> {
  const styles = new Set<number>();
  for (const { cell, ...at } of sheet.cells.all()) if (holds(area, at)) styles.add(Number(attribute(cell, 's') ?? 0));
  const rows = styledRows(sheet).filter(
    (row) => Number(attribute(row, 'r')) >= area.from.row && Number(attribute(row, 'r')) <= area.to.row,
  );
  for (const row of rows) styles.add(Number(attribute(row, 's') ?? 0));
  if (!isEntireColumn(area) && rows.length === rowsOf(area)) return styles;
  let covered = 0;
  for (const node of childrenOf(childOf(sheet.root, 'cols'), 'col')) {
    const [from, to] = [
      Math.max(Number(attribute(node, 'min')), area.from.column),
      Math.min(Number(attribute(node, 'max')), area.to.column),
    ];
    if (from > to) continue;
    covered += to - from + 1;
    styles.add(Number(attribute(node, 'style') ?? 0));
  }
  if (covered < columnsOf(area)) styles.add(0);
  return styles;
}

/** Takes the format away again. */
export function clearLines(sheet: Sheet, area: Area): void {
  if (isEntireColumn(area) && childOf(sheet.root, 'cols')) {
    for (const node of columnSpans(sheet, area.from.column, area.to.column)) delete node.attributes['style'];
  }
  if (!isEntireRow(area)) return;
  for (const row of styledRows(sheet)) {
    const number = Number(attribute(row, 'r'));
    if (number < area.from.row || number > area.to.row) continue;
    delete row.attributes['s'];
    delete row.attributes['customFormat'];
  }
}
