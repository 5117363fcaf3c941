/** Why a workbook is not read as a consolidated one, in words that say what to do. */
import type { CellRef } from '../core/cell';
import type { Lang } from '../core/lang';
import { bookVersion } from './contract';

export type BookProblem =
  | Readonly<{ is: 'notConsolidated' }>
  /** `version` as the workbook has it. */
  | Readonly<{ is: 'newer'; version: string }>
  /** A form, or a version of one, that this program does not have. */
  | Readonly<{ is: 'unknownForm'; form: string; version: string }>
  /** A table without its row of keys and its heads, or not there at all. */
  | Readonly<{ is: 'noHeads'; sheet: string }>
  /** A word that stands for something, and for what is not known. */
  | Readonly<{ is: 'unknown'; at: CellRef; value: string; known: readonly string[] }>;

/** What is wrong with a workbook that surely is, or wants to be, a consolidated one. */
export type BrokenBook = Exclude<BookProblem, Readonly<{ is: 'notConsolidated' }>>;

/** To stand after the name of the file. */
export function bookProblemText(problem: BrokenBook, lang: Lang): string {
  const say = (vi: string, en: string): string => (lang === 'vi' ? vi : en);
  switch (problem.is) {
    case 'newer':
      return say(
        `sổ tổng hợp do bản mới hơn của chương trình lập (phiên bản sổ «${problem.version}», bản đang dùng đọc được đến ${bookVersion}); xin cập nhật chương trình rồi mở lại.`,
        `the workbook was consolidated by a newer version of the program (“${problem.version}”; this one reads up to ${bookVersion}); please update the program and try again.`,
      );
    case 'unknownForm':
      return say(
        `sổ có biểu ${problem.form} phiên bản «${problem.version}» mà chương trình đang dùng chưa biết; xin cập nhật chương trình rồi mở lại, hoặc tổng hợp lại.`,
        `the workbook has form ${problem.form}, version “${problem.version}”, which this program does not know; please update the program and try again, or consolidate again.`,
      );
    case 'noHeads':
      return say(
        `sheet ${problem.sheet} không còn, hoặc đã mất dòng khoá ẩn và dòng tiêu đề cột; xin lấy lại sổ đã lưu trước khi xoá, hoặc tổng hợp lại.`,
        `the sheet ${problem.sheet} is gone, or has lost its hidden row of keys and its heads; please take the workbook as it was before, or consolidate again.`,
      );
    case 'unknown': {
      const { at, value, known } = problem;
      return say(
        `sheet ${at.sheet}, ô ${at.cell}: «${value}» không phải giá trị đã biết; hãy ghi lại một trong: ${known.join('; ')}.`,
        `sheet ${at.sheet}, cell ${at.cell}: “${value}” is not known; write one of: ${known.join('; ')}.`,
      );
    }
  }
}
