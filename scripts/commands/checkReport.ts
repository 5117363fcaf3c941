/** `tonghop check-report`: a report that was edited by hand, read again against its cells and its own arithmetic. */
import { basename } from 'node:path';
import { readReport } from '../../src/doors/docx/readReport';
import { isWrong, recheckReport } from '../../src/work/recheck';
import type { AddCommand, Cli } from '../cli';
import { readConsolidated } from '../consolidatedBook';
import type { ExitCode } from '../exit';
import { stop } from '../exit';
import { jsonText, readInput } from '../files';
import { recheckJson, recheckText } from '../tell/recheck';

const problems = { notWord: 'recheck.notWord', damaged: 'recheck.damaged', empty: 'recheck.empty' } as const;

function checkReport(cli: Cli, path: string, book: string | undefined, { json }: Readonly<{ json?: true }>): ExitCode {
  const given = readReport(path, readInput(cli, path));
  if ('problem' in given) return stop(cli.say(problems[given.problem], { file: path }));
  const rechecked = recheckReport(cli.library, given, book === undefined ? undefined : readConsolidated(cli, book));
  const file = basename(path);
  cli.io.out(json ? jsonText(recheckJson(rechecked, file, cli.lang)) : recheckText(rechecked, file, cli.lang));
  return isWrong(rechecked) ? 1 : 0;
}

export const addCheckReport: AddCommand = (program, cli, ended) => {
  program
    .command('check-report')
    .description(cli.say('recheck.about'))
    .argument(`<${cli.say('value.file')}>`, cli.say('recheck.file'))
    .argument(`[${cli.say('recheck.bookPlace')}]`, cli.say('recheck.book'))
    .helpOption('-h, --help', cli.say('help.help'))
    .option('--json', cli.say('option.json'))
    .action((path: string, book: string | undefined, options: Readonly<{ json?: true }>) => ended(checkReport(cli, path, book, options)));
};
