/** What a formula speaks of: counts and sums over lines that meet conditions, and plain references. */
import { present } from '../../core/present';
import type { Area } from '../../core/address';
import { parseArea } from '../../core/address';

/** `sheet` is absent where the formula names none. */
export type Reference = Readonly<{ sheet?: string; area: Area }>;
/** A condition that is no plain text or number has no `equals`: any line may come to meet it. */
export type Condition = Readonly<{ over: Reference; equals?: string }>;
/** `SUMIFS` and `COUNTIFS`. */
export type Count = Readonly<{ added?: Reference; conditions: readonly Condition[] }>;
export type ReadFormula = Readonly<{ counts: readonly Count[]; references: readonly Reference[] }>;

const pattern =
  /(?<![\p{L}\p{N}_.$])(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(])/gu;

const referencesIn = (text: string): readonly Reference[] =>
  [...text.matchAll(pattern)].flatMap(([, quoted, plain, cells = '']): readonly Reference[] => {
    const area = parseArea(cells);
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    return area ? [{ area, ...present({ sheet }) }] : [];
  });

/** The arguments behind a bracket that opens before `start`, and where it closes; commas and brackets in texts count for nothing. */
function argumentsFrom(formula: string, start: number): Readonly<{ args: readonly string[]; end: number }> {
  const args: string[] = [];
  let depth = 0;
  let from = start;
  let quote = '';
  for (let at = start; at < formula.length; at += 1) {
    const letter = formula.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '(') depth += 1;
    else if (letter === ')' && depth > 0) depth -= 1;
    else if ((letter === ',' && depth === 0) || letter === ')') {
      args.push(formula.slice(from, at).trim());
      from = at + 1;
      if (letter === ')') return { args, end: from };
    }
  }
  return { args: [...args, formula.slice(from).trim()], end: formula.length };
}

const equalsOf = (argument: string): string | undefined => {
  const text = /^"((?:[^"]|"")*)"$/.exec(argument)?.[1]?.replaceAll('""', '"');
  return text === undefined || /^[<>=]|[*?~]/.test(text) ? undefined : text.toLowerCase();
};

function countOf(name: string, args: readonly string[]): Count {
  const [added] = name === 'SUMIFS' ? referencesIn(args[0] ?? '') : [];
  const pairs = args.slice(name === 'SUMIFS' ? 1 : 0);
  const conditions = pairs.flatMap((argument, index): readonly Condition[] => {
    const [over] = index % 2 === 0 ? referencesIn(argument) : [];
    const equals = equalsOf(pairs[index + 1] ?? '');
    return over ? [{ over, ...present({ equals }) }] : [];
  });
  return { conditions, ...present({ added }) };
}

export function readFormula(formula: string): ReadFormula {
  const counts: Count[] = [];
  let rest = '';
  let at = 0;
  for (const call of formula.matchAll(/\b(SUMIFS|COUNTIFS)\(/g)) {
    const { args, end } = argumentsFrom(formula, call.index + call[0].length);
    counts.push(countOf(call[1]!, args));
    rest += formula.slice(at, call.index);
    at = end;
  }
  rest += formula.slice(at);
  return { counts, references: referencesIn(rest.replace(/"(?:[^"]|"")*"/g, '""')) };
}
