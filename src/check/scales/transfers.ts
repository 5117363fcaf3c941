/** What the other side of a transfer says of the money unit: one level gave what the other received, to the đồng. */
import type { Finding } from '../../core/finding';
import type { MoneyScale } from '../../core/money';
import type { Submission, TableHead } from '../../core/table';
import { keptFigure } from '../../core/kept/ask';
import type { Form } from '../../language/load';
import type { Transfer } from '../../language/form';
import { shapeOf } from '../../language/sheets/ask';
import { allRows } from '../../language/sheets/row';
import { scaleDoubt } from './doubt';
import type { Amount, Power } from './factor';
import { agree, inDong, powerBetween } from './factor';

/** A return as it is read, or with its tables in the form's scale and what its sheets declared beside. */
export type Scaled = Submission & Readonly<{ scales?: Readonly<Record<string, MoneyScale>> }>;
/** Of which return. */
export type Doubt = Readonly<{ of: Scaled; finding: Finding }>;

export const declaredOf = ({ scales }: Scaled, { sheet, scale }: TableHead): MoneyScale => scales?.[sheet] ?? scale;

type Side = Readonly<{ of: Scaled; table: TableHead; amount: Amount }>;
type Pair = Readonly<{ received: Side; given: Side; label: string; power: Power | undefined }>;

const sideOf = (of: Scaled, sheet: string, row: string, column: string | undefined): Side | undefined => {
  const table = of.tables.find((item) => item.sheet === sheet);
  const figure = table && column ? keptFigure(table, row, column) : undefined;
  return table && figure && !figure.value.eq(0) ? { of, table, amount: inDong(figure, table.scale) } : undefined;
};

function pairsOf(transfer: Transfer, lower: Scaled, upper: Scaled): readonly Pair[] {
  return transfer.columns.flatMap((columns): readonly Pair[] => {
    const received = sideOf(lower, transfer.received.sheet, transfer.received.row, columns.received[0]);
    const given = sideOf(upper, transfer.given.sheet, `${transfer.given.row}_${lower.unit?.code ?? ''}`, columns.given[0]);
    if (!received || !given) return [];
    return [{ received, given, label: transfer.label, power: powerBetween(received.amount, given.amount) }];
  });
}

const doubtOf = ({ of, table, amount: own }: Side, other: Side, label: string, power: Power): Doubt => ({
  of,
  finding: scaleDoubt(table, declaredOf(of, table), {
    ...{ against: 'transfer', power, label, own, theirs: other.amount, who: other.of.unit?.reportName ?? '' },
  }),
});

/** The receiver is asked, unless all that one giver gave to several is off alike. */
export function againstTransfers(form: Form, filed: readonly Scaled[]): readonly Doubt[] {
  return form.transfers.flatMap((transfer): readonly Doubt[] => {
    const sheet = form.sheets.find(({ key }) => key === transfer.given.sheet);
    const each = allRows(sheet ? shapeOf(sheet).rows : []).find(({ key }) => key === transfer.given.row)?.each;
    const upper = filed.find(
      ({ unit, tables }) => unit && unit.kind !== each && tables.some((table) => table.sheet === transfer.given.sheet),
    );
    if (!upper) return [];
    const byUnit = filed.filter(({ unit }) => unit?.kind === each).map((lower) => pairsOf(transfer, lower, upper));
    const off = byUnit.flatMap((pairs): readonly (Pair & Readonly<{ power: Power }>)[] => {
      const found = pairs.find(({ power }) => power !== undefined);
      const isSettled = pairs.some(({ received, given }) => agree(received.amount, given.amount));
      return found?.power !== undefined && !isSettled ? [{ ...found, power: found.power }] : [];
    });
    const told = byUnit.filter((pairs) => pairs.length > 0);
    const [first] = off;
    const isGivers =
      first !== undefined && off.length >= 2 && off.length === told.length && new Set(off.map(({ power }) => power)).size === 1;
    if (isGivers) return [doubtOf(first.given, first.received, first.label, -first.power as Power)];
    return off.map(({ received, given, label, power }) => doubtOf(received, given, label, power));
  });
}
