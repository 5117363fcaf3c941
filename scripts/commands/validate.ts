/** `tonghop validate`: the findings of every workbook found under the paths. */
import { extname } from 'node:path';
import type { Period } from '../../src/core/period';
import { validateReturns } from '../../src/work/validate';
import { loadCatalogue } from '../catalogue';
import type { AddCommand, Cli } from '../cli';
import { tell } from '../cli';
import type { ExitCode } from '../exit';
import { stop } from '../exit';
import { named, writeResult } from '../files';
import { manyOption, oneOf, option, outOption, officesOption, periodOption, unitsOption } from '../options';
import { follow } from '../progress';
import { returnsUnder, tellRefusedEarlier } from '../returns';
import type { FindingsFormat } from '../tell/findings';
import { findingsBytes, findingsFormats, findingsPrinted, formatByName, isPrinted } from '../tell/findings';

type Options = Readonly<{
  units?: string;
  period?: Period;
  offices?: string;
  previous?: readonly string[];
  format?: FindingsFormat;
  out?: string;
  json?: true;
}>;

function formatOf(cli: Cli, { format, out, json }: Options): FindingsFormat {
  const chosen = format ?? (out === undefined ? undefined : formatByName[extname(out).toLowerCase()]) ?? (json ? 'json' : 'text');
  if (!isPrinted(chosen) && out === undefined) stop(cli.say('error.xlsxNeedsOut'));
  return chosen;
}

async function validate(cli: Cli, paths: readonly string[], options: Options): Promise<ExitCode> {
  const { units, offices, period, out, json } = options;
  const format = formatOf(cli, options);
  if (units === undefined && offices !== undefined) stop(cli.say('error.together', { flags: '--units, --offices', missing: '--units' }));
  const catalogue = units === undefined ? undefined : loadCatalogue(cli, units, offices);
  const previous = returnsUnder(cli, options.previous);
  const returns = returnsUnder(cli, paths);

  const validated = follow(cli, validateReturns(cli.library, { catalogue, period }, returns.files, previous.files));

  tellRefusedEarlier(cli, validated.refusedEarlier);
  if (out !== undefined) {
    const inputs = [...returns.inputs, ...previous.inputs, ...named(units, offices)];
    writeResult(cli, out, await findingsBytes(validated, format, cli.lang), inputs);
    tell(cli, 'validate.written', { file: out });
  }
  if (json) cli.io.out(findingsPrinted.json(validated, cli.lang));
  else if (out === undefined && isPrinted(format)) cli.io.out(findingsPrinted[format](validated, cli.lang));
  return validated.submissions.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

export const addValidate: AddCommand = (program, cli, ended) => {
  program
    .command('validate')
    .description(cli.say('validate.about'))
    .argument(`<${cli.say('value.path')}...>`, cli.say('validate.paths'))
    .helpOption('-h, --help', cli.say('help.help'))
    .addOption(unitsOption(cli))
    .addOption(officesOption(cli))
    .addOption(periodOption(cli))
    .addOption(manyOption(cli, '--previous', 'value.path', 'option.previous'))
    .addOption(option(cli, '--format', 'value.format', 'validate.format').argParser(oneOf(cli, '--format', findingsFormats)))
    .addOption(outOption(cli, 'value.file', 'validate.out'))
    .option('--json', cli.say('option.json'))
    .action(async (paths: readonly string[], options: Options) => ended(await validate(cli, paths, options)));
};
