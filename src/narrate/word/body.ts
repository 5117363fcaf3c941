/** The text of a document and its footnotes, each where Word keeps it. */
import type { Paragraph, Table } from 'docx';
import type { Block, BlockKind, Document } from '../../core/document';
import { drawBlock } from '../../core/document';
import { flowOf, spansOf } from '../../core/spans';
import { noteLines, wordBlocks } from './blocks';
import type { WordSpan } from './bookmarks';
import { withBookmarks } from './bookmarks';

export type Body = Readonly<{
  children: readonly (Paragraph | Table)[];
  footnotes: Readonly<Record<string, Readonly<{ children: readonly Paragraph[] }>>>;
  /** The kinds of blocks that it has. */
  kinds: ReadonlySet<BlockKind>;
}>;

/** Throws on a footnote number without its footnote: the document was built wrongly. */
export function bodyOf(document: Document): Body {
  const { text, notes } = flowOf(withBookmarks(document));
  const draw = (block: Block<BlockKind, WordSpan>): readonly (Paragraph | Table)[] => drawBlock(wordBlocks, block);
  const footnotes = Object.fromEntries(notes.map((note) => [String(note.number), { children: noteLines(note) }]));
  for (const { note } of spansOf([...text, ...notes])) {
    if (note !== undefined && !footnotes[String(note)]) throw new Error(`footnote ${note} is referred to and missing`);
  }
  return { children: text.flatMap(draw), footnotes, kinds: new Set(text.map(({ is }) => is)) };
}
