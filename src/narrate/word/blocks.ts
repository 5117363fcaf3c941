/** What each block of a document is in Word. */
import type { Paragraph, Table } from 'docx';
import { HeadingLevel, PageBreak, Paragraph as WordParagraph } from 'docx';
import type { Block, Renderer } from '../../core/document';
import { itemMark } from '../marks';
import type { WordSpan } from './bookmarks';
import { chartBlock } from './chart';
import { closingTable } from './closing';
import { letterheadTable, titleLines } from './letterhead';
import { tableBlock } from './table';
import { textParagraph } from './text';

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** Keeps tables apart from the text. */
const gap = (): Paragraph => new WordParagraph({ style: 'Gap' });

/** The blank stands after its number, which the library writes. */
export const noteLines = ({ spans }: Block<'note', WordSpan>): readonly Paragraph[] => [
  textParagraph({ style: 'FootnoteText' }, spans, ' '),
];

export const wordBlocks: Renderer<readonly (Paragraph | Table)[], WordSpan> = {
  letterhead: (block) => [letterheadTable(block)],
  title: (block) => [...titleLines(block), gap()],
  heading: ({ level, spans }) => [textParagraph({ heading: headings[level - 1] ?? HeadingLevel.HEADING_3 }, spans)],
  paragraph: ({ spans }) => [textParagraph({ style: 'BodyText' }, spans)],
  list: ({ items }) =>
    items.map(({ level, spans }) => textParagraph({ style: level === 1 ? 'ItemDash' : 'ItemPlus' }, spans, itemMark(level, spans))),
  table: (block) => [...tableBlock(block), gap()],
  chart: (block) => [...chartBlock(block), gap()],
  note: noteLines,
  kept: ({ paragraphs }) => paragraphs.map((line) => textParagraph({ style: 'KeptText' }, line)),
  pageBreak: () => [new WordParagraph({ style: 'Gap', children: [new PageBreak()] })],
  closing: (block) => [gap(), closingTable(block)],
};
