/** Codes that lost their leading zeros to a program that took them for numbers: 3632 for 03632. */
import type { Catalogue, Unit } from '../core/unit';
import { unitCoded } from './units';

const withoutZeros = (code: string): string => code.trim().replace(/^0+(?=\d)/, '');

/** The same number, written with other zeros in front. */
export const isZerosOnly = (a: string, b: string): boolean => a !== b && /^\d+$/.test(a.trim()) && withoutZeros(a) === withoutZeros(b);

/** The one unit that a code means but for its zeros; undefined where several do. */
export function unitButForZeros(catalogue: Pick<Catalogue, 'units'>, code: string, day?: string): Unit | undefined {
  const codes = [...new Set(catalogue.units.map((unit) => unit.code).filter((own) => isZerosOnly(own, code)))];
  return codes.length === 1 ? unitCoded(catalogue, codes[0] ?? '', day) : undefined;
}
