/** Consolidating what was chosen: the files at hand and, where it is wanted, the open workbook. */
import { settledSettings } from '../../core/office';
import { present } from '../../core/present';
import type { Outcome } from '../../doors/openWorkbook';
import type { Held } from '../desk/openBook';
import type { At, Ending } from '../desk/tab';
import { readOpenWorkbook } from '../office/readOpenWorkbook';
import { sayIn } from '../words/sayIn';
import { basisOf } from './asked';
import type { ConsolidateState, Doing } from './state';
import { answered } from './state';
import { summaryText } from './summary';

type Here = At<ConsolidateState, Doing>;

async function readOpen(at: Here): Promise<Outcome<Held | undefined>> {
  const { workbook } = at.desk;
  if (!workbook || !at.get().usesOpen) return { value: undefined };
  at.now('readingWorkbook');
  return readOpenWorkbook(at.desk, workbook, at.signal);
}

export async function consolidate(at: Here): Promise<Ending> {
  const read = await readOpen(at);
  if ('problem' in read) return read;
  at.now('consolidating');
  const { engine, tray, office, preferences, consolidated, announce } = at.desk;
  const { lang } = preferences.get();
  const { catalogue, period, accept } = office.get();
  const from = basisOf(at.desk, at.get());
  const files = tray.get().map(({ file }) => file);
  const previous = at.get().previous.map(({ key }) => key);
  const asked = { files, ...present({ open: read.value?.file }), catalogue, period, accept, previous, lang };
  const answer = await engine.call('consolidate', { ...asked, settings: settledSettings(office.get()) }, at);
  at.set((state) => answered(state, { answer, from, rests: read.value?.revision }));
  if (answer.is === 'done') {
    const { catalogue: of, period: during } = answer;
    consolidated.set((before) => ({ run: (before?.run ?? 0) + 1, place: of.name, period: during.code }));
  }
  announce(summaryText(answer, sayIn(lang)));
  return undefined;
}
