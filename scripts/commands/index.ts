/** The commands of `tonghop`, in the order in which its help lists them. */
import type { AddCommand } from '../cli';
import { addConsolidate } from './consolidate';
import { addDemo } from './demo';
import { addDistribute } from './distribute';
import { addForms } from './forms';
import { addReport } from './report';
import { addValidate } from './validate';

export const commands: readonly AddCommand[] = [addForms, addDistribute, addValidate, addConsolidate, addReport, addDemo];
