/** Says a sentence over the figures at hand; undefined where something that it needs is missing. */
import { dateText } from '../core/date';
import { roundTo } from '../core/decimal';
import type { Figure } from '../core/figure';
import { constant, negate, subtract } from '../core/figure';
import { percentText } from '../core/vietnamese';
import { refsOf } from '../language/expression';
import type { Formula } from '../language/resolve';
import { choiceLabel } from './choices';
import { elementsOf } from './elements';
import type { Node, Printing, Sentence } from './nodes';
import type { Piece } from './pieces';
import { capitalised, joined, tells, told, words } from './pieces';
import { factText } from './place';
import { figureText, wordsText } from './print';
import type { Scene } from './scene';
import { holds, placeTable, tableMeant, unitOf, valueOf } from './scene';

type Said = readonly Piece[] | undefined;

/** Stands for a condition that holds: nothing is printed, and yet the sentence says something. */
const silent: Piece = { text: '', from: [], tells: true };

const percentDecimals = ({ consolidation, section }: Scene): number =>
  consolidation.settings.percentDecimals[section.form] ?? section.percentDecimals;

function printFigure(figure: Figure, formula: Formula, printing: Printing, scene: Scene): string {
  const refs = refsOf(formula);
  const unit = refs.flatMap((ref) => unitOf(scene, ref) ?? [])[0] ?? '';
  const scale = refs.flatMap((ref) => tableMeant(scene, ref)?.scale ?? [])[0] ?? 'đồng';
  // A number of items is in the unit of none of their columns.
  const isCounted = formula.is === 'call' && formula.name === 'count';
  return figureText(figure, { scale, unit: isCounted ? '' : unit, percentDecimals: percentDecimals(scene) }, printing);
}

function value(formula: Formula, printing: Printing, scene: Scene): Said {
  const found = valueOf(formula, scene);
  if (found.is === 'words') {
    const label = refsOf(formula).map((ref) => choiceLabel(scene.forms, ref, found.words.text))[0];
    const text = wordsText(label ?? found.words.text, printing);
    return text === '' ? undefined : [told(text, found.words)];
  }
  if (found.is !== 'figure' || (printing.ifAny && found.figure.value.eq(0))) return undefined;
  return [told(printFigure(found.figure, formula, printing, scene), found.figure)];
}

function figuresOf(before: Formula, after: Formula, scene: Scene): readonly [Figure, Figure] | undefined {
  const [a, b] = [valueOf(before, scene), valueOf(after, scene)];
  return a.is === 'figure' && b.is === 'figure' ? [a.figure, b.figure] : undefined;
}

/** From the exact difference; what rounds to nothing, with the decimals it would be printed with, is no change. */
function change(is: 'change' | 'size' | 'unchanged', before: Formula, after: Formula, scene: Scene): Said {
  const figures = figuresOf(before, after, scene);
  if (!figures) return undefined;
  const difference = subtract(figures[1], figures[0]);
  const isRate = difference.measure === 'percent';
  const rounded = roundTo(difference.value, isRate ? percentDecimals(scene) : difference.decimals);
  if (rounded.eq(0)) return is === 'unchanged' ? [silent] : undefined;
  switch (is) {
    case 'unchanged':
      return undefined;
    case 'change':
      return [words(rounded.gt(0) ? 'tăng' : 'giảm')];
    case 'size': {
      const size = rounded.gt(0) ? difference : negate(difference);
      const text = printFigure(size, after, {}, scene);
      const { rateChange } = scene.consolidation.settings;
      return [told(isRate && rateChange !== '%' ? text.replace(/%$/, ` ${rateChange}`) : text, size)];
    }
  }
}

function growth(of: Formula, scene: Scene): Said {
  const found = valueOf(of, scene);
  if (found.is !== 'figure') return undefined;
  const decimals = percentDecimals(scene);
  const grown = subtract(found.figure, constant(100));
  const rounded = roundTo(grown.value, decimals);
  if (rounded.eq(0)) return [words('bằng '), told(percentText(roundTo(found.figure.value, decimals), decimals), found.figure)];
  return [words(rounded.gt(0) ? 'tăng ' : 'giảm '), told(percentText(rounded.abs(), decimals), grown)];
}

function date(end: 'from' | 'to', sheet: string, scene: Scene): Said {
  const day = placeTable(scene, scene.data.form, sheet)?.[end];
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day.text) ? [told(dateText(day.text), day)] : undefined;
}

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
      const text = factText(node.fact, scene.consolidation, scene.data);
      return text === '' ? undefined : [words(text)];
    }
    case 'date':
      return date(node.end, node.sheet, scene);
    case 'when':
      return holds(node.condition, scene) ? [silent] : undefined;
    case 'any':
      return elementsOf(scene, node.selection).length > 0 ? [silent] : undefined;
    case 'change':
    case 'size':
    case 'unchanged':
      return change(node.is, node.before, node.after, scene);
    case 'growth':
      return growth(node.of, scene);
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
  sentence.some((node) => (node.is === 'group' ? node.alternatives.some(speaksOfTables) : !['words', 'term', 'fact', 'note'].includes(node.is)));

/** Sentence after sentence; one whose clauses have all fallen away goes too. */
export function sayAll(sentences: readonly Sentence[], scene: Scene): readonly Piece[] {
  const standing = sentences.flatMap((sentence) => {
    const said = say(sentence, scene);
    return said && (tells(said) || !speaksOfTables(sentence)) ? [capitalised(said)] : [];
  });
  return joined(standing, ' ');
}
