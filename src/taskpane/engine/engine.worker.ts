/** Starts the engine in its worker: the forms and catalogues that come with the program, and nothing beyond this machine. */
import { builtIn } from '../../builtIn';
import type { CountryJobs } from './countryUnits';
import { engineJobs } from './jobs';
import { serve } from './rpc';
import { createState } from './state';
import type { WordJobs } from './wordWriter';
import { writerOf } from './workerPorts';
import type { XlsxJobs } from './xlsxWriter';

const state = createState(builtIn, {
  xlsx: writerOf<XlsxJobs>('xlsx'),
  word: writerOf<WordJobs>('word'),
  units: writerOf<CountryJobs>('units'),
});
serve(engineJobs(state), {
  postMessage: (message, transfer) => self.postMessage(message, { transfer }),
  addEventListener: (type, listener) => self.addEventListener(type, listener),
});
