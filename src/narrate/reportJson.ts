/** A document as JSON for other programs: every figure with its cells and the units' own. */
import type { CellRef } from '../core/cell';
import type { BlockKinds, Document, Letterhead, Renderer, Span } from '../core/document';
import { drawBlock } from '../core/document';
import { present } from '../core/present';
import { withSpans } from '../core/spans';

type SpanJson = Readonly<{ text: string; from?: readonly CellRef[]; sources?: readonly CellRef[]; note?: number }>;

/** Whatever it is, it has spans, so that a program which knows paragraphs only still reads the text. */
type PartJson = Readonly<{
  section: string;
  style: 'heading' | 'body' | 'item' | 'footnote' | 'kept' | 'table' | 'chart' | 'pageBreak';
  level: number;
  note?: number;
  spans: readonly SpanJson[];
  table?: Omit<BlockKinds<SpanJson>['table'], 'section'>;
  chart?: Omit<BlockKinds<SpanJson>['chart'], 'section'>;
}>;

/** With what it does not say: sections without figures, and clauses whose figures would mislead. */
export type ReportJson = Readonly<{ letterhead: Letterhead; paragraphs: readonly PartJson[] }> & Pick<Document, 'leftOut' | 'withheld'>;

const spanJson = ({ text, from, sources = from, note }: Span): SpanJson => ({
  text,
  ...(from.length > 0 ? { from, sources } : {}),
  ...present({ note }),
});

const parts: Renderer<readonly PartJson[], SpanJson> = {
  letterhead: () => [],
  title: () => [],
  heading: ({ section, level, spans }) => [{ section, style: 'heading', level, spans }],
  paragraph: ({ section, spans }) => [{ section, style: 'body', level: 1, spans }],
  list: ({ section, items }) => items.map(({ level, spans }) => ({ section, style: 'item', level, spans })),
  table: ({ is: style, section, ...table }) => [{ section, style, level: 1, spans: [], table }],
  chart: ({ is: style, section, ...chart }) => [{ section, style, level: 1, spans: [], chart }],
  note: ({ section, number, spans }) => [{ section, style: 'footnote', level: 1, note: number, spans }],
  kept: ({ is: style, section, paragraphs }) => paragraphs.map((spans) => ({ section, style, level: 1, spans })),
  pageBreak: ({ is: style, section }) => [{ section, style, level: 1, spans: [] }],
  closing: () => [],
};

export const reportJson = ({ letterhead, blocks, leftOut, withheld }: Document): ReportJson => ({
  letterhead,
  paragraphs: withSpans(blocks, spanJson).flatMap((block) => drawBlock(parts, block)),
  leftOut,
  withheld,
});
