/** What has been said so far, and its way into the blocks of a document. */
import { present } from '../core/present';
import type { CellRef } from '../core/cell';
import type { Figure, Quoted } from '../core/figure';
import type { Block, Line, Span } from '../core/document';

export type Piece = Readonly<{
  text: string;
  from: readonly CellRef[];
  sources?: readonly CellRef[];
  /** It says something of the tables: a sentence in which nothing does says nothing. */
  tells: boolean;
  /** The text of a footnote anchored here. */
  note?: readonly Piece[];
}>;

export const words = (text: string): Piece => ({ text, from: [], tells: false });
export const told = (text: string, { from, sources }: Pick<Figure | Quoted, 'from' | 'sources'>): Piece => ({
  text,
  from,
  ...present({ sources }),
  tells: true,
});

/** Stands for a condition that holds: nothing is printed, and yet the sentence says something. */
export const silent: Piece = { text: '', from: [], tells: true };

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
export const tells = (pieces: readonly Piece[]): boolean => pieces.some((piece) => piece.tells);

/** A sentence begins with a capital, whichever of its clauses comes first. */
export function capitalised(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(({ text }) => text !== '');
  return pieces.map((piece, index) =>
    index === first ? { ...piece, text: piece.text.charAt(0).toUpperCase() + piece.text.slice(1) } : piece,
  );
}

export const joined = (parts: readonly (readonly Piece[])[], between: string): readonly Piece[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [words(between), ...part]));

/** One paragraph before its footnotes have numbers. */
export type Draft = Readonly<{ style: 'body' | 'item' | 'kept'; level: number; pieces: readonly Piece[] }>;

/** "Chương trình 135: 200 triệu đồng": a number after a name that ends in one needs more than a space between them. */
const apart = (text: string, next: string): string => (/\d $/.test(text) && /^\d/.test(next) ? `${text.trimEnd()}: ` : text);

/** Adjacent plain words become one span; every figure keeps its own. */
function spansOf(pieces: readonly Piece[], numberNote: (note: readonly Piece[]) => number): readonly Span[] {
  const spans: Span[] = [];
  // Whether the last span is of plain words, to which more may be added.
  let isOpen = false;
  for (const { text, from, sources, tells: isTold, note } of pieces) {
    const written = text.normalize('NFC');
    const last = spans.at(-1);
    if (note) {
      const number = numberNote(note);
      if (last && last.note === undefined) spans[spans.length - 1] = { ...last, note: number };
      else spans.push({ text: '', from: [], note: number });
      isOpen = false;
    } else if (written !== '') {
      if (isOpen && last) spans[spans.length - 1] = { ...last, text: isTold ? apart(last.text, written) : last.text + written };
      if (isTold || !isOpen) spans.push({ text: written, from, ...present({ sources }) });
      isOpen = !isTold;
    }
  }
  return spans;
}

/** Items that follow each other are one list, and so is the office's own prose, unless a footnote parts them. */
function joinedWith(before: Block | undefined, block: Block): Block | undefined {
  if (before?.is === 'list' && block.is === 'list') return { ...before, items: [...before.items, ...block.items] };
  if (before?.is === 'kept' && block.is === 'kept') return { ...before, paragraphs: [...before.paragraphs, ...block.paragraphs] };
  return undefined;
}

function blockOf({ style, level }: Draft, section: string, spans: Line): Block {
  switch (style) {
    case 'body':
      return { is: 'paragraph', section, spans };
    case 'item':
      return { is: 'list', section, items: [{ level, spans }] };
    case 'kept':
      return { is: 'kept', section, paragraphs: [spans] };
  }
}

/** Footnotes stand after the block that refers to them, numbered from `firstNote` on. */
export function blocksOf(drafts: readonly Draft[], section: string, firstNote: number): readonly Block[] {
  let next = firstNote;
  const blocks: Block[] = [];
  for (const draft of drafts) {
    const notes: Block[] = [];
    const spans = spansOf(draft.pieces, (note) => {
      const number = next;
      next += 1;
      notes.push({ is: 'note', section, number, spans: spansOf(note, () => number) });
      return number;
    });
    const block = blockOf(draft, section, spans);
    const joint = joinedWith(blocks.at(-1), block);
    if (joint) blocks[blocks.length - 1] = joint;
    else blocks.push(block);
    blocks.push(...notes);
  }
  return blocks;
}
