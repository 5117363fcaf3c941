/** Reads a section that may be wrong, from a sheet or a file: the section, or all that is wrong with it. */
import type { Form } from '../language/load';
import type { DefinitionProblem } from '../language/problem';
import { below, problem } from '../language/problem';
import { refuse } from '../language/sayProblem';
import { shapeProblems } from '../language/shape';
import type { ReadSection } from './loadSection';
import { readSays } from './loadSection';
import type { Section, SectionDefinition } from './section';
import { sectionSchema } from './sectionSchema';
import { compete } from './wordings';

const isSection = (data: unknown): data is SectionDefinition => sectionSchema.safeParse(data).success;

/** Whatever comes from a sheet, a file or our own code. */
export const readSection = (data: unknown, forms: readonly Form[]): ReadSection =>
  isSection(data) ? readSays(data, forms) : { problems: shapeProblems(sectionSchema, data) };

export type ReadSections = Readonly<{ sections: readonly Section[]; problems?: never } | { problems: readonly DefinitionProblem[] }>;

/** Each path begins with the position of the section. */
export function readSections(data: readonly unknown[], forms: readonly Form[]): ReadSections {
  const read = data.map((item) => readSection(item, forms));
  const twice = data.flatMap((item, index) => {
    const isAgain = isSection(item) && data.slice(0, index).some((other) => isSection(other) && compete(other, item));
    return isAgain ? [problem([index, 'code'], 'code.twice', { code: item.code })] : [];
  });
  const problems = [...twice, ...read.flatMap((item, index) => below([index], item.problems ?? []))];
  return problems.length > 0 ? { problems } : { sections: read.flatMap((item) => (item.problems ? [] : [item.section])) };
}

/** For sections that must be sound. Throws, with all that is wrong. */
export function checkedSections(definitions: readonly SectionDefinition[], forms: readonly Form[]): readonly Section[] {
  const read = readSections(definitions, forms);
  return read.problems ? refuse('sections', definitions, read.problems) : read.sections;
}
