/** Picked files as names and bytes; lock files that office programs leave beside open workbooks are not meant. */
import type { FileBytes } from '../engine/trayJobs';
import { isMeant, readFile } from '../desk/tray';

export const bytesOf = (files: readonly File[]): Promise<readonly FileBytes[]> =>
  Promise.all(files.filter(isMeant).map((file) => readFile(file, file.name.normalize('NFC'))));
