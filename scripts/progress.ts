/** One line that counts up while a person waits; nothing in a pipe. */
import type { Steps } from '../src/work/steps';
import { finished } from '../src/work/steps';
import type { Cli, Io } from './cli';

export type Progress = Readonly<{ show: (text: string) => void; clear: () => void }>;

export function progressLine({ err, isTerminal }: Io): Progress {
  if (!isTerminal) return { show: () => undefined, clear: () => undefined };
  let width = 0;
  // Overwritten with spaces, because the console of older Windows prints escape codes as they are.
  const write = (text: string): void => {
    err(`\r${text.padEnd(width)}`);
    width = text.length;
  };
  return {
    show: write,
    clear: () => {
      if (width === 0) return;
      write('');
      err('\r');
    },
  };
}

/** Does checking work to its end, and shows how far it is. */
export function follow<Answer>(cli: Cli, steps: Steps<Answer>): Answer {
  const progress = progressLine(cli.io);
  try {
    return finished(steps, (step) => progress.show(cli.say('progress.checking', step)));
  } finally {
    progress.clear();
  }
}
