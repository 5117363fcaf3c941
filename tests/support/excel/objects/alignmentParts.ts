/** Alignment and protection of a cell (Office docs: Excel.RangeFormat, Excel.FormatProtection). */
import { setXfPart } from '../file/styles';
import type { Xml } from '../file/xml';
import { attribute, childOf, isOn } from '../file/xml';
import { refuse } from '../errors';
import { choiceArgument, flagArgument, wholeArgument } from '../hostObject';
import type { FormatPart } from './formatParts';

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
