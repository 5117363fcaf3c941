/** To whom a place reports, by its level, where a catalogue does not say: words of the law and of reports, which the engine does not know. */
import { levelWord, namesPlace } from '../core/levels';
import type { Catalogue, Unit } from '../core/unit';
import { levelCalled } from './levels';

type Superiors = Pick<Catalogue, 'above' | 'recipients'>;

const isProvince = ({ level, code }: Pick<Unit, 'level' | 'code'>): boolean =>
  level === 'tỉnh' || (level === 'thành phố' && /^\d{2}$/.test(code));

/** A commune right below a province, as all are since 1 July 2025, reports to its committee and to its finance department. */
const isBelowProvince = ({ level, parent }: Pick<Unit, 'level' | 'parent'>): boolean =>
  levelCalled(level)?.digits === 5 && /^\d{2}$/.test(parent);

export function superiorsOf(place: Pick<Unit, 'level' | 'code' | 'parent'>, above: string): Superiors {
  // Who sets a province's plan is called so in reports; the recipients are those that provinces' reports name.
  if (isProvince(place)) return { above: above || 'Trung ương', recipients: ['Thủ tướng Chính phủ', 'Bộ Tài chính'] };
  if (isBelowProvince(place) && namesPlace(above)) return { above, recipients: [`Ủy ban nhân dân ${levelWord(above)}`, 'Sở Tài chính'] };
  return { above };
}
