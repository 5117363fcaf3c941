/** What a result was made from, as values compared one by one, so that it is known whether it would be another by now. */
import type { Tray } from './tray';

export type Basis = readonly unknown[];

export const isSame = (made: Basis | undefined, now: Basis): boolean =>
  made !== undefined && made.length === now.length && made.every((value, index) => Object.is(value, now[index]));

/** Files are known by name and content: one that was corrected is another. */
export const ofFiles = (files: Tray): Basis => [files.length, ...files.flatMap(({ file, sha256 }) => [file, sha256])];
