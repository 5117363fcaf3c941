/** The bar of the office's choices as the machine knows it: one thing at a time, and what is pressed meanwhile is not done. */
import type { Desk } from '../desk/desk';
import type { At, Job, Jobs, Tab, TabSpec } from '../desk/tab';
import { createTab } from '../desk/tab';
import { saidText } from '../words/said';
import { sayIn } from '../words/sayIn';
import {
  addToCatalogue,
  chooseCatalogue,
  loadOfficeFile,
  removeFromCatalogue,
  saveExample,
  saveOffice,
  takeCatalogueFile,
  takeProposal,
} from './actions';
import { takeOffice } from './loadFromWorkbook';
import type { Doing, OfficeSaying, OfficeState } from './state';
import { begun, first } from './state';

/** Errors are alerts, which are heard without being announced. */
function tell(at: At<OfficeState, Doing>, said: OfficeSaying): void {
  at.set((state) => ({ ...state, said }));
  if (said.is === 'done') at.desk.announce(saidText(sayIn(at.desk.preferences.get().lang), said.said));
}

/** A job of the bar: what is to be said of it, if anything, is what it gives. */
const job = <Input extends readonly unknown[]>(
  doing: Doing,
  work: (desk: Desk, ...input: Input) => Promise<OfficeSaying | undefined>,
): Job<OfficeState, Doing, Input> => ({
  policy: 'drop',
  doing,
  work: async (at, ...input) => {
    const said = await work(at.desk, ...input);
    if (said) tell(at, said);
  },
});

const jobs = {
  choose: job('loading', chooseCatalogue),
  takeCatalogue: job('loading', takeCatalogueFile),
  takeProposal: job('loading', takeProposal),
  add: job('loading', addToCatalogue),
  remove: job('loading', removeFromCatalogue),
  example: job('saving', saveExample),
  take: job('loading', takeOffice),
  load: job('loading', loadOfficeFile),
  save: job('saving', saveOffice),
} satisfies Jobs<OfficeState, Doing>;

const spec: TabSpec<OfficeState, Doing, typeof jobs> = { first, jobs, begin: begun };

export type OfficeMachine = Tab<OfficeState, Doing, typeof jobs>;

export const officeTab = (desk: () => Desk): OfficeMachine => createTab(spec, desk);
