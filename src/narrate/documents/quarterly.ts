/** Báo cáo kết quả thực hiện: the report of a month, a quarter, a half or a whole year. */
import type { DocumentDefinition } from './document';

export const quarterly = {
  code: 'quarterly',
  kind: 'BÁO CÁO',
  symbol: 'BC-UBND',
  subject: 'Kết quả thực hiện',
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  headings: [
    { number: 'roman', isUpper: true },
    { number: 'arabic', isUpper: false },
    { number: 'letter', isUpper: false },
  ],
  chapters: [{ title: 'Kết quả thực hiện {run}', sections: 'others' }],
} as const satisfies DocumentDefinition;
