/** Excel.Worksheet (Office docs: Excel.Worksheet). */
import type { Sheet } from '../file/book';
import { sheetName } from '../file/book';
import { rewriteReferences } from '../file/references';
import { sheetOrder } from '../file/cells';
import type { Xml } from '../file/xml';
import { attribute, childOf, ensureChild, removeChild } from '../file/xml';
import { area as areaOf, isInside, parseReference, splitSheet, wholeSheet } from '../area';
import { refuse } from '../errors';
import { listenCalls } from '../events';
import type { Host } from '../host';
import { needOpenStructure, needThere } from '../host';
import type { HostObject } from '../hostObject';
import { choiceArgument, flagArgument, hostObject, isMissing, textArgument, wholeArgument } from '../hostObject';
import { autoFilter } from './autoFilter';
import { charts } from './charts';
import { freezePanes } from './freezePanes';
import { names } from './names';
import { verticalPageBreaks } from './pageBreaks';
import { pageLayout } from './pageLayout';
import { protection } from './protection';
import { rangeAreas } from './rangeAreas';
import { rangeObject, rangeOfReference, usedRange } from './range';
import { activate, needSheetName } from './worksheets';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';
export const visibilityOf = (sheet: Sheet): SheetVisibility => {
  const state = attribute(sheet.entry, 'state');
  return state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
};

/** The view of the sheet, made where the file has none. */
export function sheetView(sheet: Sheet): Xml {
  const views = ensureChild(sheet.root, 'sheetViews', sheetOrder);
  const view = ensureChild(views, 'sheetView', ['sheetView']);
  view.attributes['workbookViewId'] ??= '0';
  return view;
}

function setVisibility(host: Host, sheet: Sheet, wanted: SheetVisibility): void {
  needOpenStructure(host.book);
  const others = host.book.sheets().filter((other) => other !== sheet && visibilityOf(other) === 'Visible');
  // Support page "Hide or unhide worksheets": one sheet at least stays visible.
  if (wanted !== 'Visible' && others.length === 0) refuse('InvalidOperation', 'One sheet at least must be visible.');
  if (wanted === 'Visible') delete sheet.entry.attributes['state'];
  else sheet.entry.attributes['state'] = wanted === 'Hidden' ? 'hidden' : 'veryHidden';
  if (host.state.active === sheet.id && wanted !== 'Visible') activate(host, others[0]!);
  host.book.touch();
}

function remove(host: Host, sheet: Sheet): void {
  needOpenStructure(host.book);
  // Office docs: Worksheet.delete: a sheet that is VeryHidden cannot be deleted (GeneralException), nor the only visible one.
  if (visibilityOf(sheet) === 'VeryHidden') refuse('GeneralException', 'A very hidden sheet cannot be deleted.');
  const others = host.book.sheets().filter((other) => other !== sheet && visibilityOf(other) === 'Visible');
  if (others.length === 0) refuse('InvalidOperation', 'One sheet at least must stay.');
  if (host.state.active === sheet.id) activate(host, others[0]!);
  host.state.charts = host.state.charts.filter((chart) => chart.sheet !== sheet.id);
  for (const cell of rewriteReferences(host.book, sheet, undefined)) host.calculator.changed(cell.sheet, [cell.area]);
  host.book.removeSheet(sheet);
}

function tabColor(host: Host, sheet: Sheet): string {
  const node = childOf(childOf(sheet.root, 'sheetPr'), 'tabColor');
  return host.book.styles().colour(node) ?? '';
}

function setTabColor(sheet: Sheet, value: unknown): void {
  const wanted = textArgument(value);
  const properties = ensureChild(sheet.root, 'sheetPr', sheetOrder);
  removeChild(properties, childOf(properties, 'tabColor'));
  sheet.touch();
  if (wanted === '') return;
  const hex = /^#?([0-9A-F]{6})$/i.exec(wanted)?.[1] ?? refuse('InvalidArgument', `${wanted} is no colour.`);
  ensureChild(properties, 'tabColor', ['tabColor', 'outlinePr', 'pageSetUpPr']).attributes['rgb'] = `FF${hex.toUpperCase()}`;
}

