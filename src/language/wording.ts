/** Puts an expression into words, for messages and the form book. */
import type { Formula, Ref } from './resolve';

export type Naming = Readonly<{
  ref: (ref: Ref) => string;
  /** "tổng {x} của các dòng chi tiết". */
  call: (name: string, args: readonly string[]) => string;
}>;

const signs: Readonly<Record<string, string>> = { '-': '−', '*': '×', '/': '/', '<=': '≤', '>=': '≥', '!=': '≠' };
const sign = (operator: string): string => signs[operator] ?? operator;

export function wording(formula: Formula, naming: Naming, and: string, or: string): string {
  const inner = (part: Formula): string => wording(part, naming, and, or);
  switch (formula.is) {
    case 'ref':
      return naming.ref(formula.to);
    case 'number':
      return formula.text.replace('.', ',');
    case 'text':
      return `«${formula.text}»`;
    case 'call':
      return naming.call(formula.name, formula.args.map(inner));
    case 'both':
      return `${inner(formula.left)} ${formula.operator === 'and' ? and : or} ${inner(formula.right)}`;
    case 'compare':
      return `${inner(formula.left)} ${sign(formula.operator)} ${inner(formula.right)}`;
    case 'arithmetic': {
      const tight = formula.operator === '*' || formula.operator === '/';
      const loose = (part: Formula): boolean => part.is === 'arithmetic' && (part.operator === '+' || part.operator === '-');
      const bracket = (part: Formula, always: boolean): string => (loose(part) && (tight || always) ? `(${inner(part)})` : inner(part));
      return `${bracket(formula.left, false)} ${sign(formula.operator)} ${bracket(formula.right, formula.operator === '-')}`;
    }
  }
}
