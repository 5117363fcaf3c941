/** A code for a unit that an office adds, made of its name. */
import { plainWords } from '../core/vietnamese';

/** "Sở Tài chính" is STC; the second one of these letters is STC2. */
export function ownCode(name: string, taken: readonly string[]): string {
  const letters = plainWords(name)
    .split(/[^a-z0-9]+/)
    .map((word) => (/^\d/.test(word) ? word : word.slice(0, 1)))
    .join('')
    .toUpperCase();
  const code = letters === '' ? 'DV' : letters;
  const free = (number: number): string => {
    const numbered = number === 1 ? code : `${code}${number}`;
    return taken.includes(numbered) ? free(number + 1) : numbered;
  };
  return free(1);
}
