/** The tab Biểu mẫu as the machine knows it: what is begun next takes the place of what is going on. */
import type { Desk } from '../desk/desk';
import type { Jobs, Tab, TabSpec } from '../desk/tab';
import { createTab } from '../desk/tab';
import { look } from './looking';
import { makeAll, makeOne, openOne } from './making';
import type { Doing, TemplatesState } from './state';
import { begun, first, unlooked } from './state';

const jobs = {
  look: { policy: 'replace', doing: 'looking', work: look, undo: unlooked },
  makeAll: { policy: 'replace', doing: 'making', work: makeAll },
  makeOne: { policy: 'replace', doing: 'making', work: makeOne },
  openOne: { policy: 'replace', doing: 'making', work: openOne },
} satisfies Jobs<TemplatesState, Doing>;

const spec: TabSpec<TemplatesState, Doing, typeof jobs> = { first, jobs, begin: begun };

export type TemplatesTabMachine = Tab<TemplatesState, Doing, typeof jobs>;

export const templatesTab = (desk: () => Desk): TemplatesTabMachine => createTab(spec, desk);
