/** Undoing the last thing done to what is shown. */
import type { Ending } from '../desk/tab';
import type { Here } from './checking';
import { check, readOpen, say } from './checking';
import type { Step } from './state';
import { lastStep, unstepped } from './state';
import { words } from './words';
import type { Written } from './writes';
import { checkAfter, checkFiles, replace, saidOf, writeOpen } from './writes';

/** Only where the cells still hold what was written: rows may have been inserted since, or something newer typed. */
async function undoOpen(at: Here, step: Extract<Step, { in: 'workbook' }>): Promise<Written> {
  const read = await readOpen(at);
  if (!read || 'problem' in read) return read;
  const { file } = read.value;
  if (await at.desk.engine.call('holds', { file, edits: step.written })) return writeOpen(at, step.back, () => unstepped(step));
  at.set(unstepped(step));
  await check(at, 'workbook');
  say(at, { is: 'warning', said: { words: words.notUndone } });
  return { value: false };
}

async function undoCopy(at: Here, step: Extract<Step, { in: 'copy' }>): Promise<Written> {
  const before = await at.desk.engine.call('undoCorrection', { file: step.file });
  at.set(unstepped(step));
  if (before) replace(at, before);
  at.now('checking');
  return checkAfter(at, checkFiles(at));
}

export async function undo(at: Here): Promise<Ending> {
  const step = lastStep(at.get());
  if (!step) return undefined;
  const undone = await (step.in === 'workbook' ? undoOpen(at, step) : undoCopy(at, step));
  return saidOf(at, undone, { is: 'done', said: { words: words.undone } });
}
