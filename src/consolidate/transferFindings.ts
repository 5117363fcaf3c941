/** What is said of transfers that one side alone tells, or of which the two sides tell other amounts. */
import { joinCells } from '../core/cell';
import type { Adjustment, OpenTransfer } from '../core/consolidation';
import { agree, sum } from '../core/figure';
import type { Finding, Place } from '../core/finding';
import { present } from '../core/present';
import { groupBy } from '../core/remember';
import type { Transfer } from '../language/form';
import { headOf } from '../language/form';
import type { Form } from '../language/load';

const placeOf = ({ code: form }: Form, { given: { sheet, row: key } }: Transfer): Place => ({ form, sheet, key });
const headIn = (form: Form, sheet: string, column: string): string =>
  headOf(form.sheets.find(({ key }) => key === sheet)?.columns ?? [], column) || column;

export function differenceFinding(form: Form, transfer: Transfer, { unit, column, received, given }: Adjustment): readonly Finding[] {
  const both = received && given;
  if (both ? agree(received, given) : (received ?? given)?.value.eq(0)) return [];
  const at = (received ?? given)?.from[0] ?? { file: '', sheet: '', cell: '' };
  const difference = received && given ? received.value.minus(given.value) : undefined;
  return [
    {
      ...{ kind: 'transfer', severity: 'warning', place: placeOf(form, transfer) },
      ...{ at, involves: joinCells(received?.from ?? [], given?.from ?? []) },
      ...{ transfer: transfer.label, column: headIn(form, transfer.received.sheet, column), unit: unit.reportName, scale: form.scale },
      ...present({ received, given, difference, expected: given?.value }),
      ...(received ? { found: { is: 'figure', figure: received } } : {}),
    },
  ];
}

/** Pairs with one side missing stay in the totals, and are named column by column. */
export function openFindings(form: Form, transfer: Transfer, open: readonly OpenTransfer[]): readonly Finding[] {
  const byColumn = groupBy(
    open.filter(({ isMissing }) => isMissing),
    ({ sheet, columns }) => `${sheet} ${columns[0] ?? ''}`,
  );
  return [...byColumn.values()].flatMap((of): readonly Finding[] => {
    const [first] = of;
    const money = sum(of.map((item) => item.money));
    if (!first || !money) return [];
    return [
      {
        ...{ kind: 'open', severity: 'warning', place: placeOf(form, transfer) },
        ...{ at: money.from[0] ?? { file: '', sheet: '', cell: '' }, involves: money.from },
        ...{ transfer: transfer.label, column: headIn(form, first.sheet, first.columns[0] ?? ''), scale: form.scale, money },
        of: of.map((item) => ({ unit: item.unit.reportName, money: item.money })),
      },
    ];
  });
}
