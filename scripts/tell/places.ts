/** Provinces and communes of the country, named at the command line and told there. */
import type { Found } from '../../src/units/country/findPlaces';
import type { Place } from '../../src/units/country/place';
import { placeNamed } from '../../src/units/country/placeNamed';
import { codesOf } from '../../src/work/library';
import type { Cli } from '../cli';
import { stop } from '../exit';

const shown = 12;

/** `03408  Phường Tân Phong, Tỉnh Lai Châu`. */
export function placeLine(cli: Cli, { place, was }: Found): string {
  const within = place.province ? `, ${place.province.name}` : '';
  return `${place.code.padEnd(5)}  ${place.name}${within}${was === undefined ? '' : ` (${cli.say('units.was', { name: was })})`}`;
}

const linesOf = (cli: Cli, found: readonly Found[]): readonly string[] => [
  ...found.slice(0, shown).map((one) => `  ${placeLine(cli, one)}`),
  ...(found.length > shown ? [`  ${cli.say('units.more', { count: found.length - shown })}`] : []),
];

/** The one place that is called so; otherwise stops, with those that may be meant. */
export function placeCalled(cli: Cli, name: string): Place {
  const { country, catalogues } = cli.library;
  const unknown = cli.say('error.noCatalogue', { name, known: codesOf(catalogues).join(', ') });
  const named = country ? placeNamed(country.list(), name) : undefined;
  if (named?.is === 'one') return named.place;
  if (named?.is === 'several')
    return stop([cli.say('error.placeSeveral', { name, count: named.found.length }), ...linesOf(cli, named.found)].join('\n'));
  if (!named || named.near.length === 0) return stop(unknown);
  return stop([`${unknown} ${cli.say('units.near')}`, ...linesOf(cli, named.near)].join('\n'));
}
