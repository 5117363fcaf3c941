/** Starts the writer of .docx files in its worker: calls come through a port from the engine's worker. */
import { serveOverPorts } from './workerPorts';
import { wordJobs } from './wordWriter';

serveOverPorts(wordJobs);
