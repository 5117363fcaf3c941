/** Which catalogues the engine knows beside those that come with it. */
import type { Lang } from '../../core/lang';
import type { Office } from '../../core/office';
import { present } from '../../core/present';
import type { Catalogue } from '../../core/unit';
import type { WorkbookSnapshot } from '../../core/workbook';
import { catalogueRows } from '../../units/catalogueTable';
import { takeCatalogue } from '../../work/catalogue';
import type { Library } from '../../work/library';
import { catalogueNamed, withCatalogue } from '../../work/library';
import { unknownCatalogues } from '../../work/proposal';
import type { CatalogueMeant } from './countryUnits';
import type { EngineState } from './state';

const isNamed = (library: EngineState['library'], code: string): boolean => library.catalogues.some((catalogue) => catalogue.code === code);

/** Those of the program, and those of the country that workbooks name. */
export const libraryOf = ({ builtIn, named }: EngineState): Library => ({ ...builtIn, catalogues: [...builtIn.catalogues, ...named] });

/** Which catalogue is meant, and what the office adds to it. */
export type Chosen = Required<Pick<Office, 'catalogue'>> & Pick<Office, 'own' | 'added'>;

/** As the worker is told that knows the country's own list, and none of the others. */
export function meantBy(state: EngineState, { catalogue: code, own, added }: Chosen): CatalogueMeant {
  const builtIn = state.builtIn.catalogues.find((catalogue) => catalogue.code === code);
  const known = own?.code === code ? own : builtIn && { code, place: builtIn.place.name, rows: catalogueRows(builtIn) };
  return { code, ...present({ known, added }) };
}

async function chosenCatalogue(state: EngineState, chosen: Chosen, lang: Lang): Promise<Catalogue | undefined> {
  const { catalogue: code, own, added } = chosen;
  if (code === '') return undefined;
  if (!added) {
    const known = own?.code === code ? takeCatalogue(own.code, own.rows, lang).catalogue : catalogueNamed(libraryOf(state), code);
    if (known) return known;
  }
  const taken = await (await state.writers.units()).call('take', meantBy(state, chosen));
  return taken ? takeCatalogue(taken.code, taken.rows, lang).catalogue : undefined;
}

/** Makes the catalogue chosen known, in front of the others: the office's own, and what it adds, only while it is the one chosen. */
export async function know(state: EngineState, chosen: Chosen, lang: Lang): Promise<Readonly<{ place?: string }>> {
  const catalogue = await chosenCatalogue(state, chosen, lang);
  const library = libraryOf(state);
  state.library = catalogue && !library.catalogues.includes(catalogue) ? withCatalogue(library, catalogue) : library;
  return catalogue ? { place: catalogue.place.name } : {};
}

async function countryCatalogue(state: EngineState, code: string): Promise<readonly Catalogue[]> {
  const own = await (await state.writers.units()).call('take', { code });
  const { catalogue } = own ? takeCatalogue(own.code, own.rows, 'vi') : {};
  return catalogue ? [catalogue] : [];
}

/** Learns provinces and communes by the codes of their catalogues. */
export async function knowCoded(state: EngineState, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  const found = await Promise.all(codes.map((code) => countryCatalogue(state, code).catch((): readonly Catalogue[] => [])));
  const learnt = found.flat().filter(({ code }) => !isNamed(state.library, code));
  state.named = [...state.named, ...learnt];
  state.library = { ...state.library, catalogues: [...state.library.catalogues, ...learnt] };
}

/** Those that these workbooks name. Without the list a return says itself that its catalogue is not known. */
export const knowNamed = (state: EngineState, workbooks: readonly WorkbookSnapshot[]): Promise<void> =>
  knowCoded(state, unknownCatalogues(state.library, workbooks));
