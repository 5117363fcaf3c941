/** `tonghop validate`: the findings of every workbook found under the paths. */
import { extname } from 'node:path';
import { findingsWorkbook } from '../../src/check/findingsPlan';
import { validationJson } from '../../src/check/json';
import type { Period } from '../../src/core/period';
import type { Submission } from '../../src/core/table';
import type { Catalogue } from '../../src/core/unit';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import type { AddCommand, Cli } from '../cli';
import { tell } from '../cli';
import { cataloguesWith, loadCatalogue } from '../catalogue';
import { stop } from '../exit';
import { jsonText, textBytes, writeResult } from '../files';
import { findingsPage } from '../format/html';
import { findingsText } from '../format/text';
import { manyOption, oneOf, option, outOption, periodOption, unitsOption } from '../options';
import { previousReturns, validateFolder } from '../validateFolder';

const formats = ['text', 'json', 'html', 'xlsx'] as const;
type Format = (typeof formats)[number];
type Options = Readonly<{ units?: string; period?: Period; previous?: readonly string[]; format?: Format; out?: string; json?: true }>;

const formatByName: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.xlsx': 'xlsx',
  '.txt': 'text',
};

function formatOf(cli: Cli, { format, out, json }: Options): Format {
  const chosen = format ?? (out === undefined ? undefined : formatByName[extname(out).toLowerCase()]) ?? (json ? 'json' : 'text');
  if (chosen === 'xlsx' && out === undefined) stop(cli.say('error.xlsxNeedsOut'));
  return chosen;
}

function rendered(format: Exclude<Format, 'xlsx'>, cli: Cli, submissions: readonly Submission[], catalogues: readonly Catalogue[]): string {
  switch (format) {
    case 'text':
      return findingsText(submissions, cli.lang);
    case 'json':
      return jsonText(validationJson(submissions, catalogues));
    case 'html':
      return findingsPage(submissions, cli.lang);
  }
}

export const addValidate: AddCommand = (program, cli, ended) => {
  program
    .command('validate')
    .description(cli.say('validate.about'))
    .argument(`<${cli.say('value.path')}...>`, cli.say('validate.paths'))
    .helpOption('-h, --help', cli.say('help.help'))
    .addOption(unitsOption(cli))
    .addOption(periodOption(cli))
    .addOption(manyOption(cli, '--previous', 'value.path', 'option.previous'))
    .addOption(option(cli, '--format', 'value.format', 'validate.format').argParser(oneOf(cli, '--format', formats)))
    .addOption(outOption(cli, 'value.file', 'validate.out'))
    .option('--json', cli.say('option.json'))
    .action(async (paths: readonly string[], options: Options) => {
      const format = formatOf(cli, options);
      const catalogue = options.units === undefined ? undefined : loadCatalogue(cli, options.units);
      const catalogues = cataloguesWith(cli, catalogue);
      const context = { forms: cli.library.forms, catalogues, ...(catalogue ? { catalogue } : {}), lang: cli.lang };
      const previous = previousReturns(cli, options.previous ?? [], context);
      const asked = { ...context, ...(options.period ? { period: options.period } : {}), previous: previous.submissions };
      const { submissions, inputs } = validateFolder(cli, paths, asked);

      if (options.out !== undefined) {
        const bytes =
          format === 'xlsx'
            ? await writeWorkbook(findingsWorkbook(submissions, cli.lang))
            : textBytes(rendered(format, cli, submissions, catalogues));
        writeResult(cli, options.out, bytes, [...inputs, ...previous.inputs, ...(options.units === undefined ? [] : [options.units])]);
        tell(cli, 'validate.written', { file: options.out });
      }
      if (options.json) cli.io.out(rendered('json', cli, submissions, catalogues));
      else if (options.out === undefined && format !== 'xlsx') cli.io.out(rendered(format, cli, submissions, catalogues));
      ended(submissions.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0);
    });
};
