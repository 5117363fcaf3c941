/** A document that people wrote or wrote on: its paragraphs in the order in which one reads, and its footnotes. */

/** Where in a text a footnote is called. */
export type NoteCall = Readonly<{ at: number; note: number }>;

/** A figure that we wrote, by the name of its bookmark. */
export type Mark = Readonly<{ name: string; from: number; to: number }>;

export type Paragraph = Readonly<{
  /** NFC, every run of spaces one space; the row of a table has its cells between bars. */
  text: string;
  calls: readonly NoteCall[];
  marks?: readonly Mark[];
  /** Its number, for a footnote. */
  note?: number;
}>;

export type Written = Readonly<{ paragraphs: readonly Paragraph[]; notes: readonly Paragraph[] }>;
