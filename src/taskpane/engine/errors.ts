/** Errors of the page and its workers: what kind one is stands in its name, which survives the way between them. */

const names = {
  cancelled: 'AbortError',
  // Webpack's loader calls its own so.
  notLoaded: 'ChunkLoadError',
};

const isNamed =
  (name: string) =>
  (error: unknown): boolean =>
    error instanceof Error && error.name === name;

export type PlainError = Readonly<{ name: string; message: string }>;

export const errorOf = ({ name, message }: PlainError): Error => Object.assign(new Error(message), { name });

export const cancelled = (): Error => errorOf({ name: names.cancelled, message: 'cancelled' });
export const isCancelled = isNamed(names.cancelled);

/** What is waited for, or `cancelled` as soon as the person has stopped waiting: some things cannot be told to stop. */
export const unlessStopped = <Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> =>
  signal === undefined
    ? work
    : new Promise((resolve, reject) => {
        const leave = (): void => reject(cancelled());
        if (signal.aborted) leave();
        signal.addEventListener('abort', leave);
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
      });

/** A script of the page did not come: the connection broke, or the file is gone from the server. */
export const notLoaded = (file: string): Error => errorOf({ name: names.notLoaded, message: `${file} is not there` });
export const isNotLoaded = isNamed(names.notLoaded);

export function plainError(error: unknown): PlainError {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { name, message };
}
