/** Makes a figure again that was put away. */
import { decimal } from '../decimal';
import type { Figure } from '../figure';
import type { KeptTable } from '../table';
import { ownCells } from './ownCell';

/** The figure of a row, which is asked for by its place in the table; `column` is a place in `keys`. */
export function figureAt(kept: KeptTable, index: number, column: number): Figure | undefined {
  const { keys, values, traitOf, traits, rest } = kept.figures;
  const at = index * keys.length + column;
  const trait = column < 0 ? undefined : traits[(traitOf[at] ?? 0) - 1];
  if (!trait) return undefined;
  const beside = rest.get(at);
  const { measure, decimals, slack } = trait;
  const value = decimal(beside?.value ?? values[at] ?? 0);
  if (beside?.trace) return { value, measure, decimals, slack, ...beside.trace };
  const own = ownCells(kept, keys[column] ?? '')(kept.stubs[index]?.row ?? 0);
  return { value, measure, decimals, slack, from: own ? [own] : [] };
}
