/** The operators of formulas (support page "Calculation operators and precedence in Excel"). */
import type { Scalar } from './values';
import { compare, failed, isFailed, numberOf, textOf } from './values';

export function operate(operator: string, values: readonly Scalar[]): Scalar {
  const error = values.find(isFailed);
  if (error) return error;
  const [one = null, other = null] = values;
  if (operator === '&') return `${textOf(one) as string}${textOf(other) as string}`;
  const order = (): number => compare(one, other);
  switch (operator) {
    case '=':
      return order() === 0;
    case '<>':
      return order() !== 0;
    case '<':
      return order() < 0;
    case '>':
      return order() > 0;
    case '<=':
      return order() <= 0;
    case '>=':
      return order() >= 0;
    default:
  }
  const [a, b] = [numberOf(one), numberOf(other)];
  if (typeof a !== 'number') return a;
  if (typeof b !== 'number') return b;
  switch (operator) {
    case 'minus':
      return -a;
    case '%':
      return a / 100;
    case '+':
      return near(a, b, a + b);
    case '-':
      return near(a, b, a - b);
    case '*':
      return a * b;
    case '/':
      return b === 0 ? failed('#DIV/0!') : a / b;
    default:
      return Number.isFinite(a ** b) ? a ** b : failed('#NUM!');
  }
}

/** Excel takes a sum for nothing that is nothing but the noise of binary numbers (support page "Floating-point arithmetic"). */
const near = (a: number, b: number, sum: number): number => (Math.abs(sum) < Math.max(Math.abs(a), Math.abs(b)) * 1e-15 ? 0 : sum);
