/** The marks before items: a dash on the first level, a plus on the second, as reports are written. */
import type { Line } from '../core/document';

const marks: Readonly<Record<number, string>> = { 1: '- ', 2: '+ ' };
const marked = /^\s*[-–+•]\s/;

/** The mark still to be written before an item: none where its text already begins with one. */
export const itemMark = (level: number, spans: Line<Readonly<{ text: string }>>): string =>
  marked.test(spans[0]?.text ?? '') ? '' : (marks[level] ?? '+ ');

/** "Nơi nhận": a dash before each line, a semicolon after it and a full stop after the last, where the office has not written them. */
export const recipientLines = (recipients: readonly string[]): readonly string[] =>
  recipients.map((text, index) => {
    const end = /[;.]$/.test(text) ? '' : index === recipients.length - 1 ? '.' : ';';
    return (marked.test(text) ? text : `- ${text}`) + end;
  });

export const withoutMark = (text: string): string => text.replace(marked, '');
