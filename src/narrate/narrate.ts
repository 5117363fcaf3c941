/** Turns the figures of a place into the text of a report, section by section. */
import type { ConsolidatedForm, Consolidation } from '../core/consolidation';
import { received } from '../core/consolidation';
import type { Block } from '../core/document';
import type { Form } from '../language/load';
import { withChoiceKeys } from './choices';
import { completeness } from './completeness';
import { elementsOf } from './elements';
import type { Draft, Piece } from './pieces';
import { blocksOf, capitalised, joined, textOf, words } from './pieces';
import { sayAll } from './say';
import type { Scene } from './scene';
import { dataOf, definitionOf } from './scene';
import type { ReadSay, ReadSentences, Section } from './section';
import { suits } from './wordings';

function sentenceDrafts({ each, lead, sentences, style, level }: ReadSentences, scene: Scene): readonly Draft[] {
  const scenes = each ? elementsOf(scene, each).map((element) => ({ ...scene, around: [...scene.around, element] })) : [scene];
  return scenes.flatMap((here) => {
    const pieces = sayAll(sentences, here);
    return pieces.length === 0 ? [] : [{ style, level, pieces: lead === undefined ? pieces : [words(lead), ...pieces] }];
  });
}

const draftsOf = (say: ReadSay, scene: Scene): readonly Draft[] =>
  say.style === 'kept' ? say.paragraphs.map((text) => ({ style: 'kept', level: 1, pieces: [words(text)] })) : sentenceDrafts(say, scene);

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

/** Blocks of one section, without its heading; none where it has nothing to say. Footnotes are numbered from `firstNote` on. */
function sectionBlocks(scene: Scene, firstNote: number, firstTold: readonly ConsolidatedForm[]): readonly Block[] {
  const { section } = scene;
  const drafts = section.says.flatMap((say) => draftsOf(say, scene));
  // A form that came and gives this section nothing to say is no gap of it.
  const gaps = firstTold.flatMap((data) => (drafts.length === 0 && received(data).length > 0 ? [] : gapsOf(data, scene)));
  const complete = gaps.reduce<readonly Draft[]>((told, gap) => withSentence(told, capitalised(gap)), drafts);
  return blocksOf(complete, section.code, firstNote);
}

export type Told = Readonly<{ section: Section; blocks: readonly Block[] }>;

/** The forms that a section needs and that nothing was consolidated of: without them it is left out. */
export const lacking = ({ needs }: Section, { forms }: Consolidation): readonly string[] =>
  needs.flatMap(({ form }) => (forms.some((data) => data.form === form) ? [] : [form]));

/** Every section that has something to say. Who is missing from a form's figures is said once, in the first section that tells of it. */
export function narrate(source: Consolidation, forms: readonly Form[], sections: readonly Section[]): readonly Told[] {
  const consolidation = withChoiceKeys(source, forms);
  const versions = consolidation.forms.map((data) => definitionOf(data, forms));
  const told: Told[] = [];
  let nextNote = 1;
  for (const section of sections) {
    if (lacking(section, consolidation).length > 0 || !suits(section, consolidation)) continue;
    const isTold = (form: string): boolean => told.some((other) => other.section.needs.some((need) => need.form === form));
    const firstTold = section.needs.flatMap(({ form }) => (isTold(form) ? [] : (dataOf({ consolidation }, form) ?? [])));
    const blocks = sectionBlocks({ consolidation, forms: versions, section, around: [] }, nextNote, firstTold);
    nextNote += blocks.filter(({ is }) => is === 'note').length;
    if (blocks.length > 0) told.push({ section, blocks });
  }
  return told;
}
