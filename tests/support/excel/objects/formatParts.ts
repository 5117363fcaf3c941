/** A part of a cell's format as one documented property: how it is read from a style and what setting it changes. */
import type { StyleDraft, Styles } from '../file/styles';
import { refuse } from '../errors';
import { textArgument } from '../hostObject';

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
