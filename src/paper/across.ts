/** How a sheet too wide for one page is cut into pages side by side, so that its smallest print can still be read. */
import type { Across } from '../core/plan';
import { columnPoints, printable } from './pages';

/** Column numbers and the basis are set in 10 points, and less than 8 on paper cannot be read by everybody. */
const smallest = 0.8;
/** Programs set columns a little wider than asked for. */
const allowance = 1.04;
/** A sheet that needs more is shrunk. */
const mostPages = 6;

export type Wide = Readonly<{
  /** In characters. */
  widths: readonly number[];
  /** The columns that begin a head of the first level: between them a page may end without cutting through a head. */
  starts: readonly number[];
  /** So many columns at the left stand on every page. */
  repeated: number;
}>;

/** The last columns of `count` pages, so that the widest page is as narrow as can be. */
function evenly(places: readonly number[], count: number, widthOf: (from: number, to: number) => number): readonly number[] | undefined {
  const last = places.at(-1) ?? 0;
  const best = (from: number, pages: number): Readonly<{ ends: readonly number[]; widest: number }> | undefined => {
    if (pages === 1) return { ends: [last], widest: widthOf(from, last) };
    return places
      .filter((end) => end >= from && end < last)
      .flatMap((end) => {
        const rest = best(end + 1, pages - 1);
        return rest ? [{ ends: [end, ...rest.ends], widest: Math.max(widthOf(from, end), rest.widest) }] : [];
      })
      .reduce<ReturnType<typeof best>>((found, one) => (found && found.widest <= one.widest ? found : one), undefined);
  };
  return best(1, count)?.ends;
}

/** Undefined where one page of A3 is wide enough. */
export function acrossFor({ widths, starts, repeated }: Wide): Across | undefined {
  const points = (from: number, to: number): number =>
    widths.slice(from - 1, to).reduce((sum, characters) => sum + columnPoints(characters), 0) * allowance;
  const widthOf = (from: number, to: number): number => points(from, to) + (from > 1 ? points(1, repeated) : 0);
  const room = printable.wide.width;
  const places = [...starts.filter((start) => start > repeated + 1).map((start) => start - 1), widths.length];
  const most = Math.min(places.length, mostPages);
  for (let pages = 1; pages <= most; pages += 1) {
    const ends = evenly(places, pages, widthOf) ?? [widths.length];
    const widest = Math.max(...ends.map((end, page) => widthOf((ends[page - 1] ?? 0) + 1, end)));
    if (room / widest < smallest && pages < most) continue;
    return pages === 1 ? undefined : { scale: Math.min(100, Math.floor((room / widest) * 100)), ends, repeatColumns: repeated };
  }
  return undefined;
}
