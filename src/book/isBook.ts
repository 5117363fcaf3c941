/** Whether a workbook is a consolidated one, and of which version: the one place that decides it. */
import { parsePeriod } from '../core/period';
import { fold } from '../core/vietnamese';
import type { WorkbookSnapshot } from '../core/workbook';
import { settingsTab } from '../settings/lines';
import { settingValues } from '../settings/settingsSheet';
import { detail, lists, versionKey } from './contract';

export type Version = number;

/** Without any of these no report can be written. */
const needed: readonly string[] = [lists.progress.tab, detail.tab, settingsTab];

/** In Excel its sheets may stand beside others with an ending where their names were taken: "", " (2)" … */
export function bookEndings(workbook: WorkbookSnapshot): readonly string[] {
  const [first = ''] = needed;
  const has = (tab: string): boolean => workbook.sheets.some(({ name }) => fold(name) === fold(tab));
  return workbook.sheets.flatMap(({ name }) => {
    const ending = name.startsWith(first) ? name.slice(first.length) : undefined;
    const isOne = ending !== undefined && /^(?: \(\d+\))?$/.test(ending) && needed.every((tab) => has(tab + ending));
    return isOne ? [ending] : [];
  });
}

/** What the line of Thiết lập says; workbooks of the first version have none, and a word that is no number is of no version known. */
export const versionOf = (values: ReadonlyMap<string, string>): Version => {
  const text = values.get(versionKey) ?? '';
  return text === '' ? 1 : /^[1-9]\d*$/.test(text) ? Number(text) : Infinity;
};

/** The version of the first that stands in it; undefined for every other workbook. */
export function isBook(workbook: WorkbookSnapshot): Version | undefined {
  const versions = bookEndings(workbook).flatMap((ending): readonly Version[] => {
    const values = settingValues(workbook, ending);
    return parsePeriod(values.get('period') ?? '') ? [versionOf(values)] : [];
  });
  return versions[0];
}
