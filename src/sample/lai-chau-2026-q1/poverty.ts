/** Form HN of the 38 communes for 2025, and for 2024 with which the report compares: BC 1 to BC 3, each village's year in balance. */
import type { FilledSheet, Filling, Values } from '../filling';
import { sumOf, tilt } from '../split';
import { author, notReal } from './invented';
import type { Commune, Village } from './villages';
import { communes } from './villages';

/** One year of one group in one village, in households. */
type Year = Readonly<{
  start: number;
  toOther: number;
  left: number;
  otherDown: number;
  fromOther: number;
  back: number;
  fresh: number;
  otherUp: number;
}>;

const upOf = ({ fromOther, back, fresh, otherUp }: Year): number => fromOther + back + fresh + otherUp;
const downOf = ({ toOther, left, otherDown }: Year): number => toOther + left + otherDown;
const endOf = (year: Year): number => year.start - downOf(year) + upOf(year);

const part = (whole: number, percent: number, lean = 1): number => Math.round((whole * percent * lean) / 100);

/** Near a quarter of the poor leave in a year; most of them stay near-poor for a time. */
function poorYear(start: number, lean: number, fromOther: number): Year {
  const leaving = part(start, 24, lean);
  return {
    start,
    toOther: part(leaving, 64),
    left: part(leaving, 30),
    otherDown: leaving > 12 ? 1 : 0,
    fromOther,
    back: start > 60 ? 1 : 0,
    fresh: part(start, 2.6, lean),
    otherUp: start > 45 ? 1 : 0,
  };
}

type VillageYear = Readonly<{
  village: Village;
  households: number;
  /** Households at the end of the year before, of which there were a little fewer. */
  before: number;
  minority: number;
  poor: Year;
  nearPoor: Year;
  /** Where its persons were counted; at the other end they follow from the movements. */
  counted: 'start' | 'end';
}>;

const yearBefore = (households: number): number => Math.round(households * 0.988);

function villageYear(commune: Commune, village: Village, index: number): VillageYear {
  const { households } = village;
  const lean = tilt(index, commune.poor);
  const nearStart = part(households, commune.nearPoor, lean);
  const nearToPoor = part(nearStart, 1.5);
  const poor = poorYear(part(households, commune.poor, lean), tilt(index, 3), nearToPoor);
  const nearPoor: Year = {
    start: nearStart,
    toOther: nearToPoor,
    // More leave where more came from the poor.
    left: part(nearStart, 29, tilt(index, 5)) + part(poor.toOther, 62),
    otherDown: nearStart > 25 ? 1 : 0,
    fromOther: poor.toOther,
    back: nearStart > 30 ? 1 : 0,
    fresh: part(nearStart, 5),
    otherUp: 0,
  };
  return {
    village,
    households,
    before: yearBefore(households),
    minority: part(households, commune.minority),
    poor,
    nearPoor,
    counted: 'start',
  };
}

/** The year before, worked out backwards: it closed where the next one begins. */
function villageYearBefore(
  commune: Commune,
  { village, before, poor: { start: poor }, nearPoor: { start: near } }: VillageYear,
): VillageYear {
  const [toNear, out, toPoor] = [part(poor, 14), part(poor, 9), part(near, 1)];
  const none = { otherDown: 0, back: 0, otherUp: 0 };
  const [newPoor, newNear] = [part(poor, 3), part(near, 4)];
  const nearOut = part(near, 30) + toNear;
  return {
    village,
    households: before,
    before: yearBefore(before),
    counted: 'end',
    minority: part(before, commune.minority),
    poor: { ...none, start: poor + toNear + out - toPoor - newPoor, toOther: toNear, left: out, fromOther: toPoor, fresh: newPoor },
    nearPoor: {
      ...none,
      start: near + toPoor + nearOut - toNear - newNear,
      toOther: toPoor,
      left: nearOut,
      fromOther: toNear,
      fresh: newNear,
    },
  };
}

/** A little under five to a household. */
const persons = (count: number): number => Math.round(count * 4.7);
const inPersons = (key: string): string => `khau${key.charAt(0).toUpperCase()}${key.slice(1)}`;

