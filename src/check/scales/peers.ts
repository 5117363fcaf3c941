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

/** One cell of all like units: sizes alone, and sorted once, for a country has thousands of units and each of them hundreds of cells. */
type Ranked = Readonly<{
  /** By unit; NaN where it has none. */
  sizes: Float64Array;
  /** The units that have one, smallest first, and each one's place among them. */
  order: readonly number[];
  placeOf: ReadonlyMap<number, number>;
}>;

function sizesOf(form: Form, peers: readonly Scaled[]): ReadonlyMap<string, Float64Array> {
  const byKey = new Map<string, Float64Array>();
  peers.forEach((of, unit) => {
    for (const [key, { size }] of spotsOf(form, of)) {
      const sizes = byKey.get(key) ?? new Float64Array(peers.length).fill(Number.NaN);
      byKey.set(key, sizes);
      sizes[unit] = size;
    }
  });
  return byKey;
}

function rankedOf(sizes: Float64Array): Ranked {
  const order = [...sizes.keys()].filter((unit) => !Number.isNaN(sizes[unit])).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  return { sizes, order, placeOf: new Map(order.map((unit, place) => [unit, place])) };
}

/** The unit that has in this cell what the others usually have, where they are enough and near to each other. */
function usualBeside({ sizes, order, placeOf }: Ranked, own: number): number | undefined {
  // All but its own.
  const others = order.length - 1;
  const [place, half] = [placeOf.get(own), Math.floor(others / 2)];
  if (place === undefined || others < fewestPeers) return undefined;
  const usual = order[half < place ? half : half + 1] ?? own;
  const sizeAt = (at: number): number => sizes[order[at] ?? own] ?? Number.NaN;
  const [least, most] = [sizeAt(place === 0 ? 1 : 0), sizeAt(place === others ? others - 1 : others)];
  const size = sizes[usual] ?? Number.NaN;
  return size - least < apart && most - size < apart ? usual : undefined;
}

type Peers = Readonly<{ form: Form; units: readonly Scaled[]; ranked: ReadonlyMap<string, Ranked> }>;

function doubted({ form, units, ranked }: Peers, of: Scaled, unit: number): readonly Doubt[] {
  const shared = [...ranked].flatMap(([key, cell]) => {
    const usual = usualBeside(cell, unit);
    return usual === undefined ? [] : [[key, { usual, gap: (cell.sizes[unit] ?? 0) - (cell.sizes[usual] ?? 0) }] as const];
  });
  const gaps = shared.map(([, { gap }]) => gap);
  const gap = middle(gaps);
  const power: Power | undefined = powers.find((one) => Math.abs(one - gap) < 1);
  const isOff = gaps.length >= fewestCells && gaps.every((one) => Math.sign(one) === Math.sign(gap) && Math.abs(one) > apart);
  if (!isOff || power === undefined) return [];
  const beside = new Map(shared);
  const own = [...spotsOf(form, of)].filter(([key]) => beside.has(key)).sort(([, a], [, b]) => b.size - a.size)[0];
  const usual = own && units[beside.get(own[0])?.usual ?? unit];
  const theirs = own && usual && spotsOf(form, usual).get(own[0]);
  if (!own || !theirs) return [];
  const { table, label, amount } = own[1];
  const evidence = { against: 'peers', power, label, own: amount, theirs: theirs.amount, who: '' } as const;
  return [{ of, finding: scaleDoubt(table, declaredOf(of, table), evidence) }];
}

export function againstPeers(form: Form, filed: readonly Scaled[]): readonly Doubt[] {
  const alike = groupBy(filed, ({ unit }) => `${unit?.kind ?? ''} ${unit?.level ?? ''}`);
  return [...alike.values()]
    .filter((units) => units.length > fewestPeers)
    .flatMap((units) => {
      const ranked = new Map([...sizesOf(form, units)].map(([key, sizes]) => [key, rankedOf(sizes)]));
      return units.flatMap((of, unit) => doubted({ form, units, ranked }, of, unit));
    });
}
