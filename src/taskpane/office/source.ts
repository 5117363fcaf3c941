/** Where the office's choices came from on this page: shared by the bar and by whoever reads the open workbook first. */
import type { FoundOffice, OfficeProblem } from '../engine/officeChoices';
import type { Store } from '../desk/store';
import { createStore } from '../desk/store';
import type { Office } from '../../core/office';
import { usualOffice } from '../../core/office';

export type OfficeSource = Readonly<{
  /** As last read or saved; what differs from it is not saved. */
  saved: Office;
  /** Whether the open workbook was already asked. */
  isAsked: boolean;
  /** Settings of the open workbook that differ from what the person had chosen before it was read. */
  offered: FoundOffice | undefined;
  problems: readonly OfficeProblem[];
}>;

const sources = new WeakMap<Store<Office>, Store<OfficeSource>>();

export function sourceOf(office: Store<Office>): Store<OfficeSource> {
  const known = sources.get(office);
  if (known) return known;
  const fresh = createStore<OfficeSource>({ saved: usualOffice, isAsked: false, offered: undefined, problems: [] });
  sources.set(office, fresh);
  return fresh;
}
