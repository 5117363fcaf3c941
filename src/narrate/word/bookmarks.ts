/** Names for the figures of a report, so that a Word file edited by hand can be held against its cells again. */
import type { Report } from '../../core/paragraph';

/**
 * For each span of each paragraph its bookmark (`f1`, `f2`, …), undefined for plain words.
 * Counted in reading order of the list, footnotes where they stand in it.
 */
export function bookmarksOf({ paragraphs }: Report): readonly (readonly (string | undefined)[])[] {
  let count = 0;
  return paragraphs.map(({ spans }) =>
    spans.map(({ from }) => {
      if (from.length === 0) return undefined;
      count += 1;
      return `f${count}`;
    }),
  );
}
