/** A whole and what it is made of, as a sentence tells them: "54 vụ (06 vụ …, 48 vụ …)", "…, trong đó: …; …", items, a footnote. */
import type { Passage, Stretch } from './passage';
import { stretchOf } from './passage';
import type { Quantity } from '../core/recheck';

/** `of` tells how complete the list claims to be: `all` of the whole, or `some`. */
export type Group = Readonly<{
  of: 'all' | 'some';
  wholes: readonly Quantity[];
  /** In which the wholes stand. */
  sentence: string;
  parts: readonly Stretch[];
  /** "còn lại …", "và các loại khác": what is not told. */
  hasRest: boolean;
}>;

const rest = /còn lại|(?:các|và)\s+(?:[\p{L}\p{M}]+\s+){0,4}khác|chủ yếu|nhất là|như|riêng/iu;
const intro = /(trong đó|bao gồm|gồm có|gồm|cụ thể|như sau)\s*:?|:/iu;

/** Between semicolons where there are any, else between commas; pieces without a number belong to the next. */
function pieces(text: string): readonly Stretch[] {
  const all = text.split(text.includes(';') ? /;/ : /,(?!\d)/).map(stretchOf);
  return all.filter(({ quantities }) => quantities.some(({ isLimit }) => !isLimit));
}

function inBrackets({ text, quantities }: Stretch): readonly Group[] {
  return [...text.matchAll(/\(([^()]*)\)/gu)].flatMap(({ index, 1: inner = '' }): readonly Group[] => {
    const parts = pieces(inner.replace(intro, ''));
    const wholes = quantities.filter(({ to }) => to <= index).reverse();
    // The nearest of a measure is meant.
    const nearest = wholes.filter((one, at) => wholes.findIndex(({ measure }) => measure === one.measure) === at);
    if (parts.length < 2 || nearest.length === 0) return [];
    return [{ of: /trong đó/iu.test(inner) ? 'some' : 'all', wholes: nearest, sentence: text, parts, hasRest: rest.test(inner) }];
  });
}

/** What the sentence says outside of its brackets, as long as it was. */
const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/gu, (inner) => ' '.repeat(inner.length));

/** Where a sentence begins to list the parts of what it told before. */
export const opensList = (text: string): number | undefined => /trong đó|gồm/iu.exec(text)?.index;

const clauseBefore = (text: string): string => text.slice(text.lastIndexOf(';') + 1);

/** Each word that opens a list opens one up to the clause in which the next does. */
function afterWords({ text }: Stretch, items: readonly Stretch[]): readonly Group[] {
  const open = withoutBrackets(text);
  const words = [...open.matchAll(new RegExp(intro, 'giu'))];
  return words.flatMap(({ index, 0: word }, at): readonly Group[] => {
    const next = words.slice(at + 1).find((later) => open.slice(index, later.index).includes(';'))?.index ?? open.length;
    const end = next < open.length ? open.lastIndexOf(';', next) : open.length;
    const told = open.slice(index + word.length, end);
    const parts = items.length > 0 && told.trim() === '' ? items.map((item) => stretchOf(withoutBrackets(item.text))) : pieces(told);
    const wholesIn = (part: string): readonly Quantity[] => stretchOf(part).quantities.filter(({ isLimit }) => !isLimit);
    const before = open.slice(0, index);
    const own = wholesIn(clauseBefore(before));
    const wholes = own.length > 0 ? own : wholesIn(before);
    if (parts.length < 2 || wholes.length === 0) return [];
    const isComplete = /gồm|^:$/iu.test(word);
    return [
      {
        of: isComplete ? 'all' : 'some',
        wholes,
        sentence: own.length > 0 ? clauseBefore(text.slice(0, index)) : text,
        parts,
        hasRest: rest.test(told),
      },
    ];
  });
}

/** What a footnote lists belongs to the figures of the sentence that calls it, where it has no whole of its own. */
function inNotes({ sentence, notes }: Passage): readonly Group[] {
  return notes.flatMap((note) =>
    note.flatMap((own): readonly Group[] => {
      const open = withoutBrackets(own.sentence.text);
      const found = intro.exec(open);
      const before = found ? stretchOf(open.slice(0, found.index)).quantities : [];
      if (before.length > 0 && found?.[0] !== ':') return [];
      const parts = pieces(found && before.length === 0 ? open.slice(found.index + found[0].length) : open);
      if (parts.length < 2) return [];
      return [
        {
          of: 'some',
          wholes: sentence.quantities,
          sentence: sentence.text,
          parts,
          hasRest: rest.test(open) && !/^\s*(?:các|những)/iu.test(open),
        },
      ];
    }),
  );
}

export const groupsOf = (passage: Passage): readonly Group[] => [
  ...inBrackets(passage.sentence),
  ...passage.items.flatMap(inBrackets),
  ...afterWords(passage.sentence, passage.items),
  ...inNotes(passage),
];
