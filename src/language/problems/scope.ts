/** Where a check stands, and when: what two of them say can only be held against each other where both are asked. */
import type { Check } from '../checks';

const among = <Item>(a: readonly Item[] | undefined, b: readonly Item[] | undefined): boolean =>
  a === undefined || (b !== undefined && b.every((item) => a.includes(item)));
const meet = <Item>(a: readonly Item[] | undefined, b: readonly Item[] | undefined): boolean =>
  a === undefined || b === undefined || a.some((item) => b.includes(item));

const dimensions = ['rows', 'rowKinds', 'columns', 'periods', 'onlyFor'] as const;
const sameKind = (a: Check, b: Check): boolean =>
  a.sheet === b.sheet && a.each === b.each && (a.consolidated ?? false) === (b.consolidated ?? false);

/** `a` is asked wherever `b` is. */
export const covers = (a: Check, b: Check): boolean => sameKind(a, b) && dimensions.every((part) => among<string>(a[part], b[part]));
/** Somewhere both are asked. */
export const meets = (a: Check, b: Check): boolean => sameKind(a, b) && dimensions.every((part) => meet<string>(a[part], b[part]));
