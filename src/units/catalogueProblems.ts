/** What can be wrong with a table of units, said so that the person who filled it in knows where and what to do. */
import { parseDate } from '../core/date';
import type { Both, Lang } from '../core/lang';
import { fill } from '../core/lang';
import { isUnitKind, unitKinds } from '../core/unitKind';
import type { CatalogueColumn, Line } from './catalogueTable';
import { codeSystemOf } from './catalogueTable';

export type CatalogueProblem = Readonly<{ row: number; column: CatalogueColumn; message: string }>;

const isNumeric = (code: string): boolean => /^\d+$/.test(code);
const isIso = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDate(text) !== undefined;
const successorsIn = (text: string): readonly string[] => text.split(';').map((one) => one.trim());
const isSuccessor = (text: string): boolean => /^[^@\s]+@/.test(text) && isIso(text.slice(text.indexOf('@') + 1));

/** The statistics office's codes have two digits (province), three (district) or five (commune), never one or four. */
const fullLength = (code: string): number => (code.length === 4 ? 5 : code.length === 1 ? 2 : code.length);

/** Excel drops the zero in front of a code that it takes for a number: 03632 becomes 3632. Gives the code as it must have been. */
function withLostZero(line: Line, code: string, longest = 0): string | undefined {
  if (!isNumeric(code)) return undefined;
  const length = Math.max(longest, codeSystemOf(line) === 'GSO' ? fullLength(code) : 0);
  return code.length < length ? code.padStart(length, '0') : undefined;
}

const longestLike = (line: Line, lines: readonly Line[]): number =>
  lines
    .filter(({ cells }) => isNumeric(cells.code) && cells.level === line.cells.level)
    .filter((other) => codeSystemOf(other) === codeSystemOf(line))
    .reduce((longest, { cells }) => Math.max(longest, cells.code.length), 0);

/** `3595@2025-07-01` with the zero that its code lost; undefined where none of them lost any. */
function successorsInFull(line: Line): string | undefined {
  const written = successorsIn(line.cells.successor);
  const whole = written.map((text) => {
    const [code = '', ...rest] = text.split('@');
    return [withLostZero(line, code) ?? code, ...rest].join('@');
  });
  return whole.join('; ') === written.join('; ') ? undefined : whole.join('; ');
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
  find: (line: Line, lines: readonly Line[], text: string) => Wrong | undefined;
  says: Both;
}>;

const when = (isWrong: boolean): Wrong | undefined => (isWrong ? {} : undefined);
const whole = (text: string | undefined): Wrong | undefined => (text === undefined ? undefined : { whole: text });

const lostZero: Both = {
  vi: 'mã «{text}» thiếu chữ số, có lẽ Excel đã bỏ mất số 0 ở đầu; hãy định dạng cột là Văn bản (Text) rồi ghi lại là «{whole}».',
  en: 'code "{text}" lacks a digit, Excel probably dropped the leading zero; format the column as Text and write "{whole}".',
};

const faults: readonly Fault[] = [
  {
    columns: ['code', 'name', 'level', 'validFrom'],
    find: (_line, _lines, text) => when(text === ''),
    says: { vi: 'đang để trống; hãy điền vào.', en: 'is blank; please fill it in.' },
  },
  {
    columns: ['code'],
    find: (_line, _lines, text) => when(/[\s@]/.test(text)),
    says: { vi: 'mã «{text}» có dấu cách hoặc dấu @; hãy bỏ đi.', en: 'code "{text}" holds a space or @; please remove it.' },
  },
  { columns: ['code'], find: (line, lines, text) => whole(withLostZero(line, text, longestLike(line, lines))), says: lostZero },
  { columns: ['parent'], find: (line, _lines, text) => whole(withLostZero(line, text)), says: lostZero },
  { columns: ['successor'], find: (line) => whole(successorsInFull(line)), says: lostZero },
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
    find: (_line, _lines, text) => (text !== '' && !isUnitKind(text) ? { kinds: unitKinds.join(', ') } : undefined),
    says: {
      vi: '«{text}» không có trong các loại {kinds}; hãy chọn một loại hoặc để trống.',
      en: '"{text}" is none of {kinds}; choose one or leave it blank.',
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

export function problemsOf(line: Line, lines: readonly Line[], lang: Lang): readonly CatalogueProblem[] {
  const { row, cells } = line;
  return faults.flatMap(({ columns, find, says }) =>
    columns.flatMap((column) => {
      const wrong = find(line, lines, cells[column]);
      return wrong
        ? [{ row, column, message: fill(place[lang], { row, column }) + fill(says[lang], { text: cells[column], ...wrong }) }]
        : [];
    }),
  );
}
