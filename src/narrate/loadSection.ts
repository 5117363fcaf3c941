/** A section as reports are written with it: its sentences as data, read against the forms. */
import { present } from '../core/present';
import { speaksOf, strangers } from '../language/dated';
import type { Form } from '../language/load';
import type { DefinitionProblem, Path } from '../language/problem';
import { attempt } from '../language/problem';
import type { Sentence } from './nodes';
import type { Reading } from './reference';
import type { ReadSay, Say, Section, SectionDefinition } from './section';
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

/** Of a definition that has the shape of one. */
export function readSays(data: SectionDefinition, forms: readonly Form[]): ReadSection {
  const { says, notes = {}, terms = {}, ...rest } = data;
  const strange = data.needs.flatMap((need, index) => strangers(need, forms, ['needs', index]));
  if (strange.length > 0) return { problems: strange };
  const told = forms.filter((form) => data.needs.every((need) => need.form !== form.code || speaksOf(need, form)));
  const reading: Reading = { needs: data.needs.map(({ form }) => form), forms: told, around: [], terms, notes: Object.keys(notes) };
  const paragraphs = says.map((say, index) => readSay(say, ['says', index], reading));
  // A footnote stands outside the elements, and has no footnotes of its own.
  const readNotes = Object.entries(notes).map(
    ([name, sentences]) => [name, readSentences(sentences, ['notes', name], { ...reading, notes: [] })] as const,
  );
  const problems = [...paragraphs.flatMap((say) => say.problems), ...readNotes.flatMap(([, note]) => note.problems)];
  if (problems.length > 0) return { problems };
  return {
    section: {
      ...rest,
      says: paragraphs.map(({ value }) => value),
      notes: Object.fromEntries(readNotes.map(([name, { value }]) => [name, value])),
    },
  };
}

/**
 * A sound section. Those that come with the program are proved sound by tests and whenever a form is tried (`npm run try`); whatever else
 * comes in goes through `readSection`, which tells what is wrong in words.
 */
export function loadSection(definition: SectionDefinition, forms: readonly Form[]): Section {
  const read = readSays(definition, forms);
  if (read.problems) throw new Error(`section ${definition.code}: ${JSON.stringify(read.problems)}`);
  return read.section;
}
