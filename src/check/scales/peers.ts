/** What the returns of like units say of the money unit, where nothing is exact but all of a return is off. */
import type { Table } from '../../core/table';
import type { Form } from '../../language/load';
import { shapeOf } from '../../language/sheets/ask';
import { amountsOf } from './amounts';
import { scaleDoubt } from './doubt';
import type { Amount, Power } from './factor';
import { powers } from './factor';
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
function spotsOf(form: Form, { tables, period }: Scaled): Spots {
  const isPrinted = ({ sheet }: Table): boolean => form.sheets.some((item) => item.key === sheet && !shapeOf(item).isOpen);
  return new Map(
    tables
      .filter(isPrinted)
      .flatMap((table) => amountsOf(form, table, period?.year ?? 0).map((named) => ({ ...named, table, size: sizeOf(named.amount) })))
      .map((spot) => [spot.key, spot]),
  );
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
