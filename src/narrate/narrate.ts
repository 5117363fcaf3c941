/** Turns the figures of a place into the paragraphs of a report. */
import type { ConsolidatedForm, Consolidation } from '../core/consolidation';
import { received } from '../core/consolidation';
import type { Paragraph } from '../core/paragraph';
import type { Form } from '../language/load';
import { withChoiceKeys } from './choices';
import { completeness } from './completeness';
import { elementsOf } from './elements';
import type { Draft, Piece } from './pieces';
import { capitalised, joined, paragraphsOf, textOf, words } from './pieces';
import { sayAll } from './say';
import type { Scene } from './scene';
import { dataOf, definitionOf } from './scene';
import type { ReadSay, Section } from './section';

function draftsOf({ each, lead, sentences, style, level }: ReadSay, scene: Scene): readonly Draft[] {
  const scenes = each ? elementsOf(scene, each).map((element) => ({ ...scene, around: [...scene.around, element] })) : [scene];
  return scenes.flatMap((here) => {
    const pieces = sayAll(sentences, here);
    return pieces.length === 0 ? [] : [{ style, level, pieces: lead === undefined ? pieces : [words(lead), ...pieces] }];
  });
}

/** A sentence more in the first paragraph, or, where the section begins with items, a paragraph before them. */
function withSentence(drafts: readonly Draft[], sentence: readonly Piece[]): readonly Draft[] {
  const [first, ...rest] = drafts;
  return first?.style === 'body' && textOf(first.pieces).endsWith('.')
    ? [{ ...first, pieces: joined([first.pieces, sentence], ' ') }, ...rest]
    : [{ style: 'body', level: 1, pieces: sentence }, ...drafts];
}

/** Who is missing from the figures of a form, which is named where the section tells of several. */
function gapsOf(data: ConsolidatedForm, { section, forms }: Scene): readonly (readonly Piece[])[] {
  const gaps = completeness(data);
  if (!gaps) return [];
  return [section.needs.length > 1 ? [words(`${definitionOf(data, forms).title}: `), ...gaps] : gaps];
}

/** Paragraphs of one section, without its heading; none where it has nothing to say. Footnotes are numbered from `firstNote` on. */
function sectionParagraphs(scene: Scene, firstNote: number, firstTold: readonly ConsolidatedForm[]): readonly Paragraph[] {
  const { section } = scene;
  const drafts = section.says.flatMap((say) => draftsOf(say, scene));
  // A form that came and gives this section nothing to say is no gap of it.
  const gaps = firstTold.flatMap((data) => (drafts.length === 0 && received(data).length > 0 ? [] : gapsOf(data, scene)));
  const complete = gaps.reduce<readonly Draft[]>((told, gap) => withSentence(told, capitalised(gap)), drafts);
  return paragraphsOf(complete, section.code, firstNote);
}

export type Told = Readonly<{ section: Section; paragraphs: readonly Paragraph[] }>;

/** The forms that a section needs and that nothing was consolidated of: without them it is left out. */
export const lacking = ({ needs }: Section, { forms }: Consolidation): readonly string[] =>
  needs.flatMap(({ form }) => (forms.some((data) => data.form === form) ? [] : [form]));

/** The sections that the office asks for, in its order; all in their usual order where it asks for none. */
function asked(sections: readonly Section[], codes: readonly string[]): readonly Section[] {
  return codes.length === 0 ? sections : codes.flatMap((code) => sections.filter((section) => section.code === code));
}

/** Every section that has something to say. Who is missing from a form's figures is said once, in the first section that tells of it. */
export function narrate(source: Consolidation, forms: readonly Form[], sections: readonly Section[]): readonly Told[] {
  const consolidation = withChoiceKeys(source, forms);
  const versions = consolidation.forms.map((data) => definitionOf(data, forms));
  const told: Told[] = [];
  let nextNote = 1;
  for (const section of asked(sections, consolidation.settings.sections)) {
    if (lacking(section, consolidation).length > 0) continue;
    const isTold = (form: string): boolean => told.some((other) => other.section.needs.some((need) => need.form === form));
    const firstTold = section.needs.flatMap(({ form }) => (isTold(form) ? [] : (dataOf({ consolidation }, form) ?? [])));
    const paragraphs = sectionParagraphs({ consolidation, forms: versions, section, around: [] }, nextNote, firstTold);
    nextNote += paragraphs.filter(({ style }) => style === 'footnote').length;
    if (paragraphs.length > 0) told.push({ section, paragraphs });
  }
  return told;
}
