/** The properties of a font (Office docs: Excel.RangeFont). */
import { setFontPart } from '../file/styles';
import { attribute, childOf } from '../file/xml';
import { refuse } from '../errors';
import { choiceArgument, flagArgument, numberArgument, textArgument } from '../hostObject';
import type { FormatPart } from './formatParts';
import { colourArgument } from './formatParts';

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
