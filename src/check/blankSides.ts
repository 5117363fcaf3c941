/** Rules of which one side is blank: a blank can only stand for 0, so where 0 would break the rule, a figure is missing or the other is wrong. */
import type { CellRef } from '../core/cell';
import { joinCells } from '../core/cell';
import type { Finding } from '../core/finding';
import type { Table } from '../core/table';
import { cellOf } from '../core/table';
import type { Check } from '../language/checks';
import type { Form } from '../language/load';
import type { Formula } from '../language/resolve';
import type { Standing, Value, World } from '../reckon/evaluate';
import { evaluate, rowsMeant } from '../reckon/evaluate';
import type { CheckContext } from './run';
import { saysOf } from './describe';
import { takes } from './planned';
import { isApplied, standings } from './standings';

type Compare = Extract<Formula, { is: 'compare' }>;
type Side = 'left' | 'right';

/** The cells of a side that a unit fills in, blank ones too; none where it speaks of more than cells of this return. */
function cellsOf(form: Form, formula: Formula, standing: Standing, world: World): readonly CellRef[] {
  // Of several cells that are blank nobody knows which is missing.
  if (formula.is !== 'ref' || formula.to.period !== undefined) return [];
  const column = formula.to.column ?? standing.column;
  const table = world.table(formula.to);
  const sheet = form.sheets.find(({ key }) => key === table?.sheet);
  if (!table || !sheet || !column || !(column in table.columns)) return [];
  return rowsMeant(formula.to, table, standing, world)
    .filter((row) => takes(sheet, row, column))
    .map((row) => cellOf(table, row, column));
}

const isSomething = (value: Value): value is Extract<Value, { is: 'figure' }> =>
  value.is === 'figure' && value.figure.measure !== 'percent' && !value.figure.value.eq(0);

const zero: Formula = { is: 'number', text: '0' };

/** Of one place: the blank cells, and those of the other side. */
type Blank = Readonly<{ blank: readonly CellRef[]; filled: readonly CellRef[] }>;

function blankAt(form: Form, holds: Compare, standing: Standing, world: World): Blank | undefined {
  const values = { left: evaluate(holds.left, standing, world), right: evaluate(holds.right, standing, world) };
  const side = (['left', 'right'] as const).find((one) => values[one].is === 'blank');
  const other: Side = side === 'left' ? 'right' : 'left';
  const theirs = values[other];
  if (!side || !isSomething(theirs)) return undefined;
  const blank = cellsOf(form, holds[side], standing, world);
  const judged = evaluate({ ...holds, [side]: zero }, standing, world);
  return blank.length > 0 && judged.is === 'truth' && !judged.truth ? { blank, filled: theirs.figure.from } : undefined;
}

const isOfPeriods = ({ left, right }: Compare): boolean => [left, right].some((side) => side.is === 'ref' && side.to.period !== undefined);

function ofCheck(form: Form, check: Check, table: Table, { world }: CheckContext): readonly Blank[] {
  const { holds } = check;
  if (holds.is !== 'compare' || (check.kind !== 'rule' && check.kind !== 'within')) return [];
  // What is only usual does not ask for a figure, unless there was one last time.
  if (check.severity === 'warning' && !isOfPeriods(holds)) return [];
  const places = standings(form, check, table);
  // Who lists what may leave a limit out for all of it, as long as it is no whole of parts that are told.
  const isLimit = check.kind === 'rule' && holds.operator !== '=' && !isOfPeriods(holds);
  if (isLimit && isList(form, table) && !places.some((standing) => evaluate(holds, standing, world).is === 'truth')) return [];
  return places.flatMap((standing) => blankAt(form, holds, standing, world) ?? []);
}

const isList = (form: Form, table: Table): boolean => form.sheets.find(({ key }) => key === table.sheet)?.body.kind === 'list';

const idOf = ({ sheet, cell }: CellRef): string => `${sheet}\u0000${cell}`;

/** One finding for each rule; a blank that was told, here or before, is not told again. */
export function blankSides(form: Form, tables: readonly Table[], context: CheckContext, before: readonly Finding[]): readonly Finding[] {
  const told = new Set(before.flatMap(({ kind, involves }) => (kind.startsWith('blank.') ? involves.map(idOf) : [])));
  return [...form.checks]
    .filter((check) => isApplied(check, context))
    .sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
    .flatMap((check): readonly Finding[] => {
      const table = tables.find(({ sheet }) => sheet === check.sheet);
      const all = table ? ofCheck(form, check, table, context) : [];
      const found = all.filter(({ blank }) => !blank.every((cell) => told.has(idOf(cell))));
      const involves = joinCells(...found.map(({ blank }) => blank));
      involves.forEach((cell) => told.add(idOf(cell)));
      const [at] = involves;
      if (!at) return [];
      return [
        {
          ...{ kind: 'blank.side', severity: 'warning', place: { form: form.code, sheet: check.sheet, rule: check.code } },
          ...{ at, involves, says: saysOf(check, context.period.year), filled: joinCells(...found.map(({ filled }) => filled)) },
        },
      ];
    });
}
