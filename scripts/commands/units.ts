/** `tonghop units`: the provinces and communes that come with the program, and a table of units to begin with. */
import { extname } from 'node:path';
import { formatCsv } from '../../src/core/csv';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { unitsSheet } from '../../src/units/catalogueSheet';
import type { Found } from '../../src/units/country/findPlaces';
import { findPlaces } from '../../src/units/country/findPlaces';
import { catalogueCode } from '../../src/units/country/placeCatalogues';
import { placeNamed } from '../../src/units/country/placeNamed';
import { exampleRows, rowsToFill } from '../../src/units/exampleCatalogue';
import { loadCatalogue } from '../catalogue';
import type { AddCommand, Cli } from '../cli';
import { tell } from '../cli';
import type { ExitCode } from '../exit';
import { stop } from '../exit';
import { jsonText, placeResult, textBytes } from '../files';
import { option } from '../options';
import { placeLine } from '../tell/places';

type Options = Readonly<{ example?: string; json?: true }>;

const placeJson = ({ place: { code, name, level, province }, was }: Found, catalogue: string) => ({
  ...{ code, name, level, province: province ? { code: province.code, name: province.name } : null, catalogue },
  ...(was === undefined ? {} : { was }),
});

/** All provinces where nothing is asked. */
function search(cli: Cli, text: string | undefined, { json }: Options): ExitCode {
  const country = cli.library.country?.list();
  if (!country) return stop(cli.say('units.none'));
  const all = country.provinces.map((place): Found => ({ place, by: 'words' }));
  const found = text === undefined ? all : findPlaces(country, text);
  if (json) cli.io.out(jsonText({ units: found.map((one) => placeJson(one, catalogueCode(one.place))) }));
  else cli.io.out(found.map((one) => `${placeLine(cli, one)}\n`).join(''));
  if (text === undefined || found.length > 0) return 0;
  const named = placeNamed(country, text);
  const near = named.is === 'none' ? named.near.map((one) => `\n  ${placeLine(cli, one)}`) : [];
  cli.io.err(`${cli.say('units.nothing', { text })}${near.length > 0 ? ` ${cli.say('units.near')}` : ''}${near.join('')}\n`);
  return 0;
}

/** Opened and saved by Excel with Vietnamese settings, a semicolon parts the columns and the mark in front keeps the letters. */
async function example(cli: Cli, text: string | undefined, file: string): Promise<ExitCode> {
  const rows = text === undefined ? exampleRows : rowsToFill(loadCatalogue(cli, text));
  const ending = extname(file).toLowerCase();
  if (ending !== '.csv' && ending !== '.xlsx') stop(cli.say('error.choice', { flag: '--example', text: file, choices: '.csv, .xlsx' }));
  const bytes =
    ending === '.csv'
      ? textBytes(`\ufeff${formatCsv(rows, ';')}`)
      : await writeWorkbook({ title: '', sheets: [unitsSheet(rows)], names: {}, properties: {} });
  const isKept = placeResult(cli, file, bytes) === 'kept';
  tell(cli, isKept ? 'units.kept' : 'units.written', { file });
  return isKept ? 2 : 0;
}

export const addUnitsCommand: AddCommand = (program, cli, ended) => {
  program
    .command('units')
    .description(cli.say('units.about'))
    .argument(`[${cli.say('value.text')}]`, cli.say('units.text'))
    .helpOption('-h, --help', cli.say('help.help'))
    .addOption(option(cli, '--example', 'value.file', 'units.example'))
    .option('--json', cli.say('option.json'))
    .action(async (text: string | undefined, options: Options) =>
      ended(options.example === undefined ? search(cli, text, options) : await example(cli, text, options.example)),
    );
};
