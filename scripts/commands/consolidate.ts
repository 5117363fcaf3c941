/** `tonghop consolidate`: the arguments of it; the work is handed in. */
import type { Period } from '../../src/core/period';
import type { AddCommand, Cli } from '../cli';
import type { ExitCode } from '../exit';
import { listOption, manyOption, option, outOption, periodOption, settingsOption, unitsOption } from '../options';

export type ConsolidateOptions = Readonly<{
  units: string;
  period: Period;
  out: string;
  previous?: readonly string[];
  /** Codes of units. */
  accept?: readonly string[];
  requireAll?: true;
  settings?: string;
  json?: true;
}>;

export type Consolidate = (cli: Cli, paths: readonly string[], options: ConsolidateOptions) => Promise<ExitCode>;

export const addConsolidate =
  (run: Consolidate): AddCommand =>
  (program, cli, ended) => {
    program
      .command('consolidate')
      .description(cli.say('consolidate.about'))
      .argument(`<${cli.say('value.path')}...>`, cli.say('validate.paths'))
      .helpOption('-h, --help', cli.say('help.help'))
      .addOption(unitsOption(cli).makeOptionMandatory())
      .addOption(periodOption(cli).makeOptionMandatory())
      .addOption(outOption(cli, 'value.file', 'consolidate.out').makeOptionMandatory())
      .addOption(manyOption(cli, '--previous', 'value.path', 'consolidate.previous'))
      .addOption(option(cli, '--accept', 'value.units', 'consolidate.accept').argParser(listOption))
      .option('--require-all', cli.say('consolidate.requireAll'))
      .addOption(settingsOption(cli))
      .option('--json', cli.say('option.json'))
      .action(async (paths: readonly string[], options: ConsolidateOptions) => ended(await run(cli, paths, options)));
  };
