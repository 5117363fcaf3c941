/** What every command is given: the language, what the program knows, and where its words go. */
import type { Command } from 'commander';
import type { Lang } from '../src/core/lang';
import type { Library } from '../src/work/library';
import type { ExitCode } from './exit';
import type { MessageKey } from './messages';

export type Io = Readonly<{
  /** Results. */
  out: (text: string) => void;
  /** Words for people. */
  err: (text: string) => void;
  /** Whether a person is looking, so that progress may be shown. */
  isTerminal: boolean;
}>;

export type Cli = Readonly<{
  lang: Lang;
  library: Library;
  /** Its day, for what is usual then. */
  today: string;
  io: Io;
  say: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
}>;

/** Adds one command to the program; `run` hears how it ended. */
export type AddCommand = (program: Command, cli: Cli, ended: (code: ExitCode) => void) => void;

/** One line on stderr. */
export const tell = (cli: Cli, key: MessageKey, values?: Readonly<Record<string, string | number>>): void =>
  cli.io.err(`${cli.say(key, values)}\n`);
