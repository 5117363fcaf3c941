/** Changes cells in the text of a worksheet part; every character that does not belong to them stays as it was. */
import { address, areaText, columnLetter, parseAddress, parseArea } from '../../core/address';
import type { CellEdit } from '../openWorkbook';
import { editedCell, formulaElement, uncalculatedCell } from './cellXml';
import type { ScannedCell, ScannedRow, ScannedSheet } from './scanSheet';
import { attributeIn } from './scanSheet';

export type SheetPatch = Readonly<{
  /** By address. */
  edits: ReadonlyMap<string, CellEdit>;
  /** Addresses of formulas whose last result is no longer true. */
  stale: ReadonlySet<string>;
  /** The formula of a cell, as the reader wrote it out. */
  formulaAt: (cell: string) => string | undefined;
}>;

type Formula = Readonly<{ xml: string; attributes: string; text: string }>;

const formulaTag = /<((?:[\w.-]+:)?)f(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*?)(?:\/>|>([\s\S]*?)<\/\1f\s*>)/;

function formulaIn({ inner }: ScannedCell): Formula | undefined {
  const match = formulaTag.exec(inner);
  return match ? { xml: match[0], attributes: match[2] ?? '', text: match[3] ?? '' } : undefined;
}

const sharedIndex = ({ attributes }: Formula): string | undefined =>
  attributeIn(attributes, 't') === 'shared' ? attributeIn(attributes, 'si') : undefined;

const cellsOf = (scanned: ScannedSheet): readonly Readonly<{ cell: ScannedCell; at: string }>[] =>
  scanned.rows.flatMap((row) => row.cells.map((cell) => ({ cell, at: address(cell.column, row.number) })));

/** Groups of shared formulas whose first cell is overwritten: the others then need a formula of their own. */
function orphanedGroups(scanned: ScannedSheet, { edits }: SheetPatch): ReadonlySet<string> {
  return new Set(
    cellsOf(scanned).flatMap(({ cell, at }) => {
      const formula = edits.has(at) ? formulaIn(cell) : undefined;
      const index = formula && formula.text !== '' ? sharedIndex(formula) : undefined;
      return index === undefined ? [] : [index];
    }),
  );
}

/** A cell of an area that one formula fills as a whole, or of a data table: Excel itself would not let it be changed alone. */
export function partOfArray(scanned: ScannedSheet, { edits }: SheetPatch): string | undefined {
  const edited = [...edits.keys()].flatMap((at) => parseAddress(at) ?? []);
  for (const { cell } of cellsOf(scanned)) {
    const formula = cell.inner.includes('ref=') ? formulaIn(cell) : undefined;
    const kind = formula && attributeIn(formula.attributes, 't');
    const text = formula && (kind === 'array' || kind === 'dataTable') ? (attributeIn(formula.attributes, 'ref') ?? '') : '';
    const area = parseArea(text);
    const isOne = area && area.from.column === area.to.column && area.from.row === area.to.row;
    if (!area || isOne) continue;
    const { from, to } = area;
    if (edited.some(({ column, row }) => column >= from.column && column <= to.column && row >= from.row && row <= to.row)) return text;
  }
  return undefined;
}

type Change = (cell: ScannedCell, at: string) => string | undefined;

function changeOf(x: string, orphaned: ReadonlySet<string>, { edits, stale, formulaAt }: SheetPatch): Change {
  return (cell, at) => {
    const edit = edits.get(at);
    if (edit) return editedCell(edit, cell.attributes, x);
    const formula = stale.has(at) || orphaned.size > 0 ? formulaIn(cell) : undefined;
    if (!formula) return undefined;
    const index = sharedIndex(formula);
    const isOrphan = index !== undefined && orphaned.has(index);
    const own = isOrphan ? formulaElement(formulaAt(at) ?? '', x) : formula.xml;
    if (stale.has(at)) return uncalculatedCell(at, cell.attributes, own, x);
    return isOrphan ? `<${x}c${cell.attributes}>${cell.inner.replace(formula.xml, () => own)}</${x}c>` : undefined;
  };
}

