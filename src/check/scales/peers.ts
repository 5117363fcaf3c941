/** What the returns of like units say of the money unit, where nothing is exact but all of a return is off. */
import type { Figure } from '../../core/figure';
import type { Table } from '../../core/table';
import { measureOf } from '../../language/columns/ask';
import { headOf, leaves } from '../../language/form';
import type { Form } from '../../language/load';
import { shapeOf } from '../../language/sheets/ask';
import { scaleDoubt } from './doubt';
import type { Amount, Power } from './factor';
import { inDong, powers } from './factor';
import type { Doubt, Scaled } from './transfers';
import { declaredOf } from './transfers';

/** Like units differ up to tenfold, cell by cell; a return is doubted where every cell is beyond that, of at least so many. */
const fewestCells = 6;
const fewestPeers = 3;
const apart = 1.5;

type Spot = Readonly<{ table: Table; label: string; amount: Amount; size: number }>;
type Spots = ReadonlyMap<string, Spot>;

const sizeOf = ({ value }: Amount): number => Math.log10(Math.abs(Number(value.toFixed())));

/** The amounts of printed rows, for lists have no row in common. */
function spotsOf(form: Form, { tables }: Scaled): Spots {
  const spots = new Map<string, Spot>();
  for (const table of tables) {
    const sheet = form.sheets.find(({ key }) => key === table.sheet);
    if (!sheet || shapeOf(sheet).isOpen) continue;
    const columns = leaves(sheet.columns).filter((column) => measureOf(column) === 'money');
    for (const row of table.rows) {
      for (const { key } of columns) {
        const figure: Figure | undefined = row.figures[key];
        if (!figure || figure.value.eq(0)) continue;
        const amount = inDong(figure, table.scale);
        const label = `«${row.name.text}», ${headOf(sheet.columns, key)}`;
        spots.set(`${table.sheet} ${row.key} ${key}`, { table, label, amount, size: sizeOf(amount) });
      }
    }
  }
  return spots;
}

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function doubted(of: Scaled, own: Spots, peers: readonly Spots[]): readonly Doubt[] {
  const shared = [...own].flatMap(([key, spot]) => {
    const theirs = peers.flatMap((spots) => spots.get(key) ?? []);
    const usual = middle(theirs.map(({ size }) => size));
    const isUsual = theirs.length >= fewestPeers && theirs.every(({ size }) => Math.abs(size - usual) < apart);
    return isUsual ? [{ spot, usual, theirs, gap: spot.size - usual }] : [];
  });
  const gap = middle(shared.map((item) => item.gap));
  const power: Power | undefined = powers.find((one) => Math.abs(one - gap) < 1);
  const isOff =
    shared.length >= fewestCells && shared.every((item) => Math.sign(item.gap) === Math.sign(gap) && Math.abs(item.gap) > apart);
  const largest = [...shared].sort((a, b) => b.spot.size - a.spot.size)[0];
  const theirs = largest?.theirs.find(({ size }) => size === largest.usual);
  if (!isOff || power === undefined || !largest || !theirs) return [];
  const { table, label, amount } = largest.spot;
  const evidence = { against: 'peers', power, label, own: amount, theirs: theirs.amount, who: '' } as const;
  return [{ of, finding: scaleDoubt(table, declaredOf(of, table), evidence) }];
}

export function againstPeers(form: Form, filed: readonly Scaled[]): readonly Doubt[] {
  const spots = filed.map((of) => ({ of, spots: spotsOf(form, of) }));
  return spots.flatMap(({ of, spots: own }) => {
    const peers = spots.filter(
      (other) => other.of !== of && other.of.unit?.kind === of.unit?.kind && other.of.unit?.level === of.unit?.level,
    );
    return peers.length < fewestPeers
      ? []
      : doubted(
          of,
          own,
          peers.map((other) => other.spots),
        );
  });
}
