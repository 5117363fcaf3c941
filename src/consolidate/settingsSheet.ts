/** Reads the office's settings back from keys and values, whether of a sheet Thiết lập or of a JSON file. */
import type { Settings } from '../core/settings';
import { defaultSettings } from '../core/settings';
import { fold } from '../core/vietnamese';
import type { WorkbookSnapshot } from '../core/workbook';
import { cellAt } from '../core/workbook';
import { cellText } from '../read/labels';
import { settingsTab } from './plan/sideSheets';

/** Keys and values of the sheet Thiết lập; empty where there is none. */
export function settingValues(workbook: WorkbookSnapshot): ReadonlyMap<string, string> {
  const sheet = workbook.sheets.find(({ name }) => fold(name) === fold(settingsTab));
  if (!sheet) return new Map();
  return new Map(
    Array.from(
      { length: sheet.rowCount },
      (_, index) => [cellText(cellAt(sheet, 1, index + 1)), cellText(cellAt(sheet, 2, index + 1))] as const,
    ).filter(([key]) => key !== ''),
  );
}

/** The same bounds as in a settings file (scripts/settings.ts). */
const wholeNumber = (text: string, most: number): number | undefined =>
  /^\d{1,3}$/.test(text) && Number(text) <= most ? Number(text) : undefined;

export function settingsFrom(values: ReadonlyMap<string, string>): Settings {
  const decimals = [...values].flatMap(([key, value]) => {
    const form = /^percentDecimals\.([A-Z]{2,5})$/.exec(key)?.[1];
    const number = wholeNumber(value, 6);
    return form !== undefined && number !== undefined ? [[form, number] as const] : [];
  });
  const tone = values.get('toneStyle');
  return {
    percentDecimals: Object.fromEntries(decimals),
    rateChange: fold(values.get('rateChange') ?? '') === fold('điểm phần trăm') ? 'điểm phần trăm' : defaultSettings.rateChange,
    ...(tone === 'old' || tone === 'new' ? { toneStyle: tone } : {}),
    largestItems: wholeNumber(values.get('largestItems') ?? '', 100) ?? defaultSettings.largestItems,
    sections: (values.get('sections') ?? '')
      .split(',')
      .map((code) => code.trim())
      .filter((code) => code !== ''),
  };
}

/** The settings of a workbook with a sheet Thiết lập; undefined where it has none. */
export function readSettings(workbook: WorkbookSnapshot): Settings | undefined {
  const values = settingValues(workbook);
  return values.size === 0 ? undefined : settingsFrom(values);
}