export function worksheet(host: Host, sheet: Sheet): HostObject {
  const { book } = host;
  const alive = <T>(act: () => T): T => {
    needThere(host, sheet);
    return act();
  };
  const view = (name: string): boolean => attribute(childOf(childOf(sheet.root, 'sheetViews'), 'sheetView'), name) !== '0';
  const setView = (name: string, value: unknown): void => {
    const node = sheetView(sheet);
    if (flagArgument(value)) delete node.attributes[name];
    else node.attributes[name] = '0';
    sheet.touch();
  };
  const addressed = (address: unknown): HostObject => {
    if (isMissing(address) || address === '') return rangeObject(host, sheet, wholeSheet);
    const text = textArgument(address);
    const { sheet: named, rest } = splitSheet(text);
    const found = named === undefined || named.toLowerCase() === sheetName(sheet).toLowerCase() ? parseReference(rest) : undefined;
    if (found) return rangeObject(host, sheet, found);
    // Office docs: Worksheet.getRange takes a name as well.
    const byName = named === undefined ? rangeOfReference(host, text, sheet) : undefined;
    return byName ?? refuse('InvalidArgument', `${text} is no address on this sheet.`);
  };
  const used = (valuesOnly: unknown): HostObject | undefined => {
    const found = usedRange(sheet, wholeSheet, valuesOnly === true);
    return found && rangeObject(host, sheet, found);
  };
  return hostObject({
    type: 'Worksheet',
    key: sheet.id,
    read: {
      id: () => sheet.id,
      name: () => alive(() => sheetName(sheet)),
      position: () => book.sheets().indexOf(sheet),
      visibility: () => visibilityOf(sheet),
      tabColor: () => tabColor(host, sheet),
      showGridlines: () => view('showGridLines'),
      showHeadings: () => view('showRowColHeaders'),
      standardWidth: () => Number(attribute(childOf(sheet.root, 'sheetFormatPr'), 'defaultColWidth') ?? 8.43),
      standardHeight: () => Number(attribute(childOf(sheet.root, 'sheetFormatPr'), 'defaultRowHeight') ?? 15),
    },
    write: {
      name: (value) => {
        needOpenStructure(book);
        needSheetName(host, textArgument(value), sheet);
        rewriteReferences(book, sheet, textArgument(value));
        sheet.entry.attributes['name'] = textArgument(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
        book.touch();
      },
      position: (value) => {
        needOpenStructure(book);
        const wanted = wholeArgument(value);
        if (wanted < 0 || wanted >= book.sheets().length) refuse('InvalidArgument', `There is no place ${wanted}.`);
        book.moveSheet(sheet, wanted);
      },
      visibility: (value) => setVisibility(host, sheet, choiceArgument(value, ['Visible', 'Hidden', 'VeryHidden'])),
      tabColor: (value) => setTabColor(sheet, value),
      showGridlines: (value) => setView('showGridLines', value),
      showHeadings: (value) => setView('showRowColHeaders', value),
    },
    open: {
      protection: () => protection(host, sheet),
      freezePanes: () => freezePanes(host, sheet),
      pageLayout: () => pageLayout(host, sheet),
      verticalPageBreaks: () => verticalPageBreaks(sheet),
      autoFilter: () => autoFilter(host, sheet),
      charts: () => charts(host, sheet),
      names: () => names(host, sheet, (text) => rangeOfReference(host, text, sheet)),
    },
    call: {
      ...listenCalls(host, sheet.id),
      activate: () => alive(() => activate(host, sheet)),
      delete: () => alive(() => remove(host, sheet)),
      getCell: (row, column) => {
        const one = areaOf(wholeArgument(column) + 1, wholeArgument(row) + 1, 1, 1);
        return isInside(one) ? rangeObject(host, sheet, one) : refuse('InvalidArgument', 'There is no such cell.');
      },
      getRange: (address) => alive(() => addressed(address)),
      getRanges: (address) => rangeAreas(host, sheet, isMissing(address) ? '' : textArgument(address)),
      getRangeByIndexes: (row, column, rows, columns) => {
        const wanted = areaOf(wholeArgument(column) + 1, wholeArgument(row) + 1, wholeArgument(columns), wholeArgument(rows));
        return isInside(wanted) ? rangeObject(host, sheet, wanted) : refuse('InvalidArgument', 'There is no such range.');
      },
      // Office docs: Worksheet.getUsedRange gives the top left cell of a blank sheet.
      getUsedRange: (valuesOnly) => used(valuesOnly) ?? rangeObject(host, sheet, areaOf(1, 1, 1, 1)),
      getUsedRangeOrNullObject: (valuesOnly) => used(valuesOnly) ?? null,
      getNext: (visibleOnly) => neighbour(host, sheet, 1, visibleOnly) ?? refuse('ItemNotFound', 'There is no sheet after it.'),
      getNextOrNullObject: (visibleOnly) => neighbour(host, sheet, 1, visibleOnly) ?? null,
      getPrevious: (visibleOnly) => neighbour(host, sheet, -1, visibleOnly) ?? refuse('ItemNotFound', 'There is no sheet before it.'),
      getPreviousOrNullObject: (visibleOnly) => neighbour(host, sheet, -1, visibleOnly) ?? null,
    },
  });
}

function neighbour(host: Host, sheet: Sheet, step: number, visibleOnly: unknown): HostObject | undefined {
  const all = host.book.sheets();
  for (let at = all.indexOf(sheet) + step; at >= 0 && at < all.length; at += step) {
    if (visibleOnly !== true || visibilityOf(all[at]!) === 'Visible') return worksheet(host, all[at]!);
  }
  return undefined;
}
