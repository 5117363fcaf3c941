/** The carriers of a return's identity, the most trusted first. */
import type { Carrier } from './claim';
import { cover } from './cover';
import { headings } from './headings';
import { name } from './name';
import { properties } from './properties';
import { stamp } from './stamp';
import { tabs } from './tabs';

export const carriers: readonly Carrier[] = [stamp, properties, cover, name, tabs, headings];
