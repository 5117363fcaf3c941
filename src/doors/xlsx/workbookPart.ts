/** The workbook part: which sheets there are, in which order, and which names are defined. */
import type { Visibility } from '../../core/workbook';
import { attributeText, isTrue, parseXml, prefixed } from './xml';
import { decodeText } from './xmlText';

export type SheetEntry = Readonly<{ name: string; visibility: Visibility; relationship: string }>;
export type DefinedName = Readonly<{ name: string; /** The index of the sheet it belongs to. */ sheet?: number; refersTo: string }>;
export type WorkbookPart = Readonly<{
  root: string;
  sheets: readonly SheetEntry[];
  names: readonly DefinedName[];
  externals: readonly string[];
  from1904: boolean;
}>;

const visibilityOf = (state: string | undefined): Visibility => (state === 'hidden' || state === 'veryHidden' ? state : 'visible');

export function readWorkbookPart(bytes: Uint8Array): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  const externals: string[] = [];
  let root = '';
  let from1904 = false;
  let inName = false;
  let refersTo = '';
  let name = '';
  let sheet: number | undefined;
  parseXml(bytes, {
    open: (tag, attributes) => {
      if (root === '') root = tag;
      if (tag === 'sheet') {
        const all = attributes();
        sheets.push({
          name: decodeText(all['name'] ?? ''),
          visibility: visibilityOf(all['state']),
          relationship: attributeText(prefixed(all, 'id')),
        });
      } else if (tag === 'externalReference') externals.push(attributeText(prefixed(attributes(), 'id')));
      else if (tag === 'workbookPr') from1904 = isTrue(attributes()['date1904']);
      else if (tag === 'definedName') {
        const all = attributes();
        name = decodeText(all['name'] ?? '');
        sheet = all['localSheetId'] === undefined ? undefined : Number(all['localSheetId']);
        refersTo = '';
        inName = true;
      }
    },
    close: (tag) => {
      if (tag !== 'definedName') return;
      inName = false;
      names.push({ name, ...(sheet === undefined ? {} : { sheet }), refersTo: decodeText(refersTo) });
    },
    text: (raw) => {
      if (inName) refersTo += raw;
    },
  });
  return { root, sheets, names, externals, from1904 };
}
