/** What each cell of a layout is for: to be filled in, computed by the form, printed on it, or closed. */
import { remember } from '../core/remember';
import type { Check } from './checks';
import { isRate } from './columns/ask';
import type { Column } from './form';
import { isNumeric } from './form';
import type { Form } from './load';
import type { LayoutRow } from './sheets/rule';
import type { PlacedRow, SheetLayout } from './layout';
import { isOpen } from './layout';
import type { Formula, Ref } from './resolve';

export type Role = Readonly<{ is: 'input' | 'label' | 'closed' }> | Readonly<{ is: 'computed'; formula: Formula; check: Check }>;

const left = (check: Check): Ref | undefined =>
  check.holds.is === 'compare' && check.holds.left.is === 'ref' ? check.holds.left.to : undefined;
const right = (check: Check): Formula | undefined => (check.holds.is === 'compare' ? check.holds.right : undefined);

export const isFamily = (key: string): boolean => key.endsWith('_*');
export const inFamily = (key: string, family: string): boolean => isFamily(family) && key.startsWith(family.slice(0, -1));

/** Whether a check is applied to this row and column at all. */
export function appliesTo(check: Check, row: Pick<LayoutRow, 'key' | 'kind'>, column: string): boolean {
  const { rows, rowKinds, columns } = check;
  if (columns && !columns.includes(column)) return false;
  if (rows && !rows.some((key) => key === row.key || inFamily(row.key, key))) return false;
  return !rowKinds || rowKinds.some((kind) => kind === row.kind);
}

/** Rows a reference means on this layout, as seen from `row`. */
export const rowsMeant = (layout: SheetLayout, ref: Ref, row: LayoutRow): readonly LayoutRow[] =>
  ref.row === undefined ? [row] : layout.rows.filter(({ key }) => key === ref.row || (ref.row !== undefined && inFamily(key, ref.row)));

function operandsOpen(layout: SheetLayout, formula: Formula, row: LayoutRow, column: Column): boolean {
  switch (formula.is) {
    case 'ref': {
      // A cell of another sheet is another layout's business.
      if (formula.to.sheet !== layout.sheet.key) return true;
      const operand = formula.to.column === undefined ? column : layout.columns.find(({ key }) => key === formula.to.column);
      return operand !== undefined && rowsMeant(layout, formula.to, row).some((meant) => isOpen(layout, meant, operand));
    }
    case 'number':
    case 'text':
    case 'call':
      return true;
    default: {
      const [a, b] = [operandsOpen(layout, formula.left, row, column), operandsOpen(layout, formula.right, row, column)];
      // A sum stands while any part of it does; a product or a ratio needs both.
      return formula.is === 'arithmetic' && (formula.operator === '+' || formula.operator === '-') ? a || b : a && b;
    }
  }
}

const precedence = ['link', 'sum', 'formula', 'rate'];

function workOutRole(form: Form, layout: SheetLayout, row: PlacedRow, column: Column): Role {
  if (!isOpen(layout, row, column)) return { is: 'closed' };
  if (!isNumeric(column)) return { is: row.kind === 'item' ? 'input' : 'label' };
  const computing = form.checks
    .filter((check) => check.computes && check.sheet === layout.sheet.key && appliesTo(check, row, column.key))
    .filter((check) => {
      const target = left(check);
      return target !== undefined && (target.row ?? row.key) === row.key && (target.column ?? column.key) === column.key;
    })
    .sort((a, b) => precedence.indexOf(a.kind) - precedence.indexOf(b.kind));
  for (const check of computing) {
    const formula = right(check);
    if (formula && operandsOpen(layout, formula, row, column)) return { is: 'computed', formula, check };
  }
  // A rate over closed cells has nothing to say; a sum over closed cells is then typed in.
  return computing.length > 0 && isRate(column) ? { is: 'closed' } : { is: 'input' };
}

const rolesOn = remember((_form: Form) => remember((_layout: SheetLayout) => new Map<string, Map<string, Role>>()));

/** Items of a section are all alike, and a country's list has thousands. */
const alike = ({ kind, key, section }: PlacedRow): string =>
  kind === 'item' ? `item ${section ?? ''}` : `${kind} ${key} ${section ?? ''}`;

/** `row` and `column` are of the layout, or a further item of its list. */
export function roleOf(form: Form, layout: SheetLayout, row: PlacedRow, column: Column): Role {
  const known = rolesOn(form)(layout);
  const ofRow = known.get(alike(row)) ?? new Map<string, Role>();
  known.set(alike(row), ofRow);
  const role = ofRow.get(column.key) ?? workOutRole(form, layout, row, column);
  ofRow.set(column.key, role);
  return role;
}
