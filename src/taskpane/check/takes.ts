/** Files that are taken in and given up: those to be checked, and those of earlier periods. */
import { addFiles, removeFiles } from '../desk/tray';
import type { Here } from './checking';
import { announceResult, check, checkIfAny, say } from './checking';
import { emptied, renamed } from './state';
import { words } from './words';

export async function takeFiles(at: Here, files: readonly File[]): Promise<void> {
  const { engine, tray } = at.desk;
  const taken = await addFiles(engine, tray, files, at);
  if (taken.length === 0 && tray.get().length === 0) return;
  at.now('checking');
  announceResult(at, await check(at, 'files'));
}

export async function dropFiles(at: Here, files: readonly string[]): Promise<void> {
  const { engine, tray } = at.desk;
  await removeFiles(engine, tray, files);
  for (const file of files) at.set(renamed(file, undefined));
  if (tray.get().length === 0) at.set(emptied);
  else await check(at, 'files');
  say(at, { is: 'info', said: { words: words.removed, values: { count: files.length } } });
}

export async function takeEarlier(at: Here, picked: readonly File[]): Promise<void> {
  const { engine } = at.desk;
  const files = await Promise.all(
    picked.map(async (file) => ({ file: file.name.normalize('NFC'), bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const transfer = files.map(({ bytes }) => bytes.buffer);
  const { signal, onProgress } = at;
  const opened = await engine.call('openEarlier', { files }, { signal, onProgress, transfer });
  const names = new Set(opened.map(({ file }) => file));
  at.set((state) => ({ ...state, earlier: [...state.earlier.filter(({ file }) => !names.has(file)), ...opened] }));
  await checkIfAny(at);
}

export async function dropEarlier(at: Here): Promise<void> {
  await at.desk.engine.call('closeEarlier', null);
  at.set((state) => ({ ...state, earlier: [] }));
  await checkIfAny(at);
}
