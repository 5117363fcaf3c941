/** Which formulas rest on cells that change, at any remove: what they last came to is then no longer true. */
import { parseAddress } from '../../core/address';
import { groupBy } from '../../core/remember';
import type { WorkbookSnapshot } from '../../core/workbook';
import type { SheetCell } from '../../core/cell';
import type { FormulaPieces } from './sharedFormula';
import { splitFormula } from './sharedFormula';

/** Both ends count; whole rows and columns reach to infinity. */
type Area = Readonly<{ sheet: string; left: number; right: number; top: number; bottom: number }>;
type Piece = FormulaPieces[number];
type Reference = Exclude<Piece, string>;
type Names = ReadonlyMap<string, string>;

/** `undefined` for a formula that may look anywhere. */
type Areas = readonly Area[] | undefined;

const looksAnywhere = /\[|\b(?:INDIRECT|OFFSET|INDEX)\s*\(/i;
const sheetBefore = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!$/u;
const nameInText = /"(?:[^"]|"")*"|[\p{L}_\\][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu;
/** Names of names of names: further than people go, and an end where they go in circles. */
const deepest = 4;

const span = (a: number, b: number): readonly [number, number] => (a === 0 || b === 0 ? [0, Infinity] : [Math.min(a, b), Math.max(a, b)]);

function areaOf(sheet: string, first: Reference, last: Reference): Area {
  const [left, right] = span(first.column, last.column);
  const [top, bottom] = span(first.row, last.row);
  return { sheet, left, right, top, bottom };
}

/** Sheets are told apart without case, as Excel does. */
const keyOf = (sheet: string): string => sheet.toLowerCase();

function areasOf(formula: string, ownSheet: string, names: Names, depth = 0): Areas {
  if (looksAnywhere.test(formula)) return undefined;
  const pieces = splitFormula(formula);
  const areas: Area[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]!;
    if (typeof piece === 'string') {
      for (const [name] of depth < deepest ? piece.matchAll(nameInText) : []) {
        const refersTo = names.get(name.toLowerCase());
        const meant = refersTo === undefined ? [] : areasOf(refersTo, ownSheet, names, depth + 1);
        if (!meant) return undefined;
        areas.push(...meant);
      }
      continue;
    }
    const before = pieces[index - 1];
    const named = sheetBefore.exec(typeof before === 'string' ? before : '');
    const sheet = keyOf(named ? (named[1]?.replaceAll("''", "'") ?? named[2] ?? '') : ownSheet);
    const end = pieces[index + 1] === ':' ? pieces[index + 2] : undefined;
    const last = end === undefined || typeof end === 'string' ? piece : end;
    areas.push(areaOf(sheet, piece, last));
    if (last !== piece) index += 2;
  }
  return areas;
}

type Spot = Readonly<{ cell: SheetCell; sheet: string; column: number; row: number }>;

function spotOf(cell: SheetCell): readonly Spot[] {
  const at = parseAddress(cell.cell);
  return at ? [{ cell, sheet: keyOf(cell.sheet), ...at }] : [];
}

const isIn = ({ sheet, column, row }: Spot, area: Area): boolean =>
  sheet === area.sheet && column >= area.left && column <= area.right && row >= area.top && row <= area.bottom;

type Waiting = Readonly<{ spot: Spot; areas: Areas }>;

/** Chains of single cells are as long as a sheet is high, so these are looked up, and only areas are searched. */
function byPlace(waiting: readonly Waiting[]): (spot: Spot) => readonly Waiting[] {
  const pairs = waiting.flatMap((item) => (item.areas ?? []).map((area) => ({ item, area })));
  const isOne = ({ left, right, top, bottom }: Area): boolean => left === right && top === bottom;
  const single = groupBy(
    pairs.filter(({ area }) => isOne(area)),
    ({ area: { sheet, left, top } }) => `${sheet}!${left},${top}`,
  );
  const wide = groupBy(
    pairs.filter(({ area }) => !isOne(area)),
    ({ area }) => area.sheet,
  );
  return (spot) => [
    ...(single.get(`${spot.sheet}!${spot.column},${spot.row}`) ?? []).map(({ item }) => item),
    ...(wide.get(spot.sheet) ?? []).filter(({ area }) => isIn(spot, area)).map(({ item }) => item),
  ];
}

/** In no particular order, without the changed cells themselves. */
export function dependentsOf(workbook: WorkbookSnapshot, changed: readonly SheetCell[]): readonly SheetCell[] {
  const names: Names = new Map(
    Object.entries(workbook.names).map(([name, refersTo]) => [name.replace(/^.*!/, '').toLowerCase(), refersTo]),
  );
  const isChanged = new Set(changed.map(({ sheet, cell }) => `${keyOf(sheet)}!${cell}`));
  const waiting = workbook.sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([cell, { formula }]): readonly Waiting[] =>
      formula === undefined || isChanged.has(`${keyOf(name)}!${cell}`)
        ? []
        : spotOf({ sheet: name, cell }).map((spot) => ({ spot, areas: areasOf(formula, name, names) })),
    ),
  );
  const restingOn = byPlace(waiting);
  const found = new Set<Waiting>(changed.length > 0 ? waiting.filter(({ areas }) => !areas) : []);
  const open = [...changed.flatMap(spotOf), ...[...found].map(({ spot }) => spot)];
  for (let spot = open.pop(); spot; spot = open.pop()) {
    for (const item of restingOn(spot)) {
      if (found.has(item)) continue;
      found.add(item);
      open.push(item.spot);
    }
  }
  return [...found].map(({ spot }) => spot.cell);
}
