/** `tonghop report`: the arguments of it; the work is handed in. */
import { extname } from 'node:path';
import type { AddCommand, Cli } from '../cli';
import type { ExitCode } from '../exit';
import { stop } from '../exit';
import { listOption, oneOf, option, outOption, settingsOption } from '../options';

/** The conclusion notice will be a second kind. */
export const reportKinds = ['quarterly'] as const;
export const reportFormats = ['docx', 'md', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

type Given = Readonly<{ out: string; kind?: (typeof reportKinds)[number]; sections?: readonly string[]; settings?: string }>;
export type ReportOptions = Given & Readonly<{ /** By the name of `out`. */ format: ReportFormat }>;

export type WriteReport = (cli: Cli, consolidated: string, options: ReportOptions) => Promise<ExitCode>;

function formatOf(cli: Cli, out: string): ReportFormat {
  const ending = extname(out).slice(1).toLowerCase();
  const choices = reportFormats.map((format) => `.${format}`).join(', ');
  return reportFormats.find((format) => format === ending) ?? stop(cli.say('error.choice', { flag: '--out', text: out, choices }));
}

export const addReport =
  (run: WriteReport): AddCommand =>
  (program, cli, ended) => {
    program
      .command('report')
      .description(cli.say('report.about'))
      .argument(`<${cli.say('value.file')}>`, cli.say('report.consolidated'))
      .helpOption('-h, --help', cli.say('help.help'))
      .addOption(outOption(cli, 'value.file', 'report.out').makeOptionMandatory())
      .addOption(option(cli, '--kind', 'value.kind', 'report.kind').argParser(oneOf(cli, '--kind', reportKinds)))
      .addOption(option(cli, '--sections', 'value.sections', 'report.sections').argParser(listOption))
      .addOption(settingsOption(cli))
      .action(async (consolidated: string, given: Given) =>
        ended(await run(cli, consolidated, { ...given, format: formatOf(cli, given.out) })),
      );
  };
