/** The engine of the page inside the test's own process: its jobs are called as the page calls them, with the real writers. */
import { country } from '../../src/builtInCountry';
import { builtIn } from './sampleLibrary';
import type { CountryJobs } from '../../src/taskpane/engine/countryUnits';
import { countryJobs } from '../../src/taskpane/engine/countryUnits';
import type { Engine, EngineJobs } from '../../src/taskpane/engine/jobs';
import { engineJobs } from '../../src/taskpane/engine/jobs';
import type { JobTable, Port } from '../../src/taskpane/engine/rpc';
import { connect, serve } from '../../src/taskpane/engine/rpc';
import type { EngineState } from '../../src/taskpane/engine/state';
import { createState } from '../../src/taskpane/engine/state';
import type { WordJobs } from '../../src/taskpane/engine/wordWriter';
import { wordJobs } from '../../src/taskpane/engine/wordWriter';
import type { XlsxJobs } from '../../src/taskpane/engine/xlsxWriter';
import { xlsxJobs } from '../../src/taskpane/engine/xlsxWriter';

type Listener = (event: MessageEvent<unknown>) => void;

/** Two ends of one line; what goes through is copied, as between workers. */
function ports(): readonly [Port, Port] {
  const listeners: [Listener[], Listener[]] = [[], []];
  const end = (own: 0 | 1): Port => ({
    postMessage: (message) => {
      const data: unknown = structuredClone(message);
      setTimeout(() => listeners[own === 0 ? 1 : 0].forEach((listener) => listener({ data } as MessageEvent<unknown>)), 0);
    },
    addEventListener: (_, listener) => void listeners[own].push(listener),
  });
  return [end(0), end(1)];
}

function served<Jobs extends JobTable>(jobs: JobTable): ReturnType<typeof connect<Jobs>> {
  const [there, here] = ports();
  serve(jobs, there);
  return connect<Jobs>(here);
}

export type InEngine = Readonly<{ engine: Engine; state: EngineState }>;

export function inEngine(): InEngine {
  const xlsx = served<XlsxJobs>(xlsxJobs);
  const word = served<WordJobs>(wordJobs);
  const units = served<CountryJobs>(countryJobs(country.list));
  const state = createState(builtIn, {
    xlsx: () => Promise.resolve(xlsx),
    word: () => Promise.resolve(word),
    units: () => Promise.resolve(units),
  });
  return { state, engine: served<EngineJobs>(engineJobs(state)) };
}
