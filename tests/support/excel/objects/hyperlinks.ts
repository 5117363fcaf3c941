/** Links of cells (Office docs: Range.hyperlink, Excel.RangeHyperlink). */
import type { Area } from '../../../../src/core/address';
import { parseArea } from '../../../../src/core/address';
import type { Sheet } from '../file/book';
import { sheetOrder } from '../file/cells';
import type { Xml } from '../file/xml';
import { attribute, childOf, childrenOf, ensureChild, newElement, removeChild } from '../file/xml';
import { readCell, writeValue } from '../file/values';
import { areaText, intersection } from '../area';
import { notSimulated } from '../errors';
import type { Host } from '../host';
import { needAllowed } from '../host';
import { isMissing, objectArgument, textArgument } from '../hostObject';

const linksOver = (sheet: Sheet, area: Area): readonly Xml[] =>
  childrenOf(childOf(sheet.root, 'hyperlinks'), 'hyperlink').filter((node) => {
    const linked = parseArea(attribute(node, 'ref') ?? '');
    return linked !== undefined && intersection(area, linked) !== undefined;
  });

export function hyperlinkOf(sheet: Sheet, area: Area): unknown {
  const node = linksOver(sheet, area)[0];
  if (!node) return null;
  const place = attribute(node, 'location');
  if (place === undefined) return notSimulated('Range.hyperlink to an address outside the workbook');
  const [tip, display] = [attribute(node, 'tooltip'), attribute(node, 'display')];
  return {
    documentReference: place,
    ...(tip === undefined ? {} : { screenTip: tip }),
    ...(display === undefined ? {} : { textToDisplay: display }),
  };
}

export function removeLinks(sheet: Sheet, area: Area): void {
  const list = childOf(sheet.root, 'hyperlinks');
  for (const node of linksOver(sheet, area)) removeChild(list!, node);
  if (list && childrenOf(list, 'hyperlink').length === 0) removeChild(sheet.root, list);
  sheet.touch();
}

export function setHyperlink(host: Host, sheet: Sheet, area: Area, value: unknown): void {
  needAllowed(sheet, 'insertHyperlinks');
  removeLinks(sheet, area);
  if (isMissing(value)) return;
  const { documentReference, address, screenTip, textToDisplay } = objectArgument(value);
  if (!isMissing(address)) notSimulated('Range.hyperlink to an address outside the workbook');
  const place = textArgument(documentReference).replace(/^#/, '');
  const list = ensureChild(sheet.root, 'hyperlinks', sheetOrder);
  const shown = isMissing(textToDisplay) ? undefined : textArgument(textToDisplay);
  list.children.push(
    newElement(list, 'hyperlink', {
      ref: areaText(area),
      location: place,
      ...(isMissing(screenTip) ? {} : { tooltip: textArgument(screenTip) }),
      display: shown ?? place,
    }),
  );
  const { column, row } = area.from;
  if (shown !== undefined) writeValue(host.book, sheet, column, row, shown);
  // An empty cell shows where its link leads.
  else if (readCell(host.book, sheet, column, row).value === '') writeValue(host.book, sheet, column, row, place);
  host.calculator.changed(sheet, [area]);
  // As Excel does: a link is blue and underlined.
  for (let down = area.from.row; down <= area.to.row; down += 1) {
    for (let right = area.from.column; right <= area.to.column; right += 1) {
      const cell = sheet.cells.ensure(right, down);
      const style = host.book.styles().restyle(Number(attribute(cell, 's') ?? 0), 'hyperlink', ({ font }) => {
        for (const name of ['u', 'color']) removeChild(font, childOf(font, name));
        font.children.unshift(newElement(font, 'u'));
        const size = font.children.findIndex((node) => typeof node !== 'string' && node.name.endsWith('sz'));
        font.children.splice(size + 1, 0, newElement(font, 'color', { theme: '10' }));
      });
      cell.attributes['s'] = String(style);
    }
  }
  sheet.touch();
}
