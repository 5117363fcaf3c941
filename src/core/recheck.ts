/** What comes of reading a report again: what does not agree with itself, and what no longer agrees with its cells. */
import type { CellRef } from './cell';
import type { Decimal } from './decimal';

/** A number of a text that counts or measures something. */
export type Quantity = Readonly<{
  /** In the base of its measure: đồng, m², persons. */
  value: Decimal;
  /** What the last digit that is written is worth. */
  step: Decimal;
  measure: string;
  /** As it is written, with its measure. */
  text: string;
  from: number;
  to: number;
  /** "229/231 dự án": how many there are of which this is a part. */
  outOf?: Decimal;
  /** "từ 500 triệu đồng trở lên", "dưới 6 tuổi": a limit, and no fact. */
  isLimit?: true;
}>;

/** An error cannot be true as printed; a question may be explained by what is not said. */
export type Doubt = Readonly<
  { severity: 'error' | 'question'; /** Where: quantities in the order in which they stand. */ quote: string } & (
    | { is: 'sum'; whole: Quantity; parts: readonly Quantity[]; sum: Decimal }
    | { is: 'part'; whole: Quantity; part: Quantity }
    | { is: 'share'; part: Quantity; whole: Quantity; rate: Quantity; computed: Decimal }
    | { is: 'growth'; now: Quantity; then: Quantity; rate: Quantity; computed: Decimal }
    | { is: 'over'; plan: Quantity; done: Quantity }
    | { is: 'same'; one: Quantity; other: Quantity; otherQuote: string }
    | { is: 'direction'; word: string; rate: Quantity }
  )
>;

/**
 * `same`: as the cells give it. `changed`: another figure stands there, by hand. `stale`: as it was printed, but the cells have changed
 * since. `gone`: its sentence is there and it is not. `differs`: another figure, and nothing tells whether the hand or the cells changed it.
 */
export type FigureState = 'same' | 'changed' | 'stale' | 'gone' | 'differs';

export type Traced = Readonly<{
  state: FigureState;
  /** What the cells give. */
  printed: string;
  /** What stands there, absent where nothing does. */
  written?: string;
  quote: string;
  cells: readonly CellRef[];
  sources: readonly CellRef[];
}>;

/** "tăng" where the cells say "giảm". */
export type Turned = Readonly<{ printed: string; written: string; quote: string }>;

export type Against = Readonly<{
  figures: readonly Traced[];
  turned: readonly Turned[];
  /** Figures of no cell: of sentences that the office wrote itself. */
  untraced: readonly Readonly<{ text: string; quote: string }>[];
  /** Lines of the report that are not in the file. */
  missing: readonly string[];
}>;

export type Rechecked = Readonly<{
  doubts: readonly Doubt[];
  /** Absent where no workbook was given. */
  against?: Against;
}>;
