/** What stands in the cells of a table, as it is kept: in a few long lists instead of an object for each. */
import type { Figure, Traced } from '../figure';

/** What the figures of a column have in common. */
export type Traits = Pick<Figure, 'measure' | 'decimals' | 'slack'>;
/** What few figures have: an exact value that no double holds, cells other than their own. */
export type Rest = Readonly<{ value?: string; trace?: Traced }>;

/** Row by row, the same columns in each. */
export type KeptFigures = Readonly<{
  keys: readonly string[];
  values: Float64Array;
  /** Which of the traits each has, counted from 1; 0 where there is no figure. */
  traitOf: Uint16Array;
  traits: readonly Traits[];
  /** By the place in `values`. */
  rest: ReadonlyMap<number, Rest>;
}>;

/** Row by row, the same columns in each. */
export type KeptWords = Readonly<{
  /** The first column is that of the names, which every row has. */
  keys: readonly string[];
  texts: readonly (string | null)[];
  /** By the place in `texts`, of those that do not come from their own cell. */
  traces: ReadonlyMap<number, Traced>;
}>;
