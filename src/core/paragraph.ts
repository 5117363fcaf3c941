/** A report as plain data: text whose figures know their cells. */
import type { CellRef } from './cell';

/** `from` is empty for plain words. A `note` is the number of a footnote anchored after the text. */
export type Span = Readonly<{ text: string; from: readonly CellRef[]; sources?: readonly CellRef[]; note?: number }>;

export type ParagraphStyle = 'heading' | 'body' | 'item' | 'footnote';

export type Paragraph = Readonly<{
  /** The code of the section it belongs to. */
  section: string;
  style: ParagraphStyle;
  /** Headings: 1 is "I.", 2 is "1."; items: 1 is "-", 2 is "+". */
  level: number;
  spans: readonly Span[];
  /** A footnote's own number. */
  note?: number;
}>;

/** What stands around the text of an administrative document (Nghị định 30/2020, Phụ lục I). */
export type Letterhead = Readonly<{
  /** "ỦY BAN NHÂN DÂN / HUYỆN THAN UYÊN", a line each. */
  issuer: readonly string[];
  /** "Than Uyên", before the date that the office fills in. */
  town: string;
  /** "BC-UBND", after the number that the office fills in. */
  symbol: string;
  year: number;
  /** "BÁO CÁO". */
  kind: string;
  /** What it is about, below the kind. */
  subject: string;
  /** Lines above the blank for the signature. */
  signature: readonly string[];
  recipients: readonly string[];
}>;

export type Report = Readonly<{ letterhead: Letterhead; paragraphs: readonly Paragraph[] }>;

export const paragraphText = (paragraph: Paragraph): string => paragraph.spans.map((span) => span.text).join('');
