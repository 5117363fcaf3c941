/** The marks before items: a dash on the first level, a plus on the second, as reports are written. */
import type { Span } from '../core/paragraph';

const marks: Readonly<Record<number, string>> = { 1: '- ', 2: '+ ' };
const marked = /^\s*[-–+•]\s/;

/** The mark still to be written before an item: none where its text already begins with one. */
export const itemMark = (level: number, spans: readonly Span[]): string => (marked.test(spans[0]?.text ?? '') ? '' : (marks[level] ?? '+ '));

export const withDash = (text: string): string => (marked.test(text) ? text : `- ${text}`);
