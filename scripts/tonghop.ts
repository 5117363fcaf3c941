/** The program `tonghop`: hands the command line and the built-in library to `main`, and its words to the terminal. */
import { builtIn } from '../src/builtIn';
import { country } from '../src/builtInCountry';
import { main } from './main';

// `tonghop … | head` closes the pipe early; that is not a failure of ours.
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code !== 'EPIPE') throw error;
});

void main(
  process.argv.slice(2),
  {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
  },
  { library: { ...builtIn, country }, debug: process.env['TONGHOP_DEBUG'] !== undefined },
).then((code) => {
  // Set, not called: what is still on its way into a pipe gets there.
  process.exitCode = code;
});
