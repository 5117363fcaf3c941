/** Writes the form book anew from the definitions: `npm run book`. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forms } from '../src/forms';
import { identities } from '../src/forms/identities';
import { formBook } from '../src/language/book';

const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src/forms/SO-TAY-BIEU-MAU.md');
writeFileSync(file, formBook(forms, identities));
