/** Reads the bytes of an .xlsx or .xlsm into a snapshot, or says why it cannot. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook';
import type { Limits } from './limits';
import { defaultLimits } from './limits';
import { externalTargets } from './externalTargets';
import { findWorkbookPart, partOfType, relationshipsOf } from './parts';
import type { WorkbookProblem } from './problem';
import { problemOf, refuse } from './problem';
import { readProperties } from './properties';
import { readSharedStrings } from './sharedStrings';
import { readSheet } from './sheet';
import { sniff } from './sniff';
import { readStyles } from './styles';
import type { Archive } from './unzip';
import { openArchive } from './unzip';
import type { DefinedName, SheetEntry } from './workbookPart';
import { readWorkbookPart } from './workbookPart';
import { readZipDirectory } from './zipDirectory';

export type ReadResult = Readonly<{ workbook: WorkbookSnapshot } | { problem: WorkbookProblem }>;

/** Sheets of charts, dialogs and macros hold no cells of ours. */
const withoutCells: ReadonlySet<string> = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/** Names that belong to one sheet come as `Sheet!Name`. */
const nameTable = (names: readonly DefinedName[], sheets: readonly SheetEntry[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.map(({ name, sheet, refersTo }) => [sheet === undefined ? name : `${sheets[sheet]?.name ?? ''}!${name}`, refersTo] as const),
  );

function readArchive(file: string, archive: Archive, limits: Limits): WorkbookSnapshot {
  const part = findWorkbookPart(archive);
  const bytes = part === undefined ? undefined : archive.read(part);
  if (part === undefined || !bytes) return refuse('damaged', 'no workbook part');
  const { root, sheets: entries, names, externals, from1904 } = readWorkbookPart(bytes);
  if (root !== 'workbook') refuse('zip', part);
  if (entries.length > limits.sheets) refuse('tooLarge', `${entries.length} sheets`);
  const relationships = relationshipsOf(archive, part);
  const context = {
    strings: readSharedStrings(partOfType(archive, part, relationships, 'sharedStrings'), limits),
    styles: readStyles(partOfType(archive, part, relationships, 'styles')),
    from1904,
    limits,
    spent: { cells: 0, formulaCharacters: 0 },
  };
  const byId = new Map(relationships.map((item) => [item.id, item] as const));
  const sheets: SheetSnapshot[] = [];
  for (const { name, visibility, relationship } of entries) {
    // Of workbooks that began in Excel 95 the sheets of modules have none.
    if (relationship === '') continue;
    const related = byId.get(relationship);
    if (related && withoutCells.has(related.type)) continue;
    if (related && related.type !== 'worksheet') refuse('damaged', `sheet ${name} is ${related.type}`);
    const content = related && archive.read(related.part);
    if (!content) return refuse('damaged', `no part for sheet ${name}`);
    sheets.push({ name, visibility, ...readSheet(content, context) });
  }
  if (sheets.length === 0) refuse('noSheets', `${entries.length} sheets, none with cells`);
  const links = externals.map((id) => externalTargets(archive, relationships.find((item) => item.id === id)?.part ?? '')[0] ?? '');
  const book = { file, sheets, names: nameTable(names, entries), properties: readProperties(archive), from1904 };
  return links.length === 0 ? book : { ...book, links };
}

/** Never throws for bad bytes and never gives a workbook without sheets. */
export function readWorkbook(file: string, bytes: Uint8Array, limits: Limits = defaultLimits): ReadResult {
  try {
    const kind = sniff(bytes);
    if (kind === 'unknown') return { problem: { code: 'damaged', detail: 'no known kind of file' } };
    if (kind !== 'xlsx') return { problem: { code: kind } };
    return { workbook: readArchive(file, openArchive(bytes, readZipDirectory(bytes) ?? [], limits), limits) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
