/** Taking files in: those to be consolidated, and those of earlier periods. */
import type { At } from '../desk/tab';
import { addFiles } from '../desk/tray';
import { bytesOf } from './fileBytes';
import type { ConsolidateState, Doing } from './state';
import { withPrevious } from './state';

type Here = At<ConsolidateState, Doing>;

export async function takeFiles(at: Here, files: readonly File[]): Promise<void> {
  const { engine, tray } = at.desk;
  await addFiles(engine, tray, files, at);
}

export async function takePrevious(at: Here, files: readonly File[]): Promise<void> {
  const opened = await at.desk.engine.call('openPrevious', { files: await bytesOf(files) }, at);
  at.set((state) => withPrevious(state, opened));
}
