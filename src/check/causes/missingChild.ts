/** A cell was left out of the sum, or was typed as text: the difference is exactly what it holds. */
import type { Finder } from './finder';
import { operandOf } from './finder';

export const missingChild: Finder = (broken) => operandOf(broken, broken.difference.neg());
