/** The country's own list of units. Only what starts the program takes it from here; everybody else is handed it. */
import { vietnam } from './units/country';

/** Read when it is first asked for. */
export const country = vietnam;
