/** The worksheet functions that are computed here (support pages "Excel functions (alphabetical)"). */
import type { Function, Lazy } from './conditions';
import { at, cells, countIfs, match, matching, sumIfs, table } from './conditions';
import type { Computed, Failed, Scalar } from './values';
import { failed, flagOf, isFailed, isTable, numberOf, scalar, textOf, unknown } from './values';

const firstError = (values: readonly Scalar[]): Failed | undefined => values.find(isFailed);

/** Of ranges only numbers count; what stands in the formula itself is turned into one. */
function numbers(given: readonly Lazy[]): readonly number[] | Failed {
  const found: number[] = [];
  for (const one of given) {
    const value = one();
    const error = firstError(cells(value));
    if (error) return error;
    if (isTable(value)) found.push(...value.rows.flat().filter((item) => typeof item === 'number'));
    else {
      const number = numberOf(value);
      if (typeof number !== 'number') return number;
      found.push(number);
    }
  }
  return found;
}

const ofNumbers =
  (compute: (values: readonly number[]) => Scalar): Function =>
  (given) => {
    const values = numbers(given);
    return isFailed(values as Computed) ? (values as Failed) : compute(values as readonly number[]);
  };

const one =
  (compute: (...values: Scalar[]) => Computed): Function =>
  (given) => {
    const values = given.map((argument) => scalar(argument()));
    return firstError(values) ?? compute(...values);
  };

const oneNumber = (compute: (...values: number[]) => Scalar): Function =>
  one((...values) => {
    const all = values.map(numberOf);
    return firstError(all) ?? compute(...(all as number[]));
  });

const oneText = (compute: (text: string, ...values: number[]) => Scalar): Function =>
  one((text, ...values) => {
    const written = textOf(text ?? null);
    const all = values.map(numberOf);
    return isFailed(written) ? written : (firstError(all) ?? compute(written, ...(all as number[])));
  });

/** Half away from zero, on the decimal digits and not on the binary ones. */
function rounded(value: number, digits: number, way: (value: number) => number): number {
  const sign = Math.sign(value);
  const moved = Number(`${Number(Math.abs(value).toPrecision(15))}e${digits}`);
  return sign * Number(`${way(Number(moved.toPrecision(15)))}e${-digits}`);
}

const condition = (argument: Lazy): boolean | Failed => flagOf(scalar(argument()));

const flags =
  (combine: (values: readonly boolean[]) => boolean): Function =>
  (given) => {
    const values = given.flatMap((argument) => cells(argument()).filter((value) => value !== null && typeof value !== 'string'));
    return firstError(values) ?? combine(values.map((value) => Number(value) !== 0));
  };

const isValue =
  (test: (value: Scalar) => boolean): Function =>
  (given) =>
    test(scalar(given[0]!()));

