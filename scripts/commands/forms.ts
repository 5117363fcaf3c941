/** `tonghop forms`: the forms known, and where the cells of one unit's template are. */
import { unitCoded } from '../../src/census/units';
import { unitsNamed } from '../../src/core/names';
import type { Period } from '../../src/core/period';
import { lastDay } from '../../src/core/period';
import type { Catalogue, Unit } from '../../src/core/unit';
import { ordersOf } from '../../src/distribute/orders';
import type { Order } from '../../src/distribute/order';
import { templateName } from '../../src/distribute/order';
import type { Form } from '../../src/language/load';
import type { AddCommand, Cli } from '../cli';
import { loadCatalogue } from '../catalogue';
import { stop } from '../exit';
import { jsonText } from '../files';
import { formJson, templateJson } from '../formsJson';
import { option, officesOption, periodOption, unitsOption } from '../options';

type Options = Readonly<{ units?: string; offices?: string; unit?: string; period?: Period; json?: true }>;

function unitOf(cli: Cli, catalogue: Catalogue, text: string, period: Period): Unit {
  const [named] = unitsNamed(catalogue, text);
  const known = catalogue.units.map(({ code }) => code).join(', ');
  return unitCoded(catalogue, text, lastDay(period)) ?? named ?? stop(cli.say('error.noUnit', { catalogue: catalogue.code, text, known }));
}

/** The templates of the unit asked for; undefined where none is. */
function ordersAsked(cli: Cli, { units, offices, unit, period }: Options): readonly Order[] | undefined {
  if (units === undefined && unit === undefined && period === undefined) return undefined;
  if (units === undefined || unit === undefined || period === undefined) {
    const missing = units === undefined ? '--units' : unit === undefined ? '--unit' : '--period';
    return stop(cli.say('error.together', { flags: '--units, --unit, --period', missing }));
  }
  const catalogue = loadCatalogue(cli, units, offices);
  const wanted = unitOf(cli, catalogue, unit, period);
  return ordersOf(catalogue, period, cli.library.forms).filter((order) => order.unit === wanted);
}

const sheetLine = ({ tab, title }: Readonly<{ tab: string; title: string }>): string => `    ${tab}: ${title}`;

function formText(cli: Cli, form: Form): string {
  const from = cli.say('forms.validFrom', { from: form.validFrom });
  const to = form.validTo === undefined ? '' : cli.say('forms.validTo', { to: form.validTo });
  return [`${form.code} (${form.version}): ${form.title}`, `    ${form.basis}; ${from}${to}`, ...form.sheets.map(sheetLine)].join('\n');
}

function orderText(cli: Cli, order: Order): string {
  const sheets = templateJson(order).sheets.map((sheet) => {
    const inputs = sheet.cells.filter(({ role }) => role === 'input').length;
    return `${sheetLine(sheet)} (${cli.say('forms.cells', { inputs, computed: sheet.cells.length - inputs })})`;
  });
  return [`${order.form.code} (${order.form.version}): ${order.form.title}`, `    ${templateName(order)}`, ...sheets].join('\n');
}

export const addForms: AddCommand = (program, cli, ended) => {
  program
    .command('forms')
    .description(cli.say('forms.about'))
    .helpOption('-h, --help', cli.say('help.help'))
    .option('--json', cli.say('option.json'))
    .addOption(unitsOption(cli))
    .addOption(officesOption(cli))
    .addOption(option(cli, '--unit', 'value.unit', 'forms.unit'))
    .addOption(periodOption(cli))
    .action((options: Options) => {
      const orders = ordersAsked(cli, options);
      if (options.json) cli.io.out(jsonText({ forms: orders ? orders.map(templateJson) : cli.library.forms.map(formJson) }));
      else
        cli.io.out(
          `${(orders ? orders.map((order) => orderText(cli, order)) : cli.library.forms.map((form) => formText(cli, form))).join('\n')}\n`,
        );
      ended(0);
    });
};
