/** `tonghop distribute`: one protected template for each unit and form, in a folder or in one zip. */
import { join } from 'node:path';
import { formsOf } from '../../src/census/filers';
import type { Period } from '../../src/core/period';
import { periodName } from '../../src/core/period';
import { zipFiles } from '../../src/doors/zipFiles';
import type { Order } from '../../src/distribute/order';
import { codesOf } from '../../src/work/library';
import type { TemplatesOutcome } from '../../src/work/templates';
import { idOf, orderTemplates } from '../../src/work/templates';
import { loadCatalogue } from '../catalogue';
import type { AddCommand, Cli } from '../cli';
import { tell } from '../cli';
import type { ExitCode } from '../exit';
import { stop } from '../exit';
import { placeResult, writeResult } from '../files';
import { listOption, option, outOption, officesOption, periodOption, unitsOption } from '../options';
import { madeJson, makeTemplates, tellMade } from '../tell/templates';

type Options = Readonly<{
  units: string;
  offices?: string;
  period: Period;
  out: string;
  forms?: readonly string[];
  zip?: true;
  json?: true;
}>;

function whyNotInForce(cli: Cli, { form, instead }: Extract<TemplatesOutcome, { is: 'notInForce' }>, period: Period): string {
  if (instead) return cli.say('error.formReplaced', { form, period: periodName(period), instead: idOf(instead), title: instead.title });
  const known = formsOf(cli.library.forms, period).map(idOf).join(', ');
  const others = known === '' ? '' : cli.say('error.othersInForce', { known });
  return cli.say('error.formNotInForce', { form, period: periodName(period), others });
}

function ordersAsked(cli: Cli, { units, offices, period, forms }: Options): readonly Order[] {
  const catalogue = loadCatalogue(cli, units, offices);

  const outcome = orderTemplates(cli.library, { catalogue, period, forms });

  if (outcome.is === 'noForm') return stop(cli.say('error.noForm', { text: outcome.text, known: codesOf(cli.library.forms).join(', ') }));
  if (outcome.is === 'notInForce') return stop(whyNotInForce(cli, outcome, period));
  const { orders, ended } = outcome;
  if (ended.length > 0) tell(cli, 'distribute.outdated', { count: ended.length, units: ended.map(({ name }) => name).join(', ') });
  return orders.length > 0 ? orders : stop(cli.say('distribute.nothing', { catalogue: catalogue.code, period: periodName(period) }));
}

async function distribute(cli: Cli, options: Options): Promise<ExitCode> {
  const packed: Record<string, Uint8Array> = {};
  const made = await makeTemplates(cli, ordersAsked(cli, options), (file, bytes) => {
    if (!options.zip) return placeResult(cli, join(options.out, file), bytes);
    packed[file] = bytes;
    return 'written';
  });
  const archive = options.zip ? join(options.out, 'templates.zip') : undefined;
  if (archive !== undefined) writeResult(cli, archive, zipFiles(packed));
  tellMade(cli, made, archive);
  cli.io.out(options.json ? madeJson(made, options.zip) : made.map(({ file }) => `${file}\n`).join(''));
  // What was asked for is not all there.
  return made.some(({ outcome }) => outcome === 'kept') ? 2 : 0;
}

export const addDistribute: AddCommand = (program, cli, ended) => {
  program
    .command('distribute')
    .description(cli.say('distribute.about'))
    .helpOption('-h, --help', cli.say('help.help'))
    .addOption(unitsOption(cli).makeOptionMandatory())
    .addOption(officesOption(cli))
    .addOption(periodOption(cli).makeOptionMandatory())
    .addOption(outOption(cli, 'value.folder', 'distribute.out').makeOptionMandatory())
    .addOption(option(cli, '--forms', 'value.forms', 'distribute.forms').argParser(listOption))
    .option('--zip', cli.say('distribute.zip'))
    .option('--json', cli.say('option.json'))
    .action(async (options: Options) => ended(await distribute(cli, options)));
};
