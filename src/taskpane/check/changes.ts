/** What changes workbooks: corrections and explanations, in Excel's cells or in a copy of a file, and undoing them. */
import { dateText } from '../../core/date';
import type { CellEdit, Outcome } from '../../doors/openWorkbook';
import type { ExplanationPlan } from '../engine/checkJobs';
import type { CheckList, ListedFinding } from '../engine/checkList';
import type { Replaced } from '../engine/copies';
import { isCancelled } from '../engine/errors';
import type { Step } from '../desk/oneAtATime';
import type { Bench } from './actions';
import { check, doing, filesOf, now, readOpen, sayOf, told, toldProblem } from './actions';
import { corrections } from './corrections';
import type { Step as ChangeStep, Told, Update } from './state';
import { lastStep, renamed, stepped, unstepped } from './state';
import { words } from './words';

/** The cell and what is said of it are the same as when the person looked. */
const same = (a: ListedFinding, b: ListedFinding): boolean =>
  a.code === b.code &&
  a.at.sheet === b.at.sheet &&
  a.at.cell === b.at.cell &&
  JSON.stringify(a.correction) === JSON.stringify(b.correction) &&
  a.explanation === b.explanation;

const inList = (list: CheckList, file: string, wanted: ListedFinding): ListedFinding | undefined =>
  list.files.find((item) => item.file === file)?.findings.find((finding) => same(finding, wanted));

const editsOf = (findings: readonly ListedFinding[]): readonly CellEdit[] =>
  corrections(findings).flatMap(({ correction }) => (correction ? [correction.edit] : []));

/** The open workbook as it is now: somebody may have typed since the check. */
async function freshList(bench: Bench, options: Step): Promise<CheckList | undefined> {
  return (await readOpen(bench, options)) ? check(bench, 'workbook', options) : undefined;
}

/** What was said on the way is not covered up by what went well. */
const toldDone = (bench: Bench, message: Told): void => {
  if (!bench.store.get().told) told(bench, message);
};

/** By now something is written: where the check after it does not go through, it is that which is said. */
async function checkAfter(bench: Bench, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isCancelled(error)) throw error;
    told(bench, { is: 'warning', text: sayOf(bench)(words.writtenUnchecked), canUndo: true, canRetry: true });
  }
}

/** Writes into Excel's cells, keeps the way back, and checks again; false where Excel refused, which is then said. */
async function writeOpen(
  bench: Bench,
  edits: readonly CellEdit[],
  keep: (back: readonly CellEdit[]) => Update,
  options: Step,
): Promise<boolean> {
  const { workbook } = bench.desk;
  if (!workbook) return false;
  const done = await workbook.apply(edits);
  if ('problem' in done) {
    toldProblem(bench, done.problem);
    return false;
  }
  bench.store.set(keep(done.value));
  await checkAfter(bench, () => freshList(bench, options));
  return true;
}

const asStep =
  (written: readonly CellEdit[]) =>
  (back: readonly CellEdit[]): Update =>
    stepped({ in: 'workbook', written, back, cells: written.length });

/** The copy takes the place of the file in the list, and in every other tab. */
function replace({ desk, store }: Bench, { was, now: copy }: Replaced): void {
  desk.tray.set((tray) => tray.map((item) => (item.file === was ? copy : item)));
  store.set(renamed(was, copy.file));
}

async function changeCopy(bench: Bench, file: string, plan: ExplanationPlan, cells: number, options: Step): Promise<boolean> {
  const changed: Outcome<Replaced> = await bench.desk.engine.call('correct', { file, ...plan });
  if ('problem' in changed) {
    toldProblem(bench, changed.problem);
    return false;
  }
  replace(bench, changed.value);
  bench.store.set(stepped({ in: 'copy', file: changed.value.now.file, cells }));
  await checkAfter(bench, () => check(bench, 'files', options));
  return true;
}

const isOpenOne = ({ store }: Bench): boolean => store.get().subject === 'workbook';

