/** Formulas as trees, as far as the forms of this project use them; anything else is left to Excel. */
import type { Area } from '../../../../src/core/address';
import { parseReference } from '../area';

export type Node =
  | Readonly<{ kind: 'value'; value: string | number | boolean }>
  | Readonly<{ kind: 'error'; error: string }>
  /** An argument that was left out. */
  | Readonly<{ kind: 'nothing' }>
  | Readonly<{ kind: 'area'; sheet?: string; area: Area }>
  | Readonly<{ kind: 'name'; name: string }>
  | Readonly<{ kind: 'call'; name: string; given: readonly Node[] }>
  | Readonly<{ kind: 'operator'; operator: string; given: readonly Node[] }>;

type Token = Readonly<{ type: 'number' | 'text' | 'error' | 'reference' | 'name' | 'call' | 'sign'; text: string; sheet?: string }>;

const sheetPart = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!`;
const cellPart = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const patterns: readonly (readonly [Token['type'], RegExp])[] = [
  ['text', /^"(?:[^"]|"")*"/],
  // What referred to a sheet that is gone still names its cells.
  ['error', new RegExp(`^#(?:NULL!|DIV/0!|VALUE!|REF!(?:${cellPart})?|NAME\\?|NUM!|N/A)`)],
  ['reference', new RegExp(`^(?:${sheetPart})?(${cellPart})(?![\\p{L}\\d_.(])`, 'u')],
  ['call', /^[\p{L}_][\p{L}\d_.]*(?=\()/u],
  ['number', /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/],
  ['name', /^[\p{L}_\\][\p{L}\d_.\\?]*/u],
  ['sign', /^(?:<=|>=|<>|[-+*/^&=<>%(),])/],
];

function tokens(formula: string): readonly Token[] | undefined {
  const found: Token[] = [];
  let rest = formula.trim();
  while (rest !== '') {
    let match: RegExpExecArray | null = null;
    let type: Token['type'] = 'sign';
    for (const [one, pattern] of patterns) {
      match = pattern.exec(rest);
      if (match) {
        type = one;
        break;
      }
    }
    if (!match) return undefined;
    const sheet = type === 'reference' ? (match[1]?.replaceAll("''", "'") ?? match[2]) : undefined;
    found.push({ type, text: type === 'reference' ? match[3]! : match[0], ...(sheet === undefined ? {} : { sheet }) });
    rest = rest.slice(match[0].length).trimStart();
  }
  return found;
}

/** From the weakest to the strongest. */
const levels: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** Undefined for what is not understood here. */
export function parseFormula(formula: string): Node | undefined {
  const found = tokens(formula);
  return found && parseTokens(found);
}

function parseTokens(list: readonly Token[]): Node | undefined {
  let at = 0;
  const next = (text: string): boolean => {
    const is = list[at]?.type === 'sign' && list[at]!.text === text;
    if (is) at += 1;
    return is;
  };

  function binary(level: number): Node | undefined {
    const signs = levels[level];
    if (!signs) return unary();
    let left = binary(level + 1);
    while (left && list[at]?.type === 'sign' && signs.includes(list[at]!.text)) {
      const operator = list[at]!.text;
      at += 1;
      const right = binary(level + 1);
      if (!right) return undefined;
      left = { kind: 'operator', operator, given: [left, right] };
    }
    return left;
  }

  /** Excel's minus binds more strongly than its power: `-2^2` is 4. */
  function unary(): Node | undefined {
    if (next('+')) return unary();
    if (next('-')) {
      const inner = unary();
      return inner && { kind: 'operator', operator: 'minus', given: [inner] };
    }
    let inner = primary();
    while (inner && next('%')) inner = { kind: 'operator', operator: '%', given: [inner] };
    return inner;
  }

  function primary(): Node | undefined {
    if (next('(')) {
      const inner = binary(0);
      return inner && next(')') ? inner : undefined;
    }
    const token = list[at];
    if (!token) return undefined;
    at += 1;
    switch (token.type) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'error', error: token.text.startsWith('#REF!') ? '#REF!' : token.text };
      case 'reference': {
        const area = parseReference(token.text);
        return area && { kind: 'area', area, ...(token.sheet === undefined ? {} : { sheet: token.sheet }) };
      }
      case 'name':
        if (/^(TRUE|FALSE)$/i.test(token.text)) return { kind: 'value', value: token.text.toUpperCase() === 'TRUE' };
        return { kind: 'name', name: token.text };
      case 'call':
        return call(token.text);
      default:
        return undefined;
    }
  }

  function call(name: string): Node | undefined {
    next('(');
    const given: Node[] = [];
    if (next(')')) return { kind: 'call', name: name.toUpperCase(), given };
    for (;;) {
      const sign = list[at]?.type === 'sign' ? list[at]!.text : '';
      const argument: Node | undefined = sign === ',' || sign === ')' ? { kind: 'nothing' } : binary(0);
      if (!argument) return undefined;
      given.push(argument);
      if (next(')')) return { kind: 'call', name: name.toUpperCase(), given };
      if (!next(',')) return undefined;
    }
  }

  const tree = binary(0);
  return at === list.length ? tree : undefined;
}
