/** The unit that letterheads name, where no code tells it; undefined where they name several. */
import { remember } from '../core/remember';
import type { Catalogue, Unit } from '../core/unit';
import { fold } from '../core/vietnamese';

const byName = remember(
  ({ units }: Catalogue): ReadonlyMap<string, Unit> =>
    new Map(units.flatMap((unit) => [unit.name, unit.reportName, ...unit.formerNames].map((name) => [fold(name), unit] as const))),
);

export function unitHeaded(headings: readonly string[], catalogue: Catalogue): Unit | undefined {
  const texts = headings.map(fold);
  const found = new Set(texts.flatMap((text) => byName(catalogue).get(text) ?? []));
  // A letterhead names the unit above as well; that one reports only where it stands below its own superior.
  const { place } = catalogue;
  const above = new Set([...found].flatMap(({ code, parent }) => (code === place.code ? [] : [parent, place.code])));
  const [unit, ...others] = [...found].filter(({ code }) => !above.has(code));
  const isSure = others.length === 0 && (unit?.code !== place.code || texts.includes(fold(catalogue.above)));
  return isSure ? unit : undefined;
}
