/** Walks through an XML part once, telling of tags by their local names: writers choose their own prefixes. */
import { Parser } from 'saxen';
import { refuse } from './problem';
import { decodeEntities, decodeXml } from './xmlText';

/** Values are as written, entities and all: most are numbers, and decoding costs. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export type XmlHandlers = Readonly<{
  open: (name: string, attributes: () => Attributes, selfClosing: boolean) => void;
  /** Called for self-closing tags as well. */
  close?: (name: string) => void;
  /** A run of text with its entities; one element's text may come in several runs. */
  text?: (raw: string) => void;
}>;

/** Of one part: many times what a sheet of a form has, and read in a second or two. */
const mostTags = 4_000_000;

const none: Attributes = {};

/** Outside of all other functions, so that it holds nothing. */
const deaf = (): void => undefined;

const localName = (name: string): string => {
  // Most tags are `c` and `v`.
  if (name.length === 1) return name;
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** Throws on anything that is not well-formed, and on a DTD, which no office program writes and only attacks use. */
export function parseXml(bytes: Uint8Array, { open, close, text }: XmlHandlers): void {
  const parser = new Parser();
  // Extensions repeat the names of ordinary elements with other meanings.
  let inExtension = 0;
  let tags = 0;
  // One function for all tags, not one each.
  let current: () => Attributes | false = () => none;
  const attributes = (): Attributes => current() || none;
  parser.on('openTag', (name, getAttributes, _, selfClosing) => {
    tags += 1;
    if (tags > mostTags) refuse('tooLarge', `${tags} tags`);
    const local = localName(name);
    if (inExtension > 0 || local === 'extLst') inExtension++;
    else {
      current = getAttributes;
      open(local, attributes, selfClosing);
    }
  });
  parser.on('closeTag', (name) => {
    if (inExtension > 0) inExtension--;
    else close?.(localName(name));
  });
  if (text) {
    parser.on('text', (raw) => {
      if (inExtension === 0) text(raw);
    });
    parser.on('cdata', (raw) => {
      if (inExtension === 0) text(raw.replaceAll('&', '&amp;'));
    });
  }
  parser.on('attention', () => refuse('damaged', 'DTD'));
  // saxen goes on after a warning by dropping the attribute: a cell would silently lose its type.
  parser.on('warn', (warning) => refuse('damaged', warning.message));
  parser.parse(decodeXml(bytes));
  // V8 keeps the parser's methods among what lives long: until all memory is gone through they would hold the part, and what was made of it.
  parser.on('openTag', deaf).on('closeTag', deaf).on('text', deaf).on('cdata', deaf).on('attention', deaf).on('warn', deaf);
}

export const attributeText = (value: string | undefined): string => decodeEntities(value ?? '');

/** `r:id`, whatever the prefix. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
export const isFalse = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'off';
