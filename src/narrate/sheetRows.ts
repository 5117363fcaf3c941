/** What each block of a document is on a sheet: rows of text with the cells behind them, and, for tables and charts, what stands beside. */
import type { CellRef } from '../core/cell';
import { joinCells } from '../core/cell';
import type { ChartPlan } from '../core/chart';
import type { Line, Renderer, TableColumn } from '../core/document';
import { lineText } from '../core/document';
import type { CellStyle } from '../core/plan';
import { itemMark } from './marks';

export type SheetRow = Readonly<{
  text: string;
  style: CellStyle;
  from?: readonly CellRef[];
  /** In the columns after those of text and cells. */
  beside?: readonly Readonly<{ value: string | number; style: CellStyle }>[];
  /** Over what stands beside this row and so many rows below it. */
  chart?: Readonly<Omit<ChartPlan, 'sheet' | 'area' | 'at'> & { points: number; rows: number }>;
}>;

const text: CellStyle = { size: 12, wrap: true, vertical: 'top' };
export const centred: CellStyle = { ...text, horizontal: 'center' };
const head: CellStyle = { ...centred, bold: true, border: true };

export const blankRow: SheetRow = { text: '', style: text };

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const noteNumber = (note: number | undefined): string =>
  note === undefined ? '' : [...String(note)].map((digit) => raised.charAt(Number(digit))).join('');

const written = (line: Line): string => line.map((span) => span.text + noteNumber(span.note)).join('');
const cellsOf = (...lines: readonly Line[]): readonly CellRef[] => joinCells(...lines.flat().map(({ from }) => from));
const row = (line: Line, style: CellStyle, mark = ''): SheetRow => ({ text: mark + written(line), style, from: cellsOf(line) });
const given = (line: Line, style: CellStyle): readonly SheetRow[] => (line.length === 0 ? [] : [row(line, style)]);

function tableRow(cells: readonly Line[], columns: readonly TableColumn[], style: CellStyle): SheetRow {
  const aligned = (index: number): CellStyle => ({ ...style, horizontal: style.horizontal ?? columns[index]?.align ?? 'left' });
  const [first = [], ...others] = cells;
  return {
    text: written(first),
    style: aligned(0),
    from: cellsOf(...cells),
    beside: others.map((cell, index) => ({ value: written(cell), style: aligned(index + 1) })),
  };
}

/** Below that, a chart over few points could not be read. */
const leastChartRows = 12;

/** A chart is drawn over the column of the text; its numbers stand beside it. */
const chartRows: Renderer<readonly SheetRow[]>['chart'] = ({ title, unit, kind, series, points }) => {
  const isWhole = points.every(({ values }) => values.every(({ value = 0 }) => Number.isInteger(value)));
  const numberFormat = isWhole ? '#,##0' : '#,##0.00';
  const rows = Math.max(points.length, leastChartRows);
  const numbers = points.map(({ label, values }): SheetRow => ({
    ...blankRow,
    from: cellsOf(...values.map(({ spans }) => spans)),
    beside: [
      { value: written(label), style: { ...text, border: true } },
      ...values.map(({ value, spans }) => ({ value: value ?? written(spans), style: { ...text, border: true, numberFormat } })),
    ],
  }));
  return [
    row(title, { ...centred, bold: true }),
    {
      ...blankRow,
      beside: [unit, ...series].map((line) => ({ value: written(line), style: head })),
      chart: { title: lineText(title), kind, numberFormat, unit: lineText(unit), points: points.length, rows },
    },
    ...numbers,
    ...Array.from({ length: rows - points.length }, () => blankRow),
  ];
};

export const blockRows: Renderer<readonly SheetRow[]> = {
  letterhead: ({ issuer, number, placeAndDate }) => [
    ...issuer.map((line) => row(line, { ...text, bold: true })),
    row(number, text),
    row(placeAndDate, { ...text, italic: true, horizontal: 'right' }),
    blankRow,
  ],
  title: ({ kind, subject }) => [row(kind, { ...centred, bold: true, size: 14 }), row(subject, { ...centred, bold: true }), blankRow],
  heading: ({ spans }) => [row(spans, { ...text, bold: true })],
  paragraph: ({ spans }) => [row(spans, text)],
  list: ({ items }) => items.map(({ level, spans }) => row(spans, { ...text, indent: level }, itemMark(level, spans))),
  table: ({ title, unit, columns, rows }) => [
    ...given(title, { ...centred, bold: true }),
    ...given(unit, { ...text, italic: true, horizontal: 'right' }),
    tableRow(
      columns.map((column) => column.head),
      columns,
      head,
    ),
    ...rows.map(({ isTotal, cells }) => tableRow(cells, columns, { ...text, border: true, ...(isTotal ? { bold: true } : {}) })),
  ],
  chart: chartRows,
  note: ({ number, spans }) => [row(spans, { ...text, size: 10 }, `${noteNumber(number)} `)],
  kept: ({ paragraphs }) => paragraphs.map((line) => row(line, text)),
  pageBreak: () => [blankRow],
  closing: ({ sentTo, recipients, signature }) => [
    blankRow,
    ...signature.map((line) => row(line, { ...text, bold: true, horizontal: 'right' })),
    blankRow,
    ...(recipients.length > 0 ? [row(sentTo, { ...text, bold: true, italic: true })] : []),
    ...recipients.map((line) => row(line, { ...text, size: 11 })),
  ],
};
