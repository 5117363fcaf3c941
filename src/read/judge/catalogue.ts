/** Among whose units the one that reports is looked for. */
import { unitButForZeros } from '../../census/lostZeros';
import { unitCoded } from '../../census/units';
import type { FileFacts } from '../../core/facts';
import type { Period } from '../../core/period';
import { lastDay } from '../../core/period';
import type { Catalogue, Unit } from '../../core/unit';
import { fold } from '../../core/vietnamese';
import type { Identity } from '../identify';
import { unitHeaded } from '../unitHeaded';
import type { ReadContext, Verdict } from './verdict';
import { settled } from './verdict';

/** A code that was given again means the unit that there is at the end of the period. */
export function unitIn({ facts, headings }: Identity, catalogue: Catalogue, period: Period | undefined): Unit | undefined {
  if (!facts.unit) return unitHeaded(headings, catalogue);
  const [code, day] = [facts.unit.says, period && lastDay(period)];
  return unitCoded(catalogue, code, day) ?? unitButForZeros(catalogue, code, day);
}

/** The one asked with, else the one that is named; where none is named, the only one that has the unit. */
export function catalogueOf(identity: Identity, context: ReadContext, period: Period | undefined): Verdict<Catalogue> {
  const { catalogue, catalogues } = context;
  if (catalogue) return settled(catalogue);
  const problem = (why: FileFacts['file.catalogue']): Verdict<Catalogue> =>
    settled<Catalogue>(undefined, [{ problem: { kind: 'file.catalogue', ...why }, at: identity.places.catalogue }]);
  const named = identity.facts.catalogue?.says;
  if (named !== undefined) {
    const wanted = fold(named);
    const known = catalogues.find(({ code }) => fold(code) === wanted) ?? context.catalogueCoded?.(wanted);
    return known ? settled(known) : problem({ unknownCode: named });
  }
  if (catalogues.length < 2) return settled(catalogues[0]);
  const having = catalogues.filter((one) => unitIn(identity, one, period) !== undefined);
  if (having.length < 2) return settled(having[0]);
  return problem({ among: having.map(({ code }) => code) });
}
