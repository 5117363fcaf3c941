/** What shapes of definitions are made of: keys, labels, kinds of units. */
import { z } from 'zod';
import { unitKinds } from '../core/unitKind';
import type { ProblemKind } from './problem';

export const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'shape.key' satisfies ProblemKind);
export const label = z.string().min(1);
export const unitKind = z.enum(unitKinds);
export const total = z.strictObject({ key, label });
