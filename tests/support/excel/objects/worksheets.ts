/** Excel.WorksheetCollection: the sheets of the workbook, chart sheets not among them (Office docs: Excel.WorksheetCollection). */
import type { Sheet } from '../file/book';
import { sheetName } from '../file/book';
import { attribute, childOf, ensureChild, newElement } from '../file/xml';
import { workbookOrder } from '../file/book';
import { refuse } from '../errors';
import { listenCalls } from '../events';
import type { Host } from '../host';
import { activeSheet, needOpenStructure } from '../host';
import type { HostObject } from '../hostObject';
import { collection, hostObject, isMissing, textArgument } from '../hostObject';
import { visibilityOf, worksheet } from './worksheet';

/** Support page "Rename a worksheet": at most 31 characters, none of `[]:*?/\`, not blank, no apostrophe at either end, not "History". */
export function needSheetName(host: Host, name: string, own?: Sheet): void {
  if (name.trim() === '' || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === 'history') {
    refuse('InvalidArgument', `“${name}” cannot be the name of a sheet.`);
  }
  const taken = host.book.sheetNamed(name);
  if (taken && taken !== own) refuse('ItemAlreadyExists', `There is a sheet named “${name}” already.`);
}

/** The name Excel gives a sheet that was added without one. */
function freeName(host: Host): string {
  let number = host.book.sheets().length + 1;
  while (host.book.sheetNamed(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

export function activate(host: Host, sheet: Sheet): void {
  if (visibilityOf(sheet) !== 'Visible') refuse('InvalidOperation', `The sheet ${sheetName(sheet)} is hidden.`);
  host.state.active = sheet.id;
  const views = ensureChild(host.book.root, 'bookViews', workbookOrder);
  if (!childOf(views, 'workbookView')) views.children.push(newElement(views, 'workbookView'));
  const place = host.book.root.children.length === 0 ? 0 : allEntries(host).indexOf(sheet.entry);
  const view = childOf(views, 'workbookView')!;
  if (attribute(view, 'activeTab') === String(place) || (place === 0 && attribute(view, 'activeTab') === undefined)) return;
  view.attributes['activeTab'] = String(place);
  // Two sheets shown as chosen would both be edited at once.
  for (const other of host.book.sheets()) {
    const chosen = childOf(childOf(other.root, 'sheetViews'), 'sheetView');
    if (chosen?.attributes['tabSelected'] === undefined) continue;
    delete chosen.attributes['tabSelected'];
    other.touch();
  }
  host.book.touch();
}

const allEntries = (host: Host) => (childOf(host.book.root, 'sheets')?.children ?? []).filter((node) => typeof node !== 'string');

export function worksheets(host: Host): HostObject {
  const { book } = host;
  const all = (visibleOnly: unknown): readonly Sheet[] =>
    visibleOnly === true ? book.sheets().filter((sheet) => visibilityOf(sheet) === 'Visible') : book.sheets();
  const find = (key: unknown): Sheet | undefined => book.sheets().find((sheet) => sheet.id === key) ?? book.sheetNamed(String(key));
  const need = (key: unknown): HostObject => worksheet(host, find(key) ?? refuse('ItemNotFound', `There is no sheet “${String(key)}”.`));
  const listed = collection('WorksheetCollection', () => book.sheets().map((sheet) => worksheet(host, sheet)));
  return hostObject({
    ...listed,
    // Sheets are loaded as a list; WorksheetCollection has no count to load.
    read: {},
    item: need,
    call: {
      ...listenCalls(host, 'Workbook'),
      add: (name) => {
        needOpenStructure(book);
        const wanted = isMissing(name) ? freeName(host) : textArgument(name);
        needSheetName(host, wanted);
        // Office docs: WorksheetCollection.add: "added at the end of existing worksheets".
        return worksheet(host, book.addSheet(wanted));
      },
      getItem: need,
      getItemOrNullObject: (key) => {
        const sheet = find(key);
        return sheet ? worksheet(host, sheet) : null;
      },
      getActiveWorksheet: () => worksheet(host, activeSheet(host)),
      getCount: (visibleOnly) => all(visibleOnly).length,
      getFirst: (visibleOnly) => worksheet(host, all(visibleOnly)[0] ?? refuse('ItemNotFound', 'There is no such sheet.')),
      getLast: (visibleOnly) => worksheet(host, all(visibleOnly).at(-1) ?? refuse('ItemNotFound', 'There is no such sheet.')),
    },
  });
}
