/** Form HN of the 38 communes for 2025: BC 1 to BC 3, each village's year worked out so that it balances. */
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

type VillageYear = Readonly<{ village: Village; households: number; minority: number; poor: Year; nearPoor: Year }>;

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
  return { village, households, minority: part(households, commune.minority), poor, nearPoor };
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

/** Persons at the end follow from the others, so that their balance is exact too. */
function movement(village: Village, year: Year, to: string, from: string): Values {
  const values = yearValues(year, to, from);
  const people = Object.fromEntries(Object.entries(values).map(([key, count]) => [inPersons(key), persons(count)]));
  return { donVi: village.name, ...values, cuoiNam: endOf(year), ...people, khauCuoiNam: personsAtEnd(year) };
}

const personsAtEnd = (year: Year): number => {
  const { start, toOther, left, otherDown, fromOther, back, fresh, otherUp } = year;
  return persons(start) - sumOf([toOther, left, otherDown].map(persons)) + sumOf([fromOther, back, fresh, otherUp].map(persons));
};

/** The poor are of ethnic minorities more often than their village: only half of its share of others counts. */
const minorityOf = (count: number, { households, minority }: VillageYear): number =>
  count - Math.floor((count * (1 - minority / households)) / 2);

/** As the province's decision gave them: over the households of the year before, of which there were a little fewer. */
const openingRate = (count: number, households: number): number => Math.round((count * 10_000) / (households * 0.988)) / 100;

const openingRates = (years: readonly VillageYear[]): Values => {
  const households = sumOf(years.map((year) => year.households));
  return {
    dauNamTyLe: openingRate(sumOf(years.map(({ poor }) => poor.start)), households),
    dauNamCanNgheoTyLe: openingRate(sumOf(years.map(({ nearPoor }) => nearPoor.start)), households),
  };
};

const farming = (households: number): number => part(households, 11);

const result = (year: VillageYear): Values => {
  const { village, households, minority, poor, nearPoor } = year;
  return {
    donVi: village.name,
    hoDan: households,
    nhanKhau: persons(households),
    hoNgheo: endOf(poor),
    hoCanNgheo: endOf(nearPoor),
    hoNlnn: farming(households),
    khauNgheo: personsAtEnd(poor),
    khauCanNgheo: personsAtEnd(nearPoor),
    khauNlnn: persons(farming(households)),
    hoDanDtts: minority,
    hoNgheoDtts: minorityOf(endOf(poor), year),
    hoCanNgheoDtts: minorityOf(endOf(nearPoor), year),
    ...openingRates([year]),
  };
};

export const yearsOf = (commune: Commune): readonly VillageYear[] =>
  commune.villages.map((village, index) => villageYear(commune, village, index));

function filling(commune: Commune): Filling {
  const { section } = commune;
  const years = yearsOf(commune);
  const items = (valuesOf: (year: VillageYear) => Values): NonNullable<FilledSheet['items']> =>
    years.map((year) => ({ section, values: valuesOf(year) }));
  const sums = openingRates(years);
  return {
    author: author('Công chức Phòng Kinh tế'),
    sheets: {
      tongHop: { items: items(result), rows: { [section]: sums, total: sums } },
      ngheo: { items: items(({ village, poor }) => movement(village, poor, 'thanhCanNgheo', 'tuCanNgheo')) },
      canNgheo: { items: items(({ village, nearPoor }) => movement(village, nearPoor, 'thanhNgheo', 'tuNgheo')) },
    },
    explanations: [{ text: notReal }],
  };
}

/** By unit code. */
export const povertyFillings = (): Readonly<Record<string, Filling>> =>
  Object.fromEntries(communes.map((commune) => [commune.unit.code, filling(commune)]));
