/** Total rows that come along with a pasted list, told by their name or because they hold what rows beside them add up to. */
import { zero } from '../core/decimal';
import type { Figure } from '../core/figure';
import { groupBy } from '../core/remember';
import type { TableRow } from '../core/table';
import { fold } from '../core/vietnamese';
import type { Column } from '../language/form';
import { isAdditive } from '../language/form';

/** `of` are the rows that it adds up, where its figures tell it. */
export type TypedTotal = Readonly<{ row: TableRow; of: readonly TableRow[] }>;

const atWord = '(?![\\p{L}\\p{M}])';
/** «Cộng Hòa» is a village and «Tổng kho» a project: these two words are a total alone, or before what is added up. */
const names = new RegExp(
  [
    `^(?:tổng cộng|tổng số|cộng phụ|cộng dồn|tong cong|tong so)${atWord}`,
    `^(?:tổng|cộng)(?:$|[ :(]+(?:mục|tiểu mục|phần|nhóm|khu vực|trang|biểu|bảng)${atWord}|[ :(]+(?:[ivx]+|\\d+|[a-h])(?:$|[ +),.-]))`,
  ].join('|'),
  'u',
);
export const isTotalName = (text: string): boolean => names.test(fold(text));

/** Of a number as written: 1500 has two. */
const significant = (value: string): number => value.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length;

/** So many digits do not agree by chance; an item with words of its own is believed longer. */
const enough = { bare: 4, worded: 12 } as const;

/** What rows come to, column by column, each with its slack. */
type Sums = Readonly<{ rows: readonly TableRow[]; figures: ReadonlyMap<string, Pick<Figure, 'value' | 'slack'>> }>;
const none: Sums = { rows: [], figures: new Map() };

function plus({ rows, figures }: Sums, row: TableRow, keys: readonly string[]): Sums {
  const added = new Map(figures);
  for (const key of keys) {
    const own = row.figures[key];
    const before = added.get(key);
    if (own) added.set(key, before ? { value: before.value.plus(own.value), slack: before.slack.plus(own.slack) } : own);
  }
  return { rows: [...rows, row], figures: added };
}

/** Whether every figure of the row, blanks taken for 0, is what these rows come to, in more digits than chance gives. */
function addsUp(row: TableRow, { rows, figures }: Sums, keys: readonly string[], name: string): boolean {
  if (rows.length < 2) return false;
  const matched: string[] = [];
  for (const key of keys) {
    const own = row.figures[key];
    const theirs = figures.get(key);
    const difference = (own?.value ?? zero).minus(theirs?.value ?? zero).abs();
    if (difference.gt((own?.slack ?? zero).plus(theirs?.slack ?? zero))) return false;
    if (own && !own.value.eq(0)) matched.push(own.value.toFixed());
  }
  const digits = [...new Set(matched)].reduce((total, value) => total + significant(value), 0);
  const isWorded = Object.keys(row.texts).some((key) => key !== name);
  return matched.length >= 2 && digits >= (isWorded ? enough.worded : enough.bare);
}

/** Of a group heading that holds the sum of the rows below it, these rows. */
function summedBelow(row: TableRow, below: readonly TableRow[], keys: readonly string[], name: string): readonly TableRow[] | undefined {
  // Nothing further down can be less than what one column has come to.
  const key = keys.find((item) => row.figures[item]?.value.gt(0));
  const goal = key === undefined ? undefined : row.figures[key];
  if (key === undefined || !goal) return undefined;
  let reached = zero;
  for (let end = 0; end < below.length; end += 1) {
    reached = reached.plus(below[end]?.figures[key]?.value ?? 0);
    const over = reached.minus(goal.value);
    const slack = goal.slack.times(end + 2);
    if (over.gt(slack)) return undefined;
    if (over.lt(slack.neg())) continue;
    const rows = below.slice(0, end + 1);
    if (
      addsUp(
        row,
        rows.reduce((sums, item) => plus(sums, item, keys), none),
        keys,
        name,
      )
    )
      return rows;
  }
  return undefined;
}

/** Among the items of one section. */
function amongItems(
  items: readonly TableRow[],
  keys: readonly string[],
  name: string,
  labelOf: (row: TableRow) => string,
): readonly TypedTotal[] {
  const totals: TypedTotal[] = [];
  let [own, since] = [none, none];
  items.forEach((row, index) => {
    const above = [since, own].find((sums) => addsUp(row, sums, keys, name))?.rows;
    const of = above ?? (isTotalName(labelOf(row)) ? [] : summedBelow(row, items.slice(index + 1), keys, name));
    if (of) totals.push({ row, of });
    since = of ? none : plus(since, row, keys);
    own = of ? own : plus(own, row, keys);
  });
  return totals;
}

/** Of the rows of a list or of sections. `name` is the key of the column of names; `labelOf` gives what stands for a name that is blank. */
export function typedTotals(
  rows: readonly TableRow[],
  columns: readonly Column[],
  name: string,
  labelOf: (row: TableRow) => string,
): readonly TypedTotal[] {
  const keys = columns.filter(isAdditive).map(({ key }) => key);
  const items = rows.filter(({ kind }) => kind === 'item');
  return [...groupBy(items, ({ section }) => section ?? '').values()].flatMap((own) => amongItems(own, keys, name, labelOf));
}
