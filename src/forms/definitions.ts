/** The definitions of the forms we know: a line for each. `npm run try` tells all that is wrong with one. */
import type { FormDefinition } from '../language/form';
import { budget2017 } from './budget-2017';
import { budget2026 } from './budget-2026';
import { investment2021 } from './investment-2021';
import { investment2026 } from './investment-2026';
import { investmentProjects2026 } from './investment-projects-2026';
import { poverty2016 } from './poverty-2016';
import { poverty2022 } from './poverty-2022';

export const definitions: readonly FormDefinition[] = [
  budget2017,
  budget2026,
  investment2021,
  investment2026,
  investmentProjects2026,
  poverty2016,
  poverty2022,
];
