/** What a consolidation is made from: while it is the same, the result in sight is that of what is chosen now. */
import type { Desk } from '../desk/desk';
import { settledSettings } from '../../core/office';
import type { ConsolidateState } from './state';

/** Files are known by name and content, the open workbook by how often it changed: a corrected one is another question. */
export function askedFor(
  { tray, office, workbook }: Desk,
  { usesOpen, previous, changes }: Pick<ConsolidateState, 'usesOpen' | 'previous' | 'changes'>,
): string {
  const chosen = office.get();
  const { catalogue, period, accept } = chosen;
  const files = [...tray.get(), ...previous].map(({ file, sha256 }) => `${file} ${sha256}`);
  return JSON.stringify([files, usesOpen && workbook !== undefined && changes, catalogue, period, accept, settledSettings(chosen)]);
}
