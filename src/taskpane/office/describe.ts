/** The office's choices in one line: «Quý I năm 2021 · Huyện Than Uyên». */
import { parsePeriod, periodName } from '../../core/period';
import type { About } from '../engine/trayJobs';
import type { Say } from '../words/say';
import type { Office } from './office';
import { words } from './words';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export function periodText(say: Say, code: string): string {
  const period = parsePeriod(code);
  return period ? capital(periodName(period)) : say(words.eachPeriod);
}

/** The place is known once the engine told its catalogues; until then the code stands for it. */
export function placeText(say: Say, { catalogue, own }: Pick<Office, 'catalogue' | 'own'>, known: About['catalogues'] = []): string {
  if (catalogue === '') return say(words.eachCatalogue);
  return own?.code === catalogue ? own.place : (known.find(({ code }) => code === catalogue)?.place ?? catalogue);
}

export const officeText = (say: Say, office: Office, known?: About['catalogues']): string =>
  [
    periodText(say, office.period),
    placeText(say, office, known),
    ...(office.accept.length > 0 ? [say(words.accepted, { count: office.accept.length })] : []),
  ].join(' · ');
