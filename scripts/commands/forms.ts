/** `tonghop forms`: the forms known, and where the cells of one unit's template are. */
import type { Standing } from '../../src/census/filers';
import { standingsOf } from '../../src/census/filers';
import { unitCoded } from '../../src/census/units';
import { unitsNamed } from '../../src/core/names';
import type { Period } from '../../src/core/period';
import { lastDay, lastEnded, periodName } from '../../src/core/period';
import type { Catalogue, Unit } from '../../src/core/unit';
import { ordersOf } from '../../src/distribute/orders';
import type { Order } from '../../src/distribute/order';
import { templateName } from '../../src/distribute/order';
import type { Form } from '../../src/language/load';
import type { AddCommand, Cli } from '../cli';
import { loadCatalogue } from '../catalogue';
import { stop } from '../exit';
import { jsonText } from '../files';
import { coverageAsked } from '../coverage';
import { coverageJson, coverageText } from '../tell/coverage';
import { formJson, templateJson } from '../formsJson';
import { option, officesOption, periodArgument, unitsOption } from '../options';

type Options = Readonly<{ units?: string; offices?: string; unit?: string; period?: Period; json?: true; coverage?: string | true }>;

function unitOf(cli: Cli, catalogue: Catalogue, text: string, period: Period): Unit {
  const [named] = unitsNamed(catalogue, text);
  const known = catalogue.units.map(({ code }) => code).join(', ');
  return unitCoded(catalogue, text, lastDay(period)) ?? named ?? stop(cli.say('error.noUnit', { catalogue: catalogue.code, text, known }));
}

/** The templates of the unit asked for; undefined where none is. */
function ordersAsked(cli: Cli, { units, offices, unit, period }: Options): readonly Order[] | undefined {
  if (units === undefined && unit === undefined) return undefined;
  if (units === undefined || unit === undefined || period === undefined) {
    const missing = units === undefined ? '--units' : unit === undefined ? '--unit' : '--period';
    return stop(cli.say('error.together', { flags: '--units, --unit, --period', missing }));
  }
  const catalogue = loadCatalogue(cli, units, offices);
  const wanted = unitOf(cli, catalogue, unit, period);
  return ordersOf(catalogue, period, cli.library.forms).filter((order) => order.unit === wanted);
}

const sheetLine = ({ tab, title }: Readonly<{ tab: string; title: string }>): string => `    ${tab}: ${title}`;

const nameOf = ({ code, version }: Form): string => `${code} (${version})`;

const notInForce = (cli: Cli, instead: Form | undefined): string =>
  instead ? cli.say('forms.replaced', { instead: nameOf(instead) }) : cli.say('forms.noneKnown');

function formText(cli: Cli, { form, inForce, instead }: Standing): string {
  const from = cli.say('forms.validFrom', { from: form.validFrom });
  const to = form.validTo === undefined ? '' : cli.say('forms.validTo', { to: form.validTo });
  return [
    `${nameOf(form)}: ${form.title}`,
    `    ${form.basis}; ${from}${to}`,
    ...(inForce ? [] : [`    ${notInForce(cli, instead)}`]),
    ...form.sheets.map(sheetLine),
  ].join('\n');
}

/** Which are in force comes first: it is what most people ask. */
function formsText(cli: Cli, period: Period): string {
  const standings = standingsOf(cli.library.forms, period);
  const current = standings.filter(({ inForce }) => inForce).map(({ form }) => nameOf(form));
  const first =
    current.length > 0
      ? cli.say('forms.inForce', { period: periodName(period), forms: current.join(', ') })
      : cli.say('forms.noneInForce', { period: periodName(period) });
  return [first, ...standings.map((standing) => formText(cli, standing))].join('\n');
}

function orderText(cli: Cli, order: Order): string {
  const sheets = templateJson(order).sheets.map((sheet) => {
    const inputs = sheet.cells.filter(({ role }) => role === 'input').length;
    return `${sheetLine(sheet)} (${cli.say('forms.cells', { inputs, computed: sheet.cells.length - inputs })})`;
  });
  return [`${nameOf(order.form)}: ${order.form.title}`, `    ${templateName(order)}`, ...sheets].join('\n');
}

const formsJson = (cli: Cli, period: Period) => ({
  period: period.code,
  forms: standingsOf(cli.library.forms, period).map(formJson),
});

export const addForms: AddCommand = (program, cli, ended) => {
  program
    .command('forms')
    .description(cli.say('forms.about'))
    .helpOption('-h, --help', cli.say('help.help'))
    .option('--json', cli.say('option.json'))
    .addOption(unitsOption(cli))
    .addOption(officesOption(cli))
    .addOption(option(cli, '--unit', 'value.unit', 'forms.unit'))
    .addOption(option(cli, '--period', 'value.period', 'forms.period').argParser(periodArgument(cli)))
    .option(`--coverage [${cli.say('value.form')}]`, cli.say('forms.coverage'))
    .action((options: Options) => {
      if (options.coverage !== undefined) {
        const covered = coverageAsked(cli, options.coverage);
        cli.io.out(options.json ? jsonText({ forms: covered.map(coverageJson) }) : coverageText(covered, cli));
        return ended(0);
      }
      const orders = ordersAsked(cli, options);
      const period = options.period ?? lastEnded('quarter', cli.today);
      if (options.json) cli.io.out(jsonText(orders ? { forms: orders.map(templateJson) } : formsJson(cli, period)));
      else cli.io.out(`${orders ? orders.map((order) => orderText(cli, order)).join('\n') : formsText(cli, period)}\n`);
      ended(0);
    });
};
