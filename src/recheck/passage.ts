/** The sentences of a report with what belongs to them: the items below a sentence that ends in a colon, and its footnotes. */
import type { Paragraph, Written } from '../core/written';
import type { Quantity } from '../core/recheck';
import { quantitiesIn } from './quantity';

export type Stretch = Readonly<{ text: string; quantities: readonly Quantity[] }>;

export type Passage = Readonly<{
  /** Of the paragraphs, or of the footnotes that follow them. */
  paragraph: number;
  /** Where the sentence begins in its paragraph; its quantities count from the sentence. */
  from: number;
  sentence: Stretch;
  items: readonly Stretch[];
  notes: readonly (readonly Passage[])[];
}>;

/** A sign that ends a sentence: not the one of a thousand, of a date or of an abbreviation of two letters. */
const sentenceEnd = /[.!?](?=\s+[\p{Lu}\d"“(]|\p{Lu}\p{Ll}|$)/gu;

function sentencesOf(text: string): readonly Readonly<{ from: number; text: string }>[] {
  const ends = [...text.matchAll(sentenceEnd)]
    .map(({ index }) => index + 1)
    .filter((end) => !/(?:^|\s)(?:\d{1,2}|[a-zđ]|TP|Tp|TS|Ths|[IVX]+)\.$/u.test(text.slice(0, end)));
  const bounds = [0, ...ends.filter((end) => end < text.length), text.length];
  return bounds.slice(0, -1).map((from, index) => ({ from, text: text.slice(from, bounds[index + 1]) }));
}

export const stretchOf = (text: string): Stretch => ({ text, quantities: quantitiesIn(text) });

const mark = (text: string): string | undefined => /^([-+•*–])\s/.exec(text)?.[1];

/** The items after a paragraph that ends in a colon: of the first mark that is not its own. */
function itemsAfter(paragraphs: readonly Paragraph[], index: number): readonly Stretch[] {
  const own = paragraphs[index]?.text ?? '';
  if (!/:\s*$/.test(own)) return [];
  const of = mark(paragraphs[index + 1]?.text ?? '');
  if (of === undefined || of === mark(own)) return [];
  const after = paragraphs.slice(index + 1);
  const end = after.findIndex(({ text }) => mark(text) !== of);
  return after.slice(0, end < 0 ? undefined : end).map(({ text }) => stretchOf(text));
}

function ofParagraphs(paragraphs: readonly Paragraph[], first: number, notesOf: (note: number) => readonly Passage[]): readonly Passage[] {
  return paragraphs.flatMap(({ text, calls }, index) => {
    const sentences = sentencesOf(text);
    return sentences.map((sentence, at): Passage => {
      const end = sentence.from + sentence.text.length;
      return {
        paragraph: first + index,
        from: sentence.from,
        sentence: stretchOf(sentence.text),
        items: at === sentences.length - 1 ? itemsAfter(paragraphs, index) : [],
        // A mark behind the full stop belongs to the sentence that the stop ends.
        notes: calls
          .filter((call) => call.at >= sentence.from && call.at < end + (end === text.length ? 1 : 0))
          .map(({ note }) => notesOf(note)),
      };
    });
  });
}

/** In the order in which one reads, footnotes last. */
export function passagesOf({ paragraphs, notes }: Written): readonly Passage[] {
  const ofNotes = ofParagraphs(notes, paragraphs.length, () => []);
  const notesOf = (number: number): readonly Passage[] => {
    const index = notes.findIndex(({ note }) => note === number);
    return index < 0 ? [] : ofNotes.filter(({ paragraph }) => paragraph === paragraphs.length + index);
  };
  return [...ofParagraphs(paragraphs, 0, notesOf), ...ofNotes];
}
