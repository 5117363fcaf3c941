/** The finding that a return's figures seem to be in another money unit than its cover says. */
import type { CellRef } from '../../core/cell';
import type { Facts } from '../../core/facts';
import type { Finding } from '../../core/finding';
import { joinCells } from '../../core/cell';
import { decimal } from '../../core/decimal';
import type { MoneyScale } from '../../core/money';
import { moneyFactor } from '../../core/money';
import { present } from '../../core/present';
import type { TableHead } from '../../core/table';
import type { Amount, Power } from './factor';
import { scaleMeant, timesOf } from './factor';

/** Amounts are in đồng; `who` is the other unit, or the file of the earlier return. */
export type Evidence = Readonly<{
  against: Facts['scale.other']['against'];
  power: Power;
  label: string;
  own: Amount;
  theirs: Amount;
  who: string;
}>;

/** `declared` is the cover's own, for tables may have been brought to another scale since. */
export function scaleDoubt(table: TableHead, declared: MoneyScale, evidence: Evidence): Finding {
  const { power, own, theirs, ...told } = evidence;
  const shown = (amount: Amount): Amount['value'] => amount.value.times(moneyFactor('đồng', table.scale));
  const at: CellRef = table.scaleAt ?? own.from[0] ?? { file: table.file, sheet: table.tab, cell: '' };
  return {
    ...{ kind: 'scale.other', severity: 'error', place: { form: table.form, sheet: table.sheet } },
    ...{ at, involves: joinCells([at], own.from, theirs.from), found: { is: 'text', text: declared } },
    ...present({ ...told, declared, meant: scaleMeant(declared, power), scale: table.scale }),
    ...{ times: power > 0 ? timesOf(power) : decimal(1).div(timesOf(power)), isLarge: power > 0 },
    ...{ own: shown(own), theirs: shown(theirs) },
  };
}

/** What is only strange says nothing beside what is shown. */
export const withScaleDoubt = (doubt: Finding | undefined, findings: readonly Finding[]): readonly Finding[] =>
  doubt ? [doubt, ...findings.filter(({ kind }) => kind !== 'implausible.scale')] : findings;
