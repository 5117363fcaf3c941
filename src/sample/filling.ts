/** What a unit types into its template: figures and words by the keys of sheets, rows and columns. */
import type { MoneyScale } from '../core/money';
import type { explanationColumns } from '../language/cover';

export type Value = string | number;
/** By column key; dates as ISO text, money in the scale of the cover. */
export type Values = Readonly<Record<string, Value>>;
export type FilledSheet = Readonly<{
  /** Of fixed rows, sections and totals, by row key. */
  rows?: Readonly<Record<string, Values>>;
  /** Of a list, or of the sections, in order. */
  items?: readonly Readonly<{ section?: string; values: Values }>[];
  from?: string;
  to?: string;
}>;
export type ExplanationLine = Readonly<Partial<Record<(typeof explanationColumns)[number]['key'], string>>>;
export type Filling = Readonly<{
  round?: number;
  scale?: MoneyScale;
  author?: string;
  /** By sheet key. */
  sheets: Readonly<Record<string, FilledSheet>>;
  explanations?: readonly ExplanationLine[];
}>;
