/** Excel.NamedItemCollection and Excel.NamedItem: defined names of the workbook, or of one sheet (Office docs: Excel.NamedItem). */
import type { Sheet } from '../file/book';
import { sheetName, workbookOrder } from '../file/book';
import type { Xml } from '../file/xml';
import { attribute, childOf, childrenOf, ensureChild, isOn, newElement, removeChild, textOf } from '../file/xml';
import { areaText, parseReference, quotedSheet, splitSheet } from '../area';
import { notSimulated, refuse } from '../errors';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import { collection, flagArgument, hostObject, isHostObject, isMissing, textArgument } from '../hostObject';

type Resolve = (text: string) => HostObject | undefined;

const literalOf = (formula: string): Readonly<{ type: string; value: unknown }> => {
  if (/^"(?:[^"]|"")*"$/.test(formula)) return { type: 'String', value: formula.slice(1, -1).replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(formula)) return { type: 'Boolean', value: formula.toUpperCase() === 'TRUE' };
  if (formula.trim() !== '' && Number.isFinite(Number(formula))) return { type: 'Double', value: Number(formula) };
  if (parseReference(splitSheet(formula).rest)) return { type: 'Range', value: formula };
  return formula.includes('#REF!') ? { type: 'Error', value: '#REF!' } : notSimulated(`NamedItem.value of =${formula}`);
};

/** Names that Excel made itself are shown without the mark they have in files (`_xlnm.Print_Area`). */
const shownName = (node: Xml): string => (attribute(node, 'name') ?? '').replace(/^_xlnm\./, '');

const setFlag = (node: Xml, name: string, on: boolean): void => {
  if (on) node.attributes[name] = '1';
  else delete node.attributes[name];
};

function namedItem(host: Host, node: Xml, scope: string, resolve: Resolve): HostObject {
  const formula = (): string => textOf(node);
  const range = (): HostObject | undefined => resolve(formula());
  return hostObject({
    type: 'NamedItem',
    key: shownName(node),
    read: {
      name: () => shownName(node),
      // On a computer Excel tells it in the words of the system.
      formula: () => `=${formula().replaceAll(',', host.listSeparator)}`,
      value: () => literalOf(formula()).value,
      type: () => literalOf(formula()).type,
      visible: () => !isOn(attribute(node, 'hidden')),
      comment: () => attribute(node, 'comment') ?? '',
      scope: () => scope,
    },
    write: {
      visible: (value) => {
        setFlag(node, 'hidden', !flagArgument(value));
        host.book.touch();
      },
      formula: (value) => {
        node.children = newElement(node, 'x', {}, textArgument(value).replace(/^=/, '')).children;
        host.book.touch();
      },
    },
    call: {
      getRange: () => range() ?? refuse('InvalidReference', 'The name does not refer to cells.'),
      getRangeOrNullObject: () => range() ?? null,
      delete: () => {
        removeChild(childOf(host.book.root, 'definedNames')!, node);
        host.book.touch();
      },
    },
  });
}

const isName = (name: string): boolean => /^[\p{L}_\\][\p{L}\d_.\\?]*$/u.test(name) && !parseReference(name);

/** Without a sheet: those that the whole workbook shares. */
export function names(host: Host, sheet: Sheet | undefined, resolve: Resolve): HostObject {
  const { book } = host;
  const scope = sheet ? String(book.sheets().indexOf(sheet)) : undefined;
  // The places that names count are among all sheets, chart sheets too.
  const place = sheet ? String(childrenOf(childOf(book.root, 'sheets'), 'sheet').indexOf(sheet.entry)) : undefined;
  const own = (): readonly Xml[] =>
    childrenOf(childOf(book.root, 'definedNames'), 'definedName').filter((node) => attribute(node, 'localSheetId') === place);
  const item = (node: Xml): HostObject => namedItem(host, node, scope === undefined ? 'Workbook' : 'Worksheet', resolve);

  function referenceText(reference: unknown): string {
    if (!isHostObject(reference)) return textArgument(reference).replace(/^=/, '');
    const [sheetPart, rest] = [
      splitSheet(String(reference.read?.['address']?.())).sheet ?? '',
      splitSheet(String(reference.read?.['address']?.())).rest,
    ];
    const area = parseReference(rest)!;
    const dollars = areaText(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return `${quotedSheet(sheetPart)}!${dollars}`;
  }

  return collection('NamedItemCollection', () => own().map(item), {
    call: {
      add: (name, reference, comment) => {
        const wanted = textArgument(name);
        if (!isName(wanted)) refuse('InvalidArgument', `${wanted} cannot be a name.`);
        if (own().some((node) => attribute(node, 'name')?.toLowerCase() === wanted.toLowerCase())) {
          refuse('ItemAlreadyExists', `The name ${wanted} is taken.`);
        }
        const list = ensureChild(book.root, 'definedNames', workbookOrder);
        const text = referenceText(reference);
        const node = newElement(
          list,
          'definedName',
          {
            name: wanted,
            ...(place === undefined ? {} : { localSheetId: place }),
            ...(isMissing(comment) ? {} : { comment: textArgument(comment) }),
          },
          text,
        );
        list.children.push(node);
        book.touch();
        return item(node);
      },
    },
  });
}

/** Names that Excel keeps for itself: `_xlnm.Print_Area`, `_xlnm.Print_Titles`, `_xlnm._FilterDatabase`. */
export function setBuiltInName(host: Host, sheet: Sheet, name: string, refersTo: string | undefined): void {
  const { book } = host;
  const place = String(childrenOf(childOf(book.root, 'sheets'), 'sheet').indexOf(sheet.entry));
  const list = ensureChild(book.root, 'definedNames', workbookOrder);
  const there = childrenOf(list, 'definedName').find(
    (node) => attribute(node, 'name') === name && attribute(node, 'localSheetId') === place,
  );
  removeChild(list, there);
  if (refersTo !== undefined) list.children.push(newElement(list, 'definedName', { name, localSheetId: place }, refersTo));
  if (list.children.length === 0) removeChild(book.root, list);
  book.touch();
}

export const builtInName = (host: Host, sheet: Sheet, name: string): string | undefined => {
  const place = String(childrenOf(childOf(host.book.root, 'sheets'), 'sheet').indexOf(sheet.entry));
  const node = childrenOf(childOf(host.book.root, 'definedNames'), 'definedName').find(
    (other) => attribute(other, 'name') === name && attribute(other, 'localSheetId') === place,
  );
  return node && textOf(node);
};

export const sheetReference = (sheet: Sheet, text: string): string => `${quotedSheet(sheetName(sheet))}!${text}`;
