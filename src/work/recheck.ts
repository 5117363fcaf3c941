/** Reads a report again that people wrote on: its own arithmetic, and its figures against the consolidated workbook they came from. */
import type { Rechecked } from '../core/recheck';
import type { Written } from '../core/written';
import type { Originals } from '../recheck/against';
import { against } from '../recheck/against';
import { printedLines } from '../recheck/lines';
import { doubtsIn } from '../recheck/recheck';
import type { Library } from './library';
import type { HeldBook } from './report';
import { writeReport } from './report';

export type GivenReport = Readonly<{ written: Written; originals: Originals }>;

export function recheckReport(library: Library, { written, originals }: GivenReport, book?: HeldBook): Rechecked {
  const doubts = doubtsIn(written);
  const outcome = book && writeReport(library, book, {});
  return outcome?.is === 'written' ? { doubts, against: against(written, printedLines(outcome.report), originals) } : { doubts };
}

/** Whether anything must be put right: what is only asked need not. */
export const isWrong = ({ doubts, against: told }: Rechecked): boolean =>
  doubts.some(({ severity }) => severity === 'error') ||
  (told !== undefined && (told.turned.length > 0 || told.missing.length > 0 || told.figures.some(({ state }) => state !== 'same')));
