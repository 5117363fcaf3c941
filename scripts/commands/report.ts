/** `tonghop report`: the sections of a report from a consolidated workbook alone. */
import { extname } from 'node:path';
import { codesOf } from '../../src/work/library';
import { realCell, writeReport } from '../../src/work/report';
import type { AddCommand, Cli } from '../cli';
import { tell } from '../cli';
import { readConsolidated } from '../consolidatedBook';
import type { ExitCode } from '../exit';
import { stop } from '../exit';
import { writeResult } from '../files';
import { listOption, oneOf, option, outOption, settingsOption } from '../options';
import { loadSettings } from '../settings';
import type { ReportFormat } from '../tell/report';
import { reportBytes, reportFormats, tellEdited, tellUnsaid } from '../tell/report';

/** The conclusion notice will be a second kind. */
const reportKinds = ['quarterly'] as const;

type Options = Readonly<{ out: string; kind?: (typeof reportKinds)[number]; sections?: readonly string[]; settings?: string }>;

/** By the name of `out`. */
function formatOf(cli: Cli, { out }: Options): ReportFormat {
  const ending = extname(out).slice(1).toLowerCase();
  const choices = reportFormats.map((format) => `.${format}`).join(', ');
  return reportFormats.find((format) => format === ending) ?? stop(cli.say('error.choice', { flag: '--out', text: out, choices }));
}

async function report(cli: Cli, path: string, options: Options): Promise<ExitCode> {
  const format = formatOf(cli, options);
  const book = readConsolidated(cli, path);
  tellEdited(
    cli,
    book.edited.map((item) => ({ ...item, at: realCell(book.names, item.at) })),
  );
  const settings = options.settings === undefined ? undefined : loadSettings(cli, options.settings);

  const outcome = writeReport(cli.library, book, { sections: options.sections, settings });

  const known = codesOf(cli.library.sections).join(', ');
  if (outcome.is === 'noSection') return stop(cli.say('error.choice', { flag: '--sections', text: outcome.text, choices: known }));
  const inputs = [path, ...(options.settings === undefined ? [] : [options.settings])];
  writeResult(cli, options.out, await reportBytes(outcome.report, format), inputs);
  tell(cli, 'report.written', { file: options.out });
  tellUnsaid(cli, outcome);
  return 0;
}

export const addReport: AddCommand = (program, cli, ended) => {
  program
    .command('report')
    .description(cli.say('report.about'))
    .argument(`<${cli.say('value.file')}>`, cli.say('report.consolidated'))
    .helpOption('-h, --help', cli.say('help.help'))
    .addOption(outOption(cli, 'value.file', 'report.out').makeOptionMandatory())
    .addOption(option(cli, '--kind', 'value.kind', 'report.kind').argParser(oneOf(cli, '--kind', reportKinds)))
    .addOption(option(cli, '--sections', 'value.sections', 'report.sections').argParser(listOption))
    .addOption(settingsOption(cli))
    .action(async (consolidated: string, options: Options) => ended(await report(cli, consolidated, options)));
};
