/** What formulas compute with: numbers, texts, flags, blanks and errors, and Excel's ways of turning one into another. */

export type Failed = Readonly<{ error: string }>;
/** Null is a blank cell. */
export type Scalar = string | number | boolean | null | Failed;
/** Rows of a range, as far as they are used. */
export type Table = Readonly<{ rows: readonly (readonly Scalar[])[] }>;
export type Computed = Scalar | Table;

/** Thrown where a formula uses what is not computed here: its result then stays unknown. */
export const unknown = Symbol('not computed');

export const isTable = (value: Computed): value is Table => typeof value === 'object' && value !== null && 'rows' in value;
export const isFailed = (value: Computed): value is Failed => typeof value === 'object' && value !== null && 'error' in value;
export const failed = (error: string): Failed => ({ error });

/** Of a table the first cell: implicit intersection is not computed. */
export function scalar(value: Computed): Scalar {
  if (!isTable(value)) return value;
  if (value.rows.length !== 1 || value.rows[0]!.length !== 1) throw unknown;
  return value.rows[0]![0]!;
}

export function numberOf(value: Scalar): number | Failed {
  if (value === null) return 0;
  if (typeof value === 'number' || isFailed(value)) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : failed('#VALUE!');
}

/** General, as `&` writes it. */
export function textOf(value: Scalar): string | Failed {
  if (value === null) return '';
  if (isFailed(value)) return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

export function flagOf(value: Scalar): boolean | Failed {
  if (typeof value === 'string') return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : failed('#VALUE!');
  const number = numberOf(value);
  return typeof number === 'number' ? number !== 0 : number;
}

const rank = (value: Scalar): number => (typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0);

/** Numbers come before texts and texts before flags; texts are compared without case. A blank is what the other side needs. */
export function compare(one: Scalar, other: Scalar): number {
  const blank = (value: Scalar, beside: Scalar): Scalar =>
    value !== null ? value : typeof beside === 'string' ? '' : typeof beside === 'boolean' ? false : 0;
  const [a, b] = [blank(one, other), blank(other, one)];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return Number(a) - Number(b);
}
