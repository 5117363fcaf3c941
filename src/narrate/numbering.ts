/** The numbers of headings, given once over the whole document: neither sections nor renderers know any. */
import type { Block, Line } from '../core/document';
import { words } from '../core/document';
import { romanNumeral } from '../core/vietnamese';

/** `path` is "1.1.", under the number of the heading above; `letter` goes by the Vietnamese alphabet, as the decree has it. */
export type Numbering = 'roman' | 'arabic' | 'path' | 'letter';

/** Of each level, its number and whether its headings are written in capitals. */
export type HeadingStyle = Readonly<{ number: Numbering; isUpper: boolean }>;

const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** `counts` are those of all levels down to this one. */
function numberText(styles: readonly HeadingStyle[], counts: readonly number[]): string {
  const count = counts.at(-1) ?? 1;
  switch (styles[counts.length - 1]?.number) {
    case 'roman':
      return `${romanNumeral(count)}. `;
    case 'arabic':
      return `${count}. `;
    case 'path': {
      const begins = styles.slice(0, counts.length).findLastIndex(({ number }) => number === 'arabic');
      return `${counts.slice(Math.max(begins, 0)).join('.')}. `;
    }
    case 'letter':
      return `${letters[(count - 1) % letters.length] ?? ''}) `;
    case undefined:
      return '';
  }
}

function styled(spans: Line, number: string, isUpper: boolean): Line {
  const [first, ...rest] = isUpper ? spans.map((span) => ({ ...span, text: span.text.toUpperCase() })) : spans;
  return first?.from.length === 0 ? [{ ...first, text: number + first.text }, ...rest] : [words(number), ...spans];
}

/** A level begins anew under each heading above it; one deeper than the styles has no number. */
export function numbered(blocks: readonly Block[], styles: readonly HeadingStyle[]): readonly Block[] {
  let counts: readonly number[] = [];
  return blocks.map((block) => {
    if (block.is !== 'heading') return block;
    const { level, spans } = block;
    const above = Array.from({ length: level - 1 }, (_, index) => counts[index] ?? 1);
    counts = [...above, (counts[level - 1] ?? 0) + 1];
    return { ...block, spans: styled(spans, numberText(styles, counts), styles[level - 1]?.isUpper ?? false) };
  });
}