export const functions: Readonly<Record<string, Function>> = {
  SUM: ofNumbers((values) => values.reduce((sum, value) => sum + value, 0)),
  AVERAGE: ofNumbers((values) => (values.length === 0 ? failed('#DIV/0!') : values.reduce((sum, value) => sum + value, 0) / values.length)),
  MIN: ofNumbers((values) => (values.length === 0 ? 0 : Math.min(...values))),
  MAX: ofNumbers((values) => (values.length === 0 ? 0 : Math.max(...values))),
  COUNT: (given) => given.flatMap((argument) => cells(argument())).filter((value) => typeof value === 'number').length,
  COUNTA: (given) => given.flatMap((argument) => cells(argument())).filter((value) => value !== null).length,
  COUNTBLANK: (given) => cells(given[0]!()).filter((value) => value === null || value === '').length,
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  SUMIF: (given) => sumIfs(table((given[2] ?? given[0]!)()), matching(given.slice(0, 2))),
  SUMIFS: (given) => sumIfs(table(given[0]!()), matching(given.slice(1))),
  IF: (given) => {
    const holds = condition(given[0]!);
    if (typeof holds !== 'boolean') return holds;
    const chosen = holds ? given[1] : given[2];
    return chosen ? scalar(chosen()) : holds;
  },
  IFERROR: (given) => {
    const value = scalar(given[0]!());
    return isFailed(value) ? scalar(given[1]!()) : value;
  },
  IFNA: (given) => {
    const value = scalar(given[0]!());
    return isFailed(value) && value.error === '#N/A' ? scalar(given[1]!()) : value;
  },
  AND: flags((values) => values.every((value) => value)),
  OR: flags((values) => values.some((value) => value)),
  NOT: (given) => {
    const holds = condition(given[0]!);
    return typeof holds === 'boolean' ? !holds : holds;
  },
  ROUND: oneNumber((value, digits = 0) => rounded(value, digits, Math.round)),
  ROUNDUP: oneNumber((value, digits = 0) => rounded(value, digits, Math.ceil)),
  ROUNDDOWN: oneNumber((value, digits = 0) => rounded(value, digits, Math.floor)),
  ABS: oneNumber((value) => Math.abs(value)),
  INT: oneNumber((value) => Math.floor(value)),
  MOD: oneNumber((value, by = 0) => (by === 0 ? failed('#DIV/0!') : value - by * Math.floor(value / by))),
  ISNUMBER: isValue((value) => typeof value === 'number'),
  ISTEXT: isValue((value) => typeof value === 'string'),
  ISBLANK: isValue((value) => value === null),
  ISERROR: isValue(isFailed),
  /** The first cell of an area; a text counts as 0. */
  N: (given) => {
    const value = cells(given[0]!())[0] ?? null;
    return isFailed(value) ? value : typeof value === 'string' || value === null ? 0 : Number(value);
  },
  LEN: oneText((text) => text.length),
  LEFT: oneText((text, count = 1) => text.slice(0, count)),
  RIGHT: oneText((text, count = 1) => (count === 0 ? '' : text.slice(-count))),
  MID: oneText((text, from = 1, count = 0) => text.slice(from - 1, from - 1 + count)),
  TRIM: oneText((text) => text.trim().replace(/ +/g, ' ')),
  UPPER: oneText((text) => text.toUpperCase()),
  LOWER: oneText((text) => text.toLowerCase()),
  VALUE: one((value) => numberOf(value ?? null)),
  CONCATENATE: one((...values) => {
    const texts = values.map(textOf);
    return texts.find((text) => typeof text !== 'string') ?? texts.join('');
  }),
  HYPERLINK: (given) => scalar((given[1] ?? given[0]!)()),
  NA: () => failed('#N/A'),
  MATCH: (given) => {
    if (!given[2] || scalar(given[2]()) !== 0) throw unknown;
    const place = match(scalar(given[0]!()), cells(given[1]!()));
    return place === 0 ? failed('#N/A') : place;
  },
  INDEX: (given) => {
    const from = table(given[0]!());
    const [row, column] = [numberOf(scalar(given[1]!())), given[2] ? numberOf(scalar(given[2]())) : 1];
    if (typeof row !== 'number') return row;
    if (typeof column !== 'number') return column;
    const isLine = from.rows.length === 1 && !given[2];
    const [down, right] = isLine ? [0, row - 1] : [row - 1, column - 1];
    if (down < 0 || right < 0) throw unknown;
    return down >= from.rows.length || right >= from.rows[0]!.length ? failed('#REF!') : at(from, down, right);
  },
  VLOOKUP: (given) => {
    if (!given[3] || flagOf(scalar(given[3]())) !== false) throw unknown;
    const from = table(given[1]!());
    const place = match(
      scalar(given[0]!()),
      from.rows.map((row) => row[0]!),
    );
    const column = numberOf(scalar(given[2]!()));
    return place === 0 ? failed('#N/A') : typeof column === 'number' ? at(from, place - 1, column - 1) : column;
  },
};
