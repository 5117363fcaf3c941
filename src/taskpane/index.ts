/** Starts the page with the engine behind it: the forms and catalogues that come with the program, and nothing beyond this machine. */
// First, because the forms are checked as soon as they are loaded.
import '../language/withoutEval';
import { settleReturns } from '../check/settle';
import type { Opened } from '../check/validate';
import { validateAll } from '../check/validateAll';
import { readWorkbook } from '../doors/xlsx/readWorkbook';
import { forms } from '../forms';
import { catalogues } from '../units';
import type { CheckedWorkbook } from './checked';
import type { PickedFile } from './page';
import { startPage } from './page';

const lang = 'vi';

/** Tells copies from second versions; a browser that will not compute it takes each file for a return of its own. */
async function sha256Of(bytes: Uint8Array): Promise<string> {
  if (typeof crypto === 'undefined' || !('subtle' in crypto)) return '';
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function open({ file, bytes }: PickedFile): Promise<Opened> {
  const sha256 = await sha256Of(bytes);
  const read = readWorkbook(file, bytes);
  return 'workbook' in read ? { file, sha256, workbook: read.workbook } : { file, sha256, problem: read.problem.code };
}

async function checkFiles(files: readonly PickedFile[]): Promise<readonly CheckedWorkbook[]> {
  const opened: Opened[] = [];
  for (const file of files) opened.push(await open(file));
  const submissions = validateAll(opened, { forms, catalogues, lang, previous: [] });
  return settleReturns(submissions, lang).map(({ file, unit, form, status, findings }) => ({
    file,
    ...(unit ? { unit: unit.name } : {}),
    ...(form === undefined ? {} : { form }),
    status,
    findings,
  }));
}

const root = document.getElementById('page');
if (root) startPage(root, checkFiles);
