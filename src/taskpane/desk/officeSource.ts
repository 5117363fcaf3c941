/** Where the office's choices came from on this page: shared by the bar and by whoever reads the open workbook first. */
import type { Office } from '../../core/office';
import { usualOffice } from '../../core/office';
import type { FoundOffice, OfficeProblem } from '../engine/officeChoices';

export type OfficeSource = Readonly<{
  /** As last read or saved; what differs from it is not saved. */
  saved: Office;
  /** What the page began with: as long as nothing else was chosen, the open workbook's own settings take its place. */
  begunWith: Office;
  /** Whether the open workbook was already asked. */
  isAsked: boolean;
  /** Settings of the open workbook that differ from what the person had chosen before it was read. */
  offered: FoundOffice | undefined;
  problems: readonly OfficeProblem[];
}>;

export const beginningWith = (office: Office): OfficeSource => ({
  ...{ saved: office, begunWith: office },
  ...{ isAsked: false, offered: undefined, problems: [] },
});

export const unknownSource: OfficeSource = beginningWith(usualOffice);
