/** Words as a search compares them: small letters without accents, so that `thu xa` finds «Thu NSX, xã». */
import { clean } from './text';

export const plainWords = (text: string): string => clean(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** A name that survives Zalo, e-mail, Windows and a command line: no accents, no spaces ("lai-chau"). */
export const plainName = (text: string): string =>
  plainWords(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
