/** The one expression language of the forms: parsed once, then evaluated, printed as an Excel formula and put into words. */
import { stop } from './problem';
import type { Reader } from './tokens';
import { readerOf } from './tokens';

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
const functionNames = ['sum', 'count', 'unique', 'filled', 'anonymous'] as const;
export type FunctionName = (typeof functionNames)[number];
const isFunctionName = (word: string): word is FunctionName => (functionNames as readonly string[]).includes(word);

const comparisons: readonly string[] = ['=', '!=', '<=', '>=', '<', '>'];
const isComparison = (text: string): text is Comparison => comparisons.includes(text);

type Rule = (reader: Reader) => Expression;

/** Parts of the same rank, joined from left to right by any of the operators. */
const chained =
  <Operator extends string>(
    part: Rule,
    operators: readonly Operator[],
    join: (operator: Operator, left: Expression, right: Expression) => Expression,
  ): Rule =>
  (reader) => {
    let left = part(reader);
    for (;;) {
      const operator = operators.find(reader.take);
      if (operator === undefined) return left;
      left = join(operator, left, part(reader));
    }
  };

function called(reader: Reader, name: string): Expression {
  if (!isFunctionName(name)) stop('expression.noFunction', { source: reader.source, name, known: functionNames.join(', ') });
  const args: Expression[] = [either(reader)];
  while (reader.take(',')) args.push(either(reader));
  reader.expect(')');
  return { is: 'call', name, args };
}

function single(reader: Reader): Expression {
  if (reader.take('(')) {
    const inside = either(reader);
    reader.expect(')');
    return inside;
  }
  const { kind, text } = reader.peek();
  if (kind === 'number' || kind === 'text') {
    reader.skip();
    return { is: kind, text };
  }
  if (kind !== 'path' || text === 'and' || text === 'or') return reader.fail();
  reader.skip();
  return reader.take('(') ? called(reader, text) : { is: 'ref', to: text.split('.') };
}

const arithmetic = (operator: '+' | '-' | '*' | '/', left: Expression, right: Expression): Expression => ({
  is: 'arithmetic',
  operator,
  left,
  right,
});
const multiplied = chained(single, ['*', '/'], arithmetic);
const added = chained(multiplied, ['+', '-'], arithmetic);

function compared(reader: Reader): Expression {
  const left = added(reader);
  const { kind, text: operator } = reader.peek();
  if (kind !== 'symbol' || !isComparison(operator)) return left;
  reader.skip();
  return { is: 'compare', operator, left, right: added(reader) };
}

const bothOf = (operator: 'and' | 'or', left: Expression, right: Expression): Expression => ({ is: 'both', operator, left, right });
const both = chained(compared, ['and'], bothOf);
const either = chained(both, ['or'], bothOf);

/** Throws, with the source and the place, on anything that is not an expression. */
export function parse(source: string): Expression {
  const reader = readerOf(source);
  const whole = either(reader);
  return reader.peek().kind === 'end' ? whole : reader.fail();
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
