/** The text of a country (vietnam-2026.ts) as its provinces and communes. */
import { capital } from '../levels';
import type { Country, FormerPlace, Place } from './place';

const levelOf: Readonly<Record<string, string>> = { t: 'tỉnh', c: 'thành phố', x: 'xã', p: 'phường', k: 'đặc khu' };

/** Throws at a line that is none: the text is our own. */
function placeOf(line: string, province: Place | undefined): Place {
  const [, code = '', letter = '', bare = ''] = /^(\d+) ([a-z]) (.+)$/.exec(line) ?? [];
  const level = levelOf[letter];
  if (level === undefined) throw new Error(`not a place: ${line}`);
  return { code, bare, name: `${capital(level)} ${bare}`, level, ...(province ? { province } : {}) };
}

export function readCountry(text: string, former: readonly FormerPlace[]): Country {
  const communes = new Map<string, Place[]>();
  const provinces: Place[] = [];
  for (const line of text.trim().split('\n')) {
    const isProvince = /^\d\d /.test(line);
    const place = placeOf(line, isProvince ? undefined : provinces.at(-1));
    if (isProvince) provinces.push(place);
    const { province } = place;
    if (province) communes.set(province.code, [...(communes.get(province.code) ?? []), place]);
  }
  const all = [...provinces, ...[...communes.values()].flat()];
  return { provinces, communes, byCode: new Map(all.map((place) => [place.code, place])), former };
}
