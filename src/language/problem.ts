/** What is wrong in a definition, as data: where, of which kind, and the words and keys that it is about. */
import type { Both, Lang } from '../core/lang';
import { problemWords } from './problemWords';

/** Keys and positions, from the definition down to the mistake. */
export type Path = readonly (string | number)[];

export type ProblemKind = keyof typeof problemWords;
type Holes<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;
export type ProblemValues<Kind extends ProblemKind> = Readonly<Record<Holes<(typeof problemWords)[Kind]['en']>, string | Both>>;

type Said = { readonly [Kind in ProblemKind]: Readonly<{ kind: Kind; values: ProblemValues<Kind> }> }[ProblemKind];
export type DefinitionProblem = Readonly<{ path: Path }> & Said;

/** All problems are told, and each with its values: the words of its kind say which. */
export const problem = <Kind extends ProblemKind>(path: Path, kind: Kind, values: ProblemValues<Kind>): DefinitionProblem =>
  ({ path, kind, values }) as DefinitionProblem;

/** One sentence, with what to do. */
export function sayProblem({ kind, values }: Said, lang: Lang): string {
  const given: Readonly<Record<string, string | Both>> = values;
  return problemWords[kind][lang].replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = given[name];
    return value === undefined ? hole : typeof value === 'string' ? value : value[lang];
  });
}

/* Readers of expressions and sentences stop where they can go no further; what stopped them comes back as a problem. */

const stops = new WeakMap<Error, Said>();

/** Stops reading. Only `attempt` and `problemsIn` know what to do with it. */
export function stop<Kind extends ProblemKind>(kind: Kind, values: ProblemValues<Kind>): never {
  const said = problem([], kind, values);
  const error = new Error(sayProblem(said, 'en'));
  stops.set(error, said);
  throw error;
}

export type Attempt<Value> = Readonly<{ value: Value; problems?: never } | { problems: readonly DefinitionProblem[] }>;

/** What `work` gives, or the problem that stopped it, placed. Any other error is a fault of ours, and passes. */
export function attempt<Value>(path: Path, work: () => Value): Attempt<Value> {
  try {
    return { value: work() };
  } catch (error) {
    const said = error instanceof Error ? stops.get(error) : undefined;
    if (!said) throw error;
    return { problems: [{ ...said, path }] };
  }
}

export const problemsIn = (path: Path, work: () => unknown): readonly DefinitionProblem[] => attempt(path, work).problems ?? [];

export const below = (path: Path, problems: readonly DefinitionProblem[]): readonly DefinitionProblem[] =>
  problems.map((item) => ({ ...item, path: [...path, ...item.path] }));

/** Keys that stand a second time, each at its later place. */
export function repeated(keys: readonly (readonly [key: string, path: Path])[]): readonly (readonly [key: string, path: Path])[] {
  const seen = new Set<string>();
  return keys.filter(([key]) => {
    const again = seen.has(key);
    seen.add(key);
    return again;
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
