/** Correcting what a finding proposes to correct, one cell or many. */
import type { CellEdit } from '../../doors/openWorkbook';
import type { Ending } from '../desk/tab';
import type { CheckList, ListedFinding } from '../engine/checkList';
import type { Here } from './checking';
import { freshList, say } from './checking';
import { corrections } from './corrections';
import type { CheckSaying } from './state';
import { words } from './words';
import { asStep, changeCopy, saidOf, writeOpen } from './writes';

/** The cell and what is said of it are the same as when the person looked. */
const same = (a: ListedFinding, b: ListedFinding): boolean =>
  a.code === b.code &&
  a.at.sheet === b.at.sheet &&
  a.at.cell === b.at.cell &&
  JSON.stringify(a.correction) === JSON.stringify(b.correction) &&
  a.explanation === b.explanation;

export const inList = (list: CheckList, file: string, wanted: ListedFinding): ListedFinding | undefined =>
  list.files.find((item) => item.file === file)?.findings.find((finding) => same(finding, wanted));

const editsOf = (findings: readonly ListedFinding[]): readonly CellEdit[] =>
  corrections(findings).flatMap(({ correction }) => (correction ? [correction.edit] : []));

const fixed = (count: number): CheckSaying => ({ is: 'done', said: { words: words.fixed, values: { count } }, canUndo: true });

/** Nothing was written: what the person agreed to is not there any more. */
export function cellsChanged(at: Here): undefined {
  say(at, { is: 'warning', said: { words: words.cellsChanged } });
}

async function correctOpen(at: Here, file: string, findings: readonly ListedFinding[]): Promise<Ending> {
  const list = await freshList(at);
  if (!list || 'problem' in list) return list;
  const still = findings.flatMap((finding) => inList(list.value, file, finding) ?? []);
  if (still.length < findings.length) return cellsChanged(at);
  const edits = editsOf(still);
  return saidOf(at, await writeOpen(at, edits, asStep(edits)), fixed(edits.length));
}

export async function correct(at: Here, file: string, findings: readonly ListedFinding[]): Promise<Ending> {
  if (at.get().shown?.subject === 'workbook') return correctOpen(at, file, findings);
  const edits = editsOf(findings);
  return saidOf(at, await changeCopy(at, file, { edits }, edits.length), fixed(edits.length));
}
