/** What a consolidation is made from: while it is the same, the result in sight is that of what is chosen now. */
import { settingsTab } from '../../settings/lines';
import { settledSettings } from '../../core/office';
import { catalogueTab } from '../../core/unit';
import type { Desk } from '../desk/desk';
import type { ConsolidateState } from './state';

/** Files are known by name and content: a corrected one is another question. */
export function askedFor(
  { tray, office, workbook }: Pick<Desk, 'tray' | 'office' | 'workbook'>,
  { usesOpen, previous }: Pick<ConsolidateState, 'usesOpen' | 'previous'>,
): string {
  const chosen = office.get();
  const { catalogue, period, accept } = chosen;
  const files = [...tray.get(), ...previous].map(({ file, sha256 }) => `${file} ${sha256}`);
  return JSON.stringify([files, usesOpen && workbook !== undefined, catalogue, period, accept, settledSettings(chosen)]);
}

/** Choices that are kept in the workbook count as choices, not as figures. */
const choiceSheets: readonly string[] = [settingsTab, catalogueTab];

/** No return stands on the sheets that we added. */
const hasChanged = ({ workbook }: Pick<Desk, 'workbook'>, rests: number | undefined): boolean =>
  workbook !== undefined &&
  rests !== undefined &&
  workbook.since(rests).some(({ sheet }) => !workbook.isAdded(sheet) && !choiceSheets.includes(sheet));

/** Whether the answer in sight is what would be answered now. */
export const isCurrent = (desk: Pick<Desk, 'tray' | 'office' | 'workbook'>, state: ConsolidateState): boolean =>
  state.askedFor === askedFor(desk, state) && !hasChanged(desk, state.rests);
