/** Names for the figures of a document, so that a Word file edited by hand can be held against its cells again. */
import type { Blocks, Span } from '../../core/document';
import { withAllSpans } from '../../core/spans';

/** `f1`, `f2`, …; absent of plain words. */
export type WordSpan = Span & Readonly<{ bookmark?: string }>;

/** Counted in the order in which the blocks stand, footnotes where they stand among them. */
export function withBookmarks(document: Blocks): Blocks<WordSpan> {
  let count = 0;
  return withAllSpans(document, (span: Span): WordSpan => {
    if (span.from.length === 0) return span;
    count += 1;
    return { ...span, bookmark: `f${count}` };
  });
}
