/** Adds a sheet of plain texts behind the others of an .xlsx file: every part that is there keeps its bytes but the lists of parts. */
import { strToU8 } from 'fflate';
import { address, parseAddress } from '../../core/address';
import { groupBy } from '../../core/remember';
import type { Outcome } from '../openWorkbook';
import { editedCell } from './cellXml';
import { defaultLimits } from './limits';
import { findWorkbookPart, relationshipsOf } from './parts';
import { refuse } from './problem';
import { repackZip } from './repackZip';
import { openArchive } from './unzip';
import { decodeXml } from './xmlText';
import { readZipDirectory } from './zipDirectory';

export type TextSheet = Readonly<{
  name: string;
  /** By address. */
  texts: Readonly<Record<string, string>>;
  /** In characters, by column number. */
  widths: Readonly<Record<number, number>>;
}>;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

function sheetXml({ name, texts, widths }: TextSheet): string {
  const columns = Object.entries(widths).map(
    ([column, width]) => `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`,
  );
  const places = Object.keys(texts).flatMap((cell) => parseAddress(cell) ?? []);
  const byRow = groupBy(
    [...places].sort((a, b) => a.row - b.row || a.column - b.column),
    ({ row }) => String(row),
  );
  const rows = [...byRow].map(([row, cells]) => {
    const written = cells.map(({ column }) => {
      const cell = address(column, Number(row));
      return editedCell({ sheet: name, cell, write: texts[cell] ?? null }, '', '');
    });
    return `<row r="${row}">${written.join('')}</row>`;
  });
  const cols = columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">${cols}<sheetData>${rows.join('')}</sheetData></worksheet>`;
}

const largest = (numbers: readonly number[]): number => Math.max(0, ...numbers);

/** Puts `element` before the closing tag of the root, whatever its prefix; a prefix of its own is given to the element. */
function appended(xml: string, root: string, element: (x: string) => string): string {
  const match = new RegExp(`</((?:[\\w.-]+:)?)${root}\\s*>`).exec(xml);
  if (!match) return refuse('damaged', `no end of ${root}`);
  return xml.slice(0, match.index) + element(match[1] ?? '') + xml.slice(match.index);
}

function added(bytes: Uint8Array, sheet: TextSheet): Uint8Array {
  const entries = readZipDirectory(bytes) ?? [];
  const archive = openArchive(bytes, entries, defaultLimits);
  const workbookPart = findWorkbookPart(archive) ?? '';
  const steps = workbookPart.split('/');
  const relations = [...steps.slice(0, -1), '_rels', `${steps.at(-1)}.rels`].join('/');
  const text = (part: string): string => decodeXml(archive.read(part) ?? refuse('damaged', `no part ${part}`));

  const known = new Set(archive.names.map((name) => name.toLowerCase()));
  let number = 1;
  while (known.has(`xl/worksheets/giaitrinh${number}.xml`)) number += 1;
  const part = `xl/worksheets/giaitrinh${number}.xml`;
  const ids = new Set(relationshipsOf(archive, workbookPart).map(({ id }) => id));
  let id = `rIdGiaiTrinh${number}`;
  while (ids.has(id)) id += 'a';

  const workbook = text(workbookPart);
  const sheetId = largest([...workbook.matchAll(/\ssheetId\s*=\s*["'](\d+)["']/g)].map(([, value]) => Number(value))) + 1;
  const prefix = /\s([\w.-]+):id\s*=/.exec(workbook)?.[1] ?? 'r';
  const listed = appended(workbook, 'sheets', (x) => `<${x}sheet name="${sheet.name}" sheetId="${sheetId}" ${prefix}:id="${id}"/>`);
  const related = appended(
    text(relations),
    'Relationships',
    (x) => `<${x}Relationship Id="${id}" Type="${office}/worksheet" Target="/${part}"/>`,
  );
  const typed = appended(text('[Content_Types].xml'), 'Types', (x) => `<${x}Override PartName="/${part}" ContentType="${contentType}"/>`);
  const changed = new Map([
    [workbookPart.toLowerCase(), listed],
    [relations.toLowerCase(), related],
    ['[content_types].xml', typed],
    [part, sheetXml(sheet)],
  ]);
  return repackZip(bytes, entries, new Map([...changed].map(([name, xml]) => [name, strToU8(xml)])));
}

export function addSheet(bytes: Uint8Array, sheet: TextSheet): Outcome<Uint8Array> {
  try {
    return { value: added(bytes, sheet) };
  } catch (error) {
    return { problem: { code: 'failed', detail: error instanceof Error ? error.message : String(error) } };
  }
}
