/** What a unit's own earlier return says of the money unit: plans do not change a thousandfold from one period to the next. */
import type { Finding } from '../../core/finding';
import { groupBy } from '../../core/remember';
import type { Table, TableRow } from '../../core/table';
import { measureOf } from '../../language/columns/ask';
import { headOf, leaves } from '../../language/form';
import type { Form } from '../../language/load';
import { scaleDoubt } from './doubt';
import type { Amount, Power } from './factor';
import { agree, inDong, powerBetween } from './factor';

/** So many different amounts are not a thousandfold of others by chance. */
const fewest = 3;

type Pair = Readonly<{ label: string; own: Amount; theirs: Amount; power: Power | undefined }>;

const nameOf = ({ kind, key, name }: TableRow): string => (kind === 'item' ? `item ${name.text}` : key);

function pairsOf(form: Form, table: Table, earlier: Table): readonly Pair[] {
  const columns = form.sheets.find(({ key }) => key === table.sheet)?.columns ?? [];
  const before = groupBy(earlier.rows, nameOf);
  return table.rows.flatMap((row) =>
    leaves(columns)
      .filter((column) => measureOf(column) === 'money')
      .flatMap(({ key }): readonly Pair[] => {
        const [there] = before.get(nameOf(row)) ?? [];
        const [one, other] = [row.figures[key], there?.figures[key]];
        if (!one || !other || one.value.eq(0) || other.value.eq(0)) return [];
        const [own, theirs] = [inDong(one, table.scale), inDong(other, earlier.scale)];
        return [{ label: `«${row.name.text}», ${headOf(columns, key)}`, own, theirs, power: powerBetween(own, theirs) }];
      }),
  );
}

/** At most one, for the cover gives one unit to all sheets. */
export function againstLastPeriod(form: Form, tables: readonly Table[], earlier: readonly Table[]): readonly Finding[] {
  const pairs = tables.flatMap((table) => {
    const before = earlier.find(({ sheet }) => sheet === table.sheet);
    return before ? pairsOf(form, table, before).map((pair) => ({ ...pair, table, file: before.file })) : [];
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
