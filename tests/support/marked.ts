/** Paragraphs as text for comparing: every figure followed by its cells, `10,81%⟦P12⟧`, footnotes by their number. */
import type { Paragraph, Span } from '../../src/core/paragraph';

const signs: Readonly<Record<string, string>> = { heading1: '# ', heading2: '## ', item1: '- ', item2: '+ ' };

const cells = ({ from }: Span): string => (from.length === 0 ? '' : `⟦${from.map(({ cell }) => cell).join('+')}⟧`);
const noteMark = ({ note }: Span): string => (note === undefined ? '' : `(${note})`);

export const marked = (paragraphs: readonly Paragraph[]): readonly string[] =>
  paragraphs.map(({ style, level, note, spans }) => {
    const text = spans.map((span) => span.text + cells(span) + noteMark(span)).join('');
    return style === 'footnote' ? `(${note}) ${text}` : `${signs[`${style}${level}`] ?? ''}${text}`;
  });

/** Without cells, as a reader sees it. */
export const plain = (paragraphs: readonly Paragraph[]): readonly string[] =>
  marked(paragraphs.map((paragraph) => ({ ...paragraph, spans: paragraph.spans.map((span) => ({ ...span, from: [] })) })));
