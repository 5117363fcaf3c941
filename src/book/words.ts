/** The words of a consolidated workbook that stand for something a program reads. */
import type { UnitStatus } from '../core/consolidation';
import type { Line } from '../consolidate/lines';

export const statusWords: Readonly<Record<UnitStatus['status'], string>> = {
  accepted: 'Đã nhận',
  despiteErrors: 'Đã nhận, còn lỗi',
  refused: 'Chưa nhận vì còn lỗi',
  duplicate: 'Chưa nhận vì có hai tệp khác nhau',
  missing: 'Chưa nộp',
};

const statuses = Object.keys(statusWords) as readonly UnitStatus['status'][];
export const statusOf = (text: string): UnitStatus['status'] | undefined => statuses.find((status) => statusWords[status] === text);

export const kindWords = { return: 'đơn vị nộp', transfer: 'loại trừ' } as const satisfies Readonly<Record<Line['kind'], string>>;

/** A sheet of a form as the breakdown calls it: `HN.ngheo`. */
export const sheetCode = (form: string, sheet: string): string => `${form}.${sheet}`;