/** `edits` are those of this row, from left to right. */
function patchedRow(xml: string, row: ScannedRow, edits: readonly CellEdit[], change: Change, x: string): string {
  const present = new Set(row.cells.map(({ column }) => column));
  const added = edits.flatMap((edit) => {
    const column = parseAddress(edit.cell)?.column ?? 0;
    return present.has(column) ? [] : [{ edit, column }];
  });
  let text = '';
  let at = row.contentStart;
  let next = 0;
  const addUpTo = (column: number): void => {
    for (; next < added.length && added[next]!.column < column; next += 1) text += editedCell(added[next]!.edit, '', x);
  };
  for (const cell of row.cells) {
    addUpTo(cell.column);
    const changed = change(cell, columnLetter(cell.column) + row.number);
    text += xml.slice(at, cell.start) + (changed ?? xml.slice(cell.start, cell.end));
    at = cell.end;
  }
  addUpTo(Infinity);
  // What a row says of its width is only a hint, and with a new cell no longer true.
  const attributes = added.length > 0 ? row.attributes.replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, '') : row.attributes;
  return `<${x}row${attributes}>${text}${xml.slice(at, row.contentEnd)}</${x}row>`;
}

const newRow = (number: number, edits: readonly CellEdit[], x: string): string =>
  `<${x}row r="${number}">${edits.map((edit) => editedCell(edit, '', x)).join('')}</${x}row>`;

/** Some readers go no further than the sheet says it reaches. */
function withExtent(head: string, edits: Iterable<string>): string {
  return head.replace(/(<(?:[\w.-]+:)?dimension\s+ref=")([^"]*)(")/, (whole, before: string, text: string, after: string) => {
    const area = parseArea(text);
    if (!area) return whole;
    const places = [area.from, area.to, ...[...edits].flatMap((at) => parseAddress(at) ?? [])];
    const [columns, rows] = [places.map(({ column }) => column), places.map(({ row }) => row)];
    const from = { column: Math.min(...columns), row: Math.min(...rows) };
    return before + areaText(from, { column: Math.max(...columns), row: Math.max(...rows) }) + after;
  });
}

export function patchSheet(xml: string, scanned: ScannedSheet, patch: SheetPatch): string {
  const { prefix: x, rows } = scanned;
  const orphaned = orphanedGroups(scanned, patch);
  const change = changeOf(x, orphaned, patch);
  const byRow = new Map<number, CellEdit[]>();
  const placed = [...patch.edits.values()].flatMap((edit) => {
    const at = parseAddress(edit.cell);
    return at ? [{ edit, ...at }] : [];
  });
  for (const { edit, row } of [...placed].sort((a, b) => a.row - b.row || a.column - b.column))
    byRow.set(row, [...(byRow.get(row) ?? []), edit]);

  let text = '';
  let at = scanned.contentStart;
  const present = new Set(rows.map(({ number }) => number));
  const added = [...byRow].filter(([number]) => !present.has(number));
  const addUpTo = (number: number): void => {
    while (added[0] && added[0][0] < number) text += newRow(...added.shift()!, x);
  };
  for (const row of rows) {
    addUpTo(row.number);
    const own = byRow.get(row.number) ?? [];
    const isTouched = own.length > 0 || row.cells.some((cell) => change(cell, columnLetter(cell.column) + row.number) !== undefined);
    text += xml.slice(at, row.start) + (isTouched ? patchedRow(xml, row, own, change, x) : xml.slice(row.start, row.end));
    at = row.end;
  }
  addUpTo(Infinity);
  const head = withExtent(xml.slice(0, scanned.start), patch.edits.keys());
  return `${head}<${x}sheetData>${text}${xml.slice(at, scanned.contentEnd)}</${x}sheetData>${xml.slice(scanned.end)}`;
}
