/** What the tab Kiểm tra does: asking the engine, reading the open workbook, keeping the state. */
import { summaryText } from '../../check/words';
import type { Lang } from '../../core/lang';
import type { DoorProblem } from '../../doors/openWorkbook';
import type { Desk } from '../desk/desk';
import type { Held } from '../desk/openBook';
import type { CheckList } from '../engine/checkList';
import type { Step, Turns } from '../desk/oneAtATime';
import { oneAtATime } from '../desk/oneAtATime';
import { readOpenWorkbook } from '../office/readOpenWorkbook';
import type { Store } from '../desk/store';
import { addFiles, removeFiles } from '../desk/tray';
import { common } from '../words/common';
import { failureText } from '../words/failure';
import { problemText } from '../words/problems';
import type { Say } from '../words/say';
import { sayIn } from '../words/say';
import type { CheckState, Subject, Told, Work } from './state';
import { begun, emptied, ended, found, progressed, renamed, tell } from './state';
import { words } from './words';

export type CheckStore = Store<CheckState>;
/** What an action needs: the desk of the moment and the state of the tab. */
export type Bench = Readonly<{ desk: Desk; store: CheckStore; turns: Turns<Work> }>;

export const langOf = ({ desk }: Bench): Lang => desk.preferences.get().lang;
export const sayOf = (bench: Bench): Say => sayIn(langOf(bench));

export const told = (bench: Bench, message: Told): void => {
  bench.store.set(tell(message));
  bench.desk.announce(message.text);
};
export const toldProblem = (bench: Bench, problem: DoorProblem): void =>
  told(bench, { is: 'error', text: problemText(sayOf(bench), problem), canRetry: true });

/** Says what went wrong, and what was stopped. */
export function checkTurns(desk: Desk, store: CheckStore): Turns<Work> {
  const say = (message: Told): void => {
    store.set((state) => tell(message)(ended(state)));
    desk.announce(message.text);
  };
  const sayNow = (): Say => sayIn(desk.preferences.get().lang);
  return oneAtATime({
    begun: (what) => store.set(begun(what)),
    progressed: (what, progress) => store.set((state) => progressed(state.working?.what ?? what, progress)(state)),
    ended: () => store.set(ended),
    stopped: () => say({ is: 'info', text: sayNow()(common.cancelled), canRetry: true }),
    failed: (_, failure) => say({ is: 'error', text: failureText(sayNow(), failure), canRetry: true }),
  });
}

/** What is asked meanwhile is not done: the list under the person's hand must not change twice at once. */
export const doing = async ({ turns }: Bench, what: Work, work: (options: Step) => Promise<void>): Promise<void> => {
  if (!turns.isBusy()) await turns.during(what, work);
};

/** What a person has given, and would have to give again, waits for its turn. */
const inTurn = async ({ turns }: Bench, what: Work, work: (options: Step) => Promise<void>): Promise<void> => {
  while (turns.isBusy()) await turns.wait();
  await turns.during(what, work);
};

export const now = (bench: Bench, what: Work): void => bench.store.set((state) => ({ ...state, working: { what } }));

/** What the engine has of the open workbook, if it was read. */
const heldIn = ({ workbook }: Desk): readonly Held[] => [workbook?.held.get() ?? []].flat();

export const filesOf = ({ desk }: Pick<Bench, 'desk'>, subject: Subject): readonly string[] => {
  if (subject === 'workbook') return heldIn(desk).map(({ file }) => file);
  return desk.tray.get().map(({ file }) => file);
};

/** Everything that a check rests on: where it is the same, the findings are. */
export function askedKey({ desk, store }: Bench, subject: Subject): string {
  const { catalogue, period, own } = desk.office.get();
  const { earlier } = store.get();
  const files = subject === 'workbook' ? filesOf({ desk }, subject) : desk.tray.get().map(({ file, sha256 }) => [file, sha256]);
  return JSON.stringify([subject, files, catalogue, period, own?.rows ?? null, earlier, desk.preferences.get().lang]);
}

