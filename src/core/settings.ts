/** What an office chooses about results; it lives in the sheet Thiết lập and travels with the consolidated workbook. */
import type { ToneStyle } from './vietnamese';

export type Settings = Readonly<{
  /** Decimals of percentages in the report, by form: investment 0, budget 1, poverty 2 unless the office says otherwise. */
  percentDecimals: Readonly<Record<string, number>>;
  /** How a change between two rates is called. */
  rateChange: '%' | 'điểm phần trăm';
  /** Where the tone mark goes in prose: "hòa" or "hoà"; as written where absent. */
  toneStyle?: ToneStyle;
  /** How many of the largest items the budget section names; 0 names none. */
  largestItems: number;
  /** Sections of the report and their order, by code; all in their usual order where empty. */
  sections: readonly string[];
}>;

export const defaultSettings: Settings = { percentDecimals: {}, rateChange: '%', largestItems: 0, sections: [] };
