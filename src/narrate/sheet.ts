/** A document as a sheet: a paragraph to a row, as wide as the text of an A4 page, and beside each the cells its figures were taken from. */
import { columnLetter } from '../core/address';
import type { CellRef } from '../core/cell';
import type { ChartPlan } from '../core/chart';
import type { Document } from '../core/document';
import { drawBlock } from '../core/document';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../core/plan';
import { flowOf } from '../core/spans';
import { linesOf } from '../core/textLines';
import type { SheetRow } from './sheetRows';
import { blankRow, blockRows, centred } from './sheetRows';

/** In characters: about 16 cm in print, so that text and cells together fill a page without being shrunk much. */
const textWidth = 76;
const cellsWidth = 24;
/** Of what stands beside text and cells: the further columns of tables, the numbers of charts. */
const besideWidth = 16;
/** Text and cells stand in the first two. */
const firstBeside = 3;
const lineHeight = 17;
/** Excel's own limit for a row. */
const tallest = 409;

function rowsOf(document: Document): readonly SheetRow[] {
  const { text, notes } = flowOf(document);
  const draw = (block: (typeof text)[number]): readonly SheetRow[] => drawBlock(blockRows, block);
  return [...text.flatMap(draw), ...(notes.length > 0 ? [blankRow, ...notes.flatMap(draw)] : [])];
}

/** "HN Hộ nghèo: O21, P21; Chi tiết: K7". */
function cellsText(cells: readonly CellRef[]): string {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => `${sheet}: ${cells.flatMap((cell) => (cell.sheet === sheet ? [cell.cell] : [])).join(', ')}`).join('; ');
}

export const reportTab = 'Báo cáo';

function cellsOfRow({ text, style, from = [], beside = [] }: SheetRow, row: number): Readonly<Record<string, CellPlan>> {
  const source = cellsText(from);
  const others = beside.map((cell, index) => [`${columnLetter(firstBeside + index)}${row}`, cell] as const);
  return {
    [`A${row}`]: { value: text === '' ? null : text, style },
    ...(source === '' ? {} : { [`B${row}`]: { value: source, style: { size: 9, wrap: true, vertical: 'top', color: '595959' } } }),
    ...Object.fromEntries(others),
  };
}

function heightOf({ text, style, from = [], beside = [] }: SheetRow): number {
  const inWidth = (words: string | number, width: number, size = 11): number => linesOf(String(words), width * (11 / size), style.bold);
  const lines = Math.max(
    inWidth(text, textWidth, style.size),
    linesOf(cellsText(from), cellsWidth * (11 / 9)) * 0.75,
    ...beside.map(({ value, style: own }) => inWidth(value, besideWidth, own.size)),
  );
  return Math.min(Math.ceil(lines * lineHeight) + 4, tallest);
}

/** The first row is that of the heads. */
const rowNumber = (index: number): number => index + 2;

export function reportSheet(document: Document): SheetPlan {
  const rows = rowsOf(document);
  const head = { ...centred, bold: true, fill: 'DDEBF7' };
  const beside = Math.max(0, ...rows.map((row) => row.beside?.length ?? 0));
  const besides = Array.from({ length: beside }, (_, index) => [firstBeside + index, { width: besideWidth }] as const);
  return {
    name: reportTab,
    visibility: 'visible',
    cells: {
      A1: { value: 'Nội dung báo cáo', style: head },
      B1: { value: 'Ô nguồn của số liệu', style: { ...head, size: 10 } },
      ...Object.fromEntries(rows.flatMap((row, index) => Object.entries(cellsOfRow(row, rowNumber(index))))),
    },
    merges: [],
    columns: { 1: { width: textWidth }, 2: { width: cellsWidth }, ...Object.fromEntries(besides) },
    rows: { 1: { height: 24 }, ...Object.fromEntries(rows.map((row, index) => [rowNumber(index), { height: heightOf(row) }])) },
    freeze: { rows: 1, columns: 0 },
    validations: [],
    print: { area: `A1:${columnLetter(firstBeside - 1 + beside)}${rows.length + 1}`, landscape: false, repeatRows: [1, 1] },
    tabColor: '0B6A5B',
  };
}

/** Drawn by Excel over the numbers beside the text. */
export const reportCharts = (document: Document): readonly ChartPlan[] =>
  rowsOf(document).flatMap(({ chart, beside = [] }, index) => {
    if (!chart) return [];
    const { points, rows, ...plan } = chart;
    const first = rowNumber(index);
    const last = columnLetter(firstBeside - 1 + beside.length);
    return [
      {
        ...plan,
        sheet: reportTab,
        area: `${columnLetter(firstBeside)}${first}:${last}${first + points}`,
        at: `A${first}:A${first + rows}`,
      },
    ];
  });

export const reportPlan = (document: Document): WorkbookPlan => ({
  title: document.letterhead.subject,
  sheets: [reportSheet(document)],
  names: {},
  properties: {},
});
