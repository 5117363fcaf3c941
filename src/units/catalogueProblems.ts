/** What can be wrong with a table of units, said so that the person who filled it in knows where and what to do. */
import { parseDate } from '../core/date';
import type { Both, Lang } from '../core/lang';
import { fill } from '../core/lang';
import { isUnitKind } from '../core/unitKind';
import type { CatalogueColumn, Line } from './catalogueTable';
import { codeSystemOf } from './catalogueTable';
import { kindChoices } from './kindWords';
import { isNumeric } from './lostZeros';

export type CatalogueProblem = Readonly<{ row: number; column: CatalogueColumn; message: string }>;

const isIso = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDate(text) !== undefined;
const successorsIn = (text: string): readonly string[] => text.split(';').map((one) => one.trim());
const isSuccessor = (text: string): boolean => /^[^@\s]+@/.test(text) && isIso(text.slice(text.indexOf('@') + 1));

const codesLike = (line: Line, lines: readonly Line[]): readonly string[] =>
  lines
    .filter(({ cells }) => isNumeric(cells.code) && cells.level === line.cells.level)
    .filter((other) => codeSystemOf(other) === codeSystemOf(line))
    .map(({ cells }) => cells.code);

/** A code shorter than others of its level that begin with a zero has lost its own; those of the statistics office are completed (lostZeros.ts). */
function withLostZero(line: Line, lines: readonly Line[]): string | undefined {
  const { code } = line.cells;
  const like = codesLike(line, lines);
  const longest = Math.max(...like.map(({ length }) => length));
  return isNumeric(code) && code.length < longest && like.some((one) => one.startsWith('0')) ? code.padStart(longest, '0') : undefined;
}

/** An earlier line of the same unit. */
const twinOf = (line: Line, lines: readonly Line[]): Line | undefined =>
  line.cells.code === ''
    ? undefined
    : lines.find(
        (other) =>
          other.row < line.row &&
          other.cells.code === line.cells.code &&
          other.cells.validFrom === line.cells.validFrom &&
          codeSystemOf(other) === codeSystemOf(line),
      );

/** What the words need beside the cell's own text. */
type Wrong = Readonly<Record<string, string | number>>;
type Fault = Readonly<{
  columns: readonly CatalogueColumn[];
  /** Undefined where nothing is wrong. */
  find: (line: Line, lines: readonly Line[], text: string, lang: Lang) => Wrong | undefined;
  says: Both;
}>;

const when = (isWrong: boolean): Wrong | undefined => (isWrong ? {} : undefined);
const whole = (text: string | undefined): Wrong | undefined => (text === undefined ? undefined : { whole: text });

const lostZero: Both = {
  vi: 'mã «{text}» thiếu chữ số, có lẽ Excel đã bỏ mất số 0 ở đầu; hãy định dạng cột là Văn bản (Text) rồi ghi lại là «{whole}».',
  en: 'code "{text}" lacks a digit, Excel probably dropped the leading zero; format the column as Text and write "{whole}".',
};

/** `columns` are those that may not be blank. */
const blank = (columns: readonly CatalogueColumn[]): Fault => ({
  columns,
  find: (_line, _lines, text) => when(text === ''),
  says: { vi: 'đang để trống; hãy điền vào.', en: 'is blank; please fill it in.' },
});

const faults: readonly Fault[] = [
  {
    columns: ['code'],
    find: (_line, _lines, text) => when(/[\s@]/.test(text)),
    says: { vi: 'mã «{text}» có dấu cách hoặc dấu @; hãy bỏ đi.', en: 'code "{text}" holds a space or @; please remove it.' },
  },
  { columns: ['code'], find: (line, lines) => whole(withLostZero(line, lines)), says: lostZero },
  {
    columns: ['code'],
    find: (line, lines) => {
      const twin = twinOf(line, lines);
      return twin && { row: twin.row };
    },
    says: {
      vi: 'mã «{text}» với cùng ngày bắt đầu đã có ở dòng {row}; hãy xóa bớt một dòng, hoặc sửa lại mã hay ngày.',
      en: 'code "{text}" with the same first day stands in row {row} already; delete one row, or correct the code or the day.',
    },
  },
  {
    columns: ['validFrom', 'validTo'],
    find: (_line, _lines, text) => when(text !== '' && !isIso(text)),
    says: {
      vi: '«{text}» không phải là một ngày; hãy ghi năm-tháng-ngày, ví dụ 2021-01-31.',
      en: '"{text}" is not a day; write year-month-day, such as 2021-01-31.',
    },
  },
  {
    columns: ['validTo'],
    find: ({ cells: { validFrom, validTo } }) => (isIso(validFrom) && isIso(validTo) && validTo < validFrom ? { validFrom } : undefined),
    says: {
      vi: 'ngày kết thúc {text} sớm hơn ngày bắt đầu {validFrom}; hãy xem lại hai ngày.',
      en: 'the last day {text} is before the first, {validFrom}; please check both.',
    },
  },
  {
    columns: ['successor'],
    find: (_line, _lines, text) => when(text !== '' && !successorsIn(text).every(isSuccessor)),
    says: {
      vi: '«{text}» chưa đúng cách ghi; hãy ghi mã@ngày, ví dụ 03595@2025-07-01.',
      en: '"{text}" is not code@date; write it like 03595@2025-07-01.',
    },
  },
  {
    columns: ['kind'],
    find: (_line, _lines, text, lang) => (text !== '' && !isUnitKind(text) ? { kinds: kindChoices(lang).join('; ') } : undefined),
    says: {
      vi: '«{text}» không có trong các loại: {kinds}; hãy chọn một loại hoặc để trống.',
      en: '"{text}" is none of the kinds: {kinds}; choose one or leave it blank.',
    },
  },
  {
    columns: ['forms'],
    find: ({ isVillage }, _lines, text) => when(isVillage === true && text === ''),
    says: {
      vi: 'đang để trống; thôn, bản không nộp mọi biểu của xã, hãy ghi mã những biểu mà đơn vị này nộp.',
      en: 'is blank; a village does not file all that a commune files: write the codes of the forms that it files.',
    },
  },
  {
    columns: ['order'],
    find: (_line, _lines, text) => when(text !== '' && !/^\d{1,9}$/.test(text)),
    says: {
      vi: '«{text}» không phải là số thứ tự; hãy ghi một số nguyên hoặc để trống.',
      en: '"{text}" is not a place in a list; write a whole number or leave it blank.',
    },
  },
];

const place: Both = { vi: 'Dòng {row}, cột «{column}»: ', en: 'Row {row}, column "{column}": ' };

/** How a table is looked through. */
export type Looking = Readonly<{
  lang: Lang;
  /** The columns that may not be blank. */
  required: readonly CatalogueColumn[];
  /** How a column is called in the table. */
  labelOf: (column: CatalogueColumn) => string;
}>;

export const problemAt = (row: number, column: CatalogueColumn, says: string, { lang, labelOf }: Looking): CatalogueProblem => ({
  row,
  column,
  message: fill(place[lang], { row, column: labelOf(column) }) + says,
});

export function problemsOf(line: Line, lines: readonly Line[], looking: Looking): readonly CatalogueProblem[] {
  const { row, cells } = line;
  return [blank(looking.required), ...faults].flatMap(({ columns, find, says }) =>
    columns.flatMap((column) => {
      const wrong = find(line, lines, cells[column], looking.lang);
      return wrong ? [problemAt(row, column, fill(says[looking.lang], { text: cells[column], ...wrong }), looking)] : [];
    }),
  );
}
