/** `npm start`: serves the built page on this machine, or on the office's network, until it is stopped. */
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isStop } from './exit';
import { buildPage, isStale } from './serve/build';
import { listen } from './serve/listen';
import { readOptions } from './serve/options';
import { sayer } from './serve/words';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const say = sayer(args);
  try {
    const options = readOptions(args, say);
    if (options === 'help') return void process.stdout.write(`${say('help')}\n`);
    if (options.folder === undefined && isStale(root)) {
      process.stderr.write(`${say('building')}\n`);
      buildPage(root, say);
    }
    const running = await listen(options.folder ?? join(root, 'dist'), options, say);
    process.stdout.write(`${running.words}\n`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await running.stop();
    process.stdout.write(`\n${say('stopped')}\n`);
  } catch (error) {
    process.stderr.write(
      `${isStop(error) ? error.message : say('failed', { reason: error instanceof Error ? error.message : String(error) })}\n`,
    );
    process.exitCode = 2;
  }
}

void main();
