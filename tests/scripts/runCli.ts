/** The command line inside the test's own process: what it says, what it gives, how it ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExitCode } from '../../scripts/exit';
import { main } from '../../scripts/main';
import { country } from '../../src/builtInCountry';
import { builtIn } from '../support/sampleLibrary';

export type Run = Readonly<{ code: ExitCode; out: string; err: string }>;

export async function runCli(args: readonly string[], isTerminal = false, today = '2026-11-30'): Promise<Run> {
  let out = '';
  let err = '';
  const code = await main(
    args,
    { out: (text) => void (out += text), err: (text) => void (err += text), isTerminal },
    { library: { ...builtIn, country }, today },
  );
  return { code, out, err };
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
