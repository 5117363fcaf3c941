/** Reading and writing for commands: what goes wrong ends the command with words about the file. */
import { existsSync, readFileSync } from 'node:fs';
import { errorCode, fileErrorText } from '../src/doors/fileErrors';
import { isInput, writeOutput } from '../src/doors/writeOutput';
import type { Cli } from './cli';
import { stop } from './exit';

export function readInput(cli: Cli, path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    return stop(cli.say('error.read', { file: path, reason: fileErrorText(error, cli.lang) }), error);
  }
}

/** The files among what was named. */
export const named = (...paths: readonly (string | undefined)[]): readonly string[] => paths.filter((path) => path !== undefined);

/** `inputs` are the files that were read: none of them is ever written. */
export function writeResult(cli: Cli, path: string, bytes: Uint8Array, inputs: readonly string[] = []): void {
  if (isInput(path, inputs)) stop(cli.say('error.outputIsInput', { file: path }));
  try {
    writeOutput(path, bytes);
  } catch (error) {
    // On Windows a workbook that is open in Excel cannot be replaced, and this is all the system says of it.
    const open = ['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error) ?? '') ? ` ${cli.say('error.writeOpen')}` : '';
    stop(`${cli.say('error.write', { file: path, reason: fileErrorText(error, cli.lang) })}${open}`, error);
  }
}

/** A file that is there with other contents may be a return somebody filled in here: it is kept. */
export type Placed = 'written' | 'unchanged' | 'kept';

export function placeResult(cli: Cli, path: string, bytes: Uint8Array): Placed {
  if (existsSync(path)) return Buffer.from(bytes).equals(readFileSync(path)) ? 'unchanged' : 'kept';
  writeResult(cli, path, bytes);
  return 'written';
}

export { jsonText } from '../src/words/json';
export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
