/** Tests that need a program of the machine: skipped with a message where it is missing, failed on the build server. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const isRunnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where the program is, looked for along PATH as a shell does. */
export const programPath = (program: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(isRunnable);

export const hasProgram = (program: string): boolean => programPath(program) !== undefined;

/** A `describe` whose tests run only where all these programs are. */
export function describeWith(programs: readonly string[], title: string, body: () => void): void {
  const missing = programs.filter((program) => !hasProgram(program));
  if (missing.length === 0) return describe(title, body);
  if (process.env['CI']) {
    return describe(title, () => {
      test(`needs ${missing.join(', ')}`, () => {
        throw new Error(`this machine has no ${missing.join(', ')}; on the build server that is a failure, not a reason to skip`);
      });
    });
  }
  console.warn(`skipped, for want of ${missing.join(', ')}: ${title}`);
  return describe.skip(title, body);
}
