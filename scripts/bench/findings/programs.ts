/** Other programs through which a workbook goes on its way: what they open, they save again in their own manner. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const fileName = 'saved.xlsx';

export const runs = (program: string, ...given: readonly string[]): boolean => {
  try {
    execFileSync(program, given, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** A machine may have several Pythons, of which one has the library. */
const pythons = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'python3'));
export const withLibrary = (): string | undefined => pythons.find((python) => runs(python, '-c', 'import openpyxl'));

const inFolder = <Result>(work: (folder: string) => Result): Result => {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-findings-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** Results of formulas are lost on this way, as whoever uses the library loses them. */
export const byOpenpyxl = (bytes: Uint8Array): Uint8Array =>
  inFolder((folder) => {
    const file = join(folder, fileName);
    writeFileSync(file, bytes);
    execFileSync(withLibrary() ?? 'python3', ['-c', 'import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[1])', file]);
    return readFileSync(file);
  });

export const byLibreOffice = (bytes: Uint8Array): Uint8Array =>
  inFolder((folder) => {
    const [file, out] = [join(folder, fileName), join(folder, 'out')];
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', out, file], { stdio: 'ignore' });
    return readFileSync(join(out, fileName));
  });
