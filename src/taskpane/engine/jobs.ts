/** Everything the page can ask of the engine. Each tab's jobs stand in a file of their own. */
import { checkJobs } from './checkJobs';
import { consolidateJobs } from './consolidateJobs';
import { officeJobs } from './officeJobs';
import { reportJobs } from './reportJobs';
import type { Client } from './rpc';
import type { EngineState } from './state';
import { templateJobs } from './templateJobs';
import { trayJobs } from './trayJobs';
import { unitJobs } from './unitJobs';

export const engineJobs = (state: EngineState) => ({
  ...trayJobs(state),
  ...checkJobs(state),
  ...consolidateJobs(state),
  ...officeJobs(state),
  ...reportJobs(state),
  ...templateJobs(state),
  ...unitJobs(state),
});
export type EngineJobs = ReturnType<typeof engineJobs>;

/** The engine as the page sees it. */
export type Engine = Client<EngineJobs>;
