/** Why something was not done: kept as data, so that it is said in whichever language the page speaks by then. */
import { isNotLoaded } from '../engine/errors';
import { common } from './common';
import type { Say } from './say';

/** A part of the page that did not come, or an error that nobody foresaw, in its own words. */
export type Failure = Readonly<{ is: 'notLoaded' }> | Readonly<{ is: 'unforeseen'; reason: string }>;

export const failureOf = (error: unknown): Failure =>
  isNotLoaded(error) ? { is: 'notLoaded' } : { is: 'unforeseen', reason: error instanceof Error ? error.message : String(error) };

export const failureText = (say: Say, failure: Failure): string =>
  failure.is === 'notLoaded' ? say(common.notLoaded) : say(common.failed, { reason: failure.reason });
