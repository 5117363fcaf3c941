/** Conditions as alternatives of plain statements; and what it would be to deny one. */
import type { Linear } from './linear';
import { linearOf, minus, times } from './linear';
import { decimal } from '../../core/decimal';
import type { Formula } from '../resolve';

/** A sum of cells against 0, words in a cell, or something that is simply so or not. */
export type Statement =
  | Readonly<{ is: 'number'; sum: Linear; than: '<=' | '<' | '=' | '!=' }>
  | Readonly<{ is: 'words'; of: string; text: string; equal: boolean }>
  | Readonly<{ is: 'fact'; of: string; holds: boolean }>;

/** One of the alternatives holds; an alternative holds where all its statements do. */
export type Alternatives = readonly (readonly Statement[])[];

/** More would take long, and no rule of a form needs them. */
const most = 64;

export const together = (a: Alternatives, b: Alternatives): Alternatives | undefined =>
  a.length * b.length > most ? undefined : a.flatMap((one) => b.map((other) => [...one, ...other]));

function compared(formula: Extract<Formula, { is: 'compare' }>): Statement {
  const { operator, left, right } = formula;
  const [a, b] = [linearOf(left), linearOf(right)];
  if (a && b) {
    const sum = operator === '>=' || operator === '>' ? minus(b, a) : minus(a, b);
    return { is: 'number', sum, than: operator === '>=' ? '<=' : operator === '>' ? '<' : operator };
  }
  if ((operator === '=' || operator === '!=') && (left.is === 'text' || right.is === 'text')) {
    const [words, cell] = left.is === 'text' ? [left, right] : [right, left];
    return { is: 'words', of: JSON.stringify(cell), text: words.is === 'text' ? words.text : '', equal: operator === '=' };
  }
  return { is: 'fact', of: JSON.stringify(formula), holds: true };
}

/** Undefined where there are too many alternatives to look through. */
export function alternativesOf(formula: Formula): Alternatives | undefined {
  if (formula.is === 'compare') return [[compared(formula)]];
  if (formula.is !== 'both') return [[{ is: 'fact', of: JSON.stringify(formula), holds: true }]];
  const [a, b] = [alternativesOf(formula.left), alternativesOf(formula.right)];
  if (!a || !b) return undefined;
  return formula.operator === 'or' ? [...a, ...b] : together(a, b);
}

function denied(statement: Statement): Statement {
  if (statement.is === 'words') return { ...statement, equal: !statement.equal };
  if (statement.is === 'fact') return { ...statement, holds: !statement.holds };
  const { sum, than } = statement;
  if (than === '=' || than === '!=') return { ...statement, than: than === '=' ? '!=' : '=' };
  return { is: 'number', sum: times(sum, decimal(-1)), than: than === '<=' ? '<' : '<=' };
}

export const denialOf = (alternatives: Alternatives): Alternatives | undefined =>
  alternatives.reduce<Alternatives | undefined>(
    (so, one) =>
      so &&
      together(
        so,
        one.map((statement) => [denied(statement)]),
      ),
    [[]],
  );
