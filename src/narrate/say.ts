/** Says a sentence over the figures at hand; undefined where something that it needs is missing. */
import { elementsOf } from './elements';
import type { Node, Printing, Sentence } from './nodes';
import type { Piece } from './pieces';
import { capitalised, joined, silent, tells, told, words } from './pieces';
import { factText } from './place';
import { wordsText } from './print';
import type { Scene } from './scene';
import { dataOf, holds } from './scene';
import type { Said } from './values';
import { asPrinted, change, date, growth, value } from './values';

function series(parts: readonly Said[], between: string): Said {
  const standing = parts.flatMap((part) => (part && part.length > 0 ? [part] : []));
  return standing.length > 0 ? joined(standing, between) : undefined;
}

function name(printing: Printing, { around }: Scene): Said {
  const element = around.at(-1);
  const text = element ? wordsText(element.name.text, printing) : '';
  if (!element || text === '') return undefined;
  return [element.name.from.length > 0 ? told(text, element.name) : words(text)];
}

/** An anchor never makes its sentence fall. */
function note(named: string, scene: Scene): Said {
  const text = sayAll(scene.section.notes[named] ?? [], { ...scene, around: [] });
  return tells(text) ? [{ ...words(''), note: text }] : [];
}

function sayNode(node: Node, scene: Scene): Said {
  switch (node.is) {
    case 'words':
    case 'term':
      return [words(node.text)];
    case 'group': {
      for (const alternative of node.alternatives) {
        const said = say(alternative, scene);
        if (said) return said;
      }
      return node.mustStand ? undefined : [];
    }
    case 'value':
      return value(node.formula, node.printing, scene);
    case 'name':
      return name(node.printing, scene);
    case 'fact': {
      const [first] = scene.section.needs;
      const text = factText(node.fact, scene.consolidation, first && dataOf(scene, first.form)?.period);
      return text === '' ? undefined : [words(text)];
    }
    case 'date':
      return date(node, scene);
    case 'when':
      return holds(node.condition, scene, (figure) => asPrinted(figure, node.condition, scene)) ? [silent] : undefined;
    case 'any':
      return elementsOf(scene, node.selection).length > 0 ? [silent] : undefined;
    case 'change':
    case 'size':
    case 'unchanged':
      return change(node.is, node.before, node.after, scene);
    case 'growth':
    case 'even':
      return growth(node.is, node.of, scene);
    case 'list':
      return series(
        elementsOf(scene, node.selection).map((element) => say(node.each, { ...scene, around: [...scene.around, element] })),
        node.joined,
      );
    case 'series':
      return series(
        node.parts.map((part) => say(part, scene)),
        node.joined,
      );
    case 'note':
      return note(node.name, scene);
  }
}

export function say(sentence: Sentence, scene: Scene): Said {
  const pieces: Piece[] = [];
  for (const node of sentence) {
    const said = sayNode(node, scene);
    if (!said) return undefined;
    pieces.push(...said);
  }
  return pieces;
}

const speaksOfTables = (sentence: Sentence): boolean =>
  sentence.some((node) =>
    node.is === 'group' ? node.alternatives.some(speaksOfTables) : !['words', 'term', 'fact', 'note'].includes(node.is),
  );

/** Sentence after sentence; one whose clauses have all fallen away goes too. */
export function sayAll(sentences: readonly Sentence[], scene: Scene): readonly Piece[] {
  const standing = sentences.flatMap((sentence) => {
    const said = say(sentence, scene);
    return said && (tells(said) || !speaksOfTables(sentence)) ? [capitalised(said)] : [];
  });
  return joined(standing, ' ');
}
