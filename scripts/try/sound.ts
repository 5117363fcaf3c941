/** Proves the library that comes with the program: its forms beside each other, the sections and charts that speak of them. */
import type { Lang } from '../../src/core/lang';
import { charts } from '../../src/forms/charts';
import { definitions } from '../../src/forms/definitions';
import { readForms } from '../../src/language/library';
import { readCharts } from '../../src/language/readChart';
import { listProblems } from '../../src/language/sayProblem';
import { readSections } from '../../src/narrate/readSection';
import { sections } from '../../src/narrate/sections';

/** All that is wrong, a line each; empty where everything is sound. */
export function libraryProblems(lang: Lang): string {
  const read = readForms(definitions);
  // What is said of forms cannot be judged while they are not sound.
  if (read.problems) return listProblems(definitions, read.problems, lang);
  const { forms } = read;
  return [
    listProblems(sections, readSections(sections, forms).problems ?? [], lang),
    listProblems(charts, readCharts(charts, forms).problems ?? [], lang),
  ]
    .filter((text) => text !== '')
    .join('\n');
}
