/** Where the words of every kind of block stand: what goes for a span anywhere is said here once. */
import type { Block, BlockKind, Blocks, Line, Renderer, Span } from './document';
import { drawBlock } from './document';

/** Calls `change` in the order in which one reads. */
function changed<S, T>(change: (span: S) => T): Renderer<Block<BlockKind, T>, S> {
  const line = (spans: Line<S>): Line<T> => spans.map(change);
  const lines = (all: readonly Line<S>[]): readonly Line<T>[] => all.map(line);
  return {
    letterhead: ({ issuer, nation, number, placeAndDate, ...block }) => ({
      ...block,
      issuer: lines(issuer),
      nation: lines(nation),
      number: line(number),
      placeAndDate: line(placeAndDate),
    }),
    title: ({ kind, subject, ...block }) => ({ ...block, kind: line(kind), subject: line(subject) }),
    heading: ({ spans, ...block }) => ({ ...block, spans: line(spans) }),
    paragraph: ({ spans, ...block }) => ({ ...block, spans: line(spans) }),
    list: ({ items, ...block }) => ({ ...block, items: items.map(({ spans, ...item }) => ({ ...item, spans: line(spans) })) }),
    table: ({ title, unit, columns, rows, ...block }) => ({
      ...block,
      title: line(title),
      unit: line(unit),
      columns: columns.map(({ head, ...column }) => ({ ...column, head: line(head) })),
      rows: rows.map(({ cells, ...row }) => ({ ...row, cells: lines(cells) })),
    }),
    chart: ({ title, unit, series, points, ...block }) => ({
      ...block,
      title: line(title),
      unit: line(unit),
      series: lines(series),
      points: points.map(({ label, values }) => ({
        label: line(label),
        values: values.map(({ spans, ...value }) => ({ ...value, spans: line(spans) })),
      })),
    }),
    note: ({ spans, ...block }) => ({ ...block, spans: line(spans) }),
    kept: ({ paragraphs, ...block }) => ({ ...block, paragraphs: lines(paragraphs) }),
    pageBreak: (block) => block,
    closing: ({ sentTo, recipients, signature, ...block }) => ({
      ...block,
      sentTo: line(sentTo),
      recipients: lines(recipients),
      signature: lines(signature),
    }),
  };
}

export function withSpans<S, T>(blocks: readonly Block<BlockKind, S>[], change: (span: S) => T): readonly Block<BlockKind, T>[] {
  const by = changed(change);
  return blocks.map((block) => drawBlock(by, block));
}

/** The whole document, in the order in which one reads. */
export const withAllSpans = <S, T>({ head, blocks, close }: Blocks<S>, change: (span: S) => T): Blocks<T> => ({
  head: withSpans(head, change),
  blocks: withSpans(blocks, change),
  close: withSpans(close, change),
});

export function spansOf<S>(blocks: readonly Block<BlockKind, S>[]): readonly S[] {
  const found: S[] = [];
  withSpans(blocks, (span) => void found.push(span));
  return found;
}

/** Text and footnotes, as most renderers want them apart; what only a footnote parted is one list again. */
export type Flow<S = Span> = Readonly<{ text: readonly Block<BlockKind, S>[]; notes: readonly Block<'note', S>[] }>;

export function flowOf<S>({ head, blocks, close }: Blocks<S>): Flow<S> {
  const notes: Block<'note', S>[] = [];
  const text: Block<BlockKind, S>[] = [];
  for (const block of blocks) {
    const before = text.at(-1);
    if (block.is === 'note') notes.push(block);
    else if (block.is === 'list' && before?.is === 'list') text[text.length - 1] = { ...before, items: [...before.items, ...block.items] };
    else text.push(block);
  }
  return { text: [...head, ...text, ...close], notes };
}
