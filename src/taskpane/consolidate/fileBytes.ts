/** Picked files as names and bytes; lock files that office programs leave beside open workbooks are not meant. */
import type { FileBytes } from '../engine/trayJobs';

export const bytesOf = (files: readonly File[]): Promise<readonly FileBytes[]> =>
  Promise.all(
    files
      .filter(({ name }) => !/^(?:~\$|\.)/.test(name))
      .map(async (file) => ({ file: file.name.normalize('NFC'), bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
