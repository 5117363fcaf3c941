/** Judges what is seen and not read, and what is read and not seen. */
import type { SightFacts } from '../core/facts';
import type { FindingOf } from '../core/finding';
import type { SightObservation } from '../read/observation';

export type OfSight = FindingOf<keyof SightFacts>;
/** The keys of the form and the sheet. */
export type Sheet = Readonly<{ form: string; sheet: string }>;

export function ofSight({ at, involves, seen }: SightObservation, place: Sheet): OfSight {
  const base = { severity: 'warning', place, at, involves } as const;
  switch (seen.is) {
    case 'belowEnd':
      return { kind: 'outside.items', ...base, severity: 'error', rows: seen.rows, isOpen: seen.isOpen };
    case 'outside':
      return { kind: 'outside.cells', ...base, where: seen.where };
    case 'hiddenLines':
      return { kind: 'hidden.lines', ...base, rows: seen.rows, columns: seen.columns, isFiltered: seen.isFiltered };
    case 'hiddenSheet':
      return { kind: 'hidden.sheet', ...base, sheet: seen.sheet };
    case 'faint':
      return { kind: 'hidden.look', ...base, look: seen.look };
  }
}
