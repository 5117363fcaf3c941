/** The words of a consolidated workbook that stand for something a program reads. */
import type { UnitStatus } from '../core/consolidation';
import type { Line } from '../consolidate/lines/lines';
import { unitStatusNames } from '../words/unitStatus';

const statuses = Object.keys(unitStatusNames) as readonly UnitStatus['status'][];

/** In the workbook, which is in Vietnamese whatever the language of the page. */
export const statusWord = (status: UnitStatus['status']): string => unitStatusNames[status].vi;
export const statusOf = (text: string): UnitStatus['status'] | undefined => statuses.find((status) => statusWord(status) === text);
export const statusWords: readonly string[] = statuses.map(statusWord);

export const kindWords = { return: 'đơn vị nộp', transfer: 'loại trừ' } as const satisfies Readonly<Record<Line['kind'], string>>;

/** A sheet of a form as the breakdown calls it: `HN.ngheo`. */
export const sheetCode = (form: string, sheet: string): string => `${form}.${sheet}`;
