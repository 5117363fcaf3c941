/** Where the rows and cells of a worksheet part stand in its text, so that some can be changed and all the rest left as it is. */
import { parseAddress } from '../../core/address';

export type ScannedCell = Readonly<{
  start: number;
  end: number;
  column: number;
  /** As written, entities and all. */
  attributes: string;
  /** What stands between its tags. */
  inner: string;
}>;
export type ScannedRow = Readonly<{
  start: number;
  end: number;
  number: number;
  attributes: string;
  /** Both at the end where the row closes itself. */
  contentStart: number;
  contentEnd: number;
  cells: readonly ScannedCell[];
}>;
export type ScannedSheet = Readonly<{
  /** `x:` where the writer chose a prefix. */
  prefix: string;
  start: number;
  end: number;
  contentStart: number;
  contentEnd: number;
  rows: readonly ScannedRow[];
}>;

/** Comments and the like are matched first, so that nothing inside them counts. `>` may stand in a quoted value. */
const tag =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)((?:[\w.-]+:)?)(sheetData|row|c)(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

export function attributeIn(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? (match[1] ?? match[2]) : undefined;
}

type Open = Readonly<{ start: number; after: number; attributes: string }>;

/** The text has been through the reader before: it is well-formed. */
export function scanSheet(xml: string): ScannedSheet | undefined {
  const rows: ScannedRow[] = [];
  let cells: ScannedCell[] = [];
  let data: Readonly<{ start: number; after: number; prefix: string }> | undefined;
  let openRow: Open | undefined;
  let openCell: Open | undefined;
  let row = 0;
  let column = 0;
  const closeCell = ({ start, after, attributes }: Open, contentEnd: number, end: number): void => {
    column = parseAddress((attributeIn(attributes, 'r') ?? '').toUpperCase())?.column ?? column + 1;
    cells.push({ start, end, column, attributes, inner: xml.slice(after, contentEnd) });
  };
  const closeRow = ({ start, after, attributes }: Open, contentEnd: number, end: number): void => {
    rows.push({ start, end, number: row, attributes, contentStart: after, contentEnd, cells });
  };
  for (const match of xml.matchAll(tag)) {
    const [whole, slash, prefix = '', name, attributes = '', selfClosing] = match;
    if (name === undefined) continue;
    const start = match.index;
    const after = start + whole.length;
    const opened: Open = { start, after, attributes };
    if (name === 'sheetData') {
      if (slash || selfClosing) {
        const from = data ?? { start, after, prefix };
        return { prefix: from.prefix, start: from.start, end: after, contentStart: from.after, contentEnd: slash ? start : after, rows };
      }
      data = { start, after, prefix };
    } else if (!data) continue;
    else if (name === 'row' && !slash) {
      const given = Number(attributeIn(attributes, 'r'));
      row = Number.isInteger(given) && given > 0 ? given : row + 1;
      column = 0;
      cells = [];
      if (selfClosing) closeRow(opened, after, after);
      else openRow = opened;
    } else if (name === 'row' && openRow) {
      closeRow(openRow, start, after);
      openRow = undefined;
    } else if (name === 'c' && !slash) {
      if (selfClosing) closeCell(opened, after, after);
      else openCell = opened;
    } else if (name === 'c' && openCell) {
      closeCell(openCell, start, after);
      openCell = undefined;
    }
  }
  return undefined;
}
