/** What other parts of the workbook say of a sheet, when its name changes or it goes away: Excel writes their formulas anew. */
import type { Area } from '../../../../src/core/address';
import { quotedSheet } from '../area';
import type { Book, Sheet } from './book';
import { sheetName } from './book';
import type { Xml } from './xml';
import { childOf, childrenOf, newElement, textOf } from './xml';

export type Rewritten = Readonly<{ sheet: Sheet; area: Area }>;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `'Biểu 1'!A1` with another name before it, or `#REF!A1`; texts in quotes are left alone. */
export function replaceSheet(formula: string, name: string, other: string | undefined): string {
  const quoted = escape(`'${name.replaceAll("'", "''")}'!`);
  const plain = String.raw`(?<![\p{L}\d_.'!])${escape(name)}!`;
  const pattern = new RegExp(`"(?:[^"]|"")*"|${quoted}|${plain}`, 'giu');
  return formula.replace(pattern, (found) => (found.startsWith('"') ? found : other === undefined ? '#REF!' : `${quotedSheet(other)}!`));
}

/** `other` is the new name; undefined where the sheet goes away. Gives the cells whose formulas changed. */
export function rewriteReferences(book: Book, gone: Sheet, other: string | undefined): readonly Rewritten[] {
  const cells: Rewritten[] = [];
  const name = sheetName(gone);
  const rewrite = (node: Xml): boolean => {
    const before = textOf(node);
    const after = replaceSheet(before, name, other);
    if (after === before) return false;
    node.children = newElement(node, 'x', {}, after).children;
    return true;
  };
  for (const sheet of book.sheets()) {
    if (sheet === gone && other === undefined) continue;
    for (const { cell, column, row } of sheet.cells.all()) {
      const f = childOf(cell, 'f');
      if (!f || !rewrite(f)) continue;
      sheet.touch();
      cells.push({ sheet, area: { from: { column, row }, to: { column, row } } });
    }
    for (const rule of childrenOf(childOf(sheet.root, 'dataValidations'), 'dataValidation')) {
      for (const formula of [...childrenOf(rule, 'formula1'), ...childrenOf(rule, 'formula2')]) if (rewrite(formula)) sheet.touch();
    }
  }
  for (const node of childrenOf(childOf(book.root, 'definedNames'), 'definedName')) if (rewrite(node)) book.touch();
  return cells;
}
