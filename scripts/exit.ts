/** How a command ends: its exit code, and a stop with words for the person instead of a stack trace. */

/** 0 nothing wrong; 1 findings of severity error, or units missing; 2 the command could not be carried out. */
export type ExitCode = 0 | 1 | 2;

const mark = 'forUser';

/** Ends the command with exit code 2; the message is printed as it stands. */
export function stop(message: string, cause?: unknown): never {
  throw Object.assign(new Error(message, { cause }), { [mark]: true });
}

/** Whether the message of an error was written for people. */
export const isStop = (error: unknown): error is Error => error instanceof Error && mark in error;
