/** The forms we know, as the engine works with them. */
import type { Form } from '../language/load';
import { load } from '../language/load';
import { definitions } from './definitions';

export const forms: readonly Form[] = definitions.map(load);
