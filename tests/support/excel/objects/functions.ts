/** Excel.Functions: worksheet functions called without a cell; only DATE, which tells the calendar of the workbook (Office docs: Excel.Functions.date). */
import type { Host } from '../host';
import { refuse } from '../errors';
import type { HostObject } from '../hostObject';
import { hostObject, wholeArgument } from '../hostObject';

const msPerDay = 86_400_000;

/** Support page "Date systems in Excel": day 0 of the 1904 calendar is 1 January 1904; the 1900 calendar is 1462 days ahead of it. */
function serial(year: unknown, month: unknown, day: unknown, from1904: boolean): number {
  const [y, m, d] = [wholeArgument(year), wholeArgument(month), wholeArgument(day)];
  if (y < 1904) refuse('InvalidArgument', 'Years before 1904 are not simulated.');
  const days = (Date.UTC(y, m - 1, d) - Date.UTC(1904, 0, 1)) / msPerDay;
  return from1904 ? days : days + 1462;
}

export const functions = (host: Host): HostObject =>
  hostObject({
    type: 'Functions',
    call: {
      date: (year, month, day) => {
        const value = serial(year, month, day, host.book.from1904);
        return hostObject({ type: 'FunctionResult', read: { value: () => value, error: () => null } });
      },
    },
  });
