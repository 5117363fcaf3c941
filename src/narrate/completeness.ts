/** Says whose figures are not in the totals, and whose are in although they do not add up yet. */
import type { ConsolidatedForm } from '../core/consolidation';
import { missing, received } from '../core/consolidation';
import { decimal } from '../core/decimal';
import { levelsPhrase } from '../core/names';
import type { Unit } from '../core/unit';
import { countText } from '../core/vietnamese';
import type { Piece } from './pieces';
import { joined, words } from './pieces';

/** More names than these stand in a footnote. */
const mostNamed = 12;

/** Beside communes the level above files its own part only, which is not the whole place. */
const nameOf = ({ kind, level, reportName }: Unit, besideCommunes: boolean): string =>
  kind === 'parent' && besideCommunes ? `cấp ${level}` : reportName;
const count = (units: readonly Unit[], word = ''): string => countText(decimal(units.length), word);

/** Where communes file, and nobody else but the level above, they are counted by their levels: "xã, thị trấn". */
function counted(units: readonly Unit[]): Readonly<{ units: readonly Unit[]; word: string }> {
  const communes = units.filter(({ kind }) => kind === 'commune');
  const isCommunesOnly = communes.length > 0 && units.every(({ kind }) => kind === 'commune' || kind === 'parent');
  return isCommunesOnly ? { units: communes, word: levelsPhrase(communes) } : { units, word: 'đơn vị' };
}

function named(units: readonly Unit[], names: string): readonly Piece[] {
  if (units.length <= mostNamed) return [words(names)];
  return [words(count(units, counted(units).word)), { ...words(''), note: [words(`Chưa có số liệu của: ${names}.`)] }];
}

/** "Số liệu tổng hợp từ 11/12 xã, thị trấn; chưa có số liệu của xã Tà Mung.", or undefined where all is in and in order. */
export function completeness(data: ConsolidatedForm): readonly Piece[] | undefined {
  const absent = missing(data);
  const doubtful = data.progress.filter(({ status }) => status === 'despiteErrors').map(({ unit }) => unit);
  const all = data.progress.map(({ unit }) => unit);
  const expected = counted(all);
  const besideCommunes = all.some(({ kind }) => kind === 'commune');
  const namesOf = (units: readonly Unit[]): string => units.map((unit) => nameOf(unit, besideCommunes)).join(', ');
  const present = received(data).filter((unit) => expected.units.includes(unit));
  const clauses: (readonly Piece[])[] = [];
  if (received(data).length === 0) {
    // One alone, as a commune that files for itself, is called by its name.
    const nobody = all.length === 1 ? namesOf(all) : count(expected.units, expected.word);
    if (absent.length > 0) clauses.push([words(`chưa có số liệu của ${nobody}`)]);
  } else if (absent.length > 0) {
    if (present.length > 0) clauses.push([words(`số liệu tổng hợp từ ${count(present)}/${count(expected.units, expected.word)}`)]);
    clauses.push([words('chưa có số liệu của '), ...named(absent, namesOf(absent))]);
  }
  if (doubtful.length > 0) clauses.push([words(`số liệu của ${namesOf(doubtful)} chưa khớp, đang đối chiếu`)]);
  return clauses.length === 0 ? undefined : [...joined(clauses, '; '), words('.')];
}
