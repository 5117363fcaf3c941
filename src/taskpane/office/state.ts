/** What the bar of the office's choices says of what was done last. */
import type { CatalogueProblem } from '../../units/catalogueProblems';
import type { Saying } from '../words/said';

export type Doing = 'loading' | 'saving';

/** A table that cannot be used is told line by line. */
export type OfficeSaying = Saying<'done' | 'error'> | Readonly<{ is: 'catalogue'; file: string; problems: readonly CatalogueProblem[] }>;

export type OfficeState = Readonly<{ said?: OfficeSaying }>;

export const first: OfficeState = {};

export const begun = (): OfficeState => first;
