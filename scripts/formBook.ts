/** Writes the form book anew from the definitions: `npm run book`. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { identities } from '../src/forms/identities';
import { formBook } from '../src/language/book';
import { libraryProblems } from './try/sound';

const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src/forms/SO-TAY-BIEU-MAU.md');

async function write(): Promise<void> {
  const problems = libraryProblems('vi');
  if (problems !== '') {
    process.stderr.write(`${problems}\n`);
    process.exitCode = 1;
    return;
  }
  // Not before: they take the definitions to be sound.
  const { forms } = await import('../src/forms');
  writeFileSync(file, formBook(forms, identities));
}

void write();
