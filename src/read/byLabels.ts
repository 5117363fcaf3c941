/**
 * Finds the columns of a form by their printed heads, where the keys are gone. Two heads may say the same: then a column is told by the
 * head above it, that by the other columns under it, and last by what stands before and after.
 */
import { groupBy } from '../core/remember';
import { fold } from '../core/vietnamese';
import type { SheetSnapshot } from '../core/workbook';
import type { ColumnNode } from '../language/form';
import type { SheetLayout } from '../language/layout';
import { headPaths } from './labels';
import type { Merges } from './merges';
import { mergesOn } from './merges';

export type LabelledColumns = Readonly<{ columns: Readonly<Record<string, number>>; headRow: number; firstRow: number }>;

const headSearch = 40;

/** A column that is looked for, with the first level's head it stands under and its place in the form. */
type Wanted = Readonly<{ key: string; path: string; head: number; order: number }>;

const joined = (parts: readonly string[]): string => parts.filter((part, at) => part !== parts[at - 1]).join(' / ');

export function pathsOf(nodes: readonly ColumnNode[], above: readonly string[] = []): readonly Readonly<{ key: string; path: string }>[] {
  return nodes.flatMap((node) => {
    const path = [...above, fold(node.label)];
    return node.is === 'group' ? pathsOf(node.columns, path) : [{ key: node.key, path: joined(path) }];
  });
}

const wantedOf = ({ heads }: SheetLayout): readonly Wanted[] =>
  heads.flatMap((node, head) => pathsOf([node]).map((column) => ({ ...column, head }))).map((column, order) => ({ ...column, order }));

/** Column numbers by what the heads above them say. */
const placesOf = (paths: readonly string[]): ReadonlyMap<string, readonly number[]> =>
  groupBy(
    paths.map((_, index) => index + 1),
    (column) => paths[column - 1] ?? '',
  );

type Found = ReadonlyMap<Wanted, number>;

/** Of several columns that say the same, the one that stands here; none where it cannot be told. */
function standsAt(place: number, alike: readonly Wanted[], found: Found, topOf: (column: number) => number): Wanted | undefined {
  const known = [...found];
  const below = known.filter(([, at]) => topOf(at) === topOf(place));
  const [sister] = below[0] ?? [];
  const headsElsewhere = new Set(known.map(([{ head }]) => head));
  return alike.find(({ head, order }) => {
    if (sister ? sister.head !== head : headsElsewhere.has(head)) return false;
    return (sister ? below : known).every(([other, at]) => at < place === other.order < order);
  });
}

/** As many heads as columns are taken in their order; a head that repeats and is not there as often is told by where it stands. */
function assigned(
  wanted: readonly Wanted[],
  paths: readonly string[],
  topOf: (column: number) => number,
): Readonly<Record<string, number>> {
  const places = placesOf(paths);
  const byPath = [...groupBy(wanted, ({ path }) => path)];
  const sure = byPath.filter(([path, alike]) => (places.get(path)?.length ?? 0) >= alike.length);
  const found = new Map(sure.flatMap(([path, alike]) => alike.map((column, index) => [column, places.get(path)?.[index] ?? 0] as const)));
  for (const [path, alike] of byPath) {
    if (found.has(alike[0]!)) continue;
    for (const place of places.get(path) ?? []) {
      const open = alike.filter((column) => !found.has(column));
      const column = standsAt(place, open, found, topOf);
      if (column) found.set(column, place);
    }
  }
  return Object.fromEntries([...found].map(([{ key }, place]) => [key, place]));
}

/** How many of the wanted heads a row of heads has. */
function matches(wanted: readonly Wanted[], paths: readonly string[]): number {
  const places = placesOf(paths);
  return [...groupBy(wanted, ({ path }) => path)].reduce(
    (sum, [path, alike]) => sum + Math.min(alike.length, places.get(path)?.length ?? 0),
    0,
  );
}

export function columnsByLabels(sheet: SheetSnapshot, layout: SheetLayout): LabelledColumns | undefined {
  const wanted = wantedOf(layout);
  const merges: Merges = mergesOn(sheet);
  const rows = Array.from({ length: Math.min(sheet.rowCount, headSearch) }, (_, index) => {
    const top = index + 1;
    const paths = headPaths(sheet, top, layout.headDepth, merges.cell);
    return { top, paths, score: matches(wanted, paths) };
  });
  const best = rows.reduce<(typeof rows)[number] | undefined>((most, row) => (row.score > (most?.score ?? 0) ? row : most), undefined);
  if (!best || best.score * 2 <= wanted.length) return undefined;
  const columns = assigned(wanted, best.paths, (column) => merges.first(column, best.top).column);
  return { columns, headRow: best.top, firstRow: best.top + layout.headDepth };
}
