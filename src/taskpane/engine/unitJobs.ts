/** Jobs about the country's own list of units: looking through it, taking a province or commune as the catalogue, adding the office's own units. */
import type { Lang } from '../../core/lang';
import type { OwnCatalogue } from '../../core/office';
import { catalogueTab } from '../../core/unit';
import { readTableFile } from '../../doors/tableFile';
import type { FoundUnits } from './countryUnits';
import type { TakenCatalogue } from './officeJobs';
import type { EngineState } from './state';

/** As long a list as a person looks through. */
const most = 20;

type OfficesAsked = Readonly<{ own: OwnCatalogue; file: string; bytes: Uint8Array; lang: Lang }>;

export const unitJobs = (state: EngineState) => ({
  /** Provinces and communes by whatever was typed of them, nearest first; all provinces for a blank. */
  searchUnits: async ({ text }: Readonly<{ text: string }>): Promise<FoundUnits> =>
    (await state.writers.units()).call('find', { text, most: text.trim() === '' ? Infinity : most }),

  /** The catalogue of a province or commune, to be chosen as one that the office brought; null where there is none of this code. */
  countryCatalogue: async ({ code }: Readonly<{ code: string }>): Promise<OwnCatalogue | null> =>
    (await state.writers.units()).call('take', { code }),

  /** Adds the units of a small table (mã, tên, loại) to a catalogue that is chosen as the office's own. */
  addOffices: async ({ own, file, bytes, lang }: OfficesAsked): Promise<TakenCatalogue> => {
    const table = readTableFile(file, bytes, catalogueTab);
    if ('problem' in table) return { unread: { file, is: table.problem } };
    return (await state.writers.units()).call('add', { own, rows: table.rows, lang });
  },

  /** A catalogue to fill in, as a workbook. */
  exampleCatalogue: async (_: null): Promise<Uint8Array> =>
    (await state.writers.xlsx()).call('xlsx', { plan: await (await state.writers.units()).call('example', null) }),
});
