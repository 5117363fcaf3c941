/** Slips with dates, on the cover and in the columns of dates. */
import { fromSerial, toSerial } from '../../core/date';
import { lastDay } from '../../core/period';
import type { CellPlan } from '../../core/plan';
import { kindOf } from '../../language/columns/ask';
import { toLabel } from '../../language/cover';
import { dateLines } from './coverLines';
import type { Ground } from './ground';
import type { Slip } from './slip';
import { slipsOf, typedOver } from './slip';

const entry = slipsOf('dates');

/** What becomes of an ISO date; `last` is the last day of the period. */
type OfDate = (iso: string, last: string) => CellPlan['value'] | undefined;

const onCover = (name: string, what: string, change: OfDate): Slip =>
  entry({ name: `cover: ${name}`, what }, (ground, pick) => {
    const closing = ground.layouts.map(({ sheet }) => toLabel(sheet));
    const line = pick.one(dateLines(ground).filter(({ label }) => closing.includes(label)));
    const iso = line && fromSerial(line.value);
    const value = iso === undefined ? undefined : change(iso, lastDay(ground.order.period));
    return line && value !== undefined ? typedOver(ground, [{ tab: line.tab, cell: line.cell, value }]) : undefined;
  });

const isDate = (place: Ground['words'][number]): boolean => {
  const rule = kindOf(place.column);
  return rule.holds === 'words' && typeof place.value === 'number';
};

const inColumn = (name: string, what: string, change: OfDate): Slip =>
  entry({ name: `column: ${name}`, what }, (ground, pick) => {
    const place = pick.one(ground.words.filter(isDate));
    const iso = place && fromSerial(Number(place.value));
    const value = iso === undefined ? undefined : change(iso, lastDay(ground.order.period));
    return place && value !== undefined ? typedOver(ground, [{ tab: place.tab, cell: place.cell, value }]) : undefined;
  });

const yearOf = (iso: string): number => Number(iso.slice(0, 4));
const inYear = (iso: string, year: number): number => toSerial(`${year}${iso.slice(4).replace('-02-29', '-02-28')}`);

/** 05/3 typed where month comes first; only where it comes out after the period. */
const exchanged: OfDate = (iso, last) => {
  const [year, month = '', day = ''] = iso.split('-');
  const other = `${year}-${day}-${month}`;
  return Number(day) > 12 || day === month || other <= last ? `${Number(day)}/${Number(month) + 12}/${year}` : toSerial(other);
};

export const dates: readonly Slip[] = [
  onCover('day and month', 'day and month of the closing date exchanged', exchanged),
  onCover('year before', 'the year before on the closing date', (iso) => inYear(iso, yearOf(iso) - 1)),
  onCover('year after', 'the year after on the closing date', (iso) => inYear(iso, yearOf(iso) + 1)),
  onCover('impossible', '31/2 as the closing date', (iso) => `31/2/${yearOf(iso)}`),
  onCover('after the period', 'a closing date some days after the period', (_, last) => toSerial(last) + 20),
  onCover('digits', 'a date typed as one number: 20210305', (iso) => Number(iso.replaceAll('-', ''))),
  onCover('no date', 'words instead of the closing date', () => 'cuối quý'),
  inColumn('impossible', '31/2 as a date', (iso) => `31/2/${yearOf(iso)}`),
  inColumn('in the future', 'a date twelve years ahead', (iso, last) => inYear(iso, yearOf(last) + 12)),
  inColumn('wrong century', 'the year 1921 for 2021', (iso) => `${iso.slice(8)}/${iso.slice(5, 7)}/19${iso.slice(2, 4)}`),
  inColumn('no date', 'words instead of a date', () => 'đang trình'),
];
