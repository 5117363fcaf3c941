/** Says what is wrong in a definition: a sentence for each problem, with its place and what to do. */
import type { Both, Lang } from '../core/lang';
import type { DefinitionProblem, Path, SaidProblem } from './problem';
import { problemWords } from './problemWords';

/** One sentence, with what to do. */
export function sayProblem({ kind, values }: SaidProblem, lang: Lang): string {
  const given: Readonly<Record<string, string | Both>> = values;
  return problemWords[kind][lang].replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = given[name];
    return value === undefined ? hole : typeof value === 'string' ? value : value[lang];
  });
}

/** "sheets.duAn.rules.DTC-19.holds": what has a code or a key is called by it. */
function wayTo(data: unknown, [step, ...rest]: Path): readonly string[] {
  if (step === undefined) return [];
  const inside: unknown = data !== null && typeof data === 'object' ? Reflect.get(data, step) : undefined;
  const named: unknown =
    inside !== null && typeof inside === 'object' ? (Reflect.get(inside, 'code') ?? Reflect.get(inside, 'key')) : undefined;
  return [typeof step === 'number' && typeof named === 'string' ? named : String(step), ...wayTo(inside, rest)];
}

/** The text of all problems of a definition, a line each. */
export const listProblems = (data: unknown, problems: readonly DefinitionProblem[], lang: Lang): string =>
  problems
    .map((item) => [...(item.path.length > 0 ? [wayTo(data, item.path).join('.')] : []), sayProblem(item, lang)].join(': '))
    .join('\n');

/** For definitions that we wrote ourselves: whatever is wrong ends the program as it starts, all of it told at once. */
export function refuse(what: string, data: unknown, problems: readonly DefinitionProblem[]): never {
  throw new Error(`${what}: ${listProblems(data, problems, 'en')}`);
}
