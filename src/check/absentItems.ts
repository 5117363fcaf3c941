/** Items of one sheet that another one must have as well, by a rule that holds a figure of both to be equal. */
import type { CellRef } from '../core/cell';
import { joinCells } from '../core/cell';
import type { Finding } from '../core/finding';
import { groupBy } from '../core/remember';
import type { Table, TableRow } from '../core/table';
import { cellOf } from '../core/table';
import type { Check } from '../language/checks';
import type { Form } from '../language/load';
import type { Ref } from '../language/resolve';
import { rowsMeant } from '../reckon/evaluate';
import type { CheckContext } from './run';
import { isApplied } from './standings';

type Absent = Readonly<{ check: Check; at: CellRef; name: string; on: Table; from: Table }>;
/** The one side of the rule on its own table. */
type Side = Readonly<{ ref: Ref; table: Table }>;

/** A figure of each item here that is a figure of the item of that name there. */
function sidesOf(check: Check, { world }: CheckContext): readonly Side[] {
  const { holds } = check;
  if (check.each !== 'row' || holds.is !== 'compare' || holds.operator !== '=') return [];
  const sides = [holds.left, holds.right].flatMap((side): readonly Side[] => {
    const ref = side.is === 'ref' && side.to.row === undefined && side.to.period === undefined ? side.to : undefined;
    const table = ref && world.table(ref);
    return ref && table ? [{ ref, table }] : [];
  });
  return sides.length === 2 && sides[0]?.table !== sides[1]?.table ? sides : [];
}

const holdsFigure = ({ kind, figures }: TableRow, { column = '' }: Ref): boolean =>
  kind === 'item' && figures[column] !== undefined && !figures[column].value.eq(0);

function absentOf(check: Check, context: CheckContext): readonly Absent[] {
  const sides = sidesOf(check, context);
  return sides.flatMap((own, index) => {
    const other = sides[1 - index];
    if (!other) return [];
    return own.table.rows
      .filter((row) => holdsFigure(row, own.ref))
      .filter((row) => rowsMeant(other.ref, other.table, { table: own.table, row }, context.world).length === 0)
      .map((row) => ({
        ...{ check, on: other.table, from: own.table, name: row.name.text || String(row.row) },
        at: row.name.from[0] ?? cellOf(own.table, row, own.ref.column ?? ''),
      }));
  });
}

const lineOf = ({ sheet, cell }: CellRef): string => `${sheet}\u0000${cell.replace(/^[A-Z]+/, '')}`;

/** One finding for all that a sheet lacks of another; where a rule of the form says so itself, that is enough. */
export function absentItems(form: Form, context: CheckContext, before: readonly Finding[]): readonly Finding[] {
  const told = new Set(before.flatMap(({ kind, involves }) => (kind === 'rule' && involves.length === 1 ? involves.map(lineOf) : [])));
  const absent = form.checks
    .filter((check) => check.severity === 'error' && isApplied(check, context))
    .flatMap((check) => absentOf(check, context))
    .filter(({ at }) => !told.has(lineOf(at)));
  return [...groupBy(absent, ({ from, on }) => `${from.sheet} ${on.sheet}`).values()].flatMap((together): readonly Finding[] => {
    const [first] = together;
    if (!first) return [];
    const involves = joinCells(...together.map(({ at }) => [at]));
    return [
      {
        ...{ kind: 'row.absent', severity: 'error', place: { form: form.code, sheet: first.from.sheet } },
        ...{ at: first.at, involves, rows: [...new Set(together.map(({ name }) => name))], on: first.on.tab, isEmpty: isEmpty(first.on) },
      },
    ];
  });
}

const isEmpty = ({ rows }: Table): boolean => rows.every(({ kind }) => kind !== 'item');
