/** Heads that no longer say what the hidden keys below them do: exchanged, typed anew, or brought along with the figures of another sheet. */
import { cellRef } from '../core/workbook';
import { fold } from '../core/vietnamese';
import { isMarker } from '../language/columns/ask';
import type { Column } from '../language/form';
import type { SheetLayout } from '../language/layout';
import { withYears } from '../language/layout';
import { pathsOf } from './byLabels';
import { isAlike } from './alike';
import { cellText } from './labels';
import { mergesOn } from './merges';
import type { ShapeObservation } from './observation';
import type { SheetShape } from './sheetShape';

type Head = Readonly<{ column: Column; number: number; parts: readonly string[] }>;
export type MovedHead = Head & Readonly<{ isOther: boolean; sheet?: string }>;

const pathText = (parts: readonly string[]): string => parts.map(fold).join(' / ');

const leafOf = (path: string): string => path.split(' / ').at(-1) ?? '';

/** What a person reads above each column, from the top head down. */
function headsOn({ sheet, layout, found }: SheetShape): readonly Head[] {
  const { cell } = mergesOn(sheet);
  return layout.columns.flatMap((column): readonly Head[] => {
    const number = found.columns[column.key];
    if (number === undefined || isMarker(column)) return [];
    const parts = Array.from({ length: layout.headDepth }, (_, step) => cellText(cell(number, found.headRow + step)));
    return [{ column, number, parts: parts.filter((part, at) => part !== '' && part !== parts[at - 1]) }];
  });
}

/** The sheet of the form that has this head and the one at hand has not. */
const sheetWith = ({ form, sheet, year }: SheetLayout, path: string): string | undefined =>
  form.sheets.find((other) => other !== sheet && pathsOf(withYears(other.columns, year)).some((column) => column.path === path))?.tab;

export function movedHeads(shape: SheetShape): readonly MovedHead[] {
  const { layout } = shape;
  const own = new Map(pathsOf(layout.heads).map(({ key, path }) => [key, path]));
  const paths = new Set(own.values());
  const leaves = new Set([...paths].map(leafOf));
  return headsOn(shape).flatMap((head): readonly MovedHead[] => {
    const wanted = own.get(head.column.key) ?? '';
    const path = pathText(head.parts);
    const [reads, leaf] = [leafOf(path), leafOf(wanted)];
    // The head of its group stays where its own is gone.
    if (path === '' || path === wanted || wanted.startsWith(`${path} / `)) return [];
    if (paths.has(path) || (reads !== leaf && leaves.has(reads))) return [{ ...head, isOther: true }];
    const sheet = sheetWith(layout, path);
    if (sheet !== undefined) return [{ ...head, isOther: true, sheet }];
    // A head of several columns is lost for most of them where their merge is.
    return reads === leaf || isAlike(reads, leaf) ? [] : [{ ...head, isOther: false }];
  });
}

/** Told once for a sheet: whoever exchanged two heads or pasted a sheet over another moved several. */
export function headsSeen(shape: SheetShape, isOther: boolean): readonly ShapeObservation[] {
  const { workbook, sheet, layout, found, headFor } = shape;
  const all = movedHeads(shape);
  if (all.some((head) => head.isOther) !== isOther) return [];
  const moved = all.filter((head) => head.isOther === isOther);
  const [first] = moved;
  if (!first) return [];
  const { first: topOf } = mergesOn(sheet);
  const cells = moved.map(({ number }) => {
    const { column, row } = topOf(number, found.headRow + layout.headDepth - 1);
    return cellRef(workbook, sheet, column, row);
  });
  const [at, ...also] = cells;
  if (!at) return [];
  const { column, parts, sheet: from } = first;
  const seen = { is: 'headMoved', reads: parts.join(', '), key: column.key, column: headFor(column), isOther, also } as const;
  return [{ at, involves: cells, seen: from === undefined ? seen : { ...seen, from } }];
}
