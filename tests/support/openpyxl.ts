/** openpyxl as an independent judge: another library's reading of the .xlsx files we write or change. */
import { execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** A machine may have several Pythons, of which one has the library. */
const interpreters = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'python3'));

const canImport = (python: string): boolean => {
  try {
    execFileSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const python = interpreters.find(canImport);
export const hasOpenpyxl = python !== undefined;

/** Runs a program that is given the paths and prints one JSON list. */
export function askOpenpyxl(program: string, ...paths: readonly string[]): readonly unknown[] {
  if (python === undefined) throw new Error('no python3 with openpyxl');
  return JSON.parse(execFileSync(python, ['-c', program, ...paths], { encoding: 'utf8' })) as unknown[];
}

/** A `describe` whose tests run only where the library is; failed on the build server. */
export function describeWithOpenpyxl(title: string, body: () => void): void {
  if (hasOpenpyxl || process.env['CI']) return describe(title, body);
  console.warn(`skipped, for want of openpyxl: ${title}`);
  return describe.skip(title, body);
}
