/** The errors an Excel gives, by the codes of Excel.ErrorCodes (Office docs: "Error handling with the application-specific JavaScript APIs"). */

export type ExcelErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** Thrown inside the host only: the batch ends there, and the client library makes its own error of it. */
export type ExcelError = Readonly<{ excel: true; code: string; message: string }>;

export const isExcelError = (thrown: unknown): thrown is ExcelError =>
  typeof thrown === 'object' && thrown !== null && (thrown as { excel?: unknown }).excel === true;

export function refuse(code: ExcelErrorCode, message: string): never {
  const error: ExcelError = { excel: true, code, message };
  throw Object.assign(new Error(message), error);
}

/** For what a real Excel can do and this one cannot: a test must never pass because nothing happened. */
export const notSimulated = (what: string): never => refuse('ApiNotFound', `${what} is not simulated (tests/support/excel)`);
