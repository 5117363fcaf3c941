/** Gathers the formulas of one sheet; a shared one may be asked for before its first cell is seen. */
import type { FormulaPieces } from './sharedFormula';
import { moveFormula, splitFormula } from './sharedFormula';
import { columnOf, rowOf } from './position';

/** In characters: so much memory a piece takes. */
const pieceWeight = 64;

type Master = Readonly<{ pieces: FormulaPieces; at: number }>;
type Waiting = Readonly<{ index: string; at: number; write: (formula: string) => void }>;

export type SharedFormulas = Readonly<{
  /** The text of the first cell, for the others to be written from; the first cell is the one that names the area, or else comes first. */
  define: (index: string, at: number, formula: string, namesArea: boolean) => void;
  /** The text for a cell further on; '' while the first one is not known, which then comes through `write`. */
  ask: (index: string, at: number, write: (formula: string) => void) => string;
  settle: () => void;
}>;

export function sharedFormulas(spend: (characters: number) => void): SharedFormulas {
  const masters = new Map<string, Master>();
  const waiting: Waiting[] = [];
  const moved = (master: Master, at: number): string => {
    const formula = moveFormula(master.pieces, columnOf(at) - columnOf(master.at), rowOf(at) - rowOf(master.at));
    spend(formula.length);
    return formula;
  };
  return {
    define: (index, at, formula, namesArea) => {
      if (!namesArea && masters.has(index)) return;
      const pieces = splitFormula(formula);
      // Each piece is kept as long as the sheet is read.
      spend(pieces.length * pieceWeight);
      masters.set(index, { pieces, at });
    },
    ask: (index, at, write) => {
      const master = masters.get(index);
      if (!master) waiting.push({ index, at, write });
      return master ? moved(master, at) : '';
    },
    settle: () => {
      for (const { index, at, write } of waiting) {
        const master = masters.get(index);
        if (master) write(moved(master, at));
      }
    },
  };
}
