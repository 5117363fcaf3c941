/** A period as sentences call it, back to itself: «Quý I năm 2021», «quý I/2021». */
import type { Period } from './period';
import { parsePeriod, period, periodName } from './period';
import { fold } from './vietnamese';

const endings = [
  '',
  '-Q1',
  '-Q2',
  '-Q3',
  '-Q4',
  '-H1',
  '-9M',
  ...Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, '0')}`),
];

const called = (text: string): string =>
  fold(text)
    .replace(/\bnăm (?=\d{4}$)/u, '')
    .replace(/[/\s]+/g, ' ')
    .replace(/ 0(?=\d )/g, ' ');

/** Its code, or its name. */
export function readPeriod(text: string): Period | undefined {
  const [year] = /\d{4}$/.exec(text.trim()) ?? [];
  const coded = parsePeriod(text);
  if (coded || year === undefined) return coded;
  const wanted = called(text);
  return endings.map((ending) => period(`${year}${ending}`)).find((one) => called(periodName(one)) === wanted);
}
