/** Jobs of the worker that knows the country's own list of units; the list is large, so it is loaded only when somebody looks for a unit. */
import type { Lang } from '../../core/lang';
import type { OwnCatalogue } from '../../core/office';
import type { WorkbookPlan } from '../../core/plan';
import { addUnits } from '../../units/addUnits';
import type { CatalogueProblem } from '../../units/catalogueProblems';
import { unitsSheet } from '../../units/catalogueSheet';
import { catalogueRows } from '../../units/catalogueTable';
import type { Found } from '../../units/country/findPlaces';
import { findPlaces } from '../../units/country/findPlaces';
import type { Country } from '../../units/country/place';
import { catalogueCode, catalogueCoded } from '../../units/country/placeCatalogues';
import { exampleRows } from '../../units/exampleCatalogue';
import { readCatalogue } from '../../units/readCatalogue';

/** A province or commune as a list of the page shows it. */
export type FoundUnit = Readonly<{
  code: string;
  name: string;
  /** Of a commune: the name of its province. */
  province?: string;
  /** It was found by a unit that went into it. */
  was?: string;
  /** The code of its catalogue. */
  catalogue: string;
  /** How many units its catalogue has beside itself. */
  below: number;
}>;
/** `more` are those beyond the first ones. */
export type FoundUnits = Readonly<{ units: readonly FoundUnit[]; more: number }>;

export type AddedUnits = Readonly<{ own: OwnCatalogue; units: number }> | Readonly<{ problems: readonly CatalogueProblem[] }>;

const foundUnit = ({ communes }: Country, { place, was }: Found): FoundUnit => ({
  ...{ code: place.code, name: place.name, catalogue: catalogueCode(place), below: communes.get(place.code)?.length ?? 0 },
  ...(place.province ? { province: place.province.name } : {}),
  ...(was === undefined ? {} : { was }),
});

export const countryJobs = (country: () => Country) => ({
  /** All provinces for a blank text. */
  find: ({ text, most }: Readonly<{ text: string; most: number }>): FoundUnits => {
    const all = country();
    const found = text.trim() === '' ? all.provinces.map((place): Found => ({ place, by: 'words' })) : findPlaces(all, text);
    return { units: found.slice(0, most).map((one) => foundUnit(all, one)), more: Math.max(0, found.length - most) };
  },

  /** By the code of the catalogue; null where there is none. */
  take: ({ code }: Readonly<{ code: string }>): OwnCatalogue | null => {
    const catalogue = catalogueCoded(country(), code);
    return catalogue ? { code, place: catalogue.place.name, rows: catalogueRows(catalogue) } : null;
  },

  /** A catalogue with the units of the office's small table (mã, tên, loại). */
  add: ({ own, rows, lang }: Readonly<{ own: OwnCatalogue; rows: OwnCatalogue['rows']; lang: Lang }>): AddedUnits => {
    const known = readCatalogue(own.code, own.rows, lang);
    const { catalogue, problems } = known.catalogue ? addUnits(known.catalogue, rows, lang) : known;
    return catalogue ? { own: { ...own, rows: catalogueRows(catalogue) }, units: catalogue.units.length } : { problems };
  },

  /** A catalogue to fill in. */
  example: (_: null): WorkbookPlan => ({ title: '', sheets: [unitsSheet(exampleRows)], names: {}, properties: {} }),
});
export type CountryJobs = ReturnType<typeof countryJobs>;
