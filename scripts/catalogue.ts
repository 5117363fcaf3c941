/** The catalogue a person names: one that comes with the program, a place of the country, or their own table of units; and what they add to it. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Catalogue } from '../src/core/unit';
import { catalogueTab } from '../src/core/unit';
import type { TableFile } from '../src/doors/tableFile';
import { readTableFile } from '../src/doors/tableFile';
import { addUnits } from '../src/units/addUnits';
import type { CatalogueProblem } from '../src/units/catalogueProblems';
import { catalogueCode } from '../src/units/country/placeCatalogues';
import { fileProblemWords } from '../src/words/unreadable';
import { takeCatalogue } from '../src/work/catalogue';
import { catalogueNamed } from '../src/work/library';
import type { Cli } from './cli';
import { stop } from './exit';
import { readInput } from './files';
import { placeCalled } from './tell/places';

/** An office with a broken table should see enough to mend it, and not a screen of lines that all say the same. */
const shownProblems = 20;

/** Every problem of the table, by file, row and column. */
function stopAt(cli: Cli, path: string, problems: readonly CatalogueProblem[]): never {
  const lines = problems.slice(0, shownProblems).map(({ message }) => `  ${basename(path)}: ${message}`);
  const more = problems.length > shownProblems ? [`  ${cli.say('error.more', { count: problems.length - shownProblems })}`] : [];
  return stop([cli.say('error.catalogueProblems', { file: path, count: problems.length }), ...lines, ...more].join('\n'));
}

function tableAt(cli: Cli, path: string): Extract<TableFile, { rows: unknown }> {
  const table = readTableFile(basename(path), readInput(cli, path), catalogueTab);
  if (!('problem' in table)) return table;
  const reason = table.problem === 'encoding' ? cli.say('error.encoding') : fileProblemWords(table.problem)[cli.lang];
  return stop(cli.say('error.catalogueFile', { file: path, reason }));
}

function ownCatalogue(cli: Cli, path: string): Catalogue {
  const { rows, workbook } = tableAt(cli, path);
  const { catalogue, problems } = takeCatalogue(basename(path), rows, cli.lang, workbook);
  return catalogue ?? stopAt(cli, path, problems);
}

/** A file is taken before a place of its name; a folder that was named after a place is none. */
function catalogueAt(cli: Cli, name: string): Catalogue {
  const known = catalogueNamed(cli.library, name);
  if (known) return known;
  if (statSync(name, { throwIfNoEntry: false })?.isFile()) return ownCatalogue(cli, name);
  const place = placeCalled(cli, name);
  return catalogueNamed(cli.library, catalogueCode(place))!;
}

/** `offices` is a table of what the office adds to it. Stops with everything that is wrong. */
export function loadCatalogue(cli: Cli, name: string, offices?: string): Catalogue {
  const catalogue = catalogueAt(cli, name);
  if (offices === undefined) return catalogue;
  const added = addUnits(catalogue, tableAt(cli, offices).rows, cli.lang);
  return added.catalogue ?? stopAt(cli, offices, added.problems);
}
