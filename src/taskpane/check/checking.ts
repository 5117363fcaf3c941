/** Checking: the open workbook as it is now, the files at hand, or the same once more. */
import { summaryText } from '../../words/lists';
import { present } from '../../core/present';
import type { Outcome } from '../../doors/openWorkbook';
import type { Basis } from '../desk/asMade';
import { ofFiles } from '../desk/asMade';
import type { Desk } from '../desk/desk';
import type { Held } from '../desk/openBook';
import type { At, Ending } from '../desk/tab';
import type { CheckList } from '../engine/checkList';
import { readOpenWorkbook } from '../office/readOpenWorkbook';
import { saidText } from '../words/said';
import { sayIn } from '../words/sayIn';
import type { CheckSaying, CheckState, Doing, Subject } from './state';

export type Here = At<CheckState, Doing>;

export function say(at: Here, saying: CheckSaying): void {
  at.set((state) => ({ ...state, said: saying }));
  at.desk.announce(saidText(sayIn(at.desk.preferences.get().lang), saying.said));
}

/** Everything that a check rests on: where it is the same, the findings are. The language only says them. */
export function basisOf({ office, tray, workbook }: Desk, { earlier }: CheckState, subject: Subject): Basis {
  const { catalogue, period, own } = office.get();
  const files = subject === 'workbook' ? [workbook?.held.get()?.file] : ofFiles(tray.get());
  return [subject, ...files, ...ofFiles(earlier), catalogue, period, own];
}

/** Checks what is in the engine, without reading anything anew. */
export async function check(at: Here, subject: Subject): Promise<CheckList> {
  const { engine, office, preferences, tray, workbook } = at.desk;
  const from = basisOf(at.desk, at.get(), subject);
  at.set((state) => ({ ...state, asked: from }));
  const { catalogue, period } = office.get();
  const { lang } = preferences.get();
  const held = subject === 'workbook' ? workbook?.held.get() : undefined;
  const files = subject === 'workbook' ? [held?.file ?? []].flat() : tray.get().map(({ file }) => file);
  const previous = at.get().earlier.map(({ file }) => file);
  const asked = { files, ...present({ open: held?.file }), catalogue, period, previous, lang };
  const list = await engine.call('check', asked, at);
  at.set((state) => ({ ...state, shown: { subject, list, lang, from, ...present({ rests: held?.revision }) } }));
  return list;
}

/** Undefined where no workbook is open beside the page. */
export async function readOpen({ desk, signal }: Here): Promise<Outcome<Held> | undefined> {
  return desk.workbook && readOpenWorkbook(desk, desk.workbook, signal);
}

/** The open workbook as it is now: somebody may have typed since the check. */
export async function freshList(at: Here): Promise<Outcome<CheckList> | undefined> {
  const read = await readOpen(at);
  return !read || 'problem' in read ? read : { value: await check(at, 'workbook') };
}

export function announceResult({ desk }: Here, { files }: CheckList): void {
  desk.announce(summaryText(files, desk.preferences.get().lang));
}

export async function checkWorkbook(at: Here): Promise<Ending> {
  const read = await readOpen(at);
  if (!read || 'problem' in read) return read;
  at.now('checking');
  announceResult(at, await check(at, 'workbook'));
  return undefined;
}

export async function checkTray(at: Here): Promise<void> {
  announceResult(at, await check(at, 'files'));
}

/** The same again in the engine, after the office's choices changed. */
export async function checkAnew(at: Here, subject: Subject): Promise<void> {
  await check(at, subject);
}

/** What was found is data, so that another language only says it anew; what is tried once is not tried again by itself. */
export async function sayAnew(at: Here): Promise<void> {
  const { shown } = at.get();
  const { lang } = at.desk.preferences.get();
  if (!shown) return;
  at.set((state) => (state.shown ? { ...state, shown: { ...state.shown, lang } } : state));
  const list = await at.desk.engine.call('saidIn', { lang }, at);
  if (list) at.set((state) => (state.shown ? { ...state, shown: { ...state.shown, list } } : state));
  else await check(at, shown.subject);
}

export async function checkIfAny(at: Here): Promise<void> {
  const { shown } = at.get();
  if (!shown) return;
  at.now('checking');
  await check(at, shown.subject);
}
