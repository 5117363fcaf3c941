/** The command line as a whole: its commands, and commander's own words in the person's language. */
import { Command, CommanderError } from 'commander';
import type { AddCommand, Cli } from './cli';
import type { ExitCode } from './exit';
import { option, oneOf } from './options';
import type { MessageKey } from './messages';

/** The same as in package.json; a test holds them together. */
export const version = '0.1.0';

const titles: Readonly<Record<string, MessageKey>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Global Options:': 'help.globalOptions',
  'Commands:': 'help.commands',
};

export function createProgram(cli: Cli, commands: readonly AddCommand[], ended: (code: ExitCode) => void): Command {
  const { say } = cli;
  const places = (text: string): string =>
    text.replace('[options]', say('help.optionsPlace')).replace('[command]', say('help.commandPlace'));
  const program = new Command('tonghop')
    .exitOverride()
    .configureOutput({ writeOut: cli.io.out, writeErr: cli.io.err, outputError: () => undefined })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => (titles[title] ? say(titles[title]) : title),
      styleUsage: places,
      optionDescription: ({ description, mandatory }) => description + (mandatory ? say('help.required') : ''),
      styleSubcommandTerm: places,
    })
    .description(say('program.about'))
    .helpOption('-h, --help', say('help.help'))
    .helpCommand(`help ${say('help.commandPlace')}`, say('help.helpCommand'))
    .version(version, '-V, --version', say('help.version'))
    .addOption(option(cli, '--lang', 'value.lang', 'help.lang').argParser(oneOf(cli, '--lang', ['vi', 'en'])))
    .addHelpText('after', `\n${say('program.after', { catalogues: cli.library.catalogues.map(({ code }) => code).join(', ') })}`);
  for (const add of commands) add(program, cli, ended);
  return program;
}

const errorKeys: Readonly<Record<string, MessageKey>> = {
  'commander.unknownCommand': 'error.unknownCommand',
  'commander.unknownOption': 'error.unknownOption',
  'commander.missingArgument': 'error.missingArgument',
  'commander.missingMandatoryOptionValue': 'error.missingOption',
  'commander.optionMissingArgument': 'error.missingValue',
  'commander.excessArguments': 'error.tooMany',
};

/** What commander says against a command line, in the person's language; undefined where it only showed help. */
export function usageText(cli: Cli, program: Command, args: readonly string[], error: CommanderError): string | undefined {
  if (error.exitCode === 0 || error.code === 'commander.help') return undefined;
  const { commands } = program;
  const meant = commands.find((command) => args.includes(command.name()));
  const command = meant ? `tonghop ${meant.name()}` : 'tonghop';
  const [first = '', second = ''] = error.message.split('\n');
  const name = /'([^']*)'/.exec(first)?.[1] ?? '';
  const like = /Did you mean (?:one of )?(.*)\?/.exec(second)?.[1];
  const hint = like === undefined ? '' : cli.say('error.hint', { name: like });
  const key = errorKeys[error.code];
  return key ? cli.say(key, { name, hint, command }) : cli.say('error.usage', { detail: first.replace(/^error: /, ''), command });
}
