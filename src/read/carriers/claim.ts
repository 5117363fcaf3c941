/** What a carrier says of which return a workbook is: a claim, to be weighed against those of other carriers. */
import type { CellRef } from '../../core/cell';
import type { WorkbookSnapshot } from '../../core/workbook';
import type { CoverKey } from '../../language/cover';

/** `tab` and `heading` are not facts themselves: they may tell a form, or a unit, to whoever knows their names. */
export type Fact = CoverKey | 'tab' | 'heading';

export type Claim = Readonly<{
  of: Fact;
  says: string;
  /** Where people can see it; absent in places that they never look at. */
  at?: CellRef;
}>;

export type Carrier = Readonly<{
  key: string;
  /** Out of people's reach: what it says is what the template was made for. */
  isHidden: boolean;
  /** Asked only where no other carrier tells this fact. */
  unless?: Fact;
  claims: (workbook: WorkbookSnapshot) => readonly Claim[];
}>;
