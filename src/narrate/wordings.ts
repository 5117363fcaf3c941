/** A section may be written anew for a later form: its wordings share a code, and each names the dated definitions that it tells. */
import type { Consolidation } from '../core/consolidation';
import { meet, speaksOf } from '../language/dated';
import type { Section, SectionDefinition } from './section';

/** Whether the figures at hand are of dated definitions that the section tells; a form that did not come rules out none. */
export const suits = ({ needs }: Pick<Section, 'needs'>, { forms }: Pick<Consolidation, 'forms'>): boolean =>
  needs.every((need) => forms.every(({ form, version }) => form !== need.form || speaksOf(need, { code: form, version })));

type Coded = Pick<SectionDefinition, 'code' | 'needs'>;

/** Whether two sections of one code could both tell the same figures: no form that both need parts them. */
export const compete = (a: Coded, b: Coded): boolean =>
  a.code === b.code && !a.needs.some((need) => b.needs.some((other) => need.form === other.form && !meet(need, other)));

/** One of each code, in the order in which they first stand: the one for these figures, or, where there is none, the first. */
export function wordingsFor(sections: readonly Section[], consolidation: Pick<Consolidation, 'forms'>): readonly Section[] {
  return [...new Set(sections.map(({ code }) => code))].flatMap((code) => {
    const wordings = sections.filter((section) => section.code === code);
    return wordings.find((section) => suits(section, consolidation)) ?? wordings.slice(0, 1);
  });
}
