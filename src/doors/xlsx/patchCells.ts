/**
 * Changes single cells of an .xlsx file: a copy of the bytes in which only those cells, and the last results of the formulas that
 * rest on them, are different. Looks, pictures, rules and everything else of the person's workbook stay as they are.
 */
import { strToU8 } from 'fflate';
import { groupBy } from '../../core/remember';
import type { WorkbookSnapshot } from '../../core/workbook';
import type { SheetCell } from '../../core/cell';
import type { CellEdit, Outcome } from '../openWorkbook';
import { dependentsOf } from './dependents';
import { defaultLimits } from './limits';
import { findWorkbookPart, partOfType, relationshipsOf } from './parts';
import { computedOnOpening, withoutChainRelationship, withoutChainType } from './patchBook';
import type { SheetPatch } from './patchSheet';
import { partOfArray, patchSheet } from './patchSheet';
import { refuse } from './problem';
import { readWorkbook } from './readWorkbook';
import { repackZip } from './repackZip';
import type { ScannedSheet } from './scanSheet';
import { attributeIn, scanSheet } from './scanSheet';
import type { CellStyle } from './styles';
import { readStyles } from './styles';
import type { Archive } from './unzip';
import { openArchive } from './unzip';
import { readWorkbookPart } from './workbookPart';
import { decodeXml } from './xmlText';
import type { ZipEntry } from './zipDirectory';
import { readZipDirectory } from './zipDirectory';

type Parts = Map<string, string>;
type Book = Readonly<{
  bytes: Uint8Array;
  entries: readonly ZipEntry[];
  archive: Archive;
  part: string;
  styles: readonly CellStyle[];
  sheets: ReadonlyMap<string, string>;
}>;

function openBook(bytes: Uint8Array): Book {
  const entries = readZipDirectory(bytes) ?? [];
  const archive = openArchive(bytes, entries, defaultLimits);
  const part = findWorkbookPart(archive) ?? '';
  const relationships = relationshipsOf(archive, part);
  const { sheets } = readWorkbookPart(archive.read(part) ?? new Uint8Array());
  const parts = sheets.flatMap(({ name, relationship }) => {
    const related = relationships.find(({ id }) => id === relationship);
    return related?.type === 'worksheet' ? [[name, related.part] as const] : [];
  });
  return { bytes, entries, archive, part, styles: readStyles(partOfType(archive, part, relationships, 'styles')), sheets: new Map(parts) };
}

const textOf = ({ archive }: Book, part: string): string => {
  const bytes = archive.read(part);
  return bytes ? decodeXml(bytes) : refuse('damaged', `no part ${part}`);
};

/** Parts may come in UTF-16; they go as UTF-8. */
const asUtf8 = (xml: string): Uint8Array =>
  strToU8(xml.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, before: string) => `${before}"UTF-8"`));

/** A password stands for somebody's will; protection without one only guards against slips. */
const hasPassword = (xml: string): boolean => {
  const attributes = /<(?:[\w.-]+:)?sheetProtection(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>/.exec(xml)?.[1] ?? '';
  const isOn = ['1', 'true', 'on'].includes(attributeIn(attributes, 'sheet') ?? '');
  return isOn && ['password', 'hashValue'].some((name) => (attributeIn(attributes, name) ?? '') !== '');
};

function isOpen(scanned: ScannedSheet, styles: readonly CellStyle[], cell: string): boolean {
  const number = Number(cell.replace(/^[A-Z]+/, ''));
  const row = scanned.rows.find((item) => item.number === number);
  const own = row?.cells.find(({ attributes }) => attributeIn(attributes, 'r') === cell);
  return own !== undefined && styles[Number(attributeIn(own.attributes, 's') ?? 0)]?.locked === false;
}

const grouped = <Item extends SheetCell>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> =>
  groupBy(items, ({ sheet }) => sheet);

function patched(bytes: Uint8Array, workbook: WorkbookSnapshot, edits: readonly CellEdit[]): Outcome<Uint8Array> {
  const book = openBook(bytes);
  const changed: Parts = new Map();
  const bySheet = grouped(edits);
  const stale = grouped(dependentsOf(workbook, edits));
  for (const sheet of new Set([...bySheet.keys(), ...stale.keys()])) {
    const part = book.sheets.get(sheet);
    const snapshot = workbook.sheets.find(({ name }) => name === sheet);
    if (part === undefined || !snapshot) return { problem: { code: 'gone', sheet } };
    const xml = textOf(book, part);
    const scanned = scanSheet(xml);
    if (!scanned) return { problem: { code: 'failed', detail: `${part}: no cells` } };
    const patch: SheetPatch = {
      edits: new Map((bySheet.get(sheet) ?? []).map((edit) => [edit.cell, edit])),
      stale: new Set((stale.get(sheet) ?? []).map(({ cell }) => cell)),
      formulaAt: (cell) => snapshot.cells[cell]?.formula,
    };
    if (hasPassword(xml) && [...patch.edits.keys()].some((cell) => !isOpen(scanned, book.styles, cell)))
      return { problem: { code: 'sheetPassword', sheet } };
    const array = partOfArray(scanned, patch);
    if (array !== undefined) return { problem: { code: 'failed', detail: `${sheet}!${array}: {=…}` } };
    changed.set(part, patchSheet(xml, scanned, patch));
  }
  return { value: packed(book, changed) };
}

function packed(book: Book, changed: Parts): Uint8Array {
  const { bytes, entries, archive, part } = book;
  const chain = relationshipsOf(archive, part).find(({ type }) => type === 'calcChain')?.part;
  const steps = part.split('/');
  const relations = [...steps.slice(0, -1), '_rels', `${steps.at(-1)}.rels`].join('/');
  changed.set(part, computedOnOpening(textOf(book, part)));
  if (chain !== undefined) {
    changed.set(relations, withoutChainRelationship(textOf(book, relations)));
    changed.set('[Content_Types].xml', withoutChainType(textOf(book, '[Content_Types].xml')));
  }
  // The names of parts are told apart without case.
  const texts = new Map<string, Uint8Array | null>([...changed].map(([name, text]) => [name.toLowerCase(), asUtf8(text)]));
  if (chain !== undefined) texts.set(chain.toLowerCase(), null);
  return repackZip(bytes, entries, texts);
}

/** The same bytes and edits always give the same bytes. */
export function patchCells(bytes: Uint8Array, edits: readonly CellEdit[]): Outcome<Uint8Array> {
  const read = readWorkbook('', bytes);
  if ('problem' in read) return { problem: { code: 'failed', detail: read.problem.detail ?? read.problem.code } };
  try {
    return patched(bytes, read.workbook, edits);
  } catch (error) {
    return { problem: { code: 'failed', detail: error instanceof Error ? error.message : String(error) } };
  }
}
