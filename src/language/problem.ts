/** What is wrong in a definition, as data: where, of which kind, and the words and keys that it is about. */
import type { Both } from '../core/lang';
import type { problemWords } from './problemWords';

/** Keys and positions, from the definition down to the mistake. */
export type Path = readonly (string | number)[];

export type ProblemKind = keyof typeof problemWords;
type Holes<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;
export type ProblemValues<Kind extends ProblemKind> = Readonly<Record<Holes<(typeof problemWords)[Kind]['en']>, string | Both>>;

export type SaidProblem = { readonly [Kind in ProblemKind]: Readonly<{ kind: Kind; values: ProblemValues<Kind> }> }[ProblemKind];
export type DefinitionProblem = Readonly<{ path: Path }> & SaidProblem;

/** All problems are told, and each with its values: the words of its kind say which. */
export const problem = <Kind extends ProblemKind>(path: Path, kind: Kind, values: ProblemValues<Kind>): DefinitionProblem =>
  ({ path, kind, values }) as DefinitionProblem;

/* Readers of expressions and sentences stop where they can go no further; what stopped them comes back as a problem. */

const stops = new WeakMap<Error, SaidProblem>();

/** Stops reading. Only `attempt` and `problemsIn` know what to do with it. */
export function stop<Kind extends ProblemKind>(kind: Kind, values: ProblemValues<Kind>): never {
  const said = problem([], kind, values);
  // No sentence: the engine reads definitions of ours that are known to be sound, and is spared the words for everything that is not.
  const error = new Error(`${kind} ${JSON.stringify(values)}`);
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
