/** An open workbook: its sheets, names, texts and styles over the parts of the file. */
import type { CellTable } from './cells';
import { cellTable } from './cells';
import { themeColours } from './colours';
import type { Package } from './package';
import { openPackage } from './package';
import type { Styles } from './styles';
import { blankStyles, openStyles } from './styles';
import type { Xml } from './xml';
import { attribute, childOf, childrenOf, ensureChild, isOn, newElement, relationId, removeChild, textOf, unescaped } from './xml';

export type Sheet = Readonly<{
  /** As Excel gives it: `{00000000-0001-0000-0000-000000000000}`. */
  id: string;
  /** Its `<sheet>` in the workbook part. */
  entry: Xml;
  part: string;
  root: Xml;
  cells: CellTable;
  touch: () => void;
}>;

export type Book = Readonly<{
  file: Package;
  part: string;
  root: Xml;
  touch: () => void;
  sheets: () => readonly Sheet[];
  sheetNamed: (name: string) => Sheet | undefined;
  addSheet: (name: string) => Sheet;
  removeSheet: (sheet: Sheet) => void;
  /** Puts the sheet at this place among all. */
  moveSheet: (sheet: Sheet, position: number) => void;
  text: (index: number) => string;
  styles: () => Styles;
  from1904: boolean;
  /** The table of formulas to compute must not name cells that hold none any more: Excel rebuilds it. */
  forgetCalculationChain: () => void;
}>;

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = (what: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${what}+xml`;
export const workbookOrder: readonly string[] =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

export const sheetName = (sheet: Sheet): string => attribute(sheet.entry, 'name') ?? '';
const idOf = (entry: Xml): string =>
  `{00000000-0001-0000-${(Number(attribute(entry, 'sheetId') ?? 1) - 1).toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;

export function openBook(bytes: Uint8Array): Book {
  const file = openPackage(bytes);
  const ofType = (from: string, type: string): string | undefined =>
    file.relationships(from).find((item) => item.type.endsWith(`/${type}`) && file.has(item.target))?.target;
  const part = ofType('', 'officeDocument');
  const root = part === undefined ? undefined : file.tree(part);
  if (part === undefined || !root) throw new Error('no workbook part');
  const open = new Map<Xml, Sheet | undefined>();
  let texts: readonly string[] | undefined;
  let styles: Styles | undefined;
  const touch = (): void => file.touch(part);
  const entries = (): readonly Xml[] => childrenOf(childOf(root, 'sheets'), 'sheet');

  function openSheet(entry: Xml): Sheet | undefined {
    const related = file.relationships(part!).find((item) => item.id === relationId(entry));
    // Chart sheets and macro sheets are in no worksheets collection.
    if (!related?.type.endsWith('/worksheet')) return undefined;
    const tree = file.tree(related.target);
    if (!tree) throw new Error(`no part ${related.target}`);
    return { id: idOf(entry), entry, part: related.target, root: tree, cells: cellTable(tree), touch: () => file.touch(related.target) };
  }
  function sheetOf(entry: Xml): Sheet | undefined {
    if (!open.has(entry)) open.set(entry, openSheet(entry));
    return open.get(entry);
  }
  const sheets = (): readonly Sheet[] =>
    entries()
      .map(sheetOf)
      .filter((sheet) => sheet !== undefined);
  /** Names and views count sheets by their place: they follow when places change. */
  function keepPlaces(change: () => void): void {
    const before = entries();
    const local = childrenOf(childOf(root, 'definedNames'), 'definedName').filter((node) => node.attributes['localSheetId'] !== undefined);
    const owners = new Map(local.map((node) => [node, before[Number(attribute(node, 'localSheetId'))]] as const));
    const view = childOf(childOf(root, 'bookViews'), 'workbookView');
    const active = before[Number(attribute(view, 'activeTab') ?? 0)];
    change();
    const after = entries();
    for (const [node, owner] of owners) {
      if (owner && after.includes(owner)) node.attributes['localSheetId'] = String(after.indexOf(owner));
      else removeChild(childOf(root, 'definedNames')!, node);
    }
    if (view && active) view.attributes['activeTab'] = String(Math.max(0, after.indexOf(active)));
    touch();
  }

  return {
    file,
    part,
    root,
    touch,
    sheets,
    sheetNamed: (name) => sheets().find((sheet) => sheetName(sheet).toLowerCase() === name.toLowerCase()),
    addSheet: (name) => {
      let number = 1;
      const folder = part.slice(0, part.lastIndexOf('/') + 1);
      while (file.has(`${folder}worksheets/sheet${number}.xml`)) number += 1;
      const target = `${folder}worksheets/sheet${number}.xml`;
      const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
      const made: Xml = { name: 'worksheet', attributes: { xmlns: namespace, 'xmlns:r': officeTypes }, children: [] };
      made.children.push(newElement(made, 'sheetData'));
      file.add(target, contentType('worksheet'), made);
      const id = file.relate(part, `${officeTypes}/worksheet`, target);
      const sheetId = Math.max(0, ...entries().map((entry) => Number(attribute(entry, 'sheetId') ?? 0))) + 1;
      const list = ensureChild(root, 'sheets', workbookOrder);
      const entry = newElement(list, 'sheet', { name, sheetId: String(sheetId), 'r:id': id });
      root.attributes['xmlns:r'] ??= officeTypes;
      list.children.push(entry);
      touch();
      return sheetOf(entry)!;
    },
    removeSheet: (sheet) => {
      keepPlaces(() => removeChild(childOf(root, 'sheets')!, sheet.entry));
      file.unrelate(part, sheet.part);
      file.remove(sheet.part);
      open.delete(sheet.entry);
    },
    moveSheet: (sheet, position) => {
      keepPlaces(() => {
        const list = childOf(root, 'sheets')!;
        removeChild(list, sheet.entry);
        const next = entries()[position];
        list.children.splice(next ? list.children.indexOf(next) : list.children.length, 0, sheet.entry);
      });
    },
    text: (index) => {
      const node = file.tree(ofType(part, 'sharedStrings') ?? '');
      texts ??= childrenOf(node, 'si').map((si) =>
        unescaped(
          childrenOf(si, 't').map(textOf).join('') +
            childrenOf(si, 'r')
              .map((run) => textOf(childOf(run, 't')))
              .join(''),
        ),
      );
      return texts[index] ?? '';
    },
    styles: () => {
      if (styles) return styles;
      const there = ofType(part, 'styles');
      const target = there ?? `${part.slice(0, part.lastIndexOf('/') + 1)}styles.xml`;
      const sheet = file.tree(target) ?? blankStyles();
      const theme = ofType(part, 'theme');
      styles = openStyles(sheet, themeColours(theme === undefined ? undefined : file.tree(theme)), () => {
        // Reading alone must not change the file.
        if (!file.has(target)) {
          file.add(target, contentType('styles'), sheet);
          file.relate(part, `${officeTypes}/styles`, target);
        }
        file.touch(target);
      });
      return styles;
    },
    from1904: isOn(attribute(childOf(root, 'workbookPr'), 'date1904')),
    forgetCalculationChain: () => {
      const chain = ofType(part, 'calcChain');
      if (chain === undefined) return;
      file.unrelate(part, chain);
      file.remove(chain);
    },
  };
}
