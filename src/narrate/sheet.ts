/** A report as a sheet: a paragraph to a row, as wide as the text of an A4 page, and beside each the cells its figures were taken from. */
import type { CellRef } from '../core/cell';
import { joinCells } from '../core/cell';
import type { Letterhead, Paragraph, Report } from '../core/paragraph';
import { paragraphText } from '../core/paragraph';
import type { CellPlan, CellStyle, SheetPlan, WorkbookPlan } from '../core/plan';
import { linesOf } from '../core/textLines';
import { itemMark, recipientLines } from './marks';

/** In characters: about 16 cm in print, so that text and cells together fill a page without being shrunk much. */
const textWidth = 76;
const cellsWidth = 24;
const lineHeight = 17;
/** Excel's own limit for a row. */
const tallest = 409;

type Row = Readonly<{ text: string; style: CellStyle; from?: readonly CellRef[] }>;

const text: CellStyle = { size: 12, wrap: true, vertical: 'top' };
const centred: CellStyle = { ...text, horizontal: 'center' };

const blank: Row = { text: '', style: text };

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const noteNumber = (note: number | undefined): string =>
  note === undefined ? '' : [...String(note)].map((digit) => raised.charAt(Number(digit))).join('');

function paragraphRow(paragraph: Paragraph): Row {
  const { style, level, spans, note } = paragraph;
  const from = joinCells(...spans.map((span) => span.from));
  const words = spans.map((span) => span.text + noteNumber(span.note)).join('');
  switch (style) {
    case 'heading':
      return { text: paragraphText(paragraph), style: { ...text, bold: true }, from };
    case 'item':
      return { text: itemMark(level, spans) + words, style: { ...text, indent: level }, from };
    case 'footnote':
      return { text: `${noteNumber(note)} ${words}`, style: { ...text, size: 10 }, from };
    case 'body':
      return { text: words, style: text, from };
  }
}

const opening = ({ issuer, symbol, town, year, kind, subject }: Letterhead): readonly Row[] => [
  ...issuer.map((line): Row => ({ text: line, style: { ...text, bold: true } })),
  { text: `Số: …/${symbol}`, style: text },
  { text: `${town}, ngày … tháng … năm ${year}`, style: { ...text, italic: true, horizontal: 'right' } },
  blank,
  { text: kind, style: { ...centred, bold: true, size: 14 } },
  { text: subject, style: { ...centred, bold: true } },
  blank,
];

const closing = ({ recipients, signature }: Letterhead): readonly Row[] => [
  blank,
  ...signature.map((line): Row => ({ text: line, style: { ...text, bold: true, horizontal: 'right' } })),
  blank,
  { text: 'Nơi nhận:', style: { ...text, bold: true, italic: true } },
  ...recipientLines(recipients).map((line): Row => ({ text: line, style: { ...text, size: 11 } })),
];

function rowsOf({ letterhead, paragraphs }: Report): readonly Row[] {
  const notes = paragraphs.filter(({ style }) => style === 'footnote');
  return [
    ...opening(letterhead),
    ...paragraphs.filter(({ style }) => style !== 'footnote').map(paragraphRow),
    ...closing(letterhead),
    ...(notes.length > 0 ? [blank, ...notes.map(paragraphRow)] : []),
  ];
}

/** "HN Hộ nghèo: O21, P21; Chi tiết: K7". */
function cellsText(cells: readonly CellRef[]): string {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => `${sheet}: ${cells.flatMap((cell) => (cell.sheet === sheet ? [cell.cell] : [])).join(', ')}`).join('; ');
}

export const reportTab = 'Báo cáo';

export function reportSheet(report: Report): SheetPlan {
  const cells: Record<string, CellPlan> = {
    A1: { value: 'Nội dung báo cáo', style: { ...centred, bold: true, fill: 'DDEBF7' } },
    B1: { value: 'Ô nguồn của số liệu', style: { ...centred, bold: true, fill: 'DDEBF7', size: 10 } },
  };
  const heights: Record<number, { height: number }> = { 1: { height: 24 } };
  const rows = rowsOf(report);
  rows.forEach(({ text: words, style, from = [] }, index) => {
    const row = index + 2;
    const source = cellsText(from);
    cells[`A${row}`] = { value: words === '' ? null : words, style };
    if (source !== '') cells[`B${row}`] = { value: source, style: { size: 9, wrap: true, vertical: 'top', color: '595959' } };
    const lines = Math.max(
      linesOf(words, textWidth * (11 / (style.size ?? 11)), style.bold),
      linesOf(source, cellsWidth * (11 / 9)) * 0.75,
    );
    heights[row] = { height: Math.min(Math.ceil(lines * lineHeight) + 4, tallest) };
  });
  const last = rows.length + 1;
  return {
    name: reportTab,
    visibility: 'visible',
    cells,
    merges: [],
    columns: { 1: { width: textWidth }, 2: { width: cellsWidth } },
    rows: heights,
    freeze: { rows: 1, columns: 0 },
    validations: [],
    print: { area: `A1:B${last}`, landscape: false, repeatRows: [1, 1] },
    tabColor: '0B6A5B',
  };
}

export const reportPlan = (report: Report): WorkbookPlan => ({
  title: report.letterhead.subject,
  sheets: [reportSheet(report)],
  names: {},
  properties: {},
});
