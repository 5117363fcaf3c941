/** The properties of a fill (Office docs: Excel.RangeFill). */
import type { StyleDraft } from '../file/styles';
import type { Xml } from '../file/xml';
import { attribute, childOf, childrenOf, newElement, removeChild } from '../file/xml';
import { choiceArgument } from '../hostObject';
import type { FormatPart } from './formatParts';
import { colourArgument } from './formatParts';

function patternFill(fill: Xml): Xml {
  const there = childOf(fill, 'patternFill');
  if (there) return there;
  // A gradient gives way to the plain fill.
  fill.children = [newElement(fill, 'patternFill', { patternType: 'none' })];
  return childOf(fill, 'patternFill')!;
}

export function clearFill({ fill }: StyleDraft): void {
  fill.children = [newElement(fill, 'patternFill', { patternType: 'none' })];
}

/** The pattern types of files whose name in Excel.FillPattern differs by more than its first letter. */
const patterns: Readonly<Record<string, string>> = {
  none: 'None',
  solid: 'Solid',
  gray125: 'Gray16',
  gray0625: 'Gray8',
  lightGray: 'Gray25',
  mediumGray: 'Gray50',
  darkGray: 'Gray75',
  darkHorizontal: 'Horizontal',
  darkVertical: 'Vertical',
  darkDown: 'Down',
  darkUp: 'Up',
  darkGrid: 'Checker',
  darkTrellis: 'SemiGray75',
  lightHorizontal: 'LightHorizontal',
  lightVertical: 'LightVertical',
  lightDown: 'LightDown',
  lightUp: 'LightUp',
  lightGrid: 'Grid',
  lightTrellis: 'CrissCross',
};
const patternName = (word: string): string => patterns[word] ?? word;

export const fillParts: Readonly<Record<string, FormatPart>> = {
  color: {
    // A cell without a fill reads as white.
    read: ({ fill }, styles) => {
      const node = childOf(fill, 'patternFill');
      const word = attribute(node, 'patternType') ?? 'none';
      // The ground of a pattern stands behind its lines.
      return (word === 'none' ? undefined : styles.colour(childOf(node, word === 'solid' ? 'fgColor' : 'bgColor'))) ?? '#FFFFFF';
    },
    write: (value) => {
      // Office docs: an empty text clears the fill.
      if (value === '') return clearFill;
      const rgb = `FF${colourArgument(value)}`;
      return ({ fill }) => {
        const node = patternFill(fill);
        // The colour of a pattern is its ground; a cell without a fill gets a plain one.
        if (!['none', 'solid'].includes(attribute(node, 'patternType') ?? 'none')) {
          for (const old of childrenOf(node, 'bgColor')) removeChild(node, old);
          node.children.push(newElement(node, 'bgColor', { rgb }));
          return;
        }
        node.attributes['patternType'] = 'solid';
        node.children = [newElement(node, 'fgColor', { rgb }), newElement(node, 'bgColor', { indexed: '64' })];
      };
    },
  },
  pattern: {
    read: ({ fill }) => {
      const gradient = childOf(fill, 'gradientFill');
      if (gradient) return attribute(gradient, 'type') === 'path' ? 'RectangularGradient' : 'LinearGradient';
      return patternName(attribute(childOf(fill, 'patternFill'), 'patternType') ?? 'none');
    },
    write: (value) => {
      const wanted = choiceArgument(value, Object.keys(patterns).map(patternName));
      const word = Object.keys(patterns).find((one) => patternName(one) === wanted)!;
      return (draft) => {
        if (word === 'none') return clearFill(draft);
        const node = patternFill(draft.fill);
        const was = attribute(node, 'patternType');
        node.attributes['patternType'] = word;
        // A plain fill keeps its colour in front, a pattern behind its lines.
        if ((was === 'solid') === (word === 'solid')) return;
        const [front, back] = [childOf(node, 'fgColor'), childOf(node, 'bgColor')];
        const plain = was === 'solid' ? front : back;
        node.children = [
          newElement(node, 'fgColor', word === 'solid' && plain ? plain.attributes : { indexed: '64' }),
          newElement(node, 'bgColor', word !== 'solid' && plain ? plain.attributes : { indexed: '64' }),
        ];
      };
    },
  },
  patternColor: {
    read: ({ fill }, styles) => {
      const node = childOf(fill, 'patternFill');
      const word = attribute(node, 'patternType') ?? 'none';
      return word === 'none' || word === 'solid' ? '#000000' : (styles.colour(childOf(node, 'fgColor')) ?? '#000000');
    },
    write: (value) => {
      const rgb = `FF${colourArgument(value)}`;
      return ({ fill }) => {
        const node = patternFill(fill);
        for (const old of childrenOf(node, 'fgColor')) removeChild(node, old);
        node.children.unshift(newElement(node, 'fgColor', { rgb }));
      };
    },
  },
  tintAndShade: {
    // Office docs: from -1 to 1; null tells a cell without a fill from a white one (office-js#4900).
    read: ({ fill }) => {
      const node = childOf(fill, 'patternFill');
      const word = attribute(node, 'patternType') ?? 'none';
      if (word === 'none') return null;
      return Number(attribute(childOf(node, word === 'solid' ? 'fgColor' : 'bgColor'), 'tint') ?? 0);
    },
  },
};