/** Checks what is in the engine, without reading anything anew. */
export async function check(bench: Bench, subject: Subject, options: Step): Promise<CheckList> {
  const { desk, store } = bench;
  const { catalogue, period } = desk.office.get();
  store.set((state) => ({ ...state, asked: askedKey(bench, subject) }));
  const previous = store.get().earlier.map(({ file }) => file);
  const files = filesOf(bench, subject);
  const rests = subject === 'workbook' ? heldIn(desk)[0]?.revision : undefined;
  const open = subject === 'workbook' ? files[0] : undefined;
  const asked = { files, ...(open === undefined ? {} : { open }), catalogue, period, previous, lang: langOf(bench) };
  const list = await desk.engine.call('check', asked, options);
  store.set(found(subject, list, rests));
  return list;
}

export const summaryOf = (list: CheckList, lang: Lang): string => summaryText(list.files, lang);

export const announceResult = (bench: Bench, list: CheckList): void => bench.desk.announce(summaryOf(list, langOf(bench)));

/** Reads the open workbook into the engine; false where Excel did not let it be read, which is then said. */
export async function readOpen(bench: Bench, options: Step): Promise<boolean> {
  const { desk } = bench;
  if (!desk.workbook) return false;
  const read = await readOpenWorkbook(desk, desk.workbook, options.signal);
  if ('problem' in read) {
    toldProblem(bench, read.problem);
    return false;
  }
  return true;
}

export const checkWorkbook = (bench: Bench): Promise<void> =>
  doing(bench, 'reading', async (options) => {
    if (!(await readOpen(bench, options))) return;
    now(bench, 'checking');
    announceResult(bench, await check(bench, 'workbook', options));
  });

export const checkTray = (bench: Bench): Promise<void> =>
  doing(bench, 'checking', async (options) => announceResult(bench, await check(bench, 'files', options)));

/** The same again in the engine, after the language or the office's choices changed. */
export const checkAnew = (bench: Bench, subject: Subject): Promise<void> =>
  doing(bench, 'checking', async (options) => void (await check(bench, subject, options)));

export const checkAgain = (bench: Bench): Promise<void> =>
  (bench.store.get().subject ?? (bench.desk.workbook ? 'workbook' : 'files')) === 'workbook' ? checkWorkbook(bench) : checkTray(bench);

export const takeFiles = (bench: Bench, files: readonly File[]): Promise<void> =>
  inTurn(bench, 'reading', async (options) => {
    const { desk } = bench;
    const taken = await addFiles(desk.engine, desk.tray, files, langOf(bench), options);
    if (taken.length === 0 && desk.tray.get().length === 0) return;
    now(bench, 'checking');
    announceResult(bench, await check(bench, 'files', options));
  });

export const dropFiles = (bench: Bench, files: readonly string[]): Promise<void> =>
  inTurn(bench, 'checking', async (options) => {
    const { desk, store } = bench;
    await removeFiles(desk.engine, desk.tray, files);
    for (const file of files) store.set(renamed(file, undefined));
    if (desk.tray.get().length === 0) store.set(emptied);
    else await check(bench, 'files', options);
    told(bench, { is: 'info', text: sayOf(bench)(words.removed, { count: files.length }) });
  });

export const takeEarlier = (bench: Bench, picked: readonly File[]): Promise<void> =>
  inTurn(bench, 'reading', async (options) => {
    const { desk, store } = bench;
    const files = await Promise.all(
      picked.map(async (file) => ({ file: file.name.normalize('NFC'), bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    const transfer = files.map(({ bytes }) => bytes.buffer);
    const opened = await desk.engine.call('openEarlier', { files, lang: langOf(bench) }, { ...options, transfer });
    const names = new Set(opened.map(({ file }) => file));
    store.set((state) => ({ ...state, earlier: [...state.earlier.filter(({ file }) => !names.has(file)), ...opened] }));
    await checkIfAny(bench, options);
  });

export const dropEarlier = (bench: Bench): Promise<void> =>
  doing(bench, 'checking', async (options) => {
    await bench.desk.engine.call('closeEarlier', null);
    bench.store.set((state) => ({ ...state, earlier: [] }));
    await checkIfAny(bench, options);
  });

async function checkIfAny(bench: Bench, options: Step): Promise<void> {
  const { subject } = bench.store.get();
  if (subject === undefined) return;
  now(bench, 'checking');
  await check(bench, subject, options);
}
