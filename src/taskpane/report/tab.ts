/** The tab Báo cáo as the machine knows it: a newer report takes the place of one that is being written, and what is made of one waits for it. */
import type { Desk } from '../desk/desk';
import type { Jobs, Tab, TabSpec } from '../desk/tab';
import { createTab } from '../desk/tab';
import { putOnSheet, save } from './outputs';
import { recheck } from './rechecking';
import type { Doing, ReportState } from './state';
import { begun, first, withoutList } from './state';
import { change, readFiles, readWorkbook, rewrite, write } from './writing';

const jobs = {
  readWorkbook: { policy: 'replace', doing: 'reading', work: readWorkbook },
  readFiles: { policy: 'replace', doing: 'reading', work: readFiles },
  rewrite: { policy: 'replace', doing: 'reading', work: rewrite },
  write: { policy: 'replace', doing: 'writing', work: write },
  change: { policy: 'replace', doing: 'writing', work: change, undo: withoutList },
  save: { policy: 'wait', doing: 'saving', work: save },
  recheck: { policy: 'replace', doing: 'rechecking', work: recheck },
  putOnSheet: { policy: 'wait', doing: 'placing', work: putOnSheet },
} satisfies Jobs<ReportState, Doing>;

const spec: TabSpec<ReportState, Doing, typeof jobs> = { first, jobs, begin: begun, firm: ['placing'] };

export type ReportTabMachine = Tab<ReportState, Doing, typeof jobs>;

export const reportTab = (desk: () => Desk): ReportTabMachine => createTab(spec, desk);
