/** Who a unit is: its code alone does not tell, for codes were given again to other units on 1 July 2025. */
import type { Unit } from './unit';

export type UnitId = Readonly<{
  /** Whose codes: `GSO` for the statistics office, `CQ` for an office's own letters. */
  system: string;
  code: string;
  /** The first day on which the code meant this unit. */
  since: string;
}>;

type Identified = Pick<Unit, 'codeSystem' | 'code' | 'validFrom'>;

export const idOf = ({ codeSystem, code, validFrom }: Identified): UnitId => ({ system: codeSystem, code, since: validFrom });

/** `03595@2025-07-01/GSO`: as catalogues write what a unit became, with whose code it is. */
export const idText = ({ system, code, since }: UnitId): string => `${code}@${since}/${system}`;

/** Undefined for what is no identity; without a system the code is of `system`. */
export function parseId(text: string, system = ''): UnitId | undefined {
  const [, code, since, own] = /^([^@]+)@([^/]*)(?:\/([\s\S]*))?$/.exec(text) ?? [];
  return code === undefined || since === undefined ? undefined : { system: own ?? system, code, since };
}

/** Under which everything of one unit is kept together. */
export const unitKey = (unit: Identified): string => idText(idOf(unit));

export const sameUnit = (a: Identified, b: Identified): boolean =>
  a.code === b.code && a.validFrom === b.validFrom && a.codeSystem === b.codeSystem;
