/** What shapes of definitions are made of: keys, labels, kinds of units. Kinds of sheets are handed it, so that only who checks loads the checker. */
import { z } from 'zod';
import { unitKinds } from '../core/unitKind';
import type { ProblemKind } from './problem';

// Or the checker tries whether it may compile code, of which a page whose policy forbids it would complain.
z.config({ jitless: true });

export { z };
export const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'shape.key' satisfies ProblemKind);
export const label = z.string().min(1);
export const unitKind = z.enum(unitKinds);
export const total = z.strictObject({ key, label });
