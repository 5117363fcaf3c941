/** Writes a result so that it is there whole or not at all, and never over what was read. */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A path that leads nowhere is no file: writing to it will tell what is wrong. */
function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return undefined;
  }
}

/** Whether writing there would change one of these files, whatever it is called. */
export function isInput(path: string, inputs: readonly string[]): boolean {
  const identity = identityOf(path);
  return identity !== undefined && inputs.some((input) => identityOf(input) === identity);
}

/** A link stays a link: what it points to is replaced. */
const targetOf = (path: string): string => (statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path);

function writeAndRename(target: string, bytes: Uint8Array): void {
  // Beside the target, because only there a rename is one step; hidden, so that nobody takes it for a workbook.
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = openSync(temporary, 'wx');
    try {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Makes the folders it needs. Throws the file system's own error, and then leaves nothing behind. */
export function writeOutput(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const target = targetOf(path);
  const there = statSync(target, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw Object.assign(new Error(`a folder: ${path}`), { code: 'EISDIR' });
  // A device such as /dev/stdout is written to, never replaced.
  if (there && !there.isFile()) writeFileSync(target, bytes);
  else writeAndRename(target, bytes);
}
