/** The sections of the quarterly report, in the order in which districts write them. */
import type { SectionDefinition } from '../section';
import { budget } from './budget';
import { investment } from './investment';
import { poverty } from './poverty';
import { poverty2022 } from './poverty-2022';
import { resettlement } from './resettlement';

export const sections: readonly SectionDefinition[] = [investment, resettlement, budget, poverty, poverty2022];
