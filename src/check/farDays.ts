/** Days in columns of dates: decisions and reconciliations are done, so none lies far ahead, and none in another century. */
import { parseDate } from '../core/date';
import type { Finding } from '../core/finding';
import type { Period } from '../core/period';
import { lastDay } from '../core/period';
import { present } from '../core/present';
import type { Table } from '../core/table';
import { isIsoDate } from '../core/date';
import { wantsOf } from '../language/columns/ask';
import { headOf, leaves } from '../language/form';
import type { Form } from '../language/load';

/** No project that is reported was decided before the country was one. */
const earliest = '1975-04-30';

const yearsOn = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** One slip away and possible: day and month exchanged, or the century of the period. */
function meantBy(iso: string, last: string): string | undefined {
  const [year = '', month = '', day = ''] = iso.split('-');
  const others = [`${year}-${day}-${month}`, `${last.slice(0, 2)}${iso.slice(2)}`];
  return others.map(parseDate).find((other) => other !== undefined && other >= earliest && other <= last);
}

export function farDays(form: Form, tables: readonly Table[], period: Period): readonly Finding[] {
  const last = lastDay(period);
  return tables.flatMap((table) => {
    const sheet = form.sheets.find(({ key }) => key === table.sheet);
    const columns = leaves(sheet?.columns ?? []).filter((column) => wantsOf(column).is === 'date');
    return columns.flatMap((column) =>
      table.rows.flatMap((row): readonly Finding[] => {
        const { text: date = '', from = [] } = row.texts[column.key] ?? {};
        const [at] = from;
        const isLate = date > yearsOn(last, 1);
        if (!at || !isIsoDate(date) || (!isLate && date >= earliest)) return [];
        const place = { form: form.code, sheet: table.sheet, key: column.key };
        const base = { kind: 'implausible.day', severity: 'error', place, at, involves: [at] } as const;
        return [present({ ...base, column: headOf(sheet?.columns ?? [], column.key), date, isLate, last, meant: meantBy(date, last) })];
      }),
    );
  });
}
