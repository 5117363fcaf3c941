/** Tells where data does not have the shape that it must have. */
import type { z } from 'zod';
import type { Both } from '../core/lang';
import { problemWords } from './problemWords';
import type { DefinitionProblem, Path, ProblemKind } from './problem';
import { problem } from './problem';

type Issue = z.core.$ZodIssue;

const typeWords: Readonly<Record<string, Both>> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một nhóm các mục', en: 'a group of entries' },
};

const isKind = (word: string): word is ProblemKind => word in problemWords;
const pathOf = (path: readonly PropertyKey[]): Path => path.map((step) => (typeof step === 'number' ? step : String(step)));

/** What stands at a place of the data. */
const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((inside, step) => (inside !== null && typeof inside === 'object' ? Reflect.get(inside, step) : undefined), data);

/** Of several shapes, the one that the data comes closest to: its first mistake lies deepest, or it has the fewest. */
function closest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]): number =>
    Math.max(...issues.map(({ path, code }) => path.length + (code === 'invalid_union' ? 1 : 0)));
  const wrongTag = (issues: readonly Issue[]): number =>
    issues.filter(({ path, code }) => code === 'invalid_value' && path.at(-1) === 'is').length;
  return [...branches].sort((a, b) => wrongTag(a) - wrongTag(b) || depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

function problemsOf(issue: Issue, data: unknown, above: Path): readonly DefinitionProblem[] {
  const path = [...above, ...pathOf(issue.path)];
  if (at(data, path) === undefined && issue.code !== 'unrecognized_keys') return [problem(path, 'shape.missing', {})];
  switch (issue.code) {
    case 'invalid_type':
      return [problem(path, 'shape.type', { expected: typeWords[issue.expected] ?? issue.expected })];
    case 'unrecognized_keys':
      return issue.keys.map((key) => problem([...path, key], 'shape.unknown', { key }));
    case 'invalid_value':
      return [problem(path, 'shape.choice', { allowed: issue.values.map(String).join(', ') })];
    case 'too_small':
      return [problem(path, 'shape.few', { least: String(issue.minimum) })];
    case 'too_big':
      return [problem(path, 'shape.many', { most: String(issue.maximum) })];
    case 'invalid_union':
      // No shape has this tag.
      if ('options' in issue) return [problem(path, 'shape.choice', { allowed: issue.options.map(String).join(', ') })];
      return closest(issue.errors).flatMap((inner) => problemsOf(inner, data, path));
    default:
      return isKind(issue.message) &&
        (issue.message === 'shape.key' ||
          issue.message === 'shape.day' ||
          issue.message === 'shape.tab' ||
          issue.message === 'shape.ruleCode')
        ? [problem(path, issue.message, {})]
        : [problem(path, 'shape.format', { said: issue.message })];
  }
}

/** None where the data has the shape. */
export const shapeProblems = (schema: z.ZodType, data: unknown): readonly DefinitionProblem[] =>
  (schema.safeParse(data).error?.issues ?? []).flatMap((issue) => problemsOf(issue, data, []));
