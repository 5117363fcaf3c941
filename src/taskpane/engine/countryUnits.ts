/** Jobs of the worker that knows the country's own list of units; the list is large, so it is loaded only when somebody looks for a unit. */
import type { Lang } from '../../core/lang';
import type { OwnCatalogue } from '../../core/office';
import type { WorkbookPlan } from '../../core/plan';
import type { Catalogue } from '../../core/unit';
import { sameUnit } from '../../core/unitId';
import { addUnits } from '../../units/addUnits';
import type { CatalogueProblem } from '../../units/catalogueProblems';
import { unitsSheet } from '../../units/catalogueSheet';
import { catalogueRows } from '../../units/catalogueTable';
import type { Found } from '../../units/country/findPlaces';
import { findPlaces } from '../../units/country/findPlaces';
import type { Country } from '../../units/country/place';
import { catalogueCode, catalogueCoded } from '../../units/country/placeCatalogues';
import { placeNamed } from '../../units/country/placeNamed';
import { exampleRows, rowsToFill } from '../../units/exampleCatalogue';
import { villageWordOf } from '../../units/kindWords';
import { ownCode } from '../../units/ownCode';
import { readCatalogue } from '../../units/readCatalogue';

type Rows = OwnCatalogue['rows'];

/** A province or commune as a list of the page shows it. */
export type FoundUnit = Readonly<{
  code: string;
  name: string;
  /** Of a commune: the name of its province, and the code of that one's catalogue. */
  province?: string;
  within?: string;
  /** It was found by a unit that went into it. */
  was?: string;
  /** The code of its catalogue. */
  catalogue: string;
  /** How many units its catalogue has beside itself. */
  below: number;
}>;
/** `more` are those beyond the first ones; `isNear` where nothing is called so, and these are nearly. */
export type FoundUnits = Readonly<{ units: readonly FoundUnit[]; more: number; isNear?: true }>;

/** A catalogue: one that is known elsewhere, by its rows, else a place of the country by the code; and what the office adds to it. */
export type CatalogueMeant = Readonly<{ code: string; known?: OwnCatalogue; added?: Rows }>;

/** What a person adds by hand; `village` is a thôn, bản, tổ dân phố. */
export type NewUnit = Readonly<{ name: string; kind: 'owner' | 'finance' | 'village'; forms: readonly string[] }>;
/** `rows` are everything that the office has added now. */
export type AddedUnits = Readonly<{ rows: Rows; count: number }> | Readonly<{ problems: readonly CatalogueProblem[] }>;

const foundUnit = ({ communes }: Country, { place, was }: Found): FoundUnit => ({
  ...{ code: place.code, name: place.name, catalogue: catalogueCode(place), below: communes.get(place.code)?.length ?? 0 },
  ...(place.province ? { province: place.province.name, within: catalogueCode(place.province) } : {}),
  ...(was === undefined ? {} : { was }),
});

function nearlyFound(country: Country, text: string): readonly Found[] {
  const named = placeNamed(country, text);
  return named.is === 'none' ? named.near : [];
}

const rowsOfUnit = ({ name, kind, forms }: NewUnit, { units }: Catalogue): Rows => {
  const code = ownCode(
    name,
    units.map((unit) => unit.code),
  );
  return [
    ['code', 'name', 'kind', 'forms'],
    [code, name, kind === 'village' ? villageWordOf(name) : kind, forms.join('; ')],
  ];
};

const notIn = ({ units }: Catalogue, other: Catalogue): Catalogue['units'] =>
  units.filter((unit) => !other.units.some((one) => sameUnit(one, unit)));

export const countryJobs = (country: () => Country) => {
  const baseOf = ({ code, known }: CatalogueMeant): Catalogue | undefined =>
    known ? readCatalogue(known.code, known.rows).catalogue : catalogueCoded(country(), code);

  const withAdded = (base: Catalogue, { added }: CatalogueMeant): Catalogue => (added ? (addUnits(base, added).catalogue ?? base) : base);

  return {
    /** All provinces for a blank text. */
    find: ({ text, most }: Readonly<{ text: string; most: number }>): FoundUnits => {
      const all = country();
      const found = text.trim() === '' ? all.provinces.map((place): Found => ({ place, by: 'words' })) : findPlaces(all, text);
      const near = found.length === 0 ? nearlyFound(all, text) : [];
      return {
        units: [...found, ...near].slice(0, most).map((one) => foundUnit(all, one)),
        more: Math.max(0, found.length - most),
        ...(near.length > 0 ? { isNear: true } : {}),
      };
    },

    /** With what the office adds; null where there is none of this code. */
    take: (meant: CatalogueMeant): OwnCatalogue | null => {
      const base = baseOf(meant);
      const catalogue = base && withAdded(base, meant);
      return catalogue ? { code: meant.code, place: catalogue.place.name, rows: catalogueRows(catalogue) } : null;
    },

    /** A unit typed in, or a small table (mã, tên, loại), beside what was added before; null where there is no such catalogue. */
    add: ({ meant, more, lang }: Readonly<{ meant: CatalogueMeant; more: NewUnit | Rows; lang: Lang }>): AddedUnits | null => {
      const base = baseOf(meant);
      if (!base) return null;
      const before = withAdded(base, meant);
      const { catalogue, problems } = addUnits(before, 'name' in more ? rowsOfUnit(more, before) : more, lang);
      if (!catalogue) return { problems };
      const fresh = notIn(catalogue, before);
      return { rows: catalogueRows({ ...base, units: [...notIn(before, base), ...fresh] }), count: fresh.length };
    },

    /** A catalogue to fill in: an example, or this one to be gone on with. */
    example: (meant: CatalogueMeant): WorkbookPlan => {
      const base = meant.code === '' ? undefined : baseOf(meant);
      return { title: '', sheets: [unitsSheet(base ? rowsToFill(withAdded(base, meant)) : exampleRows)], names: {}, properties: {} };
    },
  };
};
export type CountryJobs = ReturnType<typeof countryJobs>;
