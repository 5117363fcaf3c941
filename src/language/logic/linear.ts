/** Formulas as sums of multiples of cells, so that `a + b`, `b + a` and `2 * a + b - a` are one. */
import type { Decimal } from '../../core/decimal';
import { decimal, zero } from '../../core/decimal';
import type { Formula } from '../resolve';

/** What cannot be taken apart further (a cell, a ratio of cells, a count) by its text, with how many of it. */
export type Linear = Readonly<{ terms: ReadonlyMap<string, Decimal>; constant: Decimal }>;

const constant = (value: Decimal): Linear => ({ terms: new Map(), constant: value });
const single = (atom: string): Linear => ({ terms: new Map([[atom, decimal(1)]]), constant: zero });

export const times = ({ terms, constant: own }: Linear, by: Decimal): Linear => ({
  terms: new Map([...terms].map(([atom, many]) => [atom, many.times(by)])),
  constant: own.times(by),
});

export function plus(a: Linear, b: Linear): Linear {
  const terms = new Map(a.terms);
  for (const [atom, many] of b.terms) terms.set(atom, (terms.get(atom) ?? zero).plus(many));
  return { terms: new Map([...terms].filter(([, many]) => !many.eq(zero))), constant: a.constant.plus(b.constant) };
}
export const minus = (a: Linear, b: Linear): Linear => plus(a, times(b, decimal(-1)));

const textOf = ({ terms, constant: own }: Linear): string => {
  const parts = [...terms].map(([atom, many]) => `${many.toFixed()}*${atom}`);
  return [...parts.sort(), own.toFixed()].join('+');
};

/** Undefined for words and conditions. */
export function linearOf(formula: Formula): Linear | undefined {
  switch (formula.is) {
    case 'number':
      return constant(decimal(formula.text));
    case 'ref':
      return single(JSON.stringify(formula.to));
    case 'call':
      return formula.name === 'sum' || formula.name === 'count' ? single(JSON.stringify(formula)) : undefined;
    case 'arithmetic': {
      const [a, b] = [linearOf(formula.left), linearOf(formula.right)];
      if (!a || !b) return undefined;
      if (formula.operator === '+') return plus(a, b);
      if (formula.operator === '-') return minus(a, b);
      if (formula.operator === '*' && b.terms.size === 0) return times(a, b.constant);
      if (formula.operator === '*' && a.terms.size === 0) return times(b, a.constant);
      if (formula.operator === '/' && b.terms.size === 0 && !b.constant.eq(zero)) return times(a, decimal(1).div(b.constant));
      const parts = [textOf(a), textOf(b)];
      return single(`(${(formula.operator === '*' ? [...parts].sort() : parts).join(`)${formula.operator}(`)})`);
    }
    default:
      return undefined;
  }
}
