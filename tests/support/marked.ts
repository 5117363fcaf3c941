/** Blocks as lines of text for comparing: every figure followed by its cells, `10,81%⟦P12⟧`, footnotes by their number. */
import type { Block, BlockKind, Line, Renderer, Span } from '../../src/core/document';
import { drawBlock } from '../../src/core/document';
import { spansOf, withSpans } from '../../src/core/spans';

const cells = ({ from }: Span): string => (from.length === 0 ? '' : `⟦${from.map(({ cell }) => cell).join('+')}⟧`);
const noteMark = ({ note }: Span): string => (note === undefined ? '' : `(${note})`);
const written = (spans: readonly Span[]): string => spans.map((span) => span.text + cells(span) + noteMark(span)).join('');

const lines: Renderer<readonly string[]> = {
  letterhead: () => [],
  title: () => [],
  heading: ({ level, spans }) => [`${'#'.repeat(level)} ${written(spans)}`],
  paragraph: ({ spans }) => [written(spans)],
  list: ({ items }) => items.map(({ level, spans }) => `${level === 1 ? '- ' : '+ '}${written(spans)}`),
  table: ({ rows }) => rows.map((row) => row.cells.map(written).join(' | ')),
  chart: ({ points }) => points.map(({ label, values }) => [label, ...values.map(({ spans }) => spans)].map(written).join(' | ')),
  note: ({ number, spans }) => [`(${number}) ${written(spans)}`],
  kept: ({ paragraphs }) => paragraphs.map((line) => `“${written(line)}”`),
  pageBreak: () => ['---'],
  closing: () => [],
};

export const marked = (blocks: readonly Block[]): readonly string[] => blocks.flatMap((block) => drawBlock(lines, block));

/** Each paragraph, heading, item and footnote by itself. */
export const linesOf = <S>(blocks: readonly Block<BlockKind, S>[]): readonly Line<S>[] =>
  blocks.flatMap((block) =>
    block.is === 'list' ? block.items.map(({ spans }) => spans) : block.is === 'kept' ? block.paragraphs : [spansOf([block])],
  );

/** Without cells, as a reader sees it. */
export const plain = (blocks: readonly Block[]): readonly string[] =>
  marked(withSpans(blocks, (span: Span): Span => ({ ...span, from: [] })));
