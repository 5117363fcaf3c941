/** A report that people wrote on, against the cells it came from: what each figure says now. */
import { present } from '../core/present';
import type { Against, FigureState, Traced } from '../core/recheck';
import type { Paragraph, Written } from '../core/written';
import { align } from './align';
import { sameToken, tokensOf } from './tokens';
import type { Pair } from './align';
import type { Token } from './tokens';
import type { PrintedFigure, PrintedLine } from './lines';
import type { Matched } from './matchLines';
import { matchLines } from './matchLines';
import { turnedIn } from './turned';
import { quantitiesIn } from './quantity';

/** Texts of figures as they were when the file was written, by the names of their bookmarks. */
export type Originals = Readonly<Record<string, string>>;

const isIn = ({ from, to }: Token, figure: Readonly<{ from: number; to: number }>): boolean => from >= figure.from && to <= figure.to;

/** What stands in the paragraph where the figure stood in the line: by its bookmark, else from the number that took its place. */
function writtenFor(figure: PrintedFigure, pairs: readonly Pair[], { text, marks = [] }: Paragraph): string | undefined {
  const mark = marks.find(({ name }) => name === figure.name);
  if (mark && mark.to > mark.from) return text.slice(mark.from, mark.to);
  const own = pairs.filter(({ one }) => one !== undefined && isIn(one, figure));
  const others = own.flatMap(({ other }) => other ?? []);
  const number = others.find(({ isNumber }) => isNumber);
  if (!number && own.some(({ one }) => one?.isNumber)) return undefined;
  // A bare number is printed without its measure; a date is three.
  if (number && /^\d[\d.,]*$/.test(figure.text)) return number.text;
  const quantity = number && quantitiesIn(text).find(({ from }) => from === number.from);
  const [first, last] = [others[0], others.at(-1)];
  return quantity?.text ?? (first && last ? text.slice(first.from, last.to) : undefined);
}

function alike(one: string, other: string): boolean {
  const [a, b] = [tokensOf(one), tokensOf(other)];
  return a.length === b.length && a.every(({ text }, index) => sameToken(text, b[index]?.text ?? ''));
}

function stateOf(figure: PrintedFigure, written: string | undefined, original: string | undefined): FigureState {
  if (written === undefined) return 'gone';
  if (alike(written, figure.text)) return 'same';
  if (original === undefined) return 'differs';
  return alike(written, original) ? 'stale' : 'changed';
}

type Untraced = Against['untraced'][number];

/** Figures that were put in, or that stand for words of the line which no cell holds. */
function addedIn({ line, paragraph, pairs }: Matched & Readonly<{ pairs: readonly Pair[] }>): readonly Untraced[] {
  if (!paragraph) return [];
  const own = pairs.filter(
    ({ one, other }) =>
      other !== undefined && one !== undefined && (sameToken(one.text, other.text) || line.figures.some((figure) => isIn(one, figure))),
  );
  const isOwn = (from: number): boolean => own.some(({ other }) => other !== undefined && other.from <= from && other.to > from);
  return quantitiesIn(paragraph.text).flatMap(({ text, from }) => (isOwn(from) ? [] : [{ text, quote: paragraph.text }]));
}

export function against({ paragraphs, notes }: Written, lines: readonly PrintedLine[], originals: Originals = {}): Against {
  const all = [...paragraphs, ...notes];
  const matched = matchLines(lines, all).map((one) => ({
    ...one,
    pairs: one.paragraph ? align(tokensOf(one.line.text), tokensOf(one.paragraph.text)) : [],
  }));
  const figures = matched.flatMap(({ line, paragraph, pairs }) =>
    paragraph === undefined
      ? []
      : line.figures.map((figure): Traced => {
          const written = writtenFor(figure, pairs, paragraph);
          const { text: printed, cells, sources } = figure;
          return {
            state: stateOf(figure, written, originals[figure.name]),
            printed,
            quote: paragraph.text,
            cells,
            sources,
            ...present({ written }),
          };
        }),
  );
  // A section that the office left out whole is not missed.
  const told = new Set(matched.flatMap(({ line, paragraph }) => (paragraph && line.figures.length > 0 ? [line.section] : [])));
  const taken = new Set(matched.flatMap(({ paragraph }) => (paragraph ? [paragraph] : [])));
  return {
    figures,
    turned: matched.flatMap(({ paragraph, pairs }) => (paragraph ? turnedIn(pairs, paragraph.text) : [])),
    untraced: [
      ...matched.flatMap(addedIn),
      ...all
        .filter((paragraph) => !taken.has(paragraph))
        .flatMap(({ text: quote }) => quantitiesIn(quote).map(({ text }): Untraced => ({ text, quote }))),
    ],
    missing: matched
      .filter(({ line, paragraph }) => !paragraph && line.figures.length > 0 && told.has(line.section))
      .map(({ line }) => line.text),
  };
}
