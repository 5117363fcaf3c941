/** What Excel says when it refuses, in the few words that the page knows (Excel.ErrorCodes and the Common API's `AsyncResult.error`). */
import type { DoorProblem, DoorProblemCode } from '../openWorkbook';

/** `AccessDenied` and its kin come of a workbook that may only be read: what a protected sheet refuses is known beforehand (protection.ts). */
const byCode: Readonly<Record<string, DoorProblemCode>> = {
  AccessDenied: 'readOnly',
  ActivityLimitReached: 'failed',
  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  FormulaLengthExceedsLimit: 'tooLarge',
  InactiveWorkbook: 'notInFront',
  InvalidOperationInCellEditMode: 'editing',
  // Names and selections fail while another workbook is in front, or several sheets are chosen (office-js#6365, #2266).
  InvalidSelection: 'notInFront',
  MemoryLimitReached: 'tooLarge',
  NonBlankCellOffSheet: 'tooLarge',
  NotImplemented: 'unsupported',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  // The Common API answers in numbers (OSF.DDA.ErrorCodeManager of office.js).
  '1008': 'tooLarge',
  '5000': 'unsupported',
  '5002': 'readOnly',
  '5009': 'unsupported',
  // A dialog of Excel is open: it wants an answer first, like a cell that is being typed in.
  '5016': 'editing',
  '5103': 'tooLarge',
  '5104': 'tooLarge',
  '7000': 'readOnly',
  '11000': 'tooLarge',
};

type Thrown = Readonly<{ code?: unknown; message?: unknown; debugInfo?: Readonly<{ statement?: unknown; errorLocation?: unknown }> }>;

const asThrown = (error: unknown): Thrown => (typeof error === 'object' && error !== null ? error : { message: String(error) });

/** The code as Excel gives it; '' where there is none. */
export function codeOf(error: unknown): string {
  const { code } = asThrown(error);
  return typeof code === 'string' || typeof code === 'number' ? String(code) : '';
}

/** The member that Excel refused: `PageLayout.paperSize`. */
export function memberOf(error: unknown): string {
  const { debugInfo } = asThrown(error);
  return typeof debugInfo?.errorLocation === 'string' ? debugInfo.errorLocation : '';
}

/** Something that was asked for by name is not there; Excel does not say what. */
export const isMissing = (error: unknown): boolean => ['InvalidReference', 'ItemNotFound'].includes(codeOf(error));

const isWord = (word: unknown): word is string => typeof word === 'string' && word !== '';

/** The call that Excel refused: `WorksheetProtection.unprotect protection.unprotect(...)`. */
export function callOf(error: unknown): string {
  const { debugInfo } = asThrown(error);
  return [debugInfo?.errorLocation, debugInfo?.statement].filter(isWord).join(' ');
}

export const wordsOf = (error: unknown): string => [codeOf(error), asThrown(error).message, callOf(error)].filter(isWord).join(' · ');

/** Leaves a job inside Excel with a problem of ours; `problemOf` brings it back. */
export function refuse(problem: DoorProblem): never {
  throw Object.assign(new Error(problem.code), { problem });
}

const carriesProblem = (error: unknown): error is Readonly<{ problem: DoorProblem }> => error instanceof Error && 'problem' in error;

export function problemOf(error: unknown): DoorProblem {
  if (carriesProblem(error)) return error.problem;
  return { code: byCode[codeOf(error)] ?? 'failed', detail: wordsOf(error) };
}
