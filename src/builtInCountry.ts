/** The country's own list of units. Only what starts the program takes it from here; everybody else is handed it. */
import { vietnam } from './units/country';
import type { CountryUnits } from './units/country/place';
import { catalogueCoded, catalogueHolding } from './units/country/placeCatalogues';

export const country: CountryUnits = {
  list: vietnam,
  catalogueCoded: (code) => catalogueCoded(vietnam(), code),
  catalogueHolding: (unit) => catalogueHolding(vietnam(), unit),
};
