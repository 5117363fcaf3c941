/** A report as the page draws it: light, with a number for each figure; the cells behind one are asked for when they are wanted. */
import type { CellRef, SheetCell } from '../core/cell';
import type { Letterhead, ParagraphStyle, Report, Span } from '../core/paragraph';
import { itemMark } from './marks';

export type PageSpan = Readonly<{
  text: string;
  /** The number of a figure, or of words that a cell holds, in the order of the text. */
  figure?: number;
  /** Its first cell. */
  at?: SheetCell;
  note?: number;
}>;
export type PageParagraph = Readonly<{
  style: ParagraphStyle;
  level: number;
  /** "- ", "+ " before an item. */
  mark: string;
  note?: number;
  spans: readonly PageSpan[];
}>;
export type PageReport = Readonly<{ letterhead: Letterhead; paragraphs: readonly PageParagraph[] }>;

/** The spans that lead to cells; the number of a figure is its place among them. */
export const figuresOf = ({ paragraphs }: Report): readonly Span[] =>
  paragraphs.flatMap(({ spans }) => spans.filter(({ from }) => from.length > 0));

export function pageReport({ letterhead, paragraphs }: Report): PageReport {
  let next = 0;
  const pageSpan = ({ text, from: [first], note }: Span): PageSpan => {
    const figure = first ? { figure: next, at: { sheet: first.sheet, cell: first.cell } } : {};
    if (first) next += 1;
    return { text, ...figure, ...(note === undefined ? {} : { note }) };
  };
  return {
    letterhead,
    paragraphs: paragraphs.map(({ style, level, note, spans }) => ({
      style,
      level,
      mark: style === 'item' ? itemMark(level, spans) : '',
      ...(note === undefined ? {} : { note }),
      spans: spans.map(pageSpan),
    })),
  };
}

/** Leads to the sheets by what they are really called. */
export function withNames(report: Report, file: string, names: Readonly<Record<string, string>>): Report {
  const real = (cell: CellRef): CellRef => (cell.file === file ? { ...cell, sheet: names[cell.sheet] ?? cell.sheet } : cell);
  return {
    ...report,
    paragraphs: report.paragraphs.map((paragraph) => ({
      ...paragraph,
      spans: paragraph.spans.map((span) => ({
        ...span,
        from: span.from.map(real),
        ...(span.sources ? { sources: span.sources.map(real) } : {}),
      })),
    })),
  };
}
