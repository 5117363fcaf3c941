/** Two sheets of one shape filled the wrong way round: last time's figures fit each in the other's place, and not in its own. */
import type { Finding } from '../core/finding';
import type { Table } from '../core/table';
import type { Check } from '../language/checks';
import { leaves } from '../language/form';
import type { Form } from '../language/load';
import type { Formula, Ref } from '../language/resolve';
import { firstCell } from './describe';
import type { CheckContext } from './run';
import { runChecks } from './run';

const refsOf = (formula: Formula): readonly Ref[] =>
  formula.is === 'ref' ? [formula.to] : 'left' in formula ? [...refsOf(formula.left), ...refsOf(formula.right)] : [];

/** Whether it holds a figure to be what it was last time. */
const isOfLast = ({ holds }: Check): boolean =>
  holds.is === 'compare' && holds.operator === '=' && refsOf(holds).some(({ period }) => period !== undefined);

const keysOf = (form: Form, table: Table): string =>
  leaves(form.sheets.find(({ key }) => key === table.sheet)?.columns ?? [])
    .map(({ key }) => key)
    .join();

/** So many figures that fit only the other sheet are no chance. */
const enough = 3;

function isExchanged(form: Form, [one, other]: readonly [Table, Table], context: CheckContext): boolean {
  const checks = form.checks.filter((check) => isOfLast(check) && [one.sheet, other.sheet].includes(check.sheet));
  const { table } = context.world;
  const swapped = (ref: Ref): Ref =>
    ref.period === undefined
      ? ref
      : { ...ref, sheet: ref.sheet === one.sheet ? other.sheet : ref.sheet === other.sheet ? one.sheet : ref.sheet };
  const ran = (world: CheckContext['world']) => runChecks({ ...form, checks }, [one, other], { ...context, world });
  const { checked, findings } = ran(context.world);
  // The other sheet's figures of last time stand under that sheet's name.
  const crossed = ran({ ...context.world, table: (ref) => renamed(table(swapped(ref)), ref.sheet) });
  const broken = checked.equations - checked.held;
  return (
    findings.length > 0 && broken >= enough && crossed.checked.equations >= enough && crossed.checked.held === crossed.checked.equations
  );
}

const renamed = (table: Table | undefined, sheet: string): Table | undefined => table && { ...table, sheet };

export function exchangedSheets(form: Form, tables: readonly Table[], context: CheckContext): readonly Finding[] {
  const pairs = tables.flatMap((one, index) =>
    tables.slice(index + 1).flatMap((other) => (keysOf(form, one) === keysOf(form, other) ? [[one, other] as const] : [])),
  );
  return pairs
    .filter((pair) => isExchanged(form, pair, context))
    .map(([one, other]): Finding => {
      const involves = [firstCell(one), firstCell(other)];
      return {
        ...{ kind: 'sheet.exchanged', severity: 'error', place: { form: form.code, sheet: one.sheet } },
        ...{ at: firstCell(one), involves, sheet: one.tab, other: other.tab },
      };
    });
}
