/**
 * Settlement of finished projects, by owner and for the whole district.
 *
 * The report gives the district's totals and, by owner, only how many projects are not yet filed; those numbers add up to 84, not to the
 * 52 of its text. Both stand here as they were reported. How the 84 are divided by kind of money, and all else by owner, is invented.
 */
import type { MoneyScale } from '../../core/money';
import type { Values } from '../filling';
import { downTo, split, sumOf, tilt } from '../split';
import { inScale } from '../amounts';
import { facts, million } from './facts';

/** The cells of the form: approved, under examination, not filed, each of investment and of recurrent money. */
const filedRows = ['daPheDuyetDauTu', 'daPheDuyetSuNghiep', 'dangThamTraDauTu', 'dangThamTraSuNghiep'] as const;
type Counts = Readonly<{ owner: string; filed: readonly [number, number, number, number]; notFiled: readonly [number, number] }>;
const owner = (code: string, filed: Counts['filed'], notFiled: Counts['notFiled']): Counts => ({ owner: code, filed, notFiled });

const owners: readonly Counts[] = [
  owner('PTQD', [1, 0, 0, 0], [4, 0]),
  owner('QLDA', [6, 0, 4, 0], [11, 0]),
  owner('TTTH', [0, 0, 0, 0], [0, 1]),
  owner('GDDT', [1, 2, 1, 1], [2, 3]),
  owner('KTHT', [4, 1, 2, 1], [8, 5]),
  owner('NNPTNT', [1, 1, 1, 0], [1, 3]),
  owner('03632', [0, 1, 0, 0], [0, 2]),
  owner('03643', [0, 0, 0, 1], [0, 5]),
  owner('03631', [0, 1, 0, 0], [1, 8]),
  owner('03637', [0, 1, 0, 0], [0, 1]),
  owner('03625', [0, 0, 0, 0], [0, 2]),
  owner('03619', [0, 0, 0, 1], [1, 3]),
  owner('03628', [0, 0, 0, 1], [0, 4]),
  owner('03618', [0, 1, 0, 0], [1, 5]),
  owner('03640', [0, 1, 0, 0], [0, 7]),
  owner('03634', [0, 0, 0, 0], [0, 5]),
  owner('03638', [0, 0, 0, 0], [0, 1]),
  owner('03595', [0, 0, 0, 1], [0, 0]),
];

/** In đồng. */
type Cell = Readonly<{ row: string; soDuAn: number; tmdt?: number; deNghi?: number; pheDuyet?: number }>;

/** What investment projects cost beside those of recurrent money, on average. */
const size = [1.6, 0.9, 1.4, 0.7];

/** The value approved is a little below the one proposed. */
const approvedOf = (index: number, proposed: number): Readonly<{ pheDuyet?: number }> =>
  index < 2 ? { pheDuyet: downTo(1_000, proposed * 0.986) } : {};

/** Each owner's share of what has been filed: the owners add up to the district, cell by cell. */
function filedCells(): ReadonlyMap<string, readonly Cell[]> {
  const weights = owners.flatMap(({ filed }, unit) => filed.map((count, index) => count * (size[index] ?? 1) * tilt(unit, index)));
  const amounts = (whole: number): readonly number[] => split(whole * million, weights, 1_000);
  const [totals, proposed] = [amounts(facts.settlement.filed.total), amounts(facts.settlement.filed.proposed)];
  const cells = (unit: number, counts: Counts['filed']): readonly Cell[] =>
    filedRows.map((row, index) => {
      const at = unit * filedRows.length + index;
      const deNghi = proposed[at] ?? 0;
      return { row, soDuAn: counts[index] ?? 0, tmdt: totals[at] ?? 0, deNghi, ...approvedOf(index, deNghi) };
    });
  return new Map(owners.map((item, unit) => [item.owner, cells(unit, item.filed)]));
}

const rowsOf = (cells: readonly Cell[], scale: MoneyScale): Readonly<Record<string, Values>> =>
  Object.fromEntries(
    cells.map(({ row, soDuAn, ...amounts }) => [
      row,
      { soDuAn, ...Object.fromEntries(Object.entries(amounts).map(([key, value]) => [key, inScale(value, scale)])) },
    ]),
  );

/** Owners leave the total investment of projects not yet filed blank. */
export function ownerSettlement(code: string, scale: MoneyScale): Readonly<Record<string, Values>> {
  const counts = owners.find((item) => item.owner === code);
  const cells = filedCells().get(code);
  if (!counts || !cells) throw new Error(`no settlement of ${code}`);
  const [dauTu, suNghiep] = counts.notFiled;
  const notFiled = [
    { row: 'chuaNopDauTu', soDuAn: dauTu },
    { row: 'chuaNopSuNghiep', soDuAn: suNghiep },
  ];
  return rowsOf([...cells, ...notFiled], scale);
}

/** The finance office's own: what is filed is the sum of the owners, what is not filed is the report's. */
export function districtSettlement(scale: MoneyScale): Readonly<Record<string, Values>> {
  const all = [...filedCells().values()].flat();
  const sum = (row: string, key: 'soDuAn' | 'tmdt' | 'deNghi' | 'pheDuyet'): number =>
    sumOf(all.filter((cell) => cell.row === row).map((cell) => cell[key] ?? 0));
  const filed = filedRows.map((row, index) => ({
    row,
    soDuAn: sum(row, 'soDuAn'),
    tmdt: sum(row, 'tmdt'),
    deNghi: sum(row, 'deNghi'),
    ...(index < 2 ? { pheDuyet: sum(row, 'pheDuyet') } : {}),
  }));
  const { dauTu, suNghiep } = facts.settlement.notFiled;
  const notFiled = [
    { row: 'chuaNopDauTu', soDuAn: dauTu.projects, tmdt: dauTu.total * million },
    { row: 'chuaNopSuNghiep', soDuAn: suNghiep.projects, tmdt: suNghiep.total * million },
  ];
  return rowsOf([...filed, ...notFiled], scale);
}
