/** The tab Kiểm tra as the machine knows it: what is asked meanwhile is not done, but what a person has given waits for its turn. */
import type { Desk } from '../desk/desk';
import type { Jobs, Tab, TabSpec } from '../desk/tab';
import { createTab } from '../desk/tab';
import { checkAnew, checkTray, checkWorkbook, sayAnew } from './checking';
import { correct } from './correcting';
import { explain } from './explaining';
import { saveCopy, saveJson, saveXlsx } from './saving';
import type { CheckState, Doing } from './state';
import { first, silent } from './state';
import { dropEarlier, dropFiles, takeEarlier, takeFiles } from './takes';
import { undo } from './undoing';

const jobs = {
  checkWorkbook: { policy: 'drop', doing: 'reading', work: checkWorkbook },
  checkTray: { policy: 'drop', doing: 'checking', work: checkTray },
  checkAnew: { policy: 'drop', doing: 'checking', work: checkAnew },
  sayAnew: { policy: 'drop', doing: 'checking', work: sayAnew },
  takeFiles: { policy: 'wait', doing: 'reading', work: takeFiles },
  dropFiles: { policy: 'wait', doing: 'checking', work: dropFiles },
  takeEarlier: { policy: 'wait', doing: 'reading', work: takeEarlier },
  dropEarlier: { policy: 'drop', doing: 'checking', work: dropEarlier },
  correct: { policy: 'drop', doing: 'correcting', work: correct },
  explain: { policy: 'drop', doing: 'explaining', work: explain },
  undo: { policy: 'drop', doing: 'correcting', work: undo },
  saveXlsx: { policy: 'drop', doing: 'saving', work: saveXlsx },
  saveJson: { policy: 'drop', doing: 'saving', work: saveJson },
  saveCopy: { policy: 'drop', doing: 'saving', work: saveCopy },
} satisfies Jobs<CheckState, Doing>;

/** Writing is over in a moment, and half of it is worse than all. */
export const firm: readonly Doing[] = ['correcting', 'explaining', 'saving'];

const spec: TabSpec<CheckState, Doing, typeof jobs> = { first, jobs, firm, begin: silent };

export type CheckMachine = Tab<CheckState, Doing, typeof jobs>;

export const checkTab = (desk: () => Desk): CheckMachine => createTab(spec, desk);

/** What stands there, once more. */
export const checkAgain = (desk: Desk, { state, do: { checkWorkbook: workbook, checkTray: files } }: CheckMachine): Promise<void> =>
  (state.get().shown?.subject ?? (desk.workbook ? 'workbook' : 'files')) === 'workbook' ? workbook() : files();
