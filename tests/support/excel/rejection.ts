/** What a batch ends with: the code of the error, so that tests compare codes and not words. */

/** `no error` where the batch went through. */
export const codeOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 'no error',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
