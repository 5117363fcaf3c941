/** Starts the engine in a worker that carries its whole program in itself, so that the page also works from a folder. */
import { notLoaded, plainError, unlessStopped } from './errors';
import type { EngineJobs, Engine } from './jobs';
import { connect } from './rpc';
import type { Need, NoWriter, Serve, Writer, WriterName } from './workerPorts';

/** The programs of workers, as texts; each comes in a script of its own (webpack.config.js). */
type Programs = Partial<Record<Program, string>>;
type Program = 'engine' | WriterName;
const scripts: Readonly<Record<Program, string>> = { engine: 'engine.js', xlsx: 'xlsx.js', word: 'word.js', units: 'units.js' };

const programs = (): Programs => (globalThis as { tonghopPrograms?: Programs }).tonghopPrograms ?? {};

const loadScript = (file: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(notLoaded(file)));
    document.head.append(script);
  });

async function startWorker(program: Program): Promise<Worker> {
  if (programs()[program] === undefined) await loadScript(scripts[program]);
  const text = programs()[program];
  if (text === undefined) throw new Error(`${scripts[program]} holds no program`);
  // A page opened from a folder may not start a worker from a file, only from itself.
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  try {
    return new Worker(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Brings the engine and a writer together: they talk without the page between them. */
async function bringWriter(engine: Worker, writer: WriterName): Promise<void> {
  try {
    const worker = await startWorker(writer);
    const { port1, port2 } = new MessageChannel();
    worker.postMessage({ is: 'serve', port: port1 } satisfies Serve, [port1]);
    engine.postMessage({ is: 'writer', writer, port: port2 } satisfies Writer, [port2]);
  } catch (error) {
    engine.postMessage({ is: 'noWriter', writer, error: plainError(error) } satisfies NoWriter);
  }
}

async function startEngine(): Promise<Engine> {
  const worker = await startWorker('engine');
  worker.addEventListener('message', ({ data }: MessageEvent<Need>) => {
    if (data.is === 'need') void bringWriter(worker, data.writer);
  });
  return connect<EngineJobs>({
    postMessage: (message, transfer) => worker.postMessage(message, transfer),
    addEventListener: (type, listener) => worker.addEventListener(type, listener),
  });
}

/** Loaded when something is first asked of it, and again after it could not be. */
export function lazyEngine(): Engine {
  let started: Promise<Engine> | undefined;
  const start = (): Promise<Engine> => {
    started ??= startEngine().catch((error: unknown) => {
      started = undefined;
      throw error;
    });
    return started;
  };
  return { call: (name, input, options) => unlessStopped(start(), options?.signal).then((engine) => engine.call(name, input, options)) };
}
