/** What is held against a workbook's identity, and what comes of it: an answer, and what does not hold. */
import type { CellRef } from '../../core/cell';
import type { FileFacts } from '../../core/facts';
import type { Period } from '../../core/period';
import { present } from '../../core/present';
import type { Catalogue } from '../../core/unit';
import type { Form } from '../../language/load';

export type ReadContext = Readonly<{
  forms: readonly Form[];
  catalogues: readonly Catalogue[];
  /** Others that are known, and made when a workbook names them. */
  catalogueCoded?: (code: string) => Catalogue | undefined;
  /** The catalogue the office asked with; otherwise the one the workbook names. */
  catalogue?: Catalogue;
  /** The reporting period asked for; each form takes its own period from it. */
  period?: Period;
}>;

/** What does not hold, and the line of the cover it is about; the cover itself where it is about none. */
export type ProblemOf<K extends keyof FileFacts> = Readonly<{ problem: Readonly<{ kind: K }> & FileFacts[K]; at?: CellRef | undefined }>;
export type Problem = { readonly [K in keyof FileFacts]: ProblemOf<K> }[keyof FileFacts];
export type Verdict<T> = Readonly<{ is?: T; problems: readonly Problem[] }>;
export const settled = <T>(is: T | undefined, problems: readonly Problem[] = []): Verdict<T> => ({ ...present({ is }), problems });
