/** Writing a unit's explanation of a finding onto the sheet Giải trình, or taking it away. */
import { dateText } from '../../core/date';
import { present } from '../../core/present';
import type { Outcome } from '../../doors/openWorkbook';
import type { Ending } from '../desk/tab';
import type { ExplanationPlan } from '../engine/checkJobs';
import type { CheckList, ListedFinding } from '../engine/checkList';
import type { Here } from './checking';
import { freshList } from './checking';
import { today } from '../desk/today';
import { cellsChanged, inList } from './correcting';
import type { CheckSaying } from './state';
import { words } from './words';
import type { Written } from './writes';
import { asStep, changeCopy, saidOf, writeOpen } from './writes';

export type Explained = Readonly<{ text: string; by: string }>;

/** Puts the sheet of explanations into the open workbook, where it had none. */
async function putSheet(at: Here, { sheet }: Extract<ExplanationPlan, { sheet: unknown }>): Promise<Written> {
  const put = await at.desk.workbook?.putSheet(sheet);
  if (!put || 'problem' in put) return put;
  const list = await freshList(at);
  return list && 'problem' in list ? list : { value: true };
}

const listOf = (at: Here): Promise<Outcome<CheckList> | undefined> => {
  const { shown } = at.get();
  return shown?.subject === 'workbook' ? freshList(at) : Promise.resolve(shown && { value: shown.list });
};

export async function explain(at: Here, file: string, finding: ListedFinding, { text, by }: Explained): Promise<Ending> {
  if (text !== '') at.set((state) => ({ ...state, by }));
  const list = await listOf(at);
  if (!list || 'problem' in list) return list;
  const still = inList(list.value, file, finding);
  const plan = still && (await at.desk.engine.call('explanation', { at: { file, index: still.index }, text, by, date: dateText(today()) }));
  if (!plan) return cellsChanged(at);
  const done = (canUndo?: true): CheckSaying => ({
    is: 'done',
    said: { words: text === '' ? words.explanationDropped : words.explanationStored },
    ...present({ canUndo }),
  });
  if (at.get().shown?.subject !== 'workbook') return saidOf(at, await changeCopy(at, file, plan, 1), done(true));
  if ('sheet' in plan) return saidOf(at, await putSheet(at, plan), done());
  return saidOf(at, await writeOpen(at, plan.edits, asStep(plan.edits)), done(true));
}
