/** The words and signs of an expression, read one after the other. */
import { stop } from './problem';

export type Token = Readonly<{ kind: 'number' | 'text' | 'path' | 'symbol' | 'end'; text: string; at: number }>;

export type Reader = Readonly<{
  source: string;
  /** The next token, which stays the next. */
  peek: () => Token;
  skip: () => void;
  /** Goes over the next token if it is this sign or word. */
  take: (text: string) => boolean;
  /** Throws where it is not. */
  expect: (text: string) => void;
  /** Throws, naming the token that is not expected here. */
  fail: () => never;
}>;

const pattern = /\s*(?:("[^"]*")|(\d+(?:\.\d+)?(?![A-Za-z.]))|([A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*)|(<=|>=|!=|[-+*/()<>=,]))/y;

function tokenOf([, quoted, number, path, symbol = '']: RegExpExecArray, at: number): Token {
  if (quoted !== undefined) return { kind: 'text', text: quoted.slice(1, -1), at };
  if (number !== undefined) return { kind: 'number', text: number, at };
  return path === undefined ? { kind: 'symbol', text: symbol, at } : { kind: 'path', text: path, at };
}

function tokensOf(source: string): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  while (source.slice(at).trim() !== '') {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) return stop('expression.unreadable', { source, at: String(at + 1) });
    found.push(tokenOf(match, at));
    at = pattern.lastIndex;
  }
  return [...found, { kind: 'end', text: '', at }];
}

/** Throws on a sign that no expression knows. */
export function readerOf(source: string): Reader {
  const list = tokensOf(source);
  let next = 0;
  const peek = (): Token => list[next]!;
  const skip = (): void => {
    next += 1;
  };
  const fail = (): never => {
    const { text, at } = peek();
    const found = text === '' ? { vi: 'hết biểu thức', en: 'end' } : `"${text}"`;
    return stop('expression.unexpected', { source, found, at: String(at + 1) });
  };
  const take = (text: string): boolean => {
    const isIt = peek().kind !== 'text' && peek().text === text;
    if (isIt) skip();
    return isIt;
  };
  const expect = (text: string): void => {
    if (!take(text)) fail();
  };
  return { source, peek, skip, take, expect, fail };
}
