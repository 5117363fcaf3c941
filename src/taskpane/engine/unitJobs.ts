/** Jobs about the place and its units: looking through the country, choosing a catalogue, what the office adds to it, a table to begin with. */
import type { Lang } from '../../core/lang';
import { catalogueTab } from '../../core/unit';
import { readTableFile } from '../../doors/tableFile';
import type { AddedUnits, FoundUnits, NewUnit } from './countryUnits';
import type { Chosen } from './knowCatalogues';
import { know, meantBy } from './knowCatalogues';
import type { Unread } from './officeJobs';
import type { EngineState } from './state';

/** As long a list as a person looks through. */
const most = 20;

/** A unit typed in, or a small table as a file. */
export type Addition = Readonly<{ unit: NewUnit } | { file: string; bytes: Uint8Array }>;
type Added = AddedUnits | Readonly<{ unread: Unread }>;

async function add(state: EngineState, chosen: Chosen, addition: Addition, lang: Lang): Promise<Added> {
  const table = 'unit' in addition ? { rows: addition.unit } : readTableFile(addition.file, addition.bytes, catalogueTab);
  if ('problem' in table) return { unread: { file: 'file' in addition ? addition.file : '', is: table.problem } };
  const added = await (await state.writers.units()).call('add', { meant: meantBy(state, chosen), more: table.rows, lang });
  // The page lets nothing be added before a catalogue was chosen.
  if (!added) throw new Error(`there is no catalogue ${chosen.catalogue}`);
  return added;
}

export const unitJobs = (state: EngineState) => ({
  /** Provinces and communes by whatever was typed of them, nearest first; all provinces for a blank. */
  searchUnits: async ({ text }: Readonly<{ text: string }>): Promise<FoundUnits> =>
    (await state.writers.units()).call('find', { text, most: text.trim() === '' ? Infinity : most }),

  /** Makes the catalogue chosen known, and says how its place is called. */
  knowCatalogue: ({ chosen, lang }: Readonly<{ chosen: Chosen; lang: Lang }>): Promise<Readonly<{ place?: string }>> =>
    know(state, chosen, lang),

  /** Checks what is to be added to the catalogue chosen; it is not yet used. */
  addUnits: ({ chosen, more, lang }: Readonly<{ chosen: Chosen; more: Addition; lang: Lang }>): Promise<Added> =>
    add(state, chosen, more, lang),

  /** A catalogue to fill in, as a workbook: the one chosen, or an example. */
  exampleCatalogue: async ({ chosen }: Readonly<{ chosen: Chosen }>): Promise<Uint8Array> =>
    (await state.writers.xlsx()).call('xlsx', { plan: await (await state.writers.units()).call('example', meantBy(state, chosen)) }),
});
