/** The sample's returns as files in one folder, as an officer picks them: first with their mistakes, then corrected. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import type { SampleReturn } from '../../src/sample/returned';
import { cleanReturns, sampleCorrections, sampleReturns } from '../../src/sample/returns';

async function put(folder: string, returns: readonly SampleReturn[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // One folder for all forms, so that each file has a name of its own.
  for (const { path, plan } of returns) writeFileSync(join(folder, path.replaceAll('/', '-')), await writeWorkbook(plan));
}

export async function putSampleFiles(folder: string): Promise<Readonly<Record<'returned' | 'corrected', string>>> {
  const clean = cleanReturns();
  const folders = { returned: join(folder, 'returned'), corrected: join(folder, 'corrected') };
  await put(folders.returned, sampleReturns(clean));
  await put(folders.corrected, sampleCorrections(clean));
  return folders;
}

export const pathsIn = (folder: string): readonly string[] => readdirSync(folder).map((file) => join(folder, file));

export const filesIn = (folder: string): readonly Readonly<{ file: string; bytes: Uint8Array }>[] =>
  readdirSync(folder).map((file) => ({ file, bytes: new Uint8Array(readFileSync(join(folder, file))) }));
