/** What a consolidation is made from: while it is the same, the result in sight is that of what is chosen now. */
import type { Desk } from '../desk';
import { settledSettings } from '../office/office';
import type { ConsolidateState } from './state';

/** Files are known by name and content, so that a corrected file of the same name is another question. */
export function askedFor({ tray, office, workbook }: Desk, { usesOpen, previous }: ConsolidateState): string {
  const chosen = office.get();
  const { catalogue, period, accept } = chosen;
  const files = [...tray.get(), ...previous].map(({ file, sha256 }) => `${file} ${sha256}`);
  return JSON.stringify([files, usesOpen && workbook !== undefined, catalogue, period, accept, settledSettings(chosen)]);
}
