/** Starts the writer of .xlsx files in its worker: calls come through a port from the engine's worker. */
import { serveOverPorts } from './workerPorts';
import { xlsxJobs } from './xlsxWriter';

serveOverPorts(xlsxJobs);
