/** A table of a document: its heads stand again on every page, and no line is broken between two. */
import type { ITableCellOptions, Paragraph } from 'docx';
import { Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { Block, Line, TableColumn } from '../../core/document';
import type { WordSpan } from './bookmarks';
import { page } from './page';
import type { CellStyleId, StyleId } from './styles';
import { textParagraph } from './text';

const sides = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** From the edge of a cell to its text, in twips. */
const margins = { left: 60, right: 60, top: 0, bottom: 0 };

export const styled = (style: StyleId, line: Line<WordSpan>): readonly Paragraph[] =>
  line.length === 0 ? [] : [textParagraph({ style }, line)];

/** Shares of the width of the text, in twips; the last takes what rounding leaves. */
export function widthsOf(shares: readonly number[]): readonly number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.slice(0, -1).map((share) => Math.floor((page.textWidth * share) / all));
  return [...widths, page.textWidth - widths.reduce((sum, width) => sum + width, 0)];
}

export const cellOf = (
  style: StyleId,
  line: Line<WordSpan>,
  width: number,
  more: Pick<ITableCellOptions, 'rowSpan' | 'borders'> = {},
): TableCell =>
  new TableCell({
    children: [textParagraph({ style }, line)],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...more,
  });

export const tableOf = (columnWidths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    width: { size: page.textWidth, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    margins,
    rows,
  });

const cellStyle = ({ align }: TableColumn<WordSpan>, isTotal: boolean): CellStyleId =>
  isTotal ? `TableTotal${sides[align]}` : `Table${sides[align]}`;

export function tableBlock({ title, unit, columns, rows }: Block<'table', WordSpan>): readonly (Paragraph | Table)[] {
  const widths = widthsOf(columns.map(({ width }) => width));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) => cellOf('TableHead', column.head, widths[index] ?? 0)),
  });
  const lines = rows.map(
    ({ isTotal, cells }) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column, index) => cellOf(cellStyle(column, isTotal), cells[index] ?? [], widths[index] ?? 0)),
      }),
  );
  return [...styled('TableTitle', title), ...styled('TableUnit', unit), tableOf(widths, [head, ...lines])];
}
