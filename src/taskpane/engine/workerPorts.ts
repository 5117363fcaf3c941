/** How workers find each other: the page hands each one an end of a channel. */
import type { PlainError } from './errors';
import { errorOf } from './errors';
import type { Client, JobTable } from './rpc';
import { connect, serve } from './rpc';

/** Handed to a writer; its calls come through it. */
export type Serve = Readonly<{ is: 'serve'; port: MessagePort }>;
/** Asked of the page by the engine. */
export type Need = Readonly<{ is: 'need'; writer: WriterName }>;
/** Handed to the engine in answer. */
export type Writer = Readonly<{ is: 'writer'; writer: WriterName; port: MessagePort }>;
/** The writer could not be loaded, or not be started. */
export type NoWriter = Readonly<{ is: 'noWriter'; writer: WriterName; error: PlainError }>;
/** Writers, and what else is too heavy for the engine. */
export type WriterName = 'xlsx' | 'word' | 'units';

export function serveOverPorts(jobs: JobTable): void {
  self.addEventListener('message', ({ data }: MessageEvent<Serve>) => {
    if (data.is !== 'serve') return;
    serve(jobs, data.port);
    data.port.start();
  });
}

/** A writer that is asked for once, when it is first needed, and again after it could not be had. */
export function writerOf<Jobs extends JobTable>(writer: WriterName): () => Promise<Client<Jobs>> {
  let asked: Promise<Client<Jobs>> | undefined;
  const ask = (): Promise<Client<Jobs>> =>
    new Promise((resolve, reject) => {
      const hear = ({ data }: MessageEvent<Writer | NoWriter>): void => {
        if ((data.is !== 'writer' && data.is !== 'noWriter') || data.writer !== writer) return;
        self.removeEventListener('message', hear);
        if (data.is === 'noWriter') return reject(errorOf(data.error));
        resolve(connect<Jobs>(data.port));
        data.port.start();
      };
      self.addEventListener('message', hear);
      self.postMessage({ is: 'need', writer } satisfies Need);
    });
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}
