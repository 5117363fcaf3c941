/** The lines of a document as they would be read again: paragraphs, items, rows of tables, footnotes, with the figures in them. */
import type { CellRef } from '../core/cell';
import type { Blocks, Line, Renderer, Span } from '../core/document';
import { drawBlock } from '../core/document';
import { clean } from '../core/vietnamese';

export type PrintedFigure = Readonly<{
  /** The name of its bookmark in a Word file. */ name: string;
  text: string;
  from: number;
  to: number;
  cells: readonly CellRef[];
  sources: readonly CellRef[];
}>;
export type PrintedLine = Readonly<{ section: string; text: string; figures: readonly PrintedFigure[] }>;

type Piece = Readonly<{ text: string; span?: Span }>;

const piecesOf = (line: Line): readonly Piece[] => line.map((span) => ({ text: span.text, ...(span.from.length > 0 ? { span } : {}) }));

/** Each line as pieces; the rows of a table have their cells between bars. */
const row = (cells: readonly Line[]): readonly Piece[] =>
  cells.flatMap((cell, index) => [...(index > 0 ? [{ text: ' | ' }] : []), ...piecesOf(cell)]);

const lines: Renderer<readonly (readonly Piece[])[]> = {
  letterhead: ({ issuer, nation, number, placeAndDate }) => [row([issuer.flat(), nation.flat()]), row([number, placeAndDate])],
  title: ({ kind, subject }) => [piecesOf(kind), piecesOf(subject)],
  heading: ({ spans }) => [piecesOf(spans)],
  paragraph: ({ spans }) => [piecesOf(spans)],
  list: ({ items }) => items.map(({ spans }) => piecesOf(spans)),
  table: ({ title, unit, columns, rows }) => [
    piecesOf(title),
    piecesOf(unit),
    row(columns.map(({ head }) => head)),
    ...rows.map(({ cells }) => row(cells)),
  ],
  chart: ({ title, points }) => [piecesOf(title), ...points.map(({ label, values }) => row([label, ...values.map(({ spans }) => spans)]))],
  note: ({ spans }) => [piecesOf(spans)],
  kept: ({ paragraphs }) => paragraphs.map(piecesOf),
  pageBreak: () => [],
  closing: () => [],
};

/** Names count as the bookmarks of the Word file do: every span with a cell, in the order in which one reads. */
export function printedLines({ head, blocks, close }: Blocks): readonly PrintedLine[] {
  let count = 0;
  const all = [...head, ...blocks, ...close].flatMap((block) =>
    drawBlock(lines, block).map((pieces) => ({ pieces, section: 'section' in block ? block.section : '' })),
  );
  return all.flatMap(({ pieces, section }): readonly PrintedLine[] => {
    let text = '';
    const figures: PrintedFigure[] = [];
    for (const piece of pieces) {
      const from = clean(`${text}|`).length - 1;
      text += piece.text;
      if (!piece.span) continue;
      count += 1;
      const to = clean(`${text}|`).length - 1;
      figures.push({
        name: `f${count}`,
        text: clean(piece.text),
        ...{ from, to },
        cells: piece.span.from,
        sources: piece.span.sources ?? [],
      });
    }
    const line = clean(text);
    return line === '' ? [] : [{ section, text: line, figures }];
  });
}
