/** What single tags print: values with their units, changes, growth, days; undefined where the figure is missing. */
import { dateText } from '../core/date';
import { roundTo } from '../core/decimal';
import type { Figure } from '../core/figure';
import { constant, negate, subtract } from '../core/figure';
import { moneyPlaces, percentText, visiblyRounded } from '../core/vietnamese';
import { refsOf } from '../language/expression';
import type { Formula } from '../language/resolve';
import { isBarred } from './barred';
import { choiceLabel } from './choices';
import type { Node, Printing } from './nodes';
import type { Piece } from './pieces';
import { silent, told, words } from './pieces';
import { figureText, wordsText } from './print';
import type { Scene } from './scene';
import { placeTable, tableMeant, unitOf, valueOf } from './scene';

export type Said = readonly Piece[] | undefined;

/** Those of the form that a figure is of: a section may tell of several. */
function percentDecimals(formula: Formula, { consolidation, section: { needs } }: Scene): number {
  const [first] = needs;
  const form = refsOf(formula)[0]?.form ?? first?.form ?? '';
  const need = needs.find((one) => one.form === form) ?? first;
  return consolidation.settings.percentDecimals[form] ?? need?.percentDecimals ?? 0;
}

function printFigure(figure: Figure, formula: Formula, printing: Printing, scene: Scene): string {
  const refs = refsOf(formula);
  const unit = refs.flatMap((ref) => unitOf(scene, ref) ?? [])[0] ?? '';
  const scale = refs.flatMap((ref) => tableMeant(scene, ref)?.scale ?? [])[0] ?? 'đồng';
  // A number of items is in the unit of none of their columns.
  const isCounted = formula.is === 'call' && formula.name === 'count';
  return figureText(figure, { scale, unit: isCounted ? '' : unit, percentDecimals: percentDecimals(formula, scene) }, printing);
}

export function value(formula: Formula, printing: Printing, scene: Scene): Said {
  const found = valueOf(formula, scene);
  if (found.is === 'words') {
    const label = refsOf(formula).map((ref) => choiceLabel(scene.forms, ref, found.words.text))[0];
    const text = wordsText(label ?? found.words.text, printing);
    return text === '' ? undefined : [told(text, found.words)];
  }
  if (found.is !== 'figure' || (printing.ifAny && found.figure.value.eq(0)) || isBarred([formula], 'value', scene)) return undefined;
  return [told(printFigure(found.figure, formula, printing, scene), found.figure)];
}

function figuresOf(before: Formula, after: Formula, scene: Scene): readonly [Figure, Figure] | undefined {
  const [a, b] = [valueOf(before, scene), valueOf(after, scene)];
  return a.is === 'figure' && b.is === 'figure' ? [a.figure, b.figure] : undefined;
}

/** From the exact difference; what rounds to nothing, with the decimals it would be printed with, is no change. */
export function change(is: 'change' | 'size' | 'unchanged', before: Formula, after: Formula, scene: Scene): Said {
  const figures = figuresOf(before, after, scene);
  if (!figures || isBarred([before, after], 'change', scene)) return undefined;
  const difference = subtract(figures[1], figures[0]);
  const isRate = difference.measure === 'percent';
  const rounded = roundTo(difference.value, isRate ? percentDecimals(after, scene) : difference.decimals);
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

export function growth(is: 'growth' | 'even', of: Formula, scene: Scene): Said {
  const found = valueOf(of, scene);
  // What was more than all there was cannot have fallen away.
  if (found.is !== 'figure' || found.figure.value.lt(0) || isBarred([of], 'growth', scene)) return undefined;
  const decimals = percentDecimals(of, scene);
  const grown = subtract(found.figure, constant(100));
  const rounded = roundTo(grown.value, decimals);
  if (is === 'even') return rounded.eq(0) ? [silent] : undefined;
  if (rounded.eq(0)) return undefined;
  return [words(rounded.gt(0) ? 'tăng ' : 'giảm '), told(percentText(rounded.abs(), decimals), grown)];
}

/** A figure as it is read in the text, for conditions to agree with it. */
export function asPrinted(figure: Figure, formula: Formula, scene: Scene): Figure {
  switch (figure.measure) {
    case 'money':
      return { ...figure, value: visiblyRounded(figure.value, moneyPlaces) };
    case 'percent':
      return { ...figure, value: visiblyRounded(figure.value, percentDecimals(formula, scene)) };
    default:
      return figure;
  }
}

export function date({ end, form, sheet }: Extract<Node, { is: 'date' }>, scene: Scene): Said {
  const day = placeTable(scene, form, sheet)?.[end];
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day.text) ? [told(dateText(day.text), day)] : undefined;
}
