/** What the program knows of the world: forms, the sections of reports, charts, catalogues of units. Handed to every use case as a value. */
import type { Reform } from '../core/reform';
import type { Catalogue } from '../core/unit';
import type { ChartDefinition } from '../language/chart';
import type { Form } from '../language/load';
import type { Section } from '../narrate/section';
import type { CountryUnits } from '../units/country/place';

export type Library = Readonly<{
  forms: readonly Form[];
  sections: readonly Section[];
  charts: readonly ChartDefinition[];
  catalogues: readonly Catalogue[];
  /** What became of units, as far as it is known. */
  reforms?: readonly Reform[];
  /** The country's own list of units, where it is at hand; its catalogues are made when they are asked for. */
  country?: CountryUnits;
}>;

/** By code: of those of the program, or of a province or commune of the country. */
export const catalogueNamed = ({ catalogues, country }: Library, code: string): Catalogue | undefined =>
  catalogues.find((catalogue) => catalogue.code === code) ?? country?.catalogueCoded(code);

/** With an office's own catalogue in front, which takes the place of one of the same name. */
export const withCatalogue = (library: Library, own: Catalogue): Library => ({
  ...library,
  catalogues: [own, ...library.catalogues.filter(({ code }) => code !== own.code)],
});

/** Sections as offices choose them: one for all wordings of a code. */
export const offered = ({ sections }: Library): readonly Section[] =>
  sections.filter(({ code }, index) => sections.findIndex((other) => other.code === code) === index);

export const codesOf = (items: readonly Readonly<{ code: string }>[]): readonly string[] => [...new Set(items.map(({ code }) => code))];
