/** What a finding's words are made of: its parts, for those who show them apart, and the one text that they make together. */
import type { CauseKind, FindingsOf } from '../core/finding';
import type { Both, Lang, Values } from '../core/lang';
import { fill } from '../core/lang';
import { present } from '../core/present';

export type Sentences = Readonly<{
  /** What is wrong; of a rule, what it says. */
  what: string;
  found?: string;
  expected?: string;
  difference?: string;
  cause?: string;
  /** What to do. */
  remedy?: string;
  /** All of it, as one text. */
  message: string;
}>;

/** For each kind of finding, what is said of it. */
export type WordsOf<F, C extends string = CauseKind> = {
  readonly [K in keyof F]: (finding: FindingsOf<F, C>[K], lang: Lang) => Sentences;
};

export type Template = Readonly<{ what: Both; remedy?: Both }>;

const joined = (texts: readonly (string | undefined)[]): string => texts.filter((text) => text !== undefined).join(' ');

export function parts({ what, remedy }: Template, lang: Lang, values: Values = {}): Sentences {
  const said = present({ what: fill(what[lang], values), remedy: remedy && fill(remedy[lang], values) });
  return { ...said, message: joined([said.what, said.remedy]) };
}

type Said<F> = ((finding: F, lang: Lang) => Sentences) & Readonly<{ template: Template }>;

/** Words with places for what the finding gives. */
export const said = <F>(template: Template, values: (finding: F, lang: Lang) => Values = () => ({})): Said<F> =>
  Object.assign((finding: F, lang: Lang) => parts(template, lang, values(finding, lang)), { template });

/** Text that follows what was said. */
export const followedBy = (sentences: Sentences, more: readonly string[]): Sentences =>
  more.length === 0 ? sentences : { ...sentences, message: joined([sentences.message, ...more]) };