export const correct = (bench: Bench, file: string, findings: readonly ListedFinding[]): Promise<void> =>
  doing(bench, 'correcting', async (options) => {
    const say = sayOf(bench);
    const fixed = (count: number): void => toldDone(bench, { is: 'done', text: say(words.fixed, { count }), canUndo: true });
    if (!isOpenOne(bench)) {
      const edits = editsOf(findings);
      if (await changeCopy(bench, file, { edits }, edits.length, options)) fixed(edits.length);
      return;
    }
    const list = await freshList(bench, options);
    if (!list) return;
    const still = findings.flatMap((finding) => inList(list, file, finding) ?? []);
    if (still.length < findings.length) return told(bench, { is: 'warning', text: say(words.cellsChanged) });
    const edits = editsOf(still);
    if (await writeOpen(bench, edits, asStep(edits), options)) fixed(edits.length);
  });

export type Explained = Readonly<{ text: string; by: string }>;

const today = (): string => {
  const day = new Date();
  return dateText(`${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`);
};

/** Puts the sheet of explanations into the open workbook, where it had none. */
async function putSheet(bench: Bench, plan: Extract<ExplanationPlan, { sheet: unknown }>, options: Step): Promise<boolean> {
  const put = await bench.desk.workbook?.putSheet(plan.sheet);
  if (!put || 'problem' in put) {
    if (put) toldProblem(bench, put.problem);
    return false;
  }
  await freshList(bench, options);
  return true;
}

export const explain = (bench: Bench, file: string, finding: ListedFinding, { text, by }: Explained): Promise<void> =>
  doing(bench, 'explaining', async (options) => {
    const say = sayOf(bench);
    const isOpen = isOpenOne(bench);
    if (text !== '') bench.store.set((state) => ({ ...state, by }));
    const list = isOpen ? await freshList(bench, options) : bench.store.get().list;
    if (!list) return;
    const still = inList(list, file, finding);
    const plan = still && (await bench.desk.engine.call('explanation', { at: { file, index: still.index }, text, by, date: today() }));
    if (!plan) return told(bench, { is: 'warning', text: say(words.cellsChanged) });
    const done = say(text === '' ? words.explanationDropped : words.explanationStored);
    if (!isOpen) {
      if (await changeCopy(bench, file, plan, 1, options)) told(bench, { is: 'done', text: done, canUndo: true });
      return;
    }
    if ('sheet' in plan) {
      if (await putSheet(bench, plan, options)) told(bench, { is: 'done', text: done });
      return;
    }
    if (await writeOpen(bench, plan.edits, asStep(plan.edits), options)) toldDone(bench, { is: 'done', text: done, canUndo: true });
  });

/** Only where the cells still hold what was written: rows may have been inserted since, or something newer typed. */
async function undoOpen(bench: Bench, step: Extract<ChangeStep, { in: 'workbook' }>, options: Step): Promise<boolean> {
  if (!(await readOpen(bench, options))) return false;
  const [file = ''] = filesOf(bench, 'workbook');
  if (await bench.desk.engine.call('holds', { file, edits: step.written }))
    return writeOpen(bench, step.back, () => unstepped(step), options);
  bench.store.set(unstepped(step));
  await check(bench, 'workbook', options);
  told(bench, { is: 'warning', text: sayOf(bench)(words.notUndone) });
  return false;
}

async function undoCopy(bench: Bench, step: Extract<ChangeStep, { in: 'copy' }>, options: Step): Promise<boolean> {
  const before = await bench.desk.engine.call('undoCorrection', { file: step.file });
  bench.store.set(unstepped(step));
  if (before) replace(bench, before);
  now(bench, 'checking');
  await checkAfter(bench, () => check(bench, 'files', options));
  return true;
}

export const undo = (bench: Bench): Promise<void> =>
  doing(bench, 'correcting', async (options) => {
    const step = lastStep(bench.store.get());
    if (!step) return;
    const isUndone = await (step.in === 'workbook' ? undoOpen(bench, step, options) : undoCopy(bench, step, options));
    if (isUndone) toldDone(bench, { is: 'done', text: sayOf(bench)(words.undone) });
  });
