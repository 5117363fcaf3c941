/** A document as the page draws it: light, with a number for each figure; the cells behind one are asked for when they are wanted. */
import type { CellRef, SheetCell } from '../core/cell';
import type { Blocks, Document, Span } from '../core/document';
import { present } from '../core/present';
import { spansOf, withAllSpans } from '../core/spans';

export type PageSpan = Readonly<{
  text: string;
  /** The number of a figure, or of words that a cell holds, in the order of the text. */
  figure?: number;
  /** Its first cell. */
  at?: SheetCell;
  note?: number;
}>;

export type PageReport = Blocks<PageSpan>;

/** The spans that lead to cells; the number of a figure is its place among them. */
export const figuresOf = ({ head, blocks, close }: Document): readonly Span[] =>
  spansOf([...head, ...blocks, ...close]).filter(({ from }) => from.length > 0);

export function pageReport(document: Document): PageReport {
  let next = 0;
  return withAllSpans(document, ({ text, from: [first], note }: Span): PageSpan => {
    const figure = first ? { figure: next, at: { sheet: first.sheet, cell: first.cell } } : {};
    if (first) next += 1;
    return { text, ...figure, ...present({ note }) };
  });
}

/** Leads to the sheets by what they are really called. */
export function withNames(document: Document, file: string, names: Readonly<Record<string, string>>): Document {
  const real = (cell: CellRef): CellRef => (cell.file === file ? { ...cell, sheet: names[cell.sheet] ?? cell.sheet } : cell);
  const named = ({ from, sources, ...span }: Span): Span => ({
    ...span,
    from: from.map(real),
    ...present({ sources: sources?.map(real) }),
  });
  return { ...document, ...withAllSpans(document, named) };
}
