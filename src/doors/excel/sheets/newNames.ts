/** Names for sheets and ranges that come into a workbook which may have them already. */
import type { WorkbookPlan } from '../../../core/plan';

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

const longestSheetName = 31;

/** Excel allows 31 characters; the ending counts, so the name gives way. */
const withEnding = (name: string, ending: string): string => name.slice(0, longestSheetName - ending.length).trimEnd() + ending;

const mostAttempts = 1_000;
const endings: readonly string[] = ['', ...Array.from({ length: mostAttempts }, (_, index) => ` (${index + 2})`)];

/** All sheets keep their names, or all get the same ending: together they are one work. */
export function newSheetNames(planned: readonly string[], taken: readonly string[]): ReadonlyMap<string, string> {
  if (new Set(planned.map(folded)).size < planned.length) throw new Error('two sheets of one name');
  const known = new Set(taken.map(folded));
  for (const ending of endings) {
    const names = planned.map((name) => [name, withEnding(name, ending)] as const);
    const chosen = names.map(([, name]) => folded(name));
    if (new Set(chosen).size === planned.length && chosen.every((name) => !known.has(name))) return new Map(names);
  }
  throw new Error('no name is free');
}

/** `DonVi` becomes `DonVi_2`: no blanks or brackets in a defined name. */
export function newDefinedNames(planned: WorkbookPlan['names'], taken: readonly string[]): ReadonlyMap<string, string> {
  const known = new Set(taken.map(folded));
  const free = (name: string): string => {
    for (let number = 2; ; number++) if (!known.has(folded(`${name}_${number}`))) return `${name}_${number}`;
  };
  return new Map(Object.keys(planned).map((name) => [name, known.has(folded(name)) ? free(name) : name]));
}
