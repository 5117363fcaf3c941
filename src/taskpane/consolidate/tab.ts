/** The tab Tổng hợp as the machine knows it: its jobs, each with what else may go on. */
import type { Desk } from '../desk/desk';
import type { Jobs, Tab, TabSpec } from '../desk/tab';
import { createTab } from '../desk/tab';
import { consolidate } from './consolidating';
import { addSheets, save } from './making';
import type { ConsolidateState, Doing } from './state';
import { first } from './state';
import { takeFiles, takePrevious } from './takes';

const jobs = {
  addFiles: { policy: 'wait', doing: 'reading', work: takeFiles },
  addPrevious: { policy: 'wait', doing: 'reading', work: takePrevious },
  consolidate: { policy: 'replace', doing: 'consolidating', work: consolidate },
  save: { policy: 'replace', doing: 'saving', work: save },
  addSheets: { policy: 'replace', doing: 'adding', work: addSheets },
} satisfies Jobs<ConsolidateState, Doing>;

const spec: TabSpec<ConsolidateState, Doing, typeof jobs> = { first, jobs, firm: ['adding'] };

export type ConsolidateTabMachine = Tab<ConsolidateState, Doing, typeof jobs>;

export const consolidateTab = (desk: () => Desk): ConsolidateTabMachine => createTab(spec, desk);
