/** The sections of the quarterly report, in the order in which districts write them. */
import type { SectionDefinition } from '../section';
import { budget } from './budget';
import { investment } from './investment';
import { investment2026 } from './investment-2026';
import { poverty } from './poverty';
import { poverty2022 } from './poverty-2022';
import { resettlement, resettlement2026 } from './resettlement';

export const sections: readonly SectionDefinition[] = [
  investment,
  investment2026,
  resettlement,
  resettlement2026,
  budget,
  poverty,
  poverty2022,
];
