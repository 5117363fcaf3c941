/** Turns the figures of a place into the text of a report, section by section. */
import type { ConsolidatedForm, Consolidation } from '../core/consolidation';
import { received } from '../core/consolidation';
import type { Block, Reason } from '../core/document';
import { groupBy } from '../core/remember';
import type { Form } from '../language/load';
import { withChoiceKeys } from './choices';
import { completeness, scopeOf } from './completeness';
import { doubtsOf } from './doubts';
import { elementsOf } from './elements';
import { openMoney, uncompared } from './openMoney';
import type { Draft, Piece } from './pieces';
import { blocksOf, capitalised, joined, textOf, words } from './pieces';
import { lowered } from './print';
import { speaksOfCell } from './refs';
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

/** What the drafts of a section are told of, beside its figures. */
type Around = Readonly<{ data: ConsolidatedForm; isFirst: boolean }>;

/** Who is missing from the figures of a form, which is named where the section tells of several. */
function gapsOf(
  { data, isFirst }: Around,
  { section, forms }: Scene,
  isScoped: boolean,
  why: readonly Reason[],
): readonly (readonly Piece[])[] {
  const wasBarred = (label: string): boolean => why.some((reason) => reason.is === 'oneSided' && reason.transfer === label);
  const open = [...openMoney(data, section), ...uncompared(data, wasBarred)];
  const gaps = completeness(data, isFirst ? (isScoped ? 'absence' : 'nothing') : 'all', open);
  if (!gaps) return [];
  return [section.needs.length > 1 ? [words(`${definitionOf(data, forms).title}: `), ...gaps] : gaps];
}

/** Figures of a part are said to be a part's before they are read. */
function scoped(drafts: readonly Draft[], { data }: Around, { section }: Scene): readonly Draft[] {
  const [first, ...rest] = drafts;
  const scope = section.needs.length === 1 && first?.style === 'body' ? scopeOf(data) : [];
  if (!first || scope.length === 0) return drafts;
  const [begin, ...end] = first.pieces;
  const inside = begin && begin.from.length === 0 ? [{ ...begin, text: lowered(begin.text) }, ...end] : first.pieces;
  return [{ ...first, pieces: capitalised([...scope, ...inside]) }, ...rest];
}

/** One item alone is no list. */
function unlisted(drafts: readonly Draft[]): readonly Draft[] {
  const items = drafts.filter(({ style }) => style === 'item');
  return items.length === 1 ? drafts.map((draft) => (draft.style === 'item' ? { ...draft, style: 'body', level: 1 } : draft)) : drafts;
}

const draftsIn = (scene: Scene): readonly Draft[] => unlisted(scene.section.says.flatMap((say) => draftsOf(say, scene)));
const textIn = (drafts: readonly Draft[]): string => drafts.map(({ pieces }) => textOf(pieces)).join('\n');

/** Clauses that would not stand without the doubt either. */
const alwaysTold: readonly Reason['is'][] = ['opening', 'negative'];

/** Why clauses of a section are not there although their figures are: nothing, where it says the same without any doubt. */
function withheldIn(scene: Scene, drafts: readonly Draft[]): readonly Reason[] {
  const doubts = scene.doubts.filter((doubt) => speaksOfCell(scene.section, doubt));
  const isSame = doubts.length === 0 || textIn(draftsIn({ ...scene, doubts: [] })) === textIn(drafts);
  const told = isSame ? doubts.filter(({ why }) => alwaysTold.includes(why.is) && drafts.length > 0) : doubts;
  return [...groupBy(told, ({ why }) => JSON.stringify(why)).values()].flatMap(([first]) => (first ? [first.why] : []));
}

export type Told = Readonly<{ section: Section; blocks: readonly Block[]; withheld: readonly Reason[] }>;

/** Blocks of one section, without its heading; none where it has nothing to say. Footnotes are numbered from `firstNote` on. */
function tell(scene: Scene, firstNote: number, around: readonly Around[]): Told {
  const { section } = scene;
  const drafts = draftsIn(scene);
  const withheld = withheldIn(scene, drafts);
  const [of] = around;
  const whole = of ? scoped(drafts, of, scene) : drafts;
  // A form that came and gives this section nothing to say is no gap of it.
  const gaps = around.flatMap((one) =>
    drafts.length === 0 && (received(one.data).length > 0 || !one.isFirst) ? [] : gapsOf(one, scene, whole !== drafts, withheld),
  );
  const complete = gaps.reduce<readonly Draft[]>((said, gap) => withSentence(said, capitalised(gap)), whole);
  return { section, blocks: blocksOf(complete, section.code, firstNote), withheld };
}

/** The forms that a section needs and that nothing was consolidated of: without them it is left out. */
export const lacking = ({ needs }: Section, { forms }: Consolidation): readonly string[] =>
  needs.flatMap(({ form }) => (forms.some((data) => data.form === form) ? [] : [form]));

/** Every section that has something to say. Who is missing from a form's figures is said once, in the first section that tells of it. */
export function narrate(source: Consolidation, forms: readonly Form[], sections: readonly Section[]): readonly Told[] {
  const consolidation = withChoiceKeys(source, forms);
  const versions = consolidation.forms.map((data) => definitionOf(data, forms));
  const doubts = consolidation.forms.flatMap((data) => doubtsOf(data, definitionOf(data, forms)));
  const told: Told[] = [];
  let nextNote = 1;
  for (const section of sections) {
    if (lacking(section, consolidation).length > 0 || !suits(section, consolidation)) continue;
    const isTold = (form: string): boolean => told.some((other) => other.section.needs.some((need) => need.form === form));
    const around = section.needs.flatMap(({ form }): readonly Around[] => {
      const data = dataOf({ consolidation }, form);
      return data ? [{ data, isFirst: !isTold(form) }] : [];
    });
    const one = tell({ consolidation, forms: versions, section, doubts, around: [] }, nextNote, around);
    nextNote += one.blocks.filter(({ is }) => is === 'note').length;
    if (one.blocks.length > 0) told.push(one);
  }
  return told;
}
