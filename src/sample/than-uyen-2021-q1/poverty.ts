/** Form HN of the 12 communes for 2020. The split by commune and village is invented; the totals are the district's (facts.ts). */
import type { ExplanationLine, FilledSheet, Filling, Values } from '../filling';
import { split, sumOf, tilt } from '../split';
import { author, chosen, facts, notReal } from './facts';
import type { Commune } from './villages';
import { communes } from './villages';

/** One year of one village, in households. */
type Movement = Readonly<{ start: number; left: number; returned: number; fresh: number; end: number }>;
type Village = Readonly<{
  name: string;
  households: number;
  minority: number;
  /** Of the year before. */
  before: number;
  minorityBefore: number;
  poor: Movement;
  nearPoor: Movement;
}>;
type Totals = Omit<Movement, 'left'>;

const poorTotals: Totals = {
  start: facts.poverty.start,
  end: facts.poverty.end,
  returned: chosen.poverty.returned,
  fresh: chosen.poverty.fresh,
};
const nearTotals: Totals = {
  start: chosen.poverty.nearStart,
  end: facts.poverty.nearEnd,
  returned: chosen.poverty.nearReturned,
  fresh: chosen.poverty.nearFresh,
};

/** Those who left are what the other numbers leave over. */
const movements = (whole: Totals, start: readonly number[], end: readonly number[]): readonly Movement[] => {
  const [starts, ends] = [split(whole.start, start), split(whole.end, end)];
  const [returned, fresh] = [split(whole.returned, end), split(whole.fresh, end)];
  return starts.map((first, index) => {
    const [last, back, begun] = [ends[index] ?? 0, returned[index] ?? 0, fresh[index] ?? 0];
    return { start: first, end: last, returned: back, fresh: begun, left: first + back + begun - last };
  });
};

const byCommune = {
  households: split(
    chosen.poverty.households,
    communes.map(({ households }) => households),
  ),
  poor: movements(
    poorTotals,
    communes.map(({ poor }) => poor[0]),
    communes.map(({ poor }) => poor[1]),
  ),
  nearPoor: movements(
    nearTotals,
    communes.map(({ nearPoor }) => nearPoor[0]),
    communes.map(({ nearPoor }) => nearPoor[1]),
  ),
};

/** Households that moved from one commune into the next within the year: the district has as many as before. */
const movedInto = (index: number): number => (index % 2 === 0 ? 21 : -21);

function villagesOf(commune: Commune, index: number): readonly Village[] {
  const weights = (line: number): readonly number[] => commune.villages.map((_, village) => tilt(index * 3 + village, line) ** 2);
  const households = split(byCommune.households[index] ?? 0, weights(0));
  const within = (whole: Movement, line: number): readonly Movement[] => {
    const among = households.map((count, village) => count * (weights(line)[village] ?? 1));
    return movements(whole, among, among);
  };
  const [poor, nearPoor] = [within(byCommune.poor[index]!, 1), within(byCommune.nearPoor[index]!, 2)];
  const before = split((byCommune.households[index] ?? 0) - movedInto(index), households);
  const minorityAmong = (count: number): number => Math.round((count * commune.minority) / 100);
  return commune.villages.map((name, village) => ({
    name,
    households: households[village] ?? 0,
    minority: minorityAmong(households[village] ?? 0),
    before: before[village] ?? 0,
    minorityBefore: minorityAmong(before[village] ?? 0),
    poor: poor[village]!,
    nearPoor: nearPoor[village]!,
  }));
}

/** The poor are of ethnic minorities more often than their village: only half of its share of others counts. */
const minorityOf = (count: number, { households, minority }: Village): number =>
  count - Math.floor((count * (1 - minority / households)) / 2);

/** As the province's decision gave them: over the households of the year before. */
const openingRate = (count: number, { before }: Pick<Village, 'before'>): number => Math.round((count * 10_000) / before) / 100;
const openingMinorityRate = (count: number, { minorityBefore }: Pick<Village, 'minorityBefore'>): number =>
  Math.round((count * 10_000) / minorityBefore) / 100;

type Subject = 'poor' | 'nearPoor';

function villageValues(village: Village, subject: Subject): Values {
  const { start, left, returned, fresh, end } = village[subject];
  return {
    donVi: village.name,
    hoDan: village.households,
    hoDanDtts: village.minority,
    dauNam: start,
    dauNamTyLe: openingRate(start, village),
    dauNamDtts: minorityOf(start, village),
    dauNamDttsTyLe: openingMinorityRate(minorityOf(start, village), village),
    thoat: left,
    tai: returned,
    phatSinh: fresh,
    cuoiNam: end,
    cuoiNamDtts: minorityOf(end, village),
  };
}

/** Only the opening rates are typed on the rows of sums; the form adds up the rest. */
const sumValues = (villages: readonly Village[], subject: Subject): Values => {
  const sum = (of: (village: Village) => number): number => sumOf(villages.map(of));
  return {
    dauNamTyLe: openingRate(
      sum((village) => village[subject].start),
      { before: sum(({ before }) => before) },
    ),
    dauNamDttsTyLe: openingMinorityRate(
      sum((village) => minorityOf(village[subject].start, village)),
      { minorityBefore: sum(({ minorityBefore }) => minorityBefore) },
    ),
  };
};

const sheetOf = (section: Commune['section'], villages: readonly Village[], subject: Subject): FilledSheet => ({
  items: villages.map((village) => ({ section, values: villageValues(village, subject) })),
  rows: { [section]: sumValues(villages, subject), total: sumValues(villages, subject) },
});

/** One village where the year does not add up, for an honest reason that the form has no column for. */
const movedIn = { code: '03618', village: 2 };

const moveIn = (commune: Commune, villages: readonly Village[]): readonly Village[] =>
  villages.map((village, index) =>
    commune.code === movedIn.code && index === movedIn.village
      ? { ...village, poor: { ...village.poor, left: village.poor.left + 1 } }
      : village,
  );

function explanationsOf({ code, villages }: Commune): readonly ExplanationLine[] {
  if (code !== movedIn.code) return [{ text: notReal }];
  const moved: ExplanationLine = {
    code: 'HN-11',
    sheet: 'Hộ nghèo',
    row: villages[movedIn.village] ?? '',
    column: 'cuoiNam',
    period: '2020',
    text: 'Có 01 hộ nghèo chuyển đến từ xã khác trong năm, biểu không có cột hộ chuyển đến.',
    by: 'Công chức Văn hóa - xã hội',
  };
  return [{ text: notReal }, moved];
}

function filling(commune: Commune, index: number): Filling {
  const villages = moveIn(commune, villagesOf(commune, index));
  return {
    author: author('Công chức Văn hóa - xã hội'),
    sheets: { ngheo: sheetOf(commune.section, villages, 'poor'), canNgheo: sheetOf(commune.section, villages, 'nearPoor') },
    explanations: explanationsOf(commune),
  };
}

/** By unit code. */
export const povertyFillings = (): Readonly<Record<string, Filling>> =>
  Object.fromEntries(communes.map((commune, index) => [commune.code, filling(commune, index)]));
