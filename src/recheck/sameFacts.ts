/** One fact that is told twice with two figures: "1.225 công dân đang lao động ở nước ngoài", "1.230 người lao động đang làm việc ở nước ngoài". */
import { fold } from '../core/vietnamese';
import type { Doubt, Quantity } from '../core/recheck';
import { opensList } from './groups';
import type { Passage } from './passage';

type Fact = Readonly<{
  quantity: Quantity;
  words: ReadonlySet<string>;
  /** Where and when, and whether planned. */ frame: string;
  quote: string;
  paragraph: number;
}>;

/** They carry no sense of their own. */
const empty = new Set(
  [
    ...[
      'và',
      'của',
      'các',
      'những',
      'được',
      'đã',
      'đang',
      'có',
      'là',
      'ở',
      'tại',
      'trên',
      'địa',
      'bàn',
      'cho',
      'với',
      'về',
      'từ',
      'đến',
      'đi',
      'do',
    ],
    ...[
      'toàn',
      'tổng',
      'số',
      'đạt',
      'này',
      'hiện',
      'nay',
      'thời',
      'điểm',
      'báo',
      'cáo',
      'người',
      'công',
      'dân',
      'theo',
      'thuộc',
      'việc',
      'còn',
      'huyện',
    ],
  ].map(fold),
);
const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length > 1 && !empty.has(word));

const place = /(?:[Xx]ã|[Tt]hị trấn|[Pp]hường|[Bb]ản|[Tt]hôn|[Tt]ổ dân phố|[Tt]ỉnh)\s+(\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*)*)/gu;
const time = /(?:năm|tháng|quý|ngày)\s+[\d/IVX]+|kế hoạch|dự toán|cùng kỳ|đầu năm|cuối năm|đầu kỳ|cuối kỳ/giu;
const frameOf = (text: string): string => [...text.matchAll(place), ...text.matchAll(time)].map(([found]) => fold(found)).join(' ');

/** "- Tính đến ngày 15/3/2021, ": what a sentence may begin with before its subject. */
const opening = /^(?:[-+•\s]|(?:tính đến|đến|trong|tại)\s[^,]*,)*/iu;

/** What follows the figure up to the next sign; where nothing does, the subject of the sentence, if the figure is its first. */
function factOf({ sentence: { text, quantities }, paragraph }: Passage, quantity: Quantity, index: number): Fact {
  const behind = /^[^,;:.()/]*/.exec(text.slice(quantity.to, quantities[index + 1]?.from ?? text.length))?.[0] ?? '';
  const subject = index === 0 ? text.slice(0, quantity.from).replace(opening, '') : '';
  const noun = text.slice(quantity.from, quantity.to).replace(/[\d.,/\s]+/, ' ');
  const named = [...wordsOf(noun), ...wordsOf(behind)];
  const words = new Set(wordsOf(behind).length > 0 ? named : [...wordsOf(subject), ...named]);
  return {
    quantity,
    words,
    frame: frameOf(`${text.slice(quantities[index - 1]?.to ?? 0, quantity.from)} ${behind}`),
    quote: text,
    paragraph,
  };
}

/** So many words of sense have to be shared, and so large a part of all. */
const least = { shared: 4, part: 0.75 } as const;

function isSameFact(one: Fact, other: Fact): boolean {
  if (one.quantity.measure !== other.quantity.measure || one.paragraph === other.paragraph || one.frame !== other.frame) return false;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  return shared >= least.shared && shared / new Set([...one.words, ...other.words]).size >= least.part;
}

/** Figures of lists tell of parts, each of another whole. */
function factsOf(passage: Passage): readonly Fact[] {
  const { text, quantities } = passage.sentence;
  if (/^[+•]/.test(text)) return [];
  const end = opensList(text) ?? text.length;
  const isIn = (one: Quantity): boolean => one.from < end && !one.isLimit && one.measure !== '%' && one.outOf === undefined;
  const isBracketed = ({ from }: Quantity): boolean => text.lastIndexOf('(', from) > text.lastIndexOf(')', from);
  return quantities.flatMap((quantity, index) => (isIn(quantity) && !isBracketed(quantity) ? [factOf(passage, quantity, index)] : []));
}

export function sameFactsIn(passages: readonly Passage[]): readonly Doubt[] {
  const facts = passages.flatMap(factsOf);
  return facts.flatMap((one, index) =>
    facts
      .slice(index + 1)
      .flatMap((other): readonly Doubt[] =>
        isSameFact(one, other) && !one.quantity.value.eq(other.quantity.value)
          ? [{ is: 'same', severity: 'error', one: one.quantity, other: other.quantity, quote: one.quote, otherQuote: other.quote }]
          : [],
      ),
  );
}