/** The columns of a movement sheet in their own words. */
const yearValues = (year: Year, to: string, from: string): Readonly<Record<string, number>> => ({
  dauNam: year.start,
  [to]: year.toOther,
  vuotChuan: year.left,
  khacGiam: year.otherDown,
  [from]: year.fromOther,
  tai: year.back,
  phatSinh: year.fresh,
  khacTang: year.otherUp,
});

const changeInPersons = ({ toOther, left, otherDown, fromOther, back, fresh, otherUp }: Year): number =>
  sumOf([fromOther, back, fresh, otherUp].map(persons)) - sumOf([toOther, left, otherDown].map(persons));

/** Persons at one end of the year follow from those at the other, so that the balance is exact and one year begins where the last one closed. */
const personsOf = (year: Year, counted: VillageYear['counted']): Readonly<{ start: number; end: number }> =>
  counted === 'start'
    ? { start: persons(year.start), end: persons(year.start) + changeInPersons(year) }
    : { start: persons(endOf(year)) - changeInPersons(year), end: persons(endOf(year)) };

function movement({ village, counted }: VillageYear, year: Year, to: string, from: string): Values {
  const values = yearValues(year, to, from);
  const people = Object.fromEntries(Object.entries(values).map(([key, count]) => [inPersons(key), persons(count)]));
  const { start, end } = personsOf(year, counted);
  return { donVi: village.name, ...values, cuoiNam: endOf(year), ...people, khauDauNam: start, khauCuoiNam: end };
}

/** The poor are of ethnic minorities more often than their village: only half of its share of others counts. */
const minorityOf = (count: number, { households, minority }: VillageYear): number =>
  count - Math.floor((count * (1 - minority / households)) / 2);

/** As the province's decision gave them: over the households of the year before. */
const openingRate = (count: number, households: number): number => Math.round((count * 10_000) / households) / 100;

const openingRates = (years: readonly VillageYear[]): Values => {
  const households = sumOf(years.map((year) => year.before));
  return {
    dauNamTyLe: openingRate(sumOf(years.map(({ poor }) => poor.start)), households),
    dauNamCanNgheoTyLe: openingRate(sumOf(years.map(({ nearPoor }) => nearPoor.start)), households),
  };
};

const farming = (households: number): number => part(households, 11);

const result = (year: VillageYear): Values => {
  const { village, households, minority, poor, nearPoor, counted } = year;
  return {
    donVi: village.name,
    hoDan: households,
    nhanKhau: persons(households),
    hoNgheo: endOf(poor),
    hoCanNgheo: endOf(nearPoor),
    hoNlnn: farming(households),
    khauNgheo: personsOf(poor, counted).end,
    khauCanNgheo: personsOf(nearPoor, counted).end,
    khauNlnn: persons(farming(households)),
    hoDanDtts: minority,
    hoNgheoDtts: minorityOf(endOf(poor), year),
    hoCanNgheoDtts: minorityOf(endOf(nearPoor), year),
    ...openingRates([year]),
  };
};

const yearsOf = (commune: Commune): readonly VillageYear[] =>
  commune.villages.map((village, index) => villageYear(commune, village, index));

function filling({ section }: Commune, years: readonly VillageYear[]): Filling {
  const items = (valuesOf: (year: VillageYear) => Values): NonNullable<FilledSheet['items']> =>
    years.map((year) => ({ section, values: valuesOf(year) }));
  const sums = openingRates(years);
  return {
    author: author('Công chức Phòng Kinh tế'),
    sheets: {
      tongHop: { items: items(result), rows: { [section]: sums, total: sums } },
      ngheo: { items: items((year) => movement(year, year.poor, 'thanhCanNgheo', 'tuCanNgheo')) },
      canNgheo: { items: items((year) => movement(year, year.nearPoor, 'thanhNgheo', 'tuNgheo')) },
    },
    explanations: [{ text: notReal }],
  };
}

const fillingsOf = (yearsOfCommune: (commune: Commune) => readonly VillageYear[]): Readonly<Record<string, Filling>> =>
  Object.fromEntries(communes.map((commune) => [commune.unit.code, filling(commune, yearsOfCommune(commune))]));

/** By unit code. */
export const povertyFillings = (): Readonly<Record<string, Filling>> => fillingsOf(yearsOf);
export const povertyFillingsBefore = (): Readonly<Record<string, Filling>> =>
  fillingsOf((commune) => yearsOf(commune).map((year) => villageYearBefore(commune, year)));
