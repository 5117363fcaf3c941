/** Until when something that people granted holds: a day or a period, as they wrote it. */
import { fromSerial, parseDate } from './date';
import type { Period } from './period';
import { lastDay } from './period';
import { readPeriod } from './periodWords';

/** Its last day; undefined for words that name none, which then set no end. */
export function untilDay(text: string): string | undefined {
  const written = text.trim();
  if (/^\d{5}$/.test(written)) return fromSerial(Number(written));
  const day = parseDate(written);
  const period = day === undefined ? readPeriod(written) : undefined;
  return day ?? (period && lastDay(period));
}

/** Whether it was over before the period was. */
export function hasEnded(until: string | undefined, period: Period): boolean {
  const day = until === undefined ? undefined : untilDay(until);
  return day !== undefined && day < lastDay(period);
}
