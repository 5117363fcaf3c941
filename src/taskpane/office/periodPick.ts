/** A period as a person picks it: its kind, which of the year, and the year. */
import type { PeriodKind } from '../../core/period';
import { lastEnded, parsePeriod } from '../../core/period';

export type PeriodPick = Readonly<{ kind: PeriodKind | ''; part: number; year: number }>;

/** `year` is the one to begin with where no period is chosen. */
export function pickOf(code: string, year: number): PeriodPick {
  const period = parsePeriod(code);
  if (!period) return { kind: '', part: 1, year };
  const part = period.kind === 'month' ? period.lastMonth : period.kind === 'quarter' ? period.lastMonth / 3 : 1;
  return { kind: period.kind, part, year: period.year };
}

/** Of a kind that was just chosen: the latest one that has ended is the one to report on. */
export const firstPick = (kind: PeriodPick['kind'], day: string): PeriodPick =>
  pickOf(kind === '' ? '' : lastEnded(kind, day).code, Number(day.slice(0, 4)));

export function codeOf({ kind, part, year }: PeriodPick): string {
  switch (kind) {
    case '':
      return '';
    case 'month':
      return `${year}-${String(part).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${Math.min(part, 4)}`;
    case 'half':
      return `${year}-H1`;
    case 'nineMonths':
      return `${year}-9M`;
    case 'year':
      return String(year);
  }
}

/** Some years back, this one and the next, and the one chosen wherever it lies; latest first. */
export function yearsToPick(now: number, chosen: number): readonly number[] {
  const years = Array.from({ length: 10 }, (_, index) => now + 1 - index);
  return [...new Set([...years, chosen])].sort((a, b) => b - a);
}
