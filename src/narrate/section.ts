/** How a section of a report is written: plain data, read and checked against the forms before any figure is at hand. */
import type { OfForm } from '../language/dated';
import type { Selection, Sentence } from './nodes';

/** One paragraph: sentences of which each falls away alone when a figure it needs is missing. */
export type Sentences = Readonly<{
  style: 'body' | 'item';
  /** Of an item: 1 is "-", 2 is "+". */
  level: number;
  /** Repeats the paragraph for each element: `choices of duAn by nguonVon where keHoach > 0`. */
  each?: string;
  /** Words before the first sentence that stands. */
  lead?: string;
  sentences: readonly string[];
}>;

/** Prose that no cell holds, as the office wrote it: nothing in it is read as an expression. */
export type Kept = Readonly<{ style: 'kept'; paragraphs: readonly string[] }>;

export type Say = Sentences | Kept;

/** A form whose figures a section tells. */
export type Need = Readonly<
  OfForm & {
    /** Of this form's percentages, unless the office's settings say otherwise. */
    percentDecimals: number;
  }
>;

export type SectionDefinition = Readonly<{
  /** What offices choose it by. Several of one code are wordings of it for different dated definitions, named by `needs`. */
  code: string;
  /** In the first of them a path without a form is looked for; without all of them the section is left out. One of kept prose needs none. */
  needs: readonly Need[];
  title: string;
  /** What the report's title says of it: "thu, chi ngân sách". */
  subject?: string;
  says: readonly Say[];
  /** Sentences of footnotes; one without any figure vanishes with its anchor. */
  notes?: Readonly<Record<string, readonly string[]>>;
  /** Words with digits: a sentence itself holds none. */
  terms?: Readonly<Record<string, string>>;
}>;

export const body = (...sentences: readonly string[]): Sentences => ({ style: 'body', level: 1, sentences });
export const item = (...sentences: readonly string[]): Sentences => ({ style: 'item', level: 1, sentences });
export const subitem = (...sentences: readonly string[]): Sentences => ({ style: 'item', level: 2, sentences });
export const withLead = (lead: string, say: Sentences): Sentences => ({ ...say, lead });
export const forEach = (each: string, say: Sentences): Sentences => ({ ...say, each });
export const kept = (...paragraphs: readonly string[]): Kept => ({ style: 'kept', paragraphs });

export type ReadSentences = Readonly<Omit<Sentences, 'each' | 'sentences'> & { each?: Selection; sentences: readonly Sentence[] }>;
export type ReadSay = ReadSentences | Kept;
export type Section = Readonly<
  Omit<SectionDefinition, 'says' | 'notes' | 'terms'> & { says: readonly ReadSay[]; notes: Readonly<Record<string, readonly Sentence[]>> }
>;
