/** A unit that has nothing to report says so on its cover; what it leaves blank then counts as 0. */
import type { CellRef } from '../core/cell';
import { joinCells } from '../core/cell';
import type { Finding } from '../core/finding';
import type { Table } from '../core/table';
import { fold } from '../core/vietnamese';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellRef } from '../core/workbook';
import { coverLabels, nothingHint } from '../language/cover';
import { besideLabel } from '../read/labels';

const denials = ['không', 'có phát sinh', 'có số liệu'];

/** Where the cover says that there is nothing; undefined where it does not. */
export function nothingSaid(workbook: WorkbookSnapshot, cover: SheetSnapshot | undefined): CellRef | undefined {
  const spot = cover && besideLabel(cover, coverLabels.nothing);
  if (!cover || !spot || spot.text === nothingHint || denials.includes(fold(spot.text))) return undefined;
  return cellRef(workbook, cover, spot.column, spot.row);
}

/** Items that are listed, and figures other than 0. */
export function despiteNothing(at: CellRef | undefined, tables: readonly Table[]): readonly Finding[] {
  if (!at) return [];
  const cells = tables.flatMap(({ rows }) =>
    rows.flatMap(({ kind, name, figures }) => [
      ...(kind === 'item' ? name.from : []),
      ...Object.values(figures).flatMap(({ value, from }) => (value.eq(0) ? [] : from)),
    ]),
  );
  const involves = joinCells(cells);
  if (involves.length === 0) return [];
  return [{ kind: 'cover.nothing', severity: 'error', at, involves: [at, ...involves], line: coverLabels.nothing, count: involves.length }];
}
