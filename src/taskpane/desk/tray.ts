/** The files a person picked or dropped, by name, for every tab that reads files. */
import type { Engine } from '../engine/jobs';
import type { CallOptions } from '../engine/rpc';
import type { FileBytes, OpenedFile } from '../engine/trayJobs';
import type { Store } from './store';

export type Tray = readonly OpenedFile[];

/** Office programs leave such a file beside each workbook that is open: nobody means to hand it in. */
export const isMeant = (file: File): boolean => !/^(?:~\$|\.)/.test(file.name);

/** With its folder where a folder was picked, as the command line names it. */
const nameOf = (file: File): string => (file.webkitRelativePath || file.name).normalize('NFC');

/** One that the disk does not give (moved, locked, in the cloud only) is told of by itself, so that the others go on. */
export const readFile = (file: File, name: string): Promise<FileBytes> =>
  file.arrayBuffer().then(
    (buffer): FileBytes => ({ file: name, bytes: new Uint8Array(buffer) }),
    (): FileBytes => ({ file: name, bytes: new Uint8Array(), isUnread: true }),
  );

/** Reads the files and puts them on the tray, each in place of one of the same name; gives their names. */
export async function addFiles(
  engine: Engine,
  tray: Store<Tray>,
  files: readonly File[],
  options: CallOptions = {},
): Promise<readonly string[]> {
  const meant = files.filter(isMeant);
  const picked: FileBytes[] = [];
  // A few at a time, so that the page answers meanwhile.
  for (let at = 0; at < meant.length; at += 20) {
    const part = meant.slice(at, at + 20);
    picked.push(...(await Promise.all(part.map((file) => readFile(file, nameOf(file))))));
  }
  if (picked.length === 0) return [];
  const opened = await engine.call('open', { files: picked }, { ...options, transfer: picked.map(({ bytes }) => bytes.buffer) });
  // Two copies of one file have one name.
  const named = new Map(opened.map((item) => [item.file, item]));
  tray.set((before) => [...before.filter(({ file }) => !named.has(file)), ...named.values()]);
  return [...named.keys()];
}

export async function removeFiles(engine: Engine, tray: Store<Tray>, files: readonly string[]): Promise<void> {
  await engine.call('close', { files });
  tray.set((before) => before.filter(({ file }) => !files.includes(file)));
}
