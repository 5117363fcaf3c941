/**
 * The language of sentences: text in which figures stand as expressions. Reads it into data, and throws on what is not to be found.
 *
 * - `{sheet.row.column}`, or any expression: a value with its unit word. After it, in this order: `as công trình` (another counting word),
 *   `bare` (the number alone), `lower`, `without Nguồn vốn` (words of a cell), `if any` (a zero is as good as a blank).
 * - `{place}` huyện, `{placeName}` huyện Than Uyên, `{above}` tỉnh, `{period}`, `{run}` (tháng 11 và 11 tháng năm 2021), `{formPeriod}`, `{year}`,
 *   `{lastYear}`, `{yearBefore}` cùng kỳ năm trước.
 * - `{date sheet}`, `{from sheet}`: the day its figures run to, and from; `NS.thu` is a sheet of another form that the section needs.
 * - `[…]` falls away whole where anything in it is missing; `[A||B]` is the first that is complete; `<A||B>` is the same, but one must stand.
 * - `{when condition}`, `{any selection}`: print nothing, and are missing where the condition does not hold or nothing is selected.
 * - `{change a to b}` tăng or giảm, `{size a to b}`, `{unchanged a to b}` (a condition); `{growth x}` tăng 5,1%, where x is a percentage of last
 *   year's, and `{even x}` (a condition). Conditions compare what is printed: a rate that prints as its target is not above it.
 * - `{list selection: text}`, `{list selection joined ", ": text}`: the text once for each element; in it `{name}` and the element's columns.
 * - `{series: A || B || C}`: all that are complete, with "; " between them.
 * - `{term name}`: words with digits, kept beside the sentences; `{note name}`: a footnote after the words before it.
 */
import { present } from '../core/present';
import { stop } from '../language/problem';
import type { Node, Printing, Selection, Sentence } from './nodes';
import { isFact } from './nodes';
import type { Reading } from './reference';
import { readFormula, sheetNamed } from './reference';
import { readSelection, within } from './selection';
import type { Part } from './syntax';
import { alternatives } from './syntax';

const isChange = (word: string): word is 'change' | 'size' | 'unchanged' => ['change', 'size', 'unchanged'].includes(word);

const printed = /^(?<what>.+?)(?: as (?<as>.+?))?(?<bare> bare)?(?<lower> lower)?(?: without (?<without>.+?))?(?<any> if any)?$/;

function printing(text: string): Readonly<{ what: string; printing: Printing }> {
  const found = printed.exec(text)?.groups ?? {};
  return {
    what: found.what ?? '',
    printing: {
      ...present({ as: found.as }),
      ...(found.bare === undefined ? {} : { bare: true }),
      ...(found.lower === undefined ? {} : { lower: true }),
      ...present({ without: found.without }),
      ...(found.any === undefined ? {} : { ifAny: true }),
    },
  };
}

/** Head and text of `list … joined ", ": text`: parted by the first colon outside quotes. */
function headAndText(rest: string): Readonly<{ head: string; joined: string; text: string }> {
  const found = /^(?<head>(?:"[^"]*"|[^":])*?)(?: ?joined "(?<joined>[^"]*)")?:(?<text>[^]*)$/.exec(rest)?.groups;
  if (!found) return stop('sentence.noText', { text: rest });
  return { head: (found.head ?? '').trim(), joined: found.joined ?? '; ', text: (found.text ?? '').trim() };
}

function readList(rest: string, reading: Reading): Node {
  const { head, joined, text } = headAndText(rest);
  const selection = readSelection(head, reading);
  return { is: 'list', selection, each: readSentence(text, within(reading, selection)), joined };
}

/** Spaces around `||` make a series easier to read and are not part of it. */
function trimmed(parts: readonly Part[]): readonly Part[] {
  const last = parts.length - 1;
  return parts.map((part, index) => {
    if (part.is !== 'words') return part;
    const text = index === 0 ? part.text.trimStart() : part.text;
    return { ...part, text: index === last ? text.trimEnd() : text };
  });
}

function readTag(text: string, reading: Reading): Node {
  const [, word = '', rest = ''] = /^(\w+)(?: |(?=:)|$)([^]*)$/.exec(text) ?? [];
  const formula = (source: string): ReturnType<typeof readFormula> => readFormula(source, reading);
  if (isFact(word) && rest === '') return { is: 'fact', fact: word };
  if (isChange(word)) {
    const [before = '', after = '', ...more] = rest.split(' to ');
    if (after === '' || more.length > 0) return stop('sentence.change', { text, word });
    return { is: word, before: formula(before), after: formula(after) };
  }
  switch (rest === '' ? '' : word) {
    case 'date':
      return { is: 'date', end: 'to', ...sheetNamed(rest, reading) };
    case 'from':
      return { is: 'date', end: 'from', ...sheetNamed(rest, reading) };
    case 'when':
      return { is: 'when', condition: formula(rest) };
    case 'any':
      return { is: 'any', selection: readSelection(rest, reading) };
    case 'growth':
      return { is: 'growth', of: formula(rest) };
    case 'even':
      return { is: 'even', of: formula(rest) };
    case 'list':
      return readList(rest, reading);
    case 'series': {
      const { joined, text: inside } = headAndText(rest);
      return { is: 'series', parts: alternatives(inside).map((parts) => nodes(trimmed(parts), reading)), joined };
    }
    case 'term': {
      const term = reading.terms[rest];
      if (term === undefined) return stop('sentence.noTerm', { name: rest });
      return { is: 'term', text: term };
    }
    case 'note':
      if (!reading.notes.includes(rest)) return stop('sentence.noNote', { name: rest });
      return { is: 'note', name: rest };
    default: {
      const { what, printing: style } = printing(text.trim());
      if (what !== 'name') return { is: 'value', formula: formula(what), printing: style };
      if (reading.around.length === 0) return stop('sentence.noElement', {});
      return { is: 'name', printing: style };
    }
  }
}

const nodes = (parts: readonly Part[], reading: Reading): Sentence =>
  parts.map((part): Node => {
    switch (part.is) {
      case 'words':
        return part;
      case 'tag':
        return readTag(part.text, reading);
      case 'group':
        return { ...part, alternatives: part.alternatives.map((inside) => nodes(inside, reading)) };
    }
  });

/** Throws on a mistake, saying what cannot be read. */
export function readSentence(source: string, reading: Reading): Sentence {
  const [only, ...more] = alternatives(source.normalize('NFC'));
  if (!only || more.length > 0) return stop('sentence.alternatives', {});
  return nodes(only, reading);
}

/** What a paragraph repeated for each element goes over. */
export const readEach = (source: string, reading: Reading): Readonly<{ selection: Selection; inside: Reading }> => {
  const selection = readSelection(source, reading);
  return { selection, inside: within(reading, selection) };
};
