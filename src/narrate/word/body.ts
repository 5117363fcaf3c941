/** The text of a report: paragraphs by named styles, a bookmark on every figure, real footnotes. */
import { BookmarkEnd, BookmarkStart, FootnoteReferenceRun, HeadingLevel, Paragraph as WordParagraph, TextRun } from 'docx';
import type { IParagraphOptions } from 'docx';
import type { Paragraph, Report, Span } from '../../core/paragraph';
import { itemMark } from '../marks';
import { bookmarksOf } from './bookmarks';

type Names = readonly (string | undefined)[];
type Piece = TextRun | BookmarkStart | BookmarkEnd | FootnoteReferenceRun;

/** The library counts bookmarks for the whole process; ours count for the document, so that the same report gives the same file. */
function spanPieces(span: Span, name: string | undefined): readonly Piece[] {
  const text = new TextRun(span.text);
  const id = Number(name?.slice(1));
  return [
    ...(name === undefined ? [text] : [new BookmarkStart(name, id), text, new BookmarkEnd(id)]),
    ...(span.note === undefined ? [] : [new FootnoteReferenceRun(span.note)]),
  ];
}

const piecesOf = (paragraph: Paragraph, names: Names): readonly Piece[] =>
  paragraph.spans.flatMap((span, index) => spanPieces(span, names[index]));

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

function styleOf({ style, level }: Paragraph): IParagraphOptions {
  switch (style) {
    case 'heading':
      return { heading: headings[level - 1] ?? HeadingLevel.HEADING_3 };
    case 'item':
      return { style: level === 1 ? 'ItemDash' : 'ItemPlus' };
    case 'body':
      return { style: 'BodyText' };
    case 'footnote':
      return { style: 'FootnoteText' };
  }
}

/** The blank of a footnote stands after its number, which the library writes. */
function markBefore({ style, level, spans }: Paragraph): string {
  if (style === 'footnote') return ' ';
  return style === 'item' ? itemMark(level, spans) : '';
}

function wordParagraph(paragraph: Paragraph, names: Names): WordParagraph {
  const mark = markBefore(paragraph);
  const written = new WordParagraph(styleOf(paragraph));
  // Added one by one, because the constructor takes no bookmark with a number of ours.
  for (const piece of [...(mark === '' ? [] : [new TextRun(mark)]), ...piecesOf(paragraph, names)]) written.addChildElement(piece);
  return written;
}

export type Body = Readonly<{
  paragraphs: readonly WordParagraph[];
  footnotes: Readonly<Record<string, Readonly<{ children: readonly WordParagraph[] }>>>;
}>;

/** Throws on a footnote number without its footnote: the report was built wrongly. */
export function bodyOf(report: Report): Body {
  const names = bookmarksOf(report);
  const written = report.paragraphs.map((source, index) => ({ source, paragraph: wordParagraph(source, names[index] ?? []) }));
  const footnotes: Record<string, { children: WordParagraph[] }> = {};
  for (const { source, paragraph } of written) {
    if (source.style === 'footnote') (footnotes[String(source.note)] ??= { children: [] }).children.push(paragraph);
  }
  for (const { note } of report.paragraphs.flatMap(({ spans }) => spans)) {
    if (note !== undefined && !footnotes[String(note)]) throw new Error(`footnote ${note} is referred to and missing`);
  }
  return { paragraphs: written.filter(({ source }) => source.style !== 'footnote').map(({ paragraph }) => paragraph), footnotes };
}
