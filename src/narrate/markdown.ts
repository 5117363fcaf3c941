/** A report as Markdown: for reading on a screen, mailing and comparing. */
import type { Letterhead, Paragraph, Report, Span } from '../core/paragraph';
import { recipientLines, withoutMark } from './marks';

/** What Markdown would take for emphasis, code, links or tags; footnote marks are added afterwards. */
const escaped = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_[\]<]/g, '\\$&');

/** A paragraph that begins like a heading, a quotation or a list must stay a paragraph. */
const notAList = (text: string): string => text.replace(/^(\d+)([.)]\s)/, '$1\\$2').replace(/^([#>+-])/, '\\$1');

const spanText = ({ text, note }: Span): string => escaped(text) + (note === undefined ? '' : `[^${note}]`);
const textOf = ({ spans }: Paragraph): string => spans.map(spanText).join('').trim();

const block = (paragraph: Paragraph): string => {
  const text = textOf(paragraph);
  switch (paragraph.style) {
    case 'heading':
      // The kind of document has the first level.
      return `${'#'.repeat(Math.min(paragraph.level + 1, 6))} ${text}`;
    case 'item':
      return paragraph.level === 1 ? `- ${withoutMark(text)}` : `  + ${withoutMark(text)}`;
    case 'body':
      return notAList(text);
    case 'footnote':
      return `[^${paragraph.note}]: ${text}`;
  }
};

const isList = (paragraph: Paragraph | undefined): boolean => paragraph?.style === 'item';

/** Items follow each other line by line, everything else after an empty line. */
const joined = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map((paragraph, index) => (isList(paragraph) && isList(paragraphs[index - 1]) ? '\n' : '\n\n') + block(paragraph)).join('');

const opening = ({ issuer, symbol, town, year, kind, subject }: Letterhead): string =>
  [
    escaped(issuer.join(' ')),
    `Số: …/${escaped(symbol)}`,
    `${escaped(town)}, ngày … tháng … năm ${year}`,
    `# ${escaped(kind)}`,
    `**${escaped(subject)}**`,
  ].join('\n\n');

function closing({ recipients, signature }: Letterhead): string {
  const signed = signature.length === 0 ? '' : `\n\n${signature.map((text) => `**${escaped(text)}**`).join('\n\n')}`;
  const sent = recipients.length === 0 ? '' : `\n\nNơi nhận:\n\n${recipientLines(recipients.map(escaped)).join('\n')}`;
  return signed + sent;
}

/** Ends in a line end; footnotes stand last, as readers of Markdown expect. */
export function markdown({ letterhead, paragraphs }: Report): string {
  const text = paragraphs.filter(({ style }) => style !== 'footnote');
  const notes = paragraphs.filter(({ style }) => style === 'footnote');
  return `${opening(letterhead)}${joined(text)}${closing(letterhead)}${joined(notes)}\n`.normalize('NFC');
}
