/** How many pages a sheet is shrunk to, so that signatures never stand on a page without the end of the table. */

/** A4 and A3 less the margins of writeSheet.ts, in points. */
export const printable = {
  portrait: { width: 510, height: 748 },
  landscape: { width: 756, height: 501 },
  wide: { width: 1105, height: 748 },
} as const;
/** A column of so many characters, in points: seven pixels for each, and five around them. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
const usualHeight = 15;
/** Programs set rows a little higher than asked for. */
const allowance = 1.03;
/** Smaller print than this, against what the width asks for, is worse than another page. */
const smallest = 0.74;

export type Printed = Readonly<{
  kind: keyof typeof printable;
  /** In characters. */
  widths: readonly number[];
  /** In points, from row 1; a hidden row is 0 high. */
  heights: readonly (number | undefined)[];
  /** Rows repeated on every page. */
  repeated: readonly [number, number];
  /** The last row to print. */
  last: number;
}>;

/** The page each row falls on, at a height of pages in the points of the sheet. */
function pageOf(printed: Printed, room: number): (row: number) => number {
  const height = (row: number): number => (printed.heights[row - 1] ?? usualHeight) * allowance;
  const rows = Array.from({ length: printed.last }, (_, index) => index + 1);
  const [from, to] = printed.repeated;
  const heads = rows.filter((row) => row >= from && row <= to).reduce((sum, row) => sum + height(row), 0);
  let page = 1;
  let used = 0;
  const pages = rows.map((row) => {
    if (used + height(row) > room) {
      page += 1;
      used = heads;
    }
    used += height(row);
    return page;
  });
  return (row) => pages[row - 1] ?? page;
}

/**
 * Undefined where the pages fall well by themselves, so that a list may grow as long as it likes. One page less is better
 * where it can be read, and the signatures have to stand with the end of the table.
 */
export function pagesFor(printed: Printed): number | undefined {
  const { width, height } = printable[printed.kind];
  const total = printed.widths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  const room = height / Math.min(1, width / total);
  const pages = pageOf(printed, room)(printed.last);
  const page = (scale: number): number => pageOf(printed, room / scale)(printed.last);
  const fewer = pages - 1;
  if (fewer > 0 && page(smallest) <= fewer) return fewer;
  // Programs differ by a row or two, so what hardly fits is told to fit.
  return page(1.1) > pages ? pages : undefined;
}
