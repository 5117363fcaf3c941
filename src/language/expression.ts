/** The one expression language of the forms: parsed once, then evaluated, printed as an Excel formula and put into words. */

/** A path such as `cuoiNam`, `tongChi.thucHien`, `thu.tongThu.thucHienNsx` or `lastPeriod.giaiNgan`, still to be resolved. */
export type Path = readonly string[];
export type Comparison = '=' | '!=' | '<=' | '>=' | '<' | '>';

export type Expression<Ref = Path> =
  | Readonly<{ is: 'ref'; to: Ref }>
  | Readonly<{ is: 'number'; text: string }>
  | Readonly<{ is: 'text'; text: string }>
  | Readonly<{ is: 'arithmetic'; operator: '+' | '-' | '*' | '/'; left: Expression<Ref>; right: Expression<Ref> }>
  | Readonly<{ is: 'compare'; operator: Comparison; left: Expression<Ref>; right: Expression<Ref> }>
  | Readonly<{ is: 'both'; operator: 'and' | 'or'; left: Expression<Ref>; right: Expression<Ref> }>
  | Readonly<{ is: 'call'; name: FunctionName; args: readonly Expression<Ref>[] }>;

/**
 * The closed list of functions:
 * - `sum(x)`, `sum(x, condition)`, `count(condition)`: over the items of a list or of a section;
 * - `unique(x)`: no two items of the list have the same x;
 * - `filled(x)`: the cell is not blank;
 * - `anonymous(x)`: the words name no person and hold no identity number.
 */
export const functionNames = ['sum', 'count', 'unique', 'filled', 'anonymous'] as const;
export type FunctionName = (typeof functionNames)[number];
const isFunctionName = (word: string): word is FunctionName => (functionNames as readonly string[]).includes(word);

type Token = Readonly<{ kind: 'number' | 'text' | 'path' | 'symbol' | 'end'; text: string; at: number }>;

const tokenPattern = /\s*(?:("[^"]*")|(\d+(?:\.\d+)?(?![A-Za-z.]))|([A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*)|(<=|>=|!=|[-+*/()<>=,]))/y;

function tokens(source: string): readonly Token[] {
  const found: Token[] = [];
  tokenPattern.lastIndex = 0;
  let at = 0;
  while (source.slice(at).trim() !== '') {
    tokenPattern.lastIndex = at;
    const match = tokenPattern.exec(source);
    if (!match) throw new Error(`cannot read "${source}" from position ${at + 1}`);
    const [, quoted, number, path, symbol] = match;
    if (quoted !== undefined) found.push({ kind: 'text', text: quoted.slice(1, -1), at });
    else if (number !== undefined) found.push({ kind: 'number', text: number, at });
    else if (path !== undefined) found.push({ kind: 'path', text: path, at });
    else found.push({ kind: 'symbol', text: symbol ?? '', at });
    at = tokenPattern.lastIndex;
  }
  return [...found, { kind: 'end', text: '', at }];
}

const comparisons: readonly string[] = ['=', '!=', '<=', '>=', '<', '>'];
const isComparison = (text: string): text is Comparison => comparisons.includes(text);

/** Throws, with the source and the place, on anything that is not an expression. */
export function parse(source: string): Expression {
  const list = tokens(source);
  let next = 0;
  const peek = (): Token => list[next]!;
  const fail = (): never => {
    throw new Error(`"${source}": unexpected ${peek().text === '' ? 'end' : `"${peek().text}"`} at position ${peek().at + 1}`);
  };
  const take = (text: string): boolean => {
    if (peek().kind === 'text' || peek().text !== text) return false;
    next += 1;
    return true;
  };
  const expect = (text: string): void => {
    if (!take(text)) fail();
  };

  function either(): Expression {
    let left = both();
    while (take('or')) left = { is: 'both', operator: 'or', left, right: both() };
    return left;
  }
  function both(): Expression {
    let left = compared();
    while (take('and')) left = { is: 'both', operator: 'and', left, right: compared() };
    return left;
  }
  function compared(): Expression {
    const left = added();
    const operator = peek().text;
    if (peek().kind !== 'symbol' || !isComparison(operator)) return left;
    next += 1;
    return { is: 'compare', operator, left, right: added() };
  }
  function added(): Expression {
    let left = multiplied();
    for (;;) {
      if (take('+')) left = { is: 'arithmetic', operator: '+', left, right: multiplied() };
      else if (take('-')) left = { is: 'arithmetic', operator: '-', left, right: multiplied() };
      else return left;
    }
  }
  function multiplied(): Expression {
    let left = single();
    for (;;) {
      if (take('*')) left = { is: 'arithmetic', operator: '*', left, right: single() };
      else if (take('/')) left = { is: 'arithmetic', operator: '/', left, right: single() };
      else return left;
    }
  }
  function single(): Expression {
    if (take('(')) {
      const inside = either();
      expect(')');
      return inside;
    }
    const token = peek();
    if (token.kind === 'number' || token.kind === 'text') {
      next += 1;
      return { is: token.kind, text: token.text };
    }
    if (token.kind !== 'path' || token.text === 'and' || token.text === 'or') return fail();
    next += 1;
    if (!take('(')) return { is: 'ref', to: token.text.split('.') };
    if (!isFunctionName(token.text)) throw new Error(`"${source}": no function ${token.text}`);
    const args: Expression[] = [either()];
    while (take(',')) args.push(either());
    expect(')');
    return { is: 'call', name: token.text, args };
  }

  const whole = either();
  if (peek().kind !== 'end') fail();
  return whole;
}

/** Rebuilds an expression with other references. */
export function mapRefs<A, B>(expression: Expression<A>, change: (ref: A) => B): Expression<B> {
  const inner = (part: Expression<A>): Expression<B> => mapRefs(part, change);
  switch (expression.is) {
    case 'ref':
      return { is: 'ref', to: change(expression.to) };
    case 'number':
    case 'text':
      return expression;
    case 'call':
      return { ...expression, args: expression.args.map(inner) };
    default:
      return { ...expression, left: inner(expression.left), right: inner(expression.right) };
  }
}

/** Every reference of an expression, left to right. */
export function refsOf<Ref>(expression: Expression<Ref>): readonly Ref[] {
  switch (expression.is) {
    case 'ref':
      return [expression.to];
    case 'number':
    case 'text':
      return [];
    case 'call':
      return expression.args.flatMap((arg) => refsOf(arg));
    default:
      return [...refsOf(expression.left), ...refsOf(expression.right)];
  }
}
