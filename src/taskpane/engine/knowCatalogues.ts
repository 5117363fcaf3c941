/** Which catalogues the engine knows beside those that come with it. */
import type { Lang } from '../../core/lang';
import type { OwnCatalogue } from '../../core/office';
import type { Catalogue } from '../../core/unit';
import type { WorkbookSnapshot } from '../../core/workbook';
import { takeCatalogue } from '../../work/catalogue';
import { withCatalogue } from '../../work/library';
import { unknownCatalogues } from '../../work/proposal';
import type { EngineState } from './state';

const isNamed = (library: EngineState['library'], code: string): boolean => library.catalogues.some((catalogue) => catalogue.code === code);

/** The office's own stands in front only while it is the one chosen, as on the command line. */
export function know(state: EngineState, own: OwnCatalogue | undefined, lang: Lang): void {
  const { catalogue } = own ? takeCatalogue(own.code, own.rows, lang) : {};
  const library = { ...state.builtIn, catalogues: [...state.builtIn.catalogues, ...state.named] };
  state.library = catalogue ? withCatalogue(library, catalogue) : library;
}

async function countryCatalogue(state: EngineState, code: string): Promise<readonly Catalogue[]> {
  const own = await (await state.writers.units()).call('take', { code });
  const { catalogue } = own ? takeCatalogue(own.code, own.rows, 'vi') : {};
  return catalogue ? [catalogue] : [];
}

/** Learns the provinces and communes that these workbooks name. Without the list a return says itself that its catalogue is not known. */
export async function knowNamed(state: EngineState, workbooks: readonly WorkbookSnapshot[]): Promise<void> {
  const codes = unknownCatalogues(state.library, workbooks);
  if (codes.length === 0) return;
  const found = await Promise.all(codes.map((code) => countryCatalogue(state, code).catch((): readonly Catalogue[] => [])));
  const learnt = found.flat().filter(({ code }) => !isNamed(state.library, code));
  state.named = [...state.named, ...learnt];
  state.library = { ...state.library, catalogues: [...state.library.catalogues, ...learnt] };
}
