/** The lines at the sides of a cell (Office docs: Excel.RangeBorder). */
import type { StyleDraft } from '../file/styles';
import type { Xml } from '../file/xml';
import { attribute, childOf, childrenOf, insertInOrder, newElement, removeChild } from '../file/xml';
import { choiceArgument } from '../hostObject';
import type { FormatPart } from './formatParts';
import { colourArgument } from './formatParts';

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
