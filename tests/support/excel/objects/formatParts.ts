/** The parts of a cell's format, each as the documented property: how it is read from a style and what setting it changes. */
import type { StyleDraft, Styles } from '../file/styles';
import { setFontPart, setXfPart } from '../file/styles';
import type { Xml } from '../file/xml';
import { attribute, childOf, childrenOf, insertInOrder, isOn, newElement, removeChild } from '../file/xml';
import { refuse } from '../errors';
import { choiceArgument, flagArgument, numberArgument, textArgument, wholeArgument } from '../hostObject';

export type FormatPart = Readonly<{
  read: (draft: Readonly<StyleDraft>, styles: Styles) => unknown;
  /** Checks the value once, then gives what is to be done with each style. */
  write?: (value: unknown) => (draft: StyleDraft) => void;
}>;

/** The colours that are likely to be named; the documentation allows any HTML name. */
const namedColours: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  yellow: 'FFFF00',
  orange: 'FFA500',
  green: '008000',
  blue: '0000FF',
  gray: '808080',
};

/** Office docs: "HTML color code … `#FFA500`, or a named HTML color". */
export function colourArgument(value: unknown): string {
  const text = textArgument(value);
  return (
    /^#([0-9A-F]{6})$/i.exec(text)?.[1]?.toUpperCase() ??
    namedColours[text.toLowerCase()] ??
    refuse('InvalidArgument', `${text} is no colour.`)
  );
}

const toggle = (name: string): FormatPart => ({
  read: ({ font }) => {
    const node = childOf(font, name);
    return node !== undefined && attribute(node, 'val') !== '0' && attribute(node, 'val') !== 'false';
  },
  write: (value) => {
    const on = flagArgument(value);
    return ({ font }) => setFontPart(font, name, on ? {} : undefined);
  },
});

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const fileUnderline = (word: string): string =>
  (word.endsWith('Accountant') ? word.replace('Accountant', 'Accounting') : word).replace(/^./, (first) => first.toLowerCase());

export const fontParts: Readonly<Record<string, FormatPart>> = {
  bold: toggle('b'),
  italic: toggle('i'),
  strikethrough: toggle('strike'),
  underline: {
    read: ({ font }) => {
      const node = childOf(font, 'u');
      const word = node ? (attribute(node, 'val') ?? 'single') : 'none';
      return underlines.find((choice) => fileUnderline(choice) === word);
    },
    write: (value) => {
      const word = fileUnderline(choiceArgument(value, underlines));
      return ({ font }) => setFontPart(font, 'u', word === 'none' ? undefined : word === 'single' ? {} : { val: word });
    },
  },
  size: {
    read: ({ font }) => Number(attribute(childOf(font, 'sz'), 'val') ?? 11),
    write: (value) => {
      const size = numberArgument(value);
      if (size < 1 || size > 409) refuse('InvalidArgument', `${size} is no size of letters.`);
      return ({ font }) => setFontPart(font, 'sz', { val: String(size) });
    },
  },
  name: {
    read: ({ font }) => attribute(childOf(font, 'name'), 'val') ?? 'Calibri',
    write: (value) => {
      const name = textArgument(value);
      return ({ font }) => {
        setFontPart(font, 'scheme', undefined);
        setFontPart(font, 'name', { val: name });
      };
    },
  },
  color: {
    read: ({ font }, styles) => styles.colour(childOf(font, 'color')) ?? '#000000',
    write: (value) => {
      const rgb = `FF${colourArgument(value)}`;
      return ({ font }) => setFontPart(font, 'color', { rgb });
    },
  },
};

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

const horizontal = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const vertical = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const fileWord = (word: string): string =>
  word === 'CenterAcrossSelection' ? 'centerContinuous' : word.replace(/^./, (first) => first.toLowerCase());
const alignment = (xf: Xml, name: string): string | undefined => attribute(childOf(xf, 'alignment'), name);

const alignmentToggle = (name: string): FormatPart => ({
  read: ({ xf }) => isOn(alignment(xf, name)),
  write: (value) => {
    const on = flagArgument(value);
    return ({ xf }) => setXfPart(xf, 'alignment', name, on ? '1' : undefined);
  },
});

