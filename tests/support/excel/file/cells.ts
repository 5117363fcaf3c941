/** The cells of one worksheet part by column and row, found once and kept while they are changed. */
import { address, columnNumber } from '../../../../src/core/address';
import type { Xml } from './xml';
import { attribute, childOf, childrenOf, ensureChild, isOn, newElement } from './xml';

/** ECMA-376 Part 1, §18.3.1.99: the sequence of a worksheet's children. */
export const sheetOrder: readonly string[] =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

export type CellTable = Readonly<{
  at: (column: number, row: number) => Xml | undefined;
  ensure: (column: number, row: number) => Xml;
  rowAt: (row: number) => Xml | undefined;
  ensureRow: (row: number) => Xml;
  /** Every `<c>` with its place. */
  all: () => Iterable<Readonly<{ column: number; row: number; cell: Xml }>>;
  drop: (column: number, row: number) => void;
}>;

type Row = { node: Xml; cells: Map<number, Xml> };

export function cellTable(sheet: Xml): CellTable {
  const data = ensureChild(sheet, 'sheetData', sheetOrder);
  const rows = new Map<number, Row>();
  /** The row or the column of each element. */
  const places = new Map<Xml, number>();
  let number = 0;
  for (const node of childrenOf(data, 'row')) {
    number = Number(attribute(node, 'r') ?? number + 1);
    const row: Row = rows.get(number) ?? { node, cells: new Map() };
    rows.set(number, row);
    places.set(node, number);
    let column = 0;
    for (const cell of childrenOf(node, 'c')) {
      const letters = /^[A-Z]+/i.exec(attribute(cell, 'r') ?? '')?.[0];
      column = letters === undefined ? column + 1 : columnNumber(letters.toUpperCase());
      row.cells.set(column, cell);
      places.set(cell, column);
    }
  }

  /** After the last one before it, so that rows and cells stay in order. */
  function insertSorted(parent: Xml, made: Xml, own: number): void {
    let at = parent.children.length;
    while (at > 0) {
      const before = parent.children[at - 1]!;
      if (typeof before !== 'string' && (places.get(before) ?? 0) < own) break;
      at -= 1;
    }
    parent.children.splice(at, 0, made);
    places.set(made, own);
  }

  function ensureRow(row: number): Xml {
    const there = rows.get(row);
    if (there) return there.node;
    const node = newElement(data, 'row', { r: String(row) });
    insertSorted(data, node, row);
    rows.set(row, { node, cells: new Map() });
    return node;
  }

  return {
    at: (column, row) => rows.get(row)?.cells.get(column),
    ensure: (column, row) => {
      const node = ensureRow(row);
      const { cells } = rows.get(row)!;
      const there = cells.get(column);
      if (there) return there;
      const cell = newElement(node, 'c', { r: address(column, row) });
      const style = styleWithoutCell(sheet, node, column);
      if (style !== undefined) cell.attributes['s'] = style;
      insertSorted(node, cell, column);
      cells.set(column, cell);
      delete node.attributes['spans'];
      return cell;
    },
    rowAt: (row) => rows.get(row)?.node,
    ensureRow,
    all: function* () {
      for (const [row, { cells }] of rows) for (const [column, cell] of cells) yield { column, row, cell };
    },
    drop: (column, row) => {
      const line = rows.get(row);
      const cell = line?.cells.get(column);
      if (!line || !cell) return;
      line.cells.delete(column);
      line.node.children.splice(line.node.children.indexOf(cell), 1);
    },
  };
}

/** The style of a cell that is not written: its row's own, or its column's. */
export function styleWithoutCell(sheet: Xml, row: Xml | undefined, column: number): string | undefined {
  if (row && isOn(attribute(row, 'customFormat'))) return attribute(row, 's');
  const line = childrenOf(childOf(sheet, 'cols'), 'col').find(
    (col) => Number(attribute(col, 'min')) <= column && column <= Number(attribute(col, 'max')),
  );
  return attribute(line, 'style');
}
