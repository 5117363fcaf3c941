/** What can be wrong with a table of units, said so that the person who filled it in knows where and what to do. */
import { parseDate } from '../core/date';
import type { Lang } from '../core/lang';
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

export function problemsOf(line: Line, lines: readonly Line[], lang: Lang): readonly CatalogueProblem[] {
  const { row, cells } = line;
  const when = (isWrong: boolean, column: CatalogueColumn, vi: string, en: string): readonly CatalogueProblem[] =>
    isWrong
      ? [{ row, column, message: lang === 'en' ? `Row ${row}, column "${column}": ${en}` : `Dòng ${row}, cột «${column}»: ${vi}` }]
      : [];
  const isTwin = (other: Line): boolean =>
    other.row < row &&
    other.cells.code === cells.code &&
    other.cells.validFrom === cells.validFrom &&
    codeSystemOf(other) === codeSystemOf(line);
  const twin = cells.code === '' ? undefined : lines.find(isTwin);
  const lostZero = (column: CatalogueColumn, whole: string | undefined): readonly CatalogueProblem[] =>
    when(
      whole !== undefined,
      column,
      `mã «${cells[column]}» thiếu chữ số, có lẽ Excel đã bỏ mất số 0 ở đầu; hãy định dạng cột là Văn bản (Text) rồi ghi lại là «${whole}».`,
      `code "${cells[column]}" lacks a digit, Excel probably dropped the leading zero; format the column as Text and write "${whole}".`,
    );
  /** `3595@2025-07-01` with the zero that its code lost; undefined where none of them lost any. */
  function successorsInFull(): string | undefined {
    const whole = successorsIn(cells.successor).map((text) => {
      const [code = '', ...rest] = text.split('@');
      return [withLostZero(line, code) ?? code, ...rest].join('@');
    });
    const text = whole.join('; ');
    return text === successorsIn(cells.successor).join('; ') ? undefined : text;
  }

  return [
    ...(['code', 'name', 'level', 'validFrom'] as const).flatMap((column) =>
      when(cells[column] === '', column, 'đang để trống; hãy điền vào.', 'is blank; please fill it in.'),
    ),
    ...when(
      /[\s@]/.test(cells.code),
      'code',
      `mã «${cells.code}» có dấu cách hoặc dấu @; hãy bỏ đi.`,
      `code "${cells.code}" holds a space or @; please remove it.`,
    ),
    ...lostZero('code', withLostZero(line, cells.code, longestLike(line, lines))),
    ...lostZero('parent', withLostZero(line, cells.parent)),
    ...lostZero('successor', successorsInFull()),
    ...when(
      twin !== undefined,
      'code',
      `mã «${cells.code}» với cùng ngày bắt đầu đã có ở dòng ${twin?.row}; hãy xóa bớt một dòng, hoặc sửa lại mã hay ngày.`,
      `code "${cells.code}" with the same first day stands in row ${twin?.row} already; delete one row, or correct the code or the day.`,
    ),
    ...(['validFrom', 'validTo'] as const).flatMap((column) =>
      when(
        cells[column] !== '' && !isIso(cells[column]),
        column,
        `«${cells[column]}» không phải là một ngày; hãy ghi năm-tháng-ngày, ví dụ 2021-01-31.`,
        `"${cells[column]}" is not a day; write year-month-day, such as 2021-01-31.`,
      ),
    ),
    ...when(
      isIso(cells.validFrom) && isIso(cells.validTo) && cells.validTo < cells.validFrom,
      'validTo',
      `ngày kết thúc ${cells.validTo} sớm hơn ngày bắt đầu ${cells.validFrom}; hãy xem lại hai ngày.`,
      `the last day ${cells.validTo} is before the first, ${cells.validFrom}; please check both.`,
    ),
    ...when(
      cells.successor !== '' && !successorsIn(cells.successor).every(isSuccessor),
      'successor',
      `«${cells.successor}» chưa đúng cách ghi; hãy ghi mã@ngày, ví dụ 03595@2025-07-01.`,
      `"${cells.successor}" is not code@date; write it like 03595@2025-07-01.`,
    ),
    ...when(
      cells.kind !== '' && !isUnitKind(cells.kind),
      'kind',
      `«${cells.kind}» không có trong các loại ${unitKinds.join(', ')}; hãy chọn một loại hoặc để trống.`,
      `"${cells.kind}" is none of ${unitKinds.join(', ')}; choose one or leave it blank.`,
    ),
    ...when(
      cells.order !== '' && !/^\d{1,9}$/.test(cells.order),
      'order',
      `«${cells.order}» không phải là số thứ tự; hãy ghi một số nguyên hoặc để trống.`,
      `"${cells.order}" is not a place in a list; write a whole number or leave it blank.`,
    ),
  ];
}
