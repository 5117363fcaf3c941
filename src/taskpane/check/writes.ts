/** Writing into workbooks: into Excel's cells or into a copy of a file, keeping the way back; each is checked again afterwards. */
import type { CellEdit, Outcome } from '../../doors/openWorkbook';
import type { Ending } from '../desk/tab';
import type { ExplanationPlan } from '../engine/checkJobs';
import type { Replaced } from '../engine/copies';
import { isCancelled } from '../engine/errors';
import type { Here } from './checking';
import { check, freshList, say } from './checking';
import type { CheckSaying, Update } from './state';
import { renamed, stepped } from './state';
import { words } from './words';

/** Whether what was written could be checked again. */
export type Written = Outcome<boolean> | undefined;

/** By now something is written: where the check after it does not go through, it is that which is said. */
export async function checkAfter(at: Here, work: () => Promise<Outcome<unknown> | undefined>): Promise<Written> {
  try {
    const checked = await work();
    return checked && 'problem' in checked ? checked : { value: true };
  } catch (error) {
    if (isCancelled(error)) throw error;
    say(at, { is: 'warning', said: { words: words.writtenUnchecked }, canUndo: true, canRetry: true });
    return { value: false };
  }
}

export const checkFiles = (at: Here) => async (): Promise<Outcome<unknown>> => ({ value: await check(at, 'files') });

/** What was said on the way is not covered up by what went well. */
export function saidOf(at: Here, written: Written, done: CheckSaying): Ending {
  if (written && 'problem' in written) return written;
  if (written?.value) say(at, done);
  return undefined;
}

/** Into Excel's cells; `keep` is how the way back is kept. */
export async function writeOpen(at: Here, edits: readonly CellEdit[], keep: (back: readonly CellEdit[]) => Update): Promise<Written> {
  const done = await at.desk.workbook?.apply(edits);
  if (!done || 'problem' in done) return done;
  at.set(keep(done.value));
  return checkAfter(at, () => freshList(at));
}

export const asStep =
  (written: readonly CellEdit[]) =>
  (back: readonly CellEdit[]): Update =>
    stepped({ in: 'workbook', written, back, cells: written.length });

/** The copy takes the place of the file in the list, and in every other tab. */
export function replace(at: Here, { was, now: copy }: Replaced): void {
  at.desk.tray.set((tray) => tray.map((item) => (item.file === was ? copy : item)));
  at.set(renamed(was, copy.file));
}

export async function changeCopy(at: Here, file: string, plan: ExplanationPlan, cells: number): Promise<Written> {
  const changed: Outcome<Replaced> = await at.desk.engine.call('correct', { file, ...plan });
  if ('problem' in changed) return changed;
  replace(at, changed.value);
  at.set(stepped({ in: 'copy', file: changed.value.now.file, cells }));
  return checkAfter(at, checkFiles(at));
}
