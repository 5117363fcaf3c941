/** The piece of a sheet that is shown around a finding. */
import type { SheetWindow } from '../../src/view/sheetWindow';
import { noFrame, sheetWindow } from '../../src/view/sheetWindow';
import { address } from '../../src/core/address';
import type { SheetSnapshot } from '../../src/core/workbook';

/** Every cell says where it stands. */
const sheet = (more: Partial<SheetSnapshot> = {}): SheetSnapshot => {
  const places = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 20 }, (_unused, column) => address(column + 1, row + 1)),
  ).flat();
  return {
    name: 'Thu',
    visibility: 'visible',
    cells: Object.fromEntries(places.map((at) => [at, { value: at }])),
    rowCount: 60,
    columnCount: 20,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    ...more,
  };
};
const frame = { headRows: [7, 8], labelColumns: [2] };
const letters = (shown: SheetWindow | undefined): string =>
  (shown?.columns ?? []).map(({ letter, skipped }) => (skipped > 0 ? `+${skipped} ` : '') + letter).join(' ');
const numbers = (shown: SheetWindow | undefined): string =>
  (shown?.rows ?? [])
    .map(({ number, skipped, isHead }) => (skipped > 0 ? `+${skipped} ` : '') + (isHead ? `h${number}` : number))
    .join(' ');
const marked = (shown: SheetWindow | undefined): readonly string[] =>
  (shown?.rows ?? []).flatMap(({ cells }) => cells.flatMap(({ mark, text }) => (mark ? [`${text} ${mark}`] : [])));

test('what lies around the cell, with the heads and names it belongs to', () => {
  const shown = sheetWindow(sheet(), 'H30', [], frame, false);
  expect(numbers(shown)).toBe('+6 h7 h8 +18 27 28 29 30 31 32 33');
  expect(letters(shown)).toBe('+1 B +3 F G H I J');
  expect(marked(shown)).toEqual(['H30 at']);
});

test('every cell that takes part is there, those nearest first where there are too many', () => {
  const far = sheetWindow(sheet(), 'H30', ['H12', 'H50', 'C30', 'H30'], frame, false);
  expect(marked(far)).toEqual(['H12 involved', 'C30 involved', 'H30 at', 'H50 involved']);
  const many = sheetWindow(
    sheet(),
    'H30',
    Array.from({ length: 52 }, (_, index) => `H${index + 9}`),
    frame,
    false,
  );
  const rows = many?.rows.filter(({ isHead }) => !isHead).map(({ number }) => number) ?? [];
  expect(rows.length).toBe(24);
  expect([rows[0], rows.at(-1)]).toEqual([18, 41]);
});

test('hidden lines are left out and not counted as skipped, unless the cell itself is on one', () => {
  const hidden = sheet({ hiddenRows: [28, 29], hiddenColumns: [7] });
  expect(numbers(sheetWindow(hidden, 'H30', [], frame, false))).toBe('+6 h7 h8 +18 27 30 31 32 33');
  expect(letters(sheetWindow(hidden, 'H30', [], frame, false))).toBe('+1 B +3 F H I J');
  expect(marked(sheetWindow(hidden, 'G29', [], frame, false))).toEqual(['G29 at']);
});

test('nothing beyond the edges of the sheet, but a cell below its last row', () => {
  expect(numbers(sheetWindow(sheet(), 'A1', [], noFrame, false))).toBe('1 2 3 4');
  expect(letters(sheetWindow(sheet(), 'T60', [], noFrame, false))).toBe('+17 R S T');
  expect(numbers(sheetWindow(sheet(), 'A62', [], noFrame, false))).toBe('+58 59 60 +1 62');
});

test('a merge is one cell over what is shown of it, and its mark is that of any cell in it', () => {
  const merged = sheet({ merges: ['C7:T7', 'B30:E31'] });
  const shown = sheetWindow(merged, 'H30', ['C31'], frame, false);
  const head = shown?.rows.find(({ number }) => number === 7)?.cells ?? [];
  // C is there for the cell that takes part, D, E and beyond J are not.
  expect(head.map(({ text, columnSpan }) => `${text} ${columnSpan}`)).toEqual(['B7 1', 'C7 6']);
  expect(marked(shown)).toEqual(['B30 involved', 'H30 at']);
  const corner = shown?.rows.find(({ number }) => number === 30)?.cells[0];
  expect(corner).toMatchObject({ text: 'B30', columnSpan: 2, rowSpan: 2 });
  expect(shown?.rows.find(({ number }) => number === 31)?.cells[0]?.text).toBe('F31');
  expect(marked(sheetWindow(merged, 'D31', [], frame, false))).toEqual(['B30 at']);
});

test('a place that is no cell has no window', () => expect(sheetWindow(sheet(), '', [], frame, false)).toBeUndefined());
