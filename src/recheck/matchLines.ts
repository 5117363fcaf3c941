/** Which paragraph of a file is which line of the report. */
import type { Paragraph } from '../core/written';
import { likeness, wordPairs } from './tokens';
import type { PrintedLine } from './lines';

const leastLike = 0.4;

export type Matched = Readonly<{ line: PrintedLine; paragraph?: Paragraph }>;

/** Each line with the paragraph most like it; of equals the first that is free. */
export function matchLines(lines: readonly PrintedLine[], paragraphs: readonly Paragraph[]): readonly Matched[] {
  const free = new Map(paragraphs.map((paragraph) => [paragraph, wordPairs(paragraph.text)] as const));
  return lines.map((line): Matched => {
    const own = wordPairs(line.text);
    let [found, best]: [Paragraph | undefined, number] = [undefined, leastLike];
    for (const [paragraph, words] of free) {
      const like = paragraph.text === line.text ? 2 : likeness(own, words);
      if (like > best) [found, best] = [paragraph, like];
    }
    if (!found) return { line };
    free.delete(found);
    return { line, paragraph: found };
  });
}
