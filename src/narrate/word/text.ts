/** Paragraphs of a document: by named styles, a bookmark on every figure, real footnotes. */
import { BookmarkEnd, BookmarkStart, FootnoteReferenceRun, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions } from 'docx';
import type { Line } from '../../core/document';
import type { WordSpan } from './bookmarks';

type Piece = TextRun | BookmarkStart | BookmarkEnd | FootnoteReferenceRun;

/** The library counts bookmarks for the whole process; ours count for the document, so that the same document gives the same file. */
function spanPieces({ text, bookmark, note }: WordSpan): readonly Piece[] {
  const run = new TextRun(text);
  const id = Number(bookmark?.slice(1));
  return [
    ...(bookmark === undefined ? [run] : [new BookmarkStart(bookmark, id), run, new BookmarkEnd(id)]),
    ...(note === undefined ? [] : [new FootnoteReferenceRun(note)]),
  ];
}

/** `mark` stands before the text: the dash of an item. */
export function textParagraph(options: IParagraphOptions, line: Line<WordSpan>, mark = ''): Paragraph {
  const written = new Paragraph(options);
  // Added one by one, because the constructor takes no bookmark with a number of ours.
  for (const piece of [...(mark === '' ? [] : [new TextRun(mark)]), ...line.flatMap(spanPieces)]) written.addChildElement(piece);
  return written;
}
