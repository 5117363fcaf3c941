/** Reads sections against the forms: each section with its sentences as data, or all that is wrong with it. */
import { present } from '../core/present';
import type { Form } from '../language/load';
import type { DefinitionProblem, Path } from '../language/problem';
import { attempt, below, problem, refuse, repeated } from '../language/problem';
import { shapeProblems } from '../language/shape';
import type { Sentence } from './nodes';
import type { Reading } from './reference';
import { versionsOf } from './reference';
import type { ReadSay, Say, Section, SectionDefinition } from './section';
import { sectionSchema } from './sectionSchema';
import { readEach, readSentence } from './sentence';

export type ReadSection = Readonly<{ section: Section; problems?: never } | { problems: readonly DefinitionProblem[] }>;

/** What can be read, and beside it what cannot. */
type Told<Value> = Readonly<{ value: Value; problems: readonly DefinitionProblem[] }>;

function readSentences(sentences: readonly string[], path: Path, reading: Reading): Told<readonly Sentence[]> {
  const attempts = sentences.map((sentence, index) => attempt([...path, index], () => readSentence(sentence, reading)));
  return {
    value: attempts.flatMap((item) => (item.problems ? [] : [item.value])),
    problems: attempts.flatMap(({ problems = [] }) => problems),
  };
}

function readSay(said: Say, path: Path, reading: Reading): Told<ReadSay> {
  if (said.style === 'kept') return { value: said, problems: [] };
  const { each, sentences, ...say } = said;
  const repeated = each === undefined ? undefined : attempt([...path, 'each'], () => readEach(each, reading));
  // What is inside cannot be read without knowing of what it speaks.
  if (repeated?.problems) return { value: { ...say, sentences: [] }, problems: repeated.problems };
  const read = readSentences(sentences, [...path, 'sentences'], repeated?.value.inside ?? reading);
  return { value: { ...say, ...present({ each: repeated?.value.selection }), sentences: read.value }, problems: read.problems };
}

const isSection = (data: unknown): data is SectionDefinition => sectionSchema.safeParse(data).success;

/** Whatever comes from a sheet, a file or our own code. */
export function readSection(data: unknown, forms: readonly Form[]): ReadSection {
  if (!isSection(data)) return { problems: shapeProblems(sectionSchema, data) };
  const { says, notes = {}, terms = {}, ...rest } = data;
  const strange = data.needs.flatMap(({ form }, index) =>
    versionsOf(form, forms).length > 0 ? [] : [problem(['needs', index, 'form'], 'form.unknown', { form })],
  );
  if (strange.length > 0) return { problems: strange };
  const reading: Reading = { needs: data.needs.map(({ form }) => form), forms, around: [], terms, notes: Object.keys(notes) };
  const readSays = says.map((say, index) => readSay(say, ['says', index], reading));
  // A footnote stands outside the elements, and has no footnotes of its own.
  const readNotes = Object.entries(notes).map(
    ([name, sentences]) => [name, readSentences(sentences, ['notes', name], { ...reading, notes: [] })] as const,
  );
  const problems = [...readSays.flatMap((say) => say.problems), ...readNotes.flatMap(([, note]) => note.problems)];
  if (problems.length > 0) return { problems };
  return {
    section: {
      ...rest,
      says: readSays.map(({ value }) => value),
      notes: Object.fromEntries(readNotes.map(([name, { value }]) => [name, value])),
    },
  };
}

export type ReadSections = Readonly<{ sections: readonly Section[]; problems?: never } | { problems: readonly DefinitionProblem[] }>;

const codeOf = (data: unknown): string => (data !== null && typeof data === 'object' ? String(Reflect.get(data, 'code')) : '?');

/** Each path begins with the position of the section. */
export function readSections(data: readonly unknown[], forms: readonly Form[]): ReadSections {
  const read = data.map((item) => readSection(item, forms));
  const twice = repeated(data.map((item, index) => [codeOf(item), [index, 'code']] as const));
  const problems = [
    ...twice.map(([code, path]) => problem(path, 'code.twice', { code })),
    ...read.flatMap((item, index) => below([index], item.problems ?? [])),
  ];
  return problems.length > 0 ? { problems } : { sections: read.flatMap((item) => (item.problems ? [] : [item.section])) };
}

/** For a section of our own. Throws, with all that is wrong. */
export function loadSection(definition: SectionDefinition, forms: readonly Form[]): Section {
  const read = readSection(definition, forms);
  return read.problems ? refuse(`section ${definition.code}`, definition, read.problems) : read.section;
}

/** For sections of our own. Throws, with all that is wrong. */
export function loadSections(definitions: readonly SectionDefinition[], forms: readonly Form[]): readonly Section[] {
  const read = readSections(definitions, forms);
  return read.problems ? refuse('sections', definitions, read.problems) : read.sections;
}
