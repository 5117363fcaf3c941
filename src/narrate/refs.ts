/** The cells that the sentences of a section speak of. */
import { remember } from '../core/remember';
import { refsOf } from '../language/expression';
import type { Formula, Ref } from '../language/resolve';
import type { Node, Selection, Sentence } from './nodes';
import type { Section } from './section';

const ofSelection = ({ where, pick }: Selection): readonly Formula[] => [...(where ? [where] : []), ...(pick ? [pick.by] : [])];

function formulasOf(node: Node): readonly Formula[] {
  switch (node.is) {
    case 'value':
      return [node.formula];
    case 'growth':
    case 'even':
      return [node.of];
    case 'when':
      return [node.condition];
    case 'any':
      return ofSelection(node.selection);
    case 'change':
    case 'size':
    case 'unchanged':
      return [node.before, node.after];
    case 'group':
      return node.alternatives.flatMap(formulasIn);
    case 'list':
      return [...ofSelection(node.selection), ...formulasIn(node.each)];
    case 'series':
      return node.parts.flatMap(formulasIn);
    default:
      return [];
  }
}

const formulasIn = (sentence: Sentence): readonly Formula[] => sentence.flatMap(formulasOf);

export const refsIn = remember(({ says, notes }: Section): readonly Ref[] =>
  [
    ...says.flatMap((say) =>
      say.style === 'kept' ? [] : [...(say.each ? ofSelection(say.each) : []), ...say.sentences.flatMap(formulasIn)],
    ),
    ...Object.values(notes).flatMap((sentences) => sentences.flatMap(formulasIn)),
  ].flatMap(refsOf),
);

type At = Readonly<{ form: string; sheet: string; row: string; column: string }>;

const isAt = (ref: Ref, { form, sheet, column }: At): boolean => ref.form === form && ref.sheet === sheet && ref.column === column;

/** Whether a section speaks of a cell; a column without a row is that of each element in turn. */
export const speaksOfCell = (section: Section, at: At): boolean =>
  refsIn(section).some((ref) => isAt(ref, at) && (ref.row === undefined || ref.row === at.row));

/** Whether it names the cell itself. */
export const namesCell = (section: Section, at: At): boolean => refsIn(section).some((ref) => isAt(ref, at) && ref.row === at.row);
