/** `tonghop distribute`: one protected template for each unit and form, in a folder or in one zip. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Period } from '../../src/core/period';
import { lastDay, periodName } from '../../src/core/period';
import type { Catalogue } from '../../src/core/unit';
import { formsOf } from '../../src/census/filers';
import { ordersOf } from '../../src/distribute/orders';
import type { Order } from '../../src/distribute/order';
import { templateName } from '../../src/distribute/order';
import { templatePlan } from '../../src/distribute/template';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { zipFiles } from '../../src/doors/zipFiles';
import type { Form } from '../../src/language/load';
import type { AddCommand, Cli } from '../cli';
import { tell } from '../cli';
import { loadCatalogue } from '../catalogue';
import { stop } from '../exit';
import { jsonText, writeResult } from '../files';
import { listOption, option, outOption, periodOption, unitsOption } from '../options';
import { progressLine } from '../progress';

type Options = Readonly<{ units: string; period: Period; out: string; forms?: readonly string[]; zip?: true; json?: true }>;

/** A file that is there with other contents may be a return somebody filled in here: it is kept. */
type Outcome = 'written' | 'unchanged' | 'kept';
type Made = Readonly<{ order: Order; file: string; outcome: Outcome }>;

function formsAsked(cli: Cli, codes: readonly string[] | undefined, period: Period): readonly Form[] {
  const { forms } = cli.library;
  if (!codes) return forms;
  const known = [...new Set(forms.map(({ code }) => code))];
  return codes.flatMap((text) => {
    const code =
      known.find((candidate) => candidate === text.toUpperCase()) ?? stop(cli.say('error.noForm', { text, known: known.join(', ') }));
    const versions = forms.filter((form) => form.code === code);
    if (formsOf(versions, period).length === 0) stop(cli.say('error.formNotInForce', { form: code, period: periodName(period) }));
    return versions;
  });
}

function ordersAsked(cli: Cli, catalogue: Catalogue, { period, forms: codes }: Options): readonly Order[] {
  const ended = catalogue.units.filter(({ validTo }) => validTo !== undefined && validTo < lastDay(period));
  if (ended.length > 0) tell(cli, 'distribute.outdated', { count: ended.length, units: ended.map(({ name }) => name).join(', ') });
  const orders = ordersOf(catalogue, period, formsAsked(cli, codes, period));
  return orders.length > 0 ? orders : stop(cli.say('distribute.nothing', { catalogue: catalogue.code, period: periodName(period) }));
}

function place(cli: Cli, path: string, bytes: Uint8Array): Outcome {
  if (existsSync(path)) return Buffer.from(bytes).equals(readFileSync(path)) ? 'unchanged' : 'kept';
  writeResult(cli, path, bytes);
  return 'written';
}

async function distribute(
  cli: Cli,
  orders: readonly Order[],
  take: (file: string, bytes: Uint8Array) => Outcome,
): Promise<readonly Made[]> {
  const progress = progressLine(cli.io);
  const made: Made[] = [];
  try {
    for (const order of orders) {
      progress.show(cli.say('progress.writing', { done: made.length + 1, of: orders.length }));
      const file = templateName(order);
      made.push({ order, file, outcome: take(file, await writeWorkbook(templatePlan(order))) });
    }
  } finally {
    progress.clear();
  }
  return made;
}

const madeJson = ({ order: { form, unit, period }, file, outcome }: Made) => ({
  file,
  unit: { code: unit.code, name: unit.name },
  form: form.code,
  version: form.version,
  period: period.code,
  outcome,
});

export const addDistribute: AddCommand = (program, cli, ended) => {
  program
    .command('distribute')
    .description(cli.say('distribute.about'))
    .helpOption('-h, --help', cli.say('help.help'))
    .addOption(unitsOption(cli).makeOptionMandatory())
    .addOption(periodOption(cli).makeOptionMandatory())
    .addOption(outOption(cli, 'value.folder', 'distribute.out').makeOptionMandatory())
    .addOption(option(cli, '--forms', 'value.forms', 'distribute.forms').argParser(listOption))
    .option('--zip', cli.say('distribute.zip'))
    .option('--json', cli.say('option.json'))
    .action(async (options: Options) => {
      const catalogue = loadCatalogue(cli, options.units);
      const orders = ordersAsked(cli, catalogue, options);
      const packed: Record<string, Uint8Array> = {};
      const made = await distribute(cli, orders, (file, bytes) => {
        if (!options.zip) return place(cli, join(options.out, file), bytes);
        packed[file] = bytes;
        return 'written';
      });
      const archive = join(options.out, 'templates.zip');
      if (options.zip) writeResult(cli, archive, zipFiles(packed));
      const kept = made.filter(({ outcome }) => outcome === 'kept');
      for (const { file } of kept) tell(cli, 'distribute.kept', { file });
      const written = made.filter(({ outcome }) => outcome === 'written').length;
      if (options.zip) tell(cli, 'distribute.zipped', { count: made.length, file: archive });
      else tell(cli, 'distribute.done', { written, unchanged: made.length - written - kept.length });
      cli.io.out(
        options.json
          ? jsonText({ ...(options.zip ? { zip: 'templates.zip' } : {}), files: made.map(madeJson) })
          : made.map(({ file }) => `${file}\n`).join(''),
      );
      // What was asked for is not all there.
      ended(kept.length > 0 ? 2 : 0);
    });
};
