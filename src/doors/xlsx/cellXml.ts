/** One cell as XML: what an edit puts there, in the look that the cell had. */
import type { CellValue } from '../../core/cell';
import { writableText } from '../../core/planSnapshot';
import type { CellEdit } from '../openWorkbook';
import { attributeIn } from './scanSheet';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => entities[character] ?? character);

/** Programs read `_x0041_` inside a text as the letter A, so a text that says just that is written escaped. */
const storedText = (text: string): string => escaped(writableText(text).replace(/_x[0-9a-f]{4}_/gi, '_x005F$&'));

/** Text stands in the cell itself: it never becomes a formula, and the table of texts stays as it is. */
function valueXml(value: CellValue, x: string): Readonly<{ type: string; inner: string }> {
  if (value === null || value === '') return { type: '', inner: '' };
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) throw new Error(`not a number to be written: ${value}`);
      return { type: '', inner: `<${x}v>${value}</${x}v>` };
    case 'boolean':
      return { type: ' t="b"', inner: `<${x}v>${value ? 1 : 0}</${x}v>` };
    case 'string':
      return { type: ' t="inlineStr"', inner: `<${x}is><${x}t xml:space="preserve">${storedText(value)}</${x}t></${x}is>` };
    default:
      return { type: ' t="e"', inner: `<${x}v>${escaped(value.error)}</${x}v>` };
  }
}

const element = (address: string, style: string | undefined, type: string, inner: string, x: string): string => {
  const tag = `${x}c r="${address}"${style === undefined ? '' : ` s="${style}"`}${type}`;
  return inner === '' ? `<${tag}/>` : `<${tag}>${inner}</${x}c>`;
};

/** `attributes` are those of the cell that was there. */
export function editedCell(edit: CellEdit, attributes: string, x: string): string {
  const style = attributeIn(attributes, 's');
  if ('formula' in edit) return element(edit.cell, style, '', `<${x}f>${escaped(edit.formula)}</${x}f>`, x);
  const { type, inner } = valueXml(edit.write, x);
  return element(edit.cell, style, type, inner, x);
}

/** A formula without what it last came to: whoever opens the file computes it. */
export const uncalculatedCell = (address: string, attributes: string, formulaXml: string, x: string): string =>
  element(address, attributeIn(attributes, 's'), '', formulaXml, x);

export const formulaElement = (formula: string, x: string): string => `<${x}f>${escaped(formula)}</${x}f>`;
