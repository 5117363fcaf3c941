/** Reads the office's settings back, whether of a sheet Thiết lập or of a JSON file. */
import type { Lang } from '../core/lang';
import type { Settings } from '../core/settings';
import type { WorkbookSnapshot } from '../core/workbook';
import { jsonLines } from './json';
import { settingLines } from './lines';
import type { Choices, SettingProblem } from './read';
import { readChoices } from './read';
import type { KnownCodes } from './setting';

/** Keys and values of the sheet Thiết lập; empty where there is none. */
export const settingValues = (workbook: WorkbookSnapshot, ending = ''): ReadonlyMap<string, string> =>
  new Map(settingLines(workbook, ending).flatMap(({ key, value }) => (key === undefined ? [] : [[key, value] as const])));

/** The choices of a workbook with a sheet Thiết lập; undefined where it has none. */
export function workbookChoices(workbook: WorkbookSnapshot, known: KnownCodes = {}): Choices | undefined {
  const lines = settingLines(workbook);
  return lines.length === 0 ? undefined : readChoices(lines, known);
}

export const jsonChoices = (file: string, data: unknown, known: KnownCodes = {}): Choices => readChoices(jsonLines(file, data), known);

/** The settings of a workbook; what cannot be used keeps its usual value. */
export const settingsOf = (workbook: WorkbookSnapshot): Settings => readChoices(settingLines(workbook)).settings;

/** "Thiết lập, ô B7: «abc» không dùng được; hãy ghi …" */
export function settingProblemText({ at, value, allowed }: SettingProblem, lang: Lang): string {
  const place = at.sheet === '' ? `«${at.cell}»` : lang === 'vi' ? `sheet ${at.sheet}, ô ${at.cell}` : `sheet ${at.sheet}, cell ${at.cell}`;
  return lang === 'vi'
    ? `${at.file}, ${place}: «${value}» không dùng được; hãy ghi ${allowed.vi}.`
    : `${at.file}, ${place}: “${value}” cannot be used; write ${allowed.en}.`;
}
