/** Units whose name is about what somebody wrote: without marks, with a letter wrong, by a name of before. */
import { remember } from '../core/remember';
import type { Catalogue, Unit } from '../core/unit';
import { plainWords } from '../core/vietnamese';

const bare = (text: string): string =>
  plainWords(text)
    .replace(/^(?:ubnd|uy ban nhan dan) /, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Whether one letter was changed, left out, added or exchanged with its neighbour. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [x, y] = [a.slice(start), b.slice(start)];
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
}

const bareNames = remember(({ units }: Catalogue) =>
  units.map((unit) => [unit, [unit.name, unit.reportName, ...unit.formerNames].map(bare)] as const),
);

/** The exact ones first. */
export function unitsNear(catalogue: Catalogue, text: string): readonly Unit[] {
  const wanted = bare(text);
  if (wanted.length < 5) return [];
  const alike = (match: (name: string) => boolean): readonly Unit[] =>
    bareNames(catalogue).flatMap(([unit, names]) => (names.some(match) ? [unit] : []));
  return [...new Set([...alike((name) => name === wanted), ...alike((name) => isOneOff(name, wanted))])];
}
