/** Gives sheets and names other names inside formulas, links and the targets of names; texts in quotes stay as they are. */
import { quotedSheet } from '../../../core/excelText';

/** New names by the old ones; Excel does not tell capitals from small letters. */
export type Renaming = Readonly<{ sheets: ReadonlyMap<string, string>; names: ReadonlyMap<string, string> }>;

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** A table of names that finds them in any case. */
export const renamed = (pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, string> =>
  new Map([...pairs].map(([from, to]) => [folded(from), to]));

/**
 * The pieces of a formula that can name a sheet: texts ("…", kept whole), other workbooks (`[…]`), sheets in quotes or bare before `!`
 * (also two of them, `A:C!`), and words, which may be defined names unless a bracket makes them functions.
 */
const pieces =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|\[[^\]]*\](?:[^\s!"'()+\-*/^&=<>,;:{}]*!)?|([\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!|#[A-Z/0-9]+[!?]?|[\p{L}_\\$][\p{L}\p{N}_.$]*\(?/gu;

function sheetPart(part: string, { sheets }: Renaming): string {
  const names = part.split(':');
  const changed = names.map((name) => sheets.get(folded(name)) ?? name);
  return changed.some((name, index) => name !== names[index]) ? `${quotedSheet(changed.join(':'))}!` : '';
}

/** `formula` comes without `=`; `'Sheet'!A1` of a link or a name is one, too. */
export function renameReferences(formula: string, renaming: Renaming): string {
  if (renaming.sheets.size === 0 && renaming.names.size === 0) return formula;
  return formula.replace(pieces, (piece: string, quoted: string | undefined, bare: string | undefined) => {
    if (quoted !== undefined) return (quoted.includes('[') ? '' : sheetPart(quoted.replaceAll("''", "'"), renaming)) || piece;
    if (bare !== undefined) return sheetPart(bare, renaming) || piece;
    if (piece.startsWith('"') || piece.startsWith('[') || piece.startsWith('#') || piece.endsWith('(')) return piece;
    return renaming.names.get(folded(piece)) ?? piece;
  });
}
