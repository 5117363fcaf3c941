/** Starts the worker that knows the country's own list of units: calls come through a port from the engine's worker. */
import { country } from '../../builtInCountry';
import { countryJobs } from './countryUnits';
import { serveOverPorts } from './workerPorts';

serveOverPorts(countryJobs(country.list));
