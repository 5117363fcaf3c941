/** A cell was added twice: the total is too large by exactly what it holds. */
import type { Finder } from './finder';
import { operandOf } from './finder';

export const doubledChild: Finder = (broken) => operandOf(broken, broken.difference);
