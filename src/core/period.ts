/** Reporting periods: `2021-11` month, `2021-Q1`, `2021-H1`, `2021-9M`, `2021`. Money is cumulative from 1 January. */

export type PeriodKind = 'month' | 'quarter' | 'half' | 'nineMonths' | 'year';
export type Period = Readonly<{
  code: string;
  kind: PeriodKind;
  year: number;
  /** The last month it covers, 1 to 12. */ lastMonth: number;
}>;

/** Quarters as Vietnamese counts them. */
export const quarters = ['I', 'II', 'III', 'IV'] as const;
const twoDigits = (value: number): string => String(value).padStart(2, '0');

export function parsePeriod(text: string): Period | undefined {
  const match = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|(H1)|(9M)))?$/.exec(text.trim());
  if (!match) return undefined;
  const [code, yearText, month, quarter, half, nine] = match;
  const period = (kind: PeriodKind, lastMonth: number): Period => ({ code, kind, year: Number(yearText), lastMonth });
  if (month) return period('month', Number(month));
  if (quarter) return period('quarter', Number(quarter) * 3);
  if (half) return period('half', 6);
  if (nine) return period('nineMonths', 9);
  return period('year', 12);
}

/** For codes written in our own files; throws on anything else. */
export function period(code: string): Period {
  const parsed = parsePeriod(code);
  if (!parsed) throw new Error(`not a period: ${code}`);
  return parsed;
}

/** "quý I năm 2021", "6 tháng đầu năm 2021", "tháng 02 năm 2021": as it stands inside a sentence. */
export function periodName({ kind, year, lastMonth }: Period): string {
  switch (kind) {
    // Months 1 and 2 take a leading zero, the others none (Nghị định 30/2020, Phụ lục I).
    case 'month':
      return `tháng ${lastMonth <= 2 ? twoDigits(lastMonth) : lastMonth} năm ${year}`;
    case 'quarter':
      return `quý ${quarters[lastMonth / 3 - 1]} năm ${year}`;
    case 'half':
      return `6 tháng đầu năm ${year}`;
    case 'nineMonths':
      return `9 tháng đầu năm ${year}`;
    case 'year':
      return `năm ${year}`;
  }
}

/** "tháng 11 và 11 tháng năm 2021": of a month, whose figures run from 1 January; the others are called so already. */
export function runName(period: Period): string {
  const { kind, year, lastMonth } = period;
  const month = lastMonth <= 2 ? twoDigits(lastMonth) : lastMonth;
  return kind === 'month' && lastMonth > 1 ? `tháng ${month} và ${twoDigits(lastMonth)} tháng năm ${year}` : periodName(period);
}

/** What figures of a year before are compared as: a whole year has no "cùng kỳ". */
export const yearBeforeName = ({ kind, year }: Period): string => (kind === 'year' ? `năm ${year - 1}` : 'cùng kỳ năm trước');

const monthCodes = Array.from({ length: 12 }, (_, index) => `-${twoDigits(index + 1)}`);
const endings = { half: '-H1', nineMonths: '-9M', year: '' } as const;

/** The first and last day, as ISO dates. */
export const firstDay = ({ year }: Period): string => `${year}-01-01`;
export const lastDay = ({ year, lastMonth }: Period): string =>
  `${year}-${twoDigits(lastMonth)}-${new Date(Date.UTC(year, lastMonth, 0)).getUTCDate()}`;

/** The last day that figures of it may run to: money of a budget year is paid and corrected until 31 January of the next (Luật Ngân sách nhà nước 83/2015/QH13, Điều 64). */
export const lastTrueDay = (of: Period): string => (of.kind === 'year' ? `${of.year + 1}-01-31` : lastDay(of));

/** A form whose figures are of a closed year takes the latest one that had ended when the reporting period began. */
export const latestClosedYear = ({ kind, year }: Period): Period => period(String(kind === 'year' ? year : year - 1));

/** The latest one of its kind that had ended before this day: quý III on 30 November. */
export function lastEnded(kind: PeriodKind, day: string): Period {
  const year = Number(day.slice(0, 4));
  const months = kind === 'month' ? monthCodes : kind === 'quarter' ? ['-Q1', '-Q2', '-Q3', '-Q4'] : [endings[kind]];
  const of = [year - 1, year].flatMap((one) => months.map((ending) => period(`${one}${ending}`)));
  return of.filter((one) => lastDay(one) < day).at(-1)!;
}

/** Cumulative periods of one year, told apart by the month they run to. */
export const isEarlierInYear = (a: Period, b: Period): boolean => a.year === b.year && a.lastMonth < b.lastMonth;
export const isYearBefore = (a: Period, b: Period): boolean => a.year === b.year - 1 && a.lastMonth === b.lastMonth;
