/** A block of figures pasted one column or one row off: it begins with a blank column or row, and ends on cells that the form computes or closes. */
import type { CellRef } from '../core/cell';
import type { Figure } from '../core/figure';
import { agree } from '../core/figure';
import { groupBy } from '../core/remember';
import type { Table } from '../core/table';
import { rowOf } from '../core/table';
import { cellAt, cellRef } from '../core/workbook';
import type { Column } from '../language/form';
import { isNumeric } from '../language/form';
import type { Role } from '../language/roles';
import type { Compute } from './complete';
import type { FoundRow } from './locate';
import { nameColumnOf } from './locate';
import type { ShapeObservation } from './observation';
import type { Laid } from './outside';

type Place = Readonly<{ row: FoundRow; column: Column; number: number; role: Role; isNumber: boolean; isFormula: boolean }>;

function placesOf({ sheet, layout, found, located }: Laid, roleFor: (row: FoundRow, column: Column) => Role): readonly Place[] {
  return located.rows.flatMap((row) =>
    layout.columns.filter(isNumeric).flatMap((column): readonly Place[] => {
      const number = found.columns[column.key];
      if (number === undefined) return [];
      const { value, formula } = cellAt(sheet, number, row.row);
      return [{ row, column, number, role: roleFor(row, column), isNumber: typeof value === 'number', isFormula: formula !== undefined }];
    }),
  );
}

/** So many cells that are not for figures hold one by no chance. */
const enough = 2;

/** Typed where nothing is to be typed, and not what the form computes there. */
function isStray({ row, column, role, isNumber, isFormula }: Place, table: Table, compute: Compute): boolean {
  if (!isNumber || isFormula) return false;
  if (role.is !== 'computed') return role.is === 'closed';
  const own = rowOf(table, row.key);
  const [typed, computed]: readonly (Figure | undefined)[] = [
    own?.figures[column.key],
    own && compute(role.formula, table, own, column.key),
  ];
  return typed !== undefined && !(computed && agree(typed, computed));
}

const isBlank = (places: readonly Place[]): boolean =>
  places.length > 0 && places.every(({ isNumber, isFormula }) => !isNumber && !isFormula);

/** Columns from left to right that most rows take; those of another year's figures are blank as often as not. */
function edgesOf(inputs: readonly Place[]): readonly (readonly Place[])[] {
  const columns = [...groupBy(inputs, ({ column }) => column.key).values()].filter(([first]) => !first?.column.onlyCompared);
  const most = Math.max(0, ...columns.map(({ length }) => length));
  return columns.filter(({ length }) => length * 2 > most).sort(([a], [b]) => (a?.number ?? 0) - (b?.number ?? 0));
}

/** Figures in place of the printed names: the block went one column to the left. */
function overNames(laid: Laid): readonly CellRef[] {
  const { workbook, sheet, layout, found, located } = laid;
  const name = nameColumnOf(layout, found);
  return located.rows
    .filter(({ placed, row }) => placed !== undefined && typeof cellAt(sheet, name, row).value === 'number')
    .map(({ row }) => cellRef(workbook, sheet, name, row));
}

export function shiftedSeen(
  laid: Laid,
  table: Table,
  roleFor: (row: FoundRow, column: Column) => Role,
  compute: Compute,
): readonly ShapeObservation[] {
  const seen = (way: 'right' | 'left' | 'down', cells: readonly CellRef[]): readonly ShapeObservation[] => {
    const [at] = cells;
    return at && cells.length >= enough ? [{ at, involves: cells, seen: { is: 'shifted', way } }] : [];
  };
  const left = seen('left', overNames(laid));
  if (left.length > 0 || table.isPasted) return left;
  const places = placesOf(laid, roleFor);
  const inputs = places.filter(({ role }) => role.is === 'input');
  const columns = edgesOf(inputs);
  const [isRight, isLeft] = [isBlank(columns[0] ?? []), isBlank(columns.at(-1) ?? [])];
  const isDown = isBlank([...groupBy(inputs, ({ row }) => row.key).values()][0] ?? []);
  if ((!isRight && !isLeft && !isDown) || isBlank(inputs)) return [];
  const way = isRight ? 'right' : isLeft ? 'left' : 'down';
  const strays = places.filter((place) => isStray(place, table, compute));
  // A block goes over many cells, or whole columns; what moves down, over whole rows of sums. A cell or two are typed over by hand.
  const lines = [...groupBy(strays, ({ row, column }) => (way === 'down' ? row.key : column.key)).values()].filter(
    (line) => line.length >= enough,
  );
  const isBlock =
    way === 'down' ? lines.some(([first]) => first?.row.placed?.definition?.rows) : lines.length > 0 || strays.length > enough;
  if (!isBlock) return [];
  return seen(
    way,
    strays.map(({ row, number }) => cellRef(laid.workbook, laid.sheet, number, row.row)),
  );
}
