/** Jobs called across a message port as if they were functions: with progress, with cancelling, with errors told on the caller's side. */
import type { PlainError } from './errors';
import { cancelled, errorOf, plainError } from './errors';

export type Progress = Readonly<{ done: number; of: number }>;

/** What a job is given beside its input. */
export type Task = Readonly<{
  report: (progress: Progress) => void;
  /** Lets messages in, and leaves the job by an error when it was cancelled: to be awaited between one file and the next. */
  pause: () => Promise<void>;
}>;

/** Input and result are plain data: they are copied from one side to the other. */
export type Job = (input: never, task: Task) => unknown;
export type JobTable = Readonly<Record<string, Job>>;

type InputOf<J extends Job> = Parameters<J>[0];
type ResultOf<J extends Job> = Awaited<ReturnType<J>>;

export type CallOptions = Readonly<{
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
  /** Buffers given away instead of copied. */
  transfer?: readonly Transferable[];
}>;

export type Client<Jobs extends JobTable> = Readonly<{
  call: <Name extends keyof Jobs & string>(name: Name, input: InputOf<Jobs[Name]>, options?: CallOptions) => Promise<ResultOf<Jobs[Name]>>;
}>;

export type Port = Readonly<{
  postMessage: (message: unknown, transfer: Transferable[]) => void;
  addEventListener: (type: 'message', listener: (event: MessageEvent<unknown>) => void) => void;
}>;

type Request = Readonly<{ is: 'call'; id: number; name: string; input: unknown }> | Readonly<{ is: 'cancel'; id: number }>;
type Reply =
  | Readonly<{ is: 'progress'; id: number; progress: Progress }>
  | Readonly<{ is: 'result'; id: number; result: unknown }>
  | Readonly<{ is: 'error'; id: number; error: PlainError }>;

const isMessage = (data: unknown, kinds: readonly string[]): boolean =>
  typeof data === 'object' && data !== null && 'is' in data && kinds.includes(String(data.is));

/** A task of the event loop, so that a waiting message comes first. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Answers calls that come through the port. */
export function serve(jobs: JobTable, port: Port): void {
  const stopped = new Set<number>();
  const reply = (message: Reply): void => port.postMessage(message, []);

  const run = async (id: number, name: string, input: unknown): Promise<void> => {
    const task: Task = {
      report: (progress) => reply({ is: 'progress', id, progress }),
      pause: async () => {
        await nextTurn();
        if (stopped.has(id)) throw cancelled();
      },
    };
    try {
      const job = jobs[name];
      if (!job) throw new Error(`there is no job ${name}`);
      reply({ is: 'result', id, result: await job(input as never, task) });
    } catch (error) {
      reply({ is: 'error', id, error: plainError(error) });
    } finally {
      stopped.delete(id);
    }
  };

  port.addEventListener('message', ({ data }) => {
    if (!isMessage(data, ['call', 'cancel'])) return;
    const request = data as Request;
    if (request.is === 'cancel') stopped.add(request.id);
    else void run(request.id, request.name, request.input);
  });
}

/** Calls jobs through the port. A cancelled call rejects at once; the job on the other side stops at its next pause. */
export function connect<Jobs extends JobTable>(port: Port): Client<Jobs> {
  type Waiting = Readonly<{ resolve: (result: never) => void; reject: (error: Error) => void; onProgress?: CallOptions['onProgress'] }>;
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  port.addEventListener('message', ({ data }) => {
    if (!isMessage(data, ['progress', 'result', 'error'])) return;
    const message = data as Reply;
    const call = waiting.get(message.id);
    if (!call) return;
    if (message.is === 'progress') return call.onProgress?.(message.progress);
    waiting.delete(message.id);
    if (message.is === 'result') call.resolve(message.result as never);
    else call.reject(errorOf(message.error));
  });

  return {
    call: (name, input, { onProgress, signal, transfer = [] } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(cancelled());
        lastId += 1;
        const id = lastId;
        waiting.set(id, { resolve, reject, onProgress });
        signal?.addEventListener('abort', () => {
          if (!waiting.delete(id)) return;
          port.postMessage({ is: 'cancel', id } satisfies Request, []);
          reject(cancelled());
        });
        port.postMessage({ is: 'call', id, name, input } satisfies Request, [...transfer]);
      }),
  };
}
