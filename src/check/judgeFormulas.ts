/** Judges formulas that were typed where a figure belongs. */
import type { FormulaFacts } from '../core/facts';
import type { FindingOf } from '../core/finding';
import type { CellObservation } from '../read/observation';
import type { Sheet } from './judgeSight';

export type OfFormula = FindingOf<keyof FormulaFacts>;

type FormulaSeen = 'circular' | 'linked' | 'stale' | 'overHidden';
export type PlainSeen = CellObservation & Readonly<{ seen: Exclude<CellObservation['seen'], Readonly<{ is: FormulaSeen }>> }>;
export const isPlain = (seen: CellObservation): seen is PlainSeen => !['circular', 'linked', 'stale', 'overHidden'].includes(seen.seen.is);

/** Undefined for what is no formula. */
export function ofFormula({ at, column, label, seen }: CellObservation, sheet: Sheet): OfFormula | undefined {
  const base = { severity: 'error', place: { ...sheet, key: column }, at, involves: [at], label } as const;
  switch (seen.is) {
    case 'circular':
      return { kind: 'typed.circular', ...base, rule: seen.rule };
    case 'linked':
      return { kind: 'typed.linked', ...base, severity: 'warning', book: seen.book };
    case 'stale':
      return { kind: 'typed.stale', ...base, rule: seen.rule, value: seen.value, result: seen.result };
    case 'overHidden':
      return { kind: 'typed.overHidden', ...base, severity: 'warning', involves: [at, ...seen.cells] };
    default:
      return undefined;
  }
}
