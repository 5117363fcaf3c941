/** A report as JSON for other programs: every figure with its cells and the units' own. */
import type { CellRef } from '../core/cell';
import type { Letterhead, ParagraphStyle, Report, Span } from '../core/paragraph';

type SpanJson = Readonly<{ text: string; from?: readonly CellRef[]; sources?: readonly CellRef[]; note?: number }>;
type ParagraphJson = Readonly<{ section: string; style: ParagraphStyle; level: number; note?: number; spans: readonly SpanJson[] }>;
export type ReportJson = Readonly<{ letterhead: Letterhead; paragraphs: readonly ParagraphJson[] }>;

const spanJson = ({ text, from, sources = from, note }: Span): SpanJson => ({
  text,
  ...(from.length > 0 ? { from, sources } : {}),
  ...(note === undefined ? {} : { note }),
});

export const reportJson = ({ letterhead, paragraphs }: Report): ReportJson => ({
  letterhead,
  paragraphs: paragraphs.map(({ section, style, level, note, spans }) => ({
    section,
    style,
    level,
    ...(note === undefined ? {} : { note }),
    spans: spans.map(spanJson),
  })),
});
