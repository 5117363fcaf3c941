/** Merged cells (Office docs: Range.merge, Range.unmerge, Range.getMergedAreasOrNullObject). */
import type { Area } from '../../../../src/core/address';
import { parseArea } from '../../../../src/core/address';
import type { Sheet } from '../file/book';
import { sheetOrder } from '../file/cells';
import { attribute, childOf, childrenOf, ensureChild, newElement, removeChild } from '../file/xml';
import { areaText, cellsOf, holds, intersection, isUnbounded } from '../area';
import { refuse } from '../errors';
import { isProtected } from '../host';

const known = new WeakMap<Sheet, Readonly<{ count: number; areas: readonly Area[] }>>();

export function mergedAreas(sheet: Sheet): readonly Area[] {
  const nodes = childrenOf(childOf(sheet.root, 'mergeCells'), 'mergeCell');
  const there = known.get(sheet);
  if (there?.count === nodes.length) return there.areas;
  const areas = nodes.map((node) => parseArea(attribute(node, 'ref') ?? '')).filter((area) => area !== undefined);
  known.set(sheet, { count: nodes.length, areas });
  return areas;
}

/** The merge that this cell lies in without being its first. */
export const coveredBy = (sheet: Sheet, column: number, row: number): Area | undefined =>
  mergedAreas(sheet).find((area) => holds(area, { column, row }) && (area.from.column !== column || area.from.row !== row));

function needOpen(sheet: Sheet): void {
  if (isProtected(sheet)) refuse('AccessDenied', 'Cells of a protected sheet cannot be merged.');
}

export function unmergeRange(sheet: Sheet, area: Area): void {
  needOpen(sheet);
  const list = childOf(sheet.root, 'mergeCells');
  if (!list) return;
  for (const node of childrenOf(list, 'mergeCell')) {
    const merged = parseArea(attribute(node, 'ref') ?? '');
    if (merged && intersection(area, merged)) removeChild(list, node);
  }
  known.delete(sheet);
  const left = childrenOf(list, 'mergeCell').length;
  list.attributes['count'] = String(left);
  if (left === 0) removeChild(sheet.root, list);
  sheet.touch();
}

/** Only the first cell of a merge keeps its value (support page "Merge and unmerge cells"). */
export function mergeRange(sheet: Sheet, area: Area, across: boolean): void {
  needOpen(sheet);
  if (isUnbounded(area)) refuse('InvalidArgument', 'Whole rows or columns are not merged here.');
  unmergeRange(sheet, area);
  const lines = across
    ? Array.from({ length: area.to.row - area.from.row + 1 }, (_, down) => ({
        from: { column: area.from.column, row: area.from.row + down },
        to: { column: area.to.column, row: area.from.row + down },
      }))
    : [area];
  const list = ensureChild(sheet.root, 'mergeCells', sheetOrder);
  for (const line of lines) {
    if (line.from.column === line.to.column && line.from.row === line.to.row) continue;
    list.children.push(newElement(list, 'mergeCell', { ref: areaText(line) }));
    for (const { column, row } of cellsOf(line)) {
      const cell = sheet.cells.at(column, row);
      if (!cell || (column === line.from.column && row === line.from.row)) continue;
      for (const name of ['f', 'v', 'is']) removeChild(cell, childOf(cell, name));
      delete cell.attributes['t'];
    }
  }
  known.delete(sheet);
  list.attributes['count'] = String(childrenOf(list, 'mergeCell').length);
  sheet.touch();
}
