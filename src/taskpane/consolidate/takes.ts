/** Taking files in: those to be consolidated, and those of earlier periods. */
import type { At } from '../desk/tab';
import { addFiles } from '../desk/tray';
import { bytesOf } from './fileBytes';
import type { ConsolidateState, Doing } from './state';
import { withPrevious } from './state';

type Here = At<ConsolidateState, Doing>;

export async function takeFiles(at: Here, files: readonly File[]): Promise<void> {
  const { engine, tray, preferences } = at.desk;
  await addFiles(engine, tray, files, preferences.get().lang, at);
}

export async function takePrevious(at: Here, files: readonly File[]): Promise<void> {
  const { engine, preferences } = at.desk;
  const opened = await engine.call('openPrevious', { files: await bytesOf(files), lang: preferences.get().lang }, at);
  at.set((state) => withPrevious(state, opened));
}
