/** What an office chooses that changes results: it lives in the sheet Thiết lập of a workbook, never in the browser. */
import type { Settings } from '../../core/settings';
import { defaultSettings } from '../../core/settings';

export type Office = Readonly<{
  /** The code of a catalogue the engine knows; the workbook's own where empty. */
  catalogue: string;
  /** The reporting period (`2021-Q1`); each file's own where empty. */
  period: string;
  settings: Settings;
  /** Codes of units whose returns are taken in although errors are open. */
  accept: readonly string[];
}>;

export const usualOffice: Office = { catalogue: '', period: '', settings: defaultSettings, accept: [] };
