/** Excel.WorksheetProtection (Office docs: Excel.WorksheetProtection, Excel.WorksheetProtectionOptions). */
import type { Sheet } from '../file/book';
import { sheetOrder } from '../file/cells';
import { attribute, childOf, insertInOrder, isOn, newElement, removeChild } from '../file/xml';
import { refuse } from '../errors';
import type { Host } from '../host';
import { allowedByDefault, allows, isProtected, needThere } from '../host';
import type { HostObject } from '../hostObject';
import { choiceArgument, flagArgument, hostObject, isMissing, objectArgument, textArgument } from '../hostObject';
import { hasPassword, isPassword, passwordAttributes } from './password';

/** The documented options and the attributes of the file that forbid the same. */
const actions: Readonly<Record<string, string>> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};

function optionsOf(sheet: Sheet): Record<string, unknown> {
  const node = childOf(sheet.root, 'sheetProtection');
  const options: Record<string, unknown> = Object.fromEntries(
    Object.entries(actions).map(([option, name]) => [option, allows(sheet, name)]),
  );
  options['selectionMode'] = isOn(attribute(node, 'selectUnlockedCells'))
    ? 'None'
    : isOn(attribute(node, 'selectLockedCells'))
      ? 'Unlocked'
      : 'Normal';
  return options;
}

function protect(sheet: Sheet, given: unknown, password: unknown): void {
  // Office docs: protect "fails if the worksheet has already been protected"; office-js#6784 tells of AccessDenied.
  if (isProtected(sheet)) refuse('AccessDenied', 'The sheet is protected already.');
  const options = isMissing(given) ? {} : objectArgument(given);
  const unknown = Object.keys(options).find((name) => name !== 'selectionMode' && !Object.hasOwn(actions, name));
  if (unknown !== undefined) refuse('InvalidArgument', `There is no option ${unknown}.`);
  const attributes: Record<string, string> =
    isMissing(password) || password === '' ? {} : passwordAttributes(textArgument(password), 'sheet');
  attributes['sheet'] = '1';
  for (const [option, name] of Object.entries(actions)) {
    const allowed = isMissing(options[option]) ? false : flagArgument(options[option]);
    if (allowedByDefault.includes(name) ? !allowed : allowed) attributes[name] = allowed ? '0' : '1';
  }
  const mode = isMissing(options['selectionMode']) ? 'Normal' : choiceArgument(options['selectionMode'], ['Normal', 'Unlocked', 'None']);
  if (mode !== 'Normal') attributes['selectLockedCells'] = '1';
  if (mode === 'None') attributes['selectUnlockedCells'] = '1';
  removeChild(sheet.root, childOf(sheet.root, 'sheetProtection'));
  insertInOrder(sheet.root, newElement(sheet.root, 'sheetProtection', attributes), sheetOrder);
  sheet.touch();
}

export function protection(host: Host, sheet: Sheet): HostObject {
  const node = () => childOf(sheet.root, 'sheetProtection');
  return hostObject({
    type: 'WorksheetProtection',
    read: {
      protected: () => isProtected(sheet),
      options: () => (isProtected(sheet) ? optionsOf(sheet) : null),
      isPasswordProtected: () => isProtected(sheet) && hasPassword(node()!),
    },
    call: {
      protect: (options, password) => {
        needThere(host, sheet);
        protect(sheet, options, password);
      },
      unprotect: (password) => {
        needThere(host, sheet);
        const there = node();
        if (!there || !isProtected(sheet)) return;
        if (!isPassword(there, isMissing(password) ? '' : textArgument(password), 'sheet')) {
          refuse('AccessDenied', 'The password is wrong.');
        }
        removeChild(sheet.root, there);
        sheet.touch();
      },
      checkPassword: (password) => {
        const there = node();
        const given = isMissing(password) ? '' : textArgument(password);
        if (!there || !hasPassword(there)) return given === '';
        return isPassword(there, given, 'sheet');
      },
    },
  });
}
