/**
 * The breakdown: one line for each unit and row, from which every consolidated figure is added up. Lines have numbers, and each is
 * made of its unit's return when it is asked for: those of a country are more than fit into memory side by side.
 */
import type { UnitReturn } from '../../core/consolidation';
import type { Figure, Quoted } from '../../core/figure';
import type { KeptTable } from '../../core/table';
import type { Unit } from '../../core/unit';

export type Line = Readonly<{
  sheet: string;
  /** The form's row key; `item` for a line of a list or of a section. */
  key: string;
  section?: string;
  unit: Unit;
  /** `transfer` takes money out that one level gave another. */
  kind: 'return' | 'transfer';
  name: Quoted;
  figures: Readonly<Record<string, Figure>>;
  texts: Readonly<Record<string, Quoted>>;
  /** Where it stands in the unit's own file. */
  file: string;
  tab: string;
  row: number;
}>;

/** A unit's table, and the number that its first row has. */
export type Part = Readonly<{ unit: Unit; table: KeptTable; first: number }>;
/** Those of the units' tables come first, then those that take transfers out. */
export type Lines = Readonly<{ parts: readonly Part[]; transfers: readonly Line[]; firstTransfer: number }>;

export function linesOf(units: readonly UnitReturn[], transfers: readonly Line[]): Lines {
  const parts: Part[] = [];
  let first = 0;
  for (const { unit, tables } of units)
    for (const table of tables) {
      parts.push({ unit, table, first });
      first += table.stubs.length;
    }
  return { parts, transfers, firstTransfer: first };
}
