/** Options that several commands share, and values of options turned into what they mean. */
import { Option } from 'commander';
import type { Period } from '../src/core/period';
import { parsePeriod } from '../src/core/period';
import type { Cli } from './cli';
import { stop } from './exit';
import type { MessageKey } from './messages';

/** An option whose place for a value has a name in the person's language. */
export const option = (cli: Cli, flag: string, value: MessageKey, about: MessageKey): Option =>
  new Option(`${flag} <${cli.say(value)}>`, cli.say(about));

/** An option that takes several values: `--previous A B`. */
export const manyOption = (cli: Cli, flag: string, value: MessageKey, about: MessageKey): Option =>
  new Option(`${flag} <${cli.say(value)}...>`, cli.say(about));

export const unitsOption = (cli: Cli): Option => option(cli, '--units', 'value.catalogue', 'option.units');

/** Beside --units: what the office adds to the list of the country, or to any catalogue. */
export const officesOption = (cli: Cli): Option => option(cli, '--offices', 'value.file', 'option.offices');

export const periodArgument =
  (cli: Cli) =>
  (text: string): Period =>
    parsePeriod(text.toUpperCase()) ?? stop(cli.say('error.period', { text }));

export const periodOption = (cli: Cli): Option => option(cli, '--period', 'value.period', 'option.period').argParser(periodArgument(cli));

export const outOption = (cli: Cli, value: 'value.file' | 'value.folder', about: MessageKey): Option => option(cli, '--out', value, about);

export const settingsOption = (cli: Cli): Option => option(cli, '--settings', 'value.file', 'option.settings');

/** "NS, DTC" or "NS,DTC". */
export const listOption = (text: string): readonly string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** One of these words, in any case; otherwise the command stops. */
export const oneOf =
  <T extends string>(cli: Cli, flag: string, choices: readonly T[]) =>
  (text: string): T =>
    choices.find((choice) => choice === text.toLowerCase()) ?? stop(cli.say('error.choice', { flag, text, choices: choices.join(', ') }));
