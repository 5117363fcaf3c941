/** The commands of `tonghop`, in the order in which its help lists them. */
import type { AddCommand } from '../cli';
import { addCheckReport } from './checkReport';
import { addConsolidate } from './consolidate';
import { addDemo } from './demo';
import { addDistribute } from './distribute';
import { addForms } from './forms';
import { addReport } from './report';
import { addUnitsCommand } from './units';
import { addValidate } from './validate';

export const commands: readonly AddCommand[] = [
  addForms,
  addUnitsCommand,
  addDistribute,
  addValidate,
  addConsolidate,
  addReport,
  addCheckReport,
  addDemo,
];
