/** The catalogue a person names: one that comes with the program, or their own table of units. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Catalogue } from '../src/core/unit';
import { catalogueTab } from '../src/core/unit';
import { readTableFile } from '../src/doors/tableFile';
import { fileProblemWords } from '../src/words/unreadable';
import { takeCatalogue } from '../src/work/catalogue';
import { catalogueNamed, codesOf } from '../src/work/library';
import type { Cli } from './cli';
import { stop } from './exit';
import { readInput } from './files';

/** An office with a broken table should see enough to mend it, and not a screen of lines that all say the same. */
const shownProblems = 20;

/** Stops with every problem of the table, by file, row and column. */
export function loadCatalogue(cli: Cli, name: string): Catalogue {
  const builtIn = catalogueNamed(cli.library, name);
  if (builtIn) return builtIn;
  if (!existsSync(name)) stop(cli.say('error.noCatalogue', { name, known: codesOf(cli.library.catalogues).join(', ') }));
  const file = basename(name);
  const table = readTableFile(file, readInput(cli, name), catalogueTab);
  if ('problem' in table) {
    const reason = table.problem === 'encoding' ? cli.say('error.encoding') : fileProblemWords(table.problem)[cli.lang];
    return stop(cli.say('error.catalogueFile', { file: name, reason }));
  }
  const { catalogue, problems } = takeCatalogue(file, table.rows, cli.lang, table.workbook);
  if (catalogue) return catalogue;
  const lines = problems.slice(0, shownProblems).map(({ message }) => `  ${file}: ${message}`);
  const more = problems.length > shownProblems ? [`  ${cli.say('error.more', { count: problems.length - shownProblems })}`] : [];
  return stop([cli.say('error.catalogueProblems', { file: name, count: problems.length }), ...lines, ...more].join('\n'));
}
