/** What an office chooses that changes results: it lives in the sheet Thiết lập of a workbook; a browser remembers only where and when. */
import type { Settings, Waiver } from './settings';
import { defaultSettings } from './settings';

/** A catalogue that the office brought, as the rows of its table. */
export type OwnCatalogue = Readonly<{ code: string; place: string; rows: readonly (readonly string[])[] }>;

export type Office = Readonly<{
  /** The code of a catalogue the engine knows; the workbook's own where empty. */
  catalogue: string;
  /** The reporting period (`2021-Q1`); each file's own where empty. */
  period: string;
  settings: Settings;
  /** Codes of units whose returns are taken in although errors are open; the reasons stand in `settings.waivers`. */
  accept: readonly string[];
  /** Known to the engine while it is the one chosen. */
  own?: OwnCatalogue;
  /** Units that the office adds to the catalogue chosen, as the rows of a table (units/addUnits.ts). */
  added?: readonly (readonly string[])[];
  /** How the catalogue's place is called, for whoever cannot ask the engine yet. */
  place?: string;
}>;

export const usualOffice: Office = { catalogue: '', period: '', settings: defaultSettings, accept: [] };

/** The units taken in, each with the reason that is known of it. */
export const waiversOf = ({ accept, settings }: Office): readonly Waiver[] =>
  accept.map((unit) => settings.waivers.find((item) => item.unit === unit) ?? { unit });

/** As it is written down: the reasons of units that are no longer taken in are gone. */
export const settledSettings = (office: Office): Settings => ({ ...office.settings, waivers: waiversOf(office) });

export const sameOffice = (a: Office, b: Office): boolean => {
  const told = (office: Office): string =>
    JSON.stringify([office.catalogue, office.period, settledSettings(office), office.own?.rows ?? null, office.added ?? null]);
  return told(a) === told(b);
};
