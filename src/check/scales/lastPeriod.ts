/** What a unit's own earlier return says of the money unit: plans do not change a thousandfold from one period to the next. */
import type { Finding } from '../../core/finding';
import { groupBy } from '../../core/remember';
import type { Table } from '../../core/table';
import type { Form } from '../../language/load';
import { amountsOf } from './amounts';
import { scaleDoubt } from './doubt';
import type { Amount, Power } from './factor';
import { agree, powerBetween } from './factor';

/** So many different amounts are not a thousandfold of others by chance. */
const fewest = 3;

type Pair = Readonly<{ label: string; own: Amount; theirs: Amount; power: Power | undefined }>;

function pairsOf(form: Form, table: Table, earlier: Table, year: number): readonly Pair[] {
  const before = new Map(amountsOf(form, earlier, year).map(({ key, amount }) => [key, amount]));
  return amountsOf(form, table, year).flatMap(({ key, label, amount: own }): readonly Pair[] => {
    const theirs = before.get(key);
    return theirs ? [{ label, own, theirs, power: powerBetween(own, theirs) }] : [];
  });
}

/** At most one, for the cover gives one unit to all sheets. */
export function againstLastPeriod(form: Form, tables: readonly Table[], earlier: readonly Table[], year: number): readonly Finding[] {
  const pairs = tables.flatMap((table) => {
    const before = earlier.find(({ sheet }) => sheet === table.sheet);
    return before ? pairsOf(form, table, before, year).map((pair) => ({ ...pair, table, file: before.file })) : [];
  });
  if (pairs.some(({ own, theirs }) => agree(own, theirs))) return [];
  const [best] = [...groupBy(pairs, ({ power }) => String(power ?? '')).entries()]
    .filter(([power, alike]) => power !== '' && new Set(alike.map(({ own }) => own.value.toFixed())).size >= fewest)
    .map(([, alike]) => alike);
  const [first] = best ?? [];
  if (!first?.power) return [];
  const { table, power, label, own, theirs, file } = first;
  return [scaleDoubt(table, table.scale, { against: 'lastPeriod', power, label, own, theirs, who: file })];
}
