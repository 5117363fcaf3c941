/** What a consolidation is made from: while it is the same, the result in sight is that of what is chosen now. */
import { settingsTab } from '../../settings/lines';
import { catalogueTab } from '../../core/unit';
import type { Basis } from '../desk/asMade';
import { isSame, ofFiles } from '../desk/asMade';
import type { Desk } from '../desk/desk';
import type { ConsolidateState } from './state';

type Chosen = Pick<Desk, 'tray' | 'office' | 'workbook'>;

export function basisOf(
  { tray, office, workbook }: Chosen,
  { usesOpen, previous }: Pick<ConsolidateState, 'usesOpen' | 'previous'>,
): Basis {
  const { catalogue, period, accept, settings } = office.get();
  return [...ofFiles(tray.get()), ...ofFiles(previous), usesOpen && workbook !== undefined, catalogue, period, accept.join(' '), settings];
}

/** Choices that are kept in the workbook count as choices, not as figures. */
const choiceSheets: readonly string[] = [settingsTab, catalogueTab];

/** No return stands on the sheets that we added. */
const hasChanged = ({ workbook }: Pick<Desk, 'workbook'>, rests: number | undefined): boolean =>
  workbook !== undefined &&
  rests !== undefined &&
  workbook.since(rests).some(({ sheet }) => !workbook.isAdded(sheet) && !choiceSheets.includes(sheet));

/** Whether the answer in sight is what would be answered now. */
export const isCurrent = (desk: Chosen, state: ConsolidateState): boolean =>
  isSame(state.from, basisOf(desk, state)) && !hasChanged(desk, state.rests);