export const alignmentParts: Readonly<Record<string, FormatPart>> = {
  horizontalAlignment: {
    read: ({ xf }) => horizontal.find((choice) => fileWord(choice) === (alignment(xf, 'horizontal') ?? 'general')),
    write: (value) => {
      const word = fileWord(choiceArgument(value, horizontal));
      return ({ xf }) => setXfPart(xf, 'alignment', 'horizontal', word === 'general' ? undefined : word);
    },
  },
  verticalAlignment: {
    read: ({ xf }) => vertical.find((choice) => fileWord(choice) === (alignment(xf, 'vertical') ?? 'bottom')),
    write: (value) => {
      const word = fileWord(choiceArgument(value, vertical));
      return ({ xf }) => setXfPart(xf, 'alignment', 'vertical', word);
    },
  },
  wrapText: alignmentToggle('wrapText'),
  shrinkToFit: alignmentToggle('shrinkToFit'),
  indentLevel: {
    read: ({ xf }) => Number(alignment(xf, 'indent') ?? 0),
    write: (value) => {
      const level = wholeArgument(value);
      if (level < 0 || level > 250) refuse('InvalidArgument', 'An indent goes from 0 to 250.');
      return ({ xf }) => setXfPart(xf, 'alignment', 'indent', level === 0 ? undefined : String(level));
    },
  },
};

const lock = (name: 'locked' | 'hidden', usual: boolean): FormatPart => ({
  read: ({ xf }) => {
    const value = attribute(childOf(xf, 'protection'), name);
    return value === undefined ? usual : isOn(value);
  },
  write: (value) => {
    const on = flagArgument(value);
    return ({ xf }) => setXfPart(xf, 'protection', name, on ? '1' : '0');
  },
});

export const protectionParts: Readonly<Record<string, FormatPart>> = { locked: lock('locked', true), formulaHidden: lock('hidden', false) };

export type Side = 'left' | 'right' | 'top' | 'bottom';
const sides = ['left', 'right', 'top', 'bottom', 'diagonal'];
/** How a line of a file is called by Excel.BorderLineStyle and Excel.BorderWeight. */
const lines: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  dashDotDot: ['DashDotDot', 'Thin'],
  double: ['Double', 'Thick'],
  mediumDashed: ['Dash', 'Medium'],
  mediumDashDot: ['DashDot', 'Medium'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

const lineWord = (style: string, weight: string): string =>
  Object.entries(lines).find(([, [name, thickness]]) => name === style && thickness === weight)?.[0] ??
  Object.entries(lines).find(([, [name]]) => name === style)?.[0] ??
  'thin';

function side(border: Xml, name: Side): Xml {
  const there = childOf(border, name);
  if (there) return there;
  const made = newElement(border, name);
  insertInOrder(border, made, sides);
  return made;
}

const lineOf = ({ border }: Readonly<StyleDraft>, name: Side): readonly [string, string] =>
  lines[attribute(childOf(border, name), 'style') ?? ''] ?? ['None', 'Thin'];

export function borderParts(name: Side): Readonly<Record<string, FormatPart>> {
  const set = (draft: StyleDraft, style: string, weight: string): void => {
    const node = side(draft.border, name);
    if (style === 'None') {
      node.attributes = {};
      node.children = [];
      return;
    }
    node.attributes['style'] = lineWord(style, weight);
    if (!childOf(node, 'color')) node.children = [newElement(node, 'color', { auto: '1' })];
  };
  return {
    style: {
      read: (draft) => lineOf(draft, name)[0],
      write: (value) => {
        const wanted = choiceArgument(value, ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot']);
        return (draft) => set(draft, wanted, lineOf(draft, name)[1]);
      },
    },
    weight: {
      read: (draft) => lineOf(draft, name)[1],
      write: (value) => {
        const wanted = choiceArgument(value, ['Hairline', 'Thin', 'Medium', 'Thick']);
        return (draft) => set(draft, lineOf(draft, name)[0] === 'None' ? 'Continuous' : lineOf(draft, name)[0], wanted);
      },
    },
    color: {
      read: (draft, styles) => styles.colour(childOf(childOf(draft.border, name), 'color')) ?? '#000000',
      write: (value) => {
        const rgb = `FF${colourArgument(value)}`;
        return (draft) => {
          if (lineOf(draft, name)[0] === 'None') set(draft, 'Continuous', 'Thin');
          const node = side(draft.border, name);
          for (const old of childrenOf(node, 'color')) removeChild(node, old);
          node.children.push(newElement(node, 'color', { rgb }));
        };
      },
    },
  };
}
