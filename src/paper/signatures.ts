/** Posts side by side below a table, with the place for a date above the last one; names are left to the hand. */
import { address, areaText } from '../core/address';
import type { CellPlan } from '../core/plan';
import { lineHeight, linesOf } from '../core/textLines';
import type { Span } from './part';
import { styles } from './styles';

export type Signatures = Readonly<{
  cells: Readonly<Record<string, CellPlan>>;
  merges: readonly string[];
  rows: Readonly<Record<number, { height: number }>>;
  last: number;
}>;

const dateLine = '........., ngày .... tháng .... năm ......';
/** Capitals in bold are wide: so many times the width of a digit. */
const capitals = 1.45;

const widthOf = (widths: readonly number[], from: number, to: number): number =>
  widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);

/** The last column of each share when a width is cut into shares as equal as its columns allow. */
export function shares(widths: readonly number[], parts: number, from = 1): readonly number[] {
  const last = widths.length;
  if (parts <= 1 || from >= last) return [last];
  const fair = widthOf(widths, from, last) / parts;
  const choices = Array.from({ length: last - from - parts + 2 }, (_, index) => {
    const end = from + index;
    return [end, ...shares(widths, parts - 1, end + 1)];
  });
  const unevenness = (ends: readonly number[]): number =>
    ends.reduce((sum, end, index) => sum + (widthOf(widths, (ends[index - 1] ?? from - 1) + 1, end) - fair) ** 2, 0);
  return choices.reduce((best, ends) => (unevenness(ends) < unevenness(best) ? ends : best), choices[0] ?? [last]);
}

/** Over these columns of a sheet whose columns have these widths, from this row. */
export function drawSignatures(posts: readonly string[], all: readonly number[], columns: Span, from: number): Signatures {
  const widths = all.slice(columns.from - 1, columns.to);
  const before = columns.from - 1;

  const cells: Record<string, CellPlan> = {};
  const merges: string[] = [];
  const put = (left: number, right: number, row: number, cell: CellPlan): void => {
    cells[address(before + left, row)] = cell;
    if (right > left) merges.push(areaText({ column: before + left, row }, { column: before + right, row }));
  };
  const ends = shares(widths, posts.length);
  const startOf = (share: number): number => (ends[share - 1] ?? 0) + 1;
  const lastShare = ends.length - 1;
  let lines = 1;
  ends.forEach((right, index) => {
    const left = startOf(index);
    const post = (posts[index] ?? '').toUpperCase();
    lines = Math.max(lines, linesOf(post, widthOf(widths, left, right) / capitals));
    put(left, right, from + 1, { value: post, style: styles.signTitle });
    put(left, right, from + 2, { value: index === lastShare ? '(Ký tên, đóng dấu)' : '(Ký, họ tên)', style: styles.signHint });
  });
  // A merged cell shows nothing beyond its edges, so a narrow last share lends from the one before it.
  const isNarrow = widthOf(widths, startOf(lastShare), widths.length) < dateLine.length * 0.75;
  const dateFrom = startOf(isNarrow ? Math.max(lastShare - 1, 0) : lastShare);
  put(dateFrom, widths.length, from, { value: dateLine, style: { ...styles.signHint, ...(isNarrow ? { horizontal: 'right' } : {}) } });
  return { cells, merges, rows: { [from + 1]: { height: Math.max(lines, 1) * (lineHeight + 1) + 4 } }, last: from + 6 };
}
