/** `tonghop consolidate`: a folder of returns becomes one workbook. */
import { extname } from 'node:path';
import { consolidatedPlan } from '../../src/book/write/workbook';
import { consolidationJson } from '../../src/consolidate/json';
import { allFindings, missing } from '../../src/core/consolidation';
import { countBySeverity } from '../../src/core/finding';
import type { Period } from '../../src/core/period';
import { unitsWithCode } from '../../src/census/units';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import type { ConsolidateAsked } from '../../src/work/consolidate';
import { consolidateReturns } from '../../src/work/consolidate';
import { loadCatalogue } from '../catalogue';
import type { AddCommand, Cli } from '../cli';
import type { ExitCode } from '../exit';
import { stop } from '../exit';
import { jsonText, named, writeResult } from '../files';
import { listOption, manyOption, option, outOption, officesOption, periodOption, settingsOption, unitsOption } from '../options';
import { follow } from '../progress';
import { returnsUnder, tellRefusedEarlier } from '../returns';
import { loadAccepting } from '../settings';
import type { Done } from '../tell/consolidated';
import { nothingText, tellConsolidated } from '../tell/consolidated';

type Options = Readonly<{
  units: string;
  offices?: string;
  period: Period;
  out: string;
  previous?: readonly string[];
  /** Codes of units. */
  accept?: readonly string[];
  requireAll?: true;
  settings?: string;
  json?: true;
}>;

function askedBy(cli: Cli, { out, units, offices, period, accept: codes = [], settings }: Options): ConsolidateAsked {
  if (extname(out).toLowerCase() !== '.xlsx') stop(cli.say('error.choice', { flag: '--out', text: out, choices: '.xlsx' }));
  const catalogue = loadCatalogue(cli, units, offices);
  for (const code of codes) if (unitsWithCode(catalogue, code).length === 0) stop(cli.say('consolidate.noAccept', { code }));
  const { settings: chosen, accept } = loadAccepting(cli, settings, { named: codes, catalogue, period });
  return { catalogue, period, settings: chosen, accept };
}

function exitCode({ worked: { consolidation } }: Done, { requireAll }: Options): ExitCode {
  const isIncomplete = requireAll === true && consolidation.forms.some((form) => missing(form).length > 0);
  return countBySeverity(allFindings(consolidation.findings)).error > 0 || isIncomplete ? 1 : 0;
}

async function consolidate(cli: Cli, paths: readonly string[], options: Options): Promise<ExitCode> {
  const asked = askedBy(cli, options);
  const previous = returnsUnder(cli, options.previous);
  const returns = returnsUnder(cli, paths);

  const outcome = follow(cli, consolidateReturns(cli.library, asked, returns.files, previous.files));

  tellRefusedEarlier(cli, outcome.unused.refused);
  if (outcome.is === 'nothing') return stop(nothingText(cli, options.period, outcome));
  const inputs = [...returns.inputs, ...previous.inputs, ...named(options.units, options.offices, options.settings)];
  writeResult(cli, options.out, await writeWorkbook(consolidatedPlan(outcome.worked, outcome.submissions, cli.lang)), inputs);
  tellConsolidated(cli, options.out, outcome, previous.pathOf);
  if (options.json) cli.io.out(jsonText(consolidationJson(outcome.worked.consolidation, cli.lang)));
  return exitCode(outcome, options);
}

export const addConsolidate: AddCommand = (program, cli, ended) => {
  program
    .command('consolidate')
    .description(cli.say('consolidate.about'))
    .argument(`<${cli.say('value.path')}...>`, cli.say('validate.paths'))
    .helpOption('-h, --help', cli.say('help.help'))
    .addOption(unitsOption(cli).makeOptionMandatory())
    .addOption(officesOption(cli))
    .addOption(periodOption(cli).makeOptionMandatory())
    .addOption(outOption(cli, 'value.file', 'consolidate.out').makeOptionMandatory())
    .addOption(manyOption(cli, '--previous', 'value.path', 'consolidate.previous'))
    .addOption(option(cli, '--accept', 'value.units', 'consolidate.accept').argParser(listOption))
    .option('--require-all', cli.say('consolidate.requireAll'))
    .addOption(settingsOption(cli))
    .option('--json', cli.say('option.json'))
    .action(async (paths: readonly string[], options: Options) => ended(await consolidate(cli, paths, options)));
};
