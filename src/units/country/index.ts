/** The country's own list of units, read when it is first asked for. */
import { former } from './former';
import type { Country } from './place';
import { readCountry } from './readCountry';
import { vietnam2026 } from './vietnam-2026';

let read: Country | undefined;

export const vietnam = (): Country => (read ??= readCountry(vietnam2026, former));
