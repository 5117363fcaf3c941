/** Rules of cells between the words of the documentation and those of the file (Office docs: Excel.DataValidationRule). */
import { isoSerial } from '../../../../src/doors/xlsx/cellValue';
import type { Xml } from '../file/xml';
import { attribute, childOf, isOn, newElement, textOf } from '../file/xml';
import { notSimulated, refuse } from '../errors';
import type { Host } from '../host';
import { choiceArgument, isMissing, objectArgument, textArgument } from '../hostObject';

/** The words of the documentation and of the file: `wholeNumber` is `whole`, `GreaterThan` is `greaterThan`. */
const kinds: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};
const operators: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
export const typeNames: Readonly<Record<string, string>> = {
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** A number, a formula after `=`, or a day in ISO text, as the file keeps it. */
function operand(value: unknown, from1904: boolean): string {
  if (typeof value === 'number') return String(value);
  const text = textArgument(value);
  const serial = isoSerial(text.replace(/\.\d+Z$|Z$/, ''), from1904);
  return serial === undefined ? text.replace(/^=/, '') : String(serial);
}

export function newRule(host: Host, list: Xml, rule: Readonly<Record<string, unknown>>): Xml {
  const [kind, ...others] = Object.keys(rule).filter((name) => !isMissing(rule[name]));
  if (kind === undefined || others.length > 0) return refuse('InvalidArgument', 'A rule is of one kind.');
  const given = objectArgument(rule[kind]);
  if (kind === 'list') {
    if (typeof given['source'] !== 'string') return notSimulated('a list rule over a range object');
    const source = given['source'];
    // Support page "Excel specifications and limits": a list typed into the rule has at most 255 characters.
    if (!source.startsWith('=') && source.length > 255) refuse('InvalidArgument', 'The list is longer than 255 characters.');
    const node = newElement(list, 'dataValidation', { type: 'list', ...(given['inCellDropDown'] === false ? { showDropDown: '1' } : {}) });
    node.children.push(newElement(node, 'formula1', {}, source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`));
    return node;
  }
  if (kind === 'custom') {
    const node = newElement(list, 'dataValidation', { type: 'custom' });
    node.children.push(newElement(node, 'formula1', {}, textArgument(given['formula']).replace(/^=/, '')));
    return node;
  }
  const type = kinds[kind] ?? refuse('InvalidArgument', `There is no rule ${kind}.`);
  const word = choiceArgument(given['operator'], Object.keys(operators));
  const node = newElement(list, 'dataValidation', { type, operator: operators[word]! });
  node.children.push(newElement(node, 'formula1', {}, operand(given['formula1'], host.book.from1904)));
  if (word === 'Between' || word === 'NotBetween')
    node.children.push(newElement(node, 'formula2', {}, operand(given['formula2'], host.book.from1904)));
  return node;
}

export function ruleOf(node: Xml | undefined): unknown {
  if (!node) return {};
  const type = attribute(node, 'type') ?? 'none';
  const first = textOf(childOf(node, 'formula1'));
  if (type === 'list') {
    const source = first.startsWith('"') ? first.slice(1, -1).replaceAll('""', '"') : `=${first}`;
    return { list: { inCellDropDown: !isOn(attribute(node, 'showDropDown')), source } };
  }
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  const kind = Object.entries(kinds).find(([, word]) => word === type)?.[0];
  if (kind === undefined) return {};
  const operator = Object.entries(operators).find(([, word]) => word === (attribute(node, 'operator') ?? 'between'))![0];
  const second = childOf(node, 'formula2');
  return { [kind]: { formula1: `=${first}`, ...(second ? { formula2: `=${textOf(second)}` } : {}), operator } };
}
