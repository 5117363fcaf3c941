/** Two columns without borders: the letterhead above a report, and the recipients beside the signature below it. */
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Line } from '../../core/document';
import { page } from './page';
import type { StyleId } from './styles';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const noBorders = { top: none, bottom: none, left: none, right: none };

/** As it is to be filled in by hand: a blank is room on the line. */
export const handText = (line: Line): string => line.map(({ text, blank }) => (blank === undefined ? text : ' '.repeat(blank))).join('');

export const line = (style: StyleId, text: string): Paragraph => new Paragraph({ style, children: [new TextRun(text)] });

/** A line of `length` in the middle of `width`, both in twips. */
export function ruleLine(length: number, width: number): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({ style: 'Rule', indent: { left: side, right: side } });
}

/** A rough width of a bold line, for rules that are a third to a half of it: a letter is about 0.6 of the size. */
export const roughWidth = (text: string, size: number): number => text.length * size * 20 * 0.6;

export type TwoColumns = Readonly<{ left: readonly Paragraph[]; right: readonly Paragraph[] }>;

export function twoColumns(rows: readonly TwoColumns[], leftWidth: number): Table {
  const widths = [leftWidth, page.textWidth - leftWidth] as const;
  const cell = (children: readonly Paragraph[], width: number): TableCell =>
    new TableCell({
      children,
      width: { size: width, type: WidthType.DXA },
      borders: noBorders,
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
    });
  return new Table({
    width: { size: page.textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(({ left, right }) => new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] })),
  });
}
