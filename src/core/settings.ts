/** What an office chooses about results; it lives in the sheet Thiết lập and travels with the consolidated workbook. */
import type { ToneStyle } from './vietnamese';

/** A unit whose return is taken in although errors are open: why, and on whose word, where that was written down; `until` is a day or a period. */
export type Waiver = Readonly<{ unit: string; reason?: string; by?: string; until?: string }>;

export type Settings = Readonly<{
  /** Decimals of percentages in the report, by form: investment 0, budget 1, poverty 2 unless the office says otherwise. */
  percentDecimals: Readonly<Record<string, number>>;
  /** How a change between two rates is called. */
  rateChange: '%' | 'điểm phần trăm';
  /** Where the tone mark goes in prose: "hòa" (old) or "hoà" (new); as written where absent. */
  toneStyle?: ToneStyle;
  /** How many of the largest items the budget section names; 0 names none. */
  largestItems: number;
  /** Sections of the report and their order, by code; all in their usual order where empty. */
  sections: readonly string[];
  waivers: readonly Waiver[];
}>;

export const defaultSettings: Settings = { percentDecimals: {}, rateChange: '%', largestItems: 0, sections: [], waivers: [] };
