/** Runs one command line to its end: whatever happens, the person gets words and an exit code, never a stack trace. */
import { CommanderError } from 'commander';
import type { Lang } from '../src/core/lang';
import { harmless } from '../src/core/vietnamese';
import type { Library } from '../src/work/library';
import type { AddCommand, Cli, Io } from './cli';
import { tell } from './cli';
import { commands as allCommands } from './commands';
import type { ExitCode } from './exit';
import { isStop } from './exit';
import { message } from './messages';
import { createProgram, usageText } from './program';

/** What the program is started with. */
export type Start = Readonly<{
  library: Library;
  /** The day of the machine where none is given. */
  today?: string;
  commands?: readonly AddCommand[];
  /** Shows where an error of ours came from. */
  debug?: boolean;
}>;

const isoToday = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** Wanted before anything is parsed, because help and mistakes are told in it. */
function languageOf(args: readonly string[]): Lang {
  const at = args.indexOf('--lang');
  const asked = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  return asked?.toLowerCase() === 'en' ? 'en' : 'vi';
}

export async function main(
  args: readonly string[],
  given: Io,
  { library, today = isoToday(), commands = allCommands, debug = false }: Start,
): Promise<ExitCode> {
  const lang = languageOf(args);
  // Names and cells come from anywhere, and a terminal would obey what they hold.
  const io: Io = {
    ...given,
    out: (text) => given.out(harmless(text)),
    // Progress goes back to the beginning of its line, and no cell does.
    err: (text) => given.err(text.startsWith('\r') ? `\r${harmless(text.slice(1))}` : harmless(text)),
  };
  const cli: Cli = { lang, library, today, io, say: (key, values) => message(lang, key, values) };
  let exitCode: ExitCode = 0;
  const program = createProgram(cli, commands, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      const text = usageText(cli, program, args, error);
      if (text !== undefined) io.err(`${text}\n`);
      return error.exitCode === 0 ? 0 : 2;
    }
    if (isStop(error)) io.err(`${error.message}\n`);
    else tell(cli, 'error.internal', { reason: error instanceof Error ? error.message : String(error) });
    if (debug && error instanceof Error) io.err(`${error.stack ?? ''}\n`);
    return 2;
  }
}
