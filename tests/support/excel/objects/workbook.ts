/** Excel.Workbook and Excel.Application (Office docs: Excel.Workbook, Excel.Application). */
import type { Host } from '../host';
import { activeSheet, isStructureLocked } from '../host';
import { refuse } from '../errors';
import type { HostObject } from '../hostObject';
import { choiceArgument, hostObject, isMissing, textArgument } from '../hostObject';
import { parseReference } from '../area';
import { insertInOrder, newElement, removeChild, childOf } from '../file/xml';
import { workbookOrder } from '../file/book';
import { functions } from './functions';
import { namedStyles } from './namedStyles';
import { names } from './names';
import { isPassword, passwordAttributes } from './password';
import { documentProperties } from './properties';
import { rangeObject, rangeOfReference } from './range';
import { settings } from './settings';
import { worksheets } from './worksheets';

/** Excel.WorkbookProtection: of the structure, that is which sheets there are. */
function workbookProtection(host: Host): HostObject {
  const { book } = host;
  return hostObject({
    type: 'WorkbookProtection',
    read: { protected: () => isStructureLocked(book) },
    call: {
      protect: (password) => {
        if (isStructureLocked(book)) refuse('AccessDenied', 'The workbook is protected already.');
        const node = newElement(book.root, 'workbookProtection', {
          ...(isMissing(password) || password === '' ? {} : passwordAttributes(textArgument(password), 'workbook')),
          lockStructure: '1',
        });
        removeChild(book.root, childOf(book.root, 'workbookProtection'));
        insertInOrder(book.root, node, workbookOrder);
        book.touch();
      },
      unprotect: (password) => {
        const node = childOf(book.root, 'workbookProtection');
        if (!node || !isStructureLocked(book)) return;
        if (!isPassword(node, isMissing(password) ? '' : textArgument(password), 'workbook'))
          refuse('AccessDenied', 'The password is wrong.');
        removeChild(book.root, node);
        book.touch();
      },
    },
  });
}

/** Excel.WorkbookCreated, which is not in the documentation: what Excel.createWorkbook opens. */
const createdWorkbook = (host: Host, base64: string): HostObject =>
  hostObject({ type: 'WorkbookCreated', key: host.state.opened.length, call: { open: () => void host.state.opened.push(base64) } });

function application(host: Host): HostObject {
  const { state } = host;
  return hostObject({
    type: 'Application',
    read: { calculationMode: () => state.calculationMode },
    write: {
      calculationMode: (value) => (state.calculationMode = choiceArgument(value, ['Automatic', 'AutomaticExceptTables', 'Manual'])),
    },
    call: {
      // Both end with the next sync (Office docs: Excel.Application, suspendApiCalculationUntilNextSync).
      suspendApiCalculationUntilNextSync: () => (state.calculationSuspended = true),
      suspendScreenUpdatingUntilNextSync: () => (state.screenSuspended = true),
      createWorkbook: (base64) => createdWorkbook(host, isMissing(base64) ? '' : textArgument(base64)),
    },
  });
}

export function workbook(host: Host): HostObject {
  const selection = (): HostObject => {
    const sheet = host.book.sheets().find(({ id }) => id === host.state.selected.sheet) ?? activeSheet(host);
    const areas = host.state.selected.address.split(',');
    // Office docs: Workbook.getSelectedRange fails where several areas are selected.
    const chosen = areas.length === 1 ? parseReference(areas[0]!) : refuse('InvalidSelection', 'Several areas are selected.');
    return rangeObject(host, sheet, chosen ?? refuse('InvalidSelection', 'No cells are selected.'));
  };
  return hostObject({
    type: 'Workbook',
    read: { name: () => host.fileName },
    open: {
      worksheets: () => worksheets(host),
      names: () => names(host, undefined, (text) => rangeOfReference(host, text)),
      properties: () => documentProperties(host),
      settings: () => settings(host),
      protection: () => workbookProtection(host),
      application: () => application(host),
      functions: () => functions(host),
      styles: () => namedStyles(host),
    },
    call: {
      // Excel.createWorkbook takes this way on the web.
      createAndOpenWorkbook: (base64) => void host.state.opened.push(isMissing(base64) ? '' : textArgument(base64)),
      getSelectedRange: selection,
      getActiveCell: () => {
        const chosen = host.state.selected.address.split(/[,:]/)[0]!;
        return rangeObject(host, activeSheet(host), parseReference(chosen) ?? refuse('InvalidSelection', 'No cell is active.'));
      },
    },
  });
}
