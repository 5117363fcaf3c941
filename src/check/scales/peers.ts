/** What the returns of like units say of the money unit, where nothing is exact but all of a return is off. */
import { tableOf } from '../../core/kept/table';
import { groupBy } from '../../core/remember';
import type { TableHead } from '../../core/table';
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

type Spot = Readonly<{ table: TableHead; label: string; amount: Amount; size: number }>;
type Spots = ReadonlyMap<string, Spot>;

const sizeOf = ({ value }: Amount): number => Math.log10(Math.abs(Number(value.toFixed())));

/** The amounts of printed rows, for lists have no row in common. */
function spotsOf(form: Form, { tables, period }: Scaled): Spots {
  const isPrinted = ({ sheet }: TableHead): boolean => form.sheets.some((item) => item.key === sheet && !shapeOf(item).isOpen);
  return new Map(
    tables
      .filter(isPrinted)
      .flatMap((table) =>
        amountsOf(form, tableOf(table), period?.year ?? 0).map((named) => ({ ...named, table, size: sizeOf(named.amount) })),
      )
      .map((spot) => [spot.key, spot]),
  );
}

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** One cell of all like units, smallest first: sorted once, for a country has thousands of them. */
type Ranked = Readonly<{ spots: readonly Spot[]; placeOf: ReadonlyMap<Spot, number> }>;

function rankedOf(all: readonly Spots[]): ReadonlyMap<string, Ranked> {
  const byKey = groupBy(
    all.flatMap((spots) => [...spots]),
    ([key]) => key,
  );
  return new Map(
    [...byKey].map(([key, pairs]) => {
      const spots = pairs.map(([, spot]) => spot).sort((a, b) => a.size - b.size);
      return [key, { spots, placeOf: new Map(spots.map((spot, place) => [spot, place])) }];
    }),
  );
}

/** What the others have in this cell, where they are enough and near to each other. */
function usualBeside({ spots, placeOf }: Ranked, own: Spot): Spot | undefined {
  // All but its own.
  const others = spots.length - 1;
  const [place, half] = [placeOf.get(own) ?? -1, Math.floor(others / 2)];
  const usual = spots[half < place ? half : half + 1];
  const [least, most] = [spots[place === 0 ? 1 : 0], spots[place === others ? others - 1 : others]];
  if (others < fewestPeers || !usual || !least || !most) return undefined;
  return usual.size - least.size < apart && most.size - usual.size < apart ? usual : undefined;
}

function doubted(of: Scaled, own: Spots, ranked: ReadonlyMap<string, Ranked>): readonly Doubt[] {
  const shared = [...own].flatMap(([key, spot]) => {
    const among = ranked.get(key);
    const usual = among && usualBeside(among, spot);
    return usual ? [{ spot, usual, gap: spot.size - usual.size }] : [];
  });
  const gap = middle(shared.map((item) => item.gap));
  const power: Power | undefined = powers.find((one) => Math.abs(one - gap) < 1);
  const isOff =
    shared.length >= fewestCells && shared.every((item) => Math.sign(item.gap) === Math.sign(gap) && Math.abs(item.gap) > apart);
  const largest = [...shared].sort((a, b) => b.spot.size - a.spot.size)[0];
  if (!isOff || power === undefined || !largest) return [];
  const { table, label, amount } = largest.spot;
  const evidence = { against: 'peers', power, label, own: amount, theirs: largest.usual.amount, who: '' } as const;
  return [{ of, finding: scaleDoubt(table, declaredOf(of, table), evidence) }];
}

export function againstPeers(form: Form, filed: readonly Scaled[]): readonly Doubt[] {
  const alike = groupBy(filed, ({ unit }) => `${unit?.kind ?? ''} ${unit?.level ?? ''}`);
  return [...alike.values()]
    .filter((peers) => peers.length > fewestPeers)
    .flatMap((peers) => {
      const spots = peers.map((of) => ({ of, spots: spotsOf(form, of) }));
      const ranked = rankedOf(spots.map((item) => item.spots));
      return spots.flatMap(({ of, spots: own }) => doubted(of, own, ranked));
    });
}
