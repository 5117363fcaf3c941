/** Says whose figures are not in the totals, whose are in although they do not add up yet, and what money is still in them twice. */
import type { ConsolidatedForm } from '../core/consolidation';
import { missing, received } from '../core/consolidation';
import { decimal } from '../core/decimal';
import { levelsPhrase } from '../core/names';
import type { Unit } from '../core/unit';
import { countText } from '../core/vietnamese';
import { listedNames } from './listed';
import type { Piece } from './pieces';
import { capitalised, joined, words } from './pieces';
import { lacksPlace, lacksUnits } from './scope';

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

type Standing = Readonly<{
  absent: readonly Unit[];
  expected: ReturnType<typeof counted>;
  present: readonly Unit[];
  names: (units: readonly Unit[]) => string;
}>;

function standingOf(data: ConsolidatedForm): Standing {
  const all = data.progress.map(({ unit }) => unit);
  const expected = counted(all);
  const besideCommunes = all.some(({ kind }) => kind === 'commune');
  return {
    absent: missing(data),
    expected,
    present: received(data).filter((unit) => expected.units.includes(unit)),
    names: (units) => listedNames(units.map((unit) => nameOf(unit, besideCommunes))),
  };
}

function named(units: readonly Unit[], { names }: Standing): readonly Piece[] {
  if (units.length <= mostNamed) return [words(names(units))];
  return [words(count(units, counted(units).word)), { ...words(''), note: [words(`Chưa có số liệu của: ${names(units)}.`)] }];
}

/** "tổng hợp từ 07/07 xã, thị trấn (chưa có phần của cấp huyện): ", before what is said of a part as if it were the whole. */
export function scopeOf(data: ConsolidatedForm): readonly Piece[] {
  const standing = standingOf(data);
  const { absent, expected, present } = standing;
  const place = absent.filter(({ kind }) => kind === 'parent');
  const others = absent.filter(({ kind }) => kind !== 'parent');
  if (lacksUnits(data)) {
    const own = received(data).filter(({ kind }) => kind === 'parent');
    const below = expected.units.length === 1 ? standing.names(expected.units) : count(expected.units, expected.word);
    return [words(`riêng phần của ${standing.names(own)} (chưa có số liệu của ${below}): `)];
  }
  if (!lacksPlace(data)) return [];
  return [
    words(`tổng hợp từ ${count(present)}/${count(expected.units, expected.word)} (chưa có phần của ${standing.names(place)}`),
    ...(others.length > 0 ? [words(', chưa có số liệu của '), ...named(others, standing)] : []),
    words('): '),
  ];
}

/** "số liệu tổng hợp từ 11/12 xã, thị trấn; chưa có số liệu của xã Tà Mung". */
function absence(data: ConsolidatedForm): readonly Piece[] {
  const standing = standingOf(data);
  const { absent, expected, present } = standing;
  if (absent.length === 0) return [];
  if (received(data).length === 0) {
    // One alone, as a commune that files for itself, is called by its name.
    const nobody = data.progress.length === 1 ? standing.names(absent) : count(expected.units, expected.word);
    return [words(`chưa có số liệu của ${nobody}`)];
  }
  const from = present.length > 0 ? [words(`số liệu tổng hợp từ ${count(present)}/${count(expected.units, expected.word)}; `)] : [];
  const isList = absent.length > 1 && absent.length <= mostNamed;
  return [...from, words(`chưa có số liệu của${isList ? ':' : ''} `), ...named(absent, standing)];
}

/** Sentence after sentence, or undefined where all is in and in order. `told` is what was said already; `open` what transfers leave open. */
export function completeness(
  data: ConsolidatedForm,
  told: 'nothing' | 'absence' | 'all',
  open: readonly (readonly Piece[])[],
): readonly Piece[] | undefined {
  const doubtful = data.progress.filter(({ status }) => status === 'despiteErrors').map(({ unit }) => unit);
  const sentences = [
    told === 'nothing' ? absence(data) : [],
    ...open,
    told !== 'all' && doubtful.length > 0 ? [words(`số liệu của ${standingOf(data).names(doubtful)} chưa khớp, đang đối chiếu`)] : [],
  ].filter((pieces) => pieces.length > 0);
  if (sentences.length === 0) return undefined;
  return joined(
    sentences.map((pieces) => [...capitalised(pieces), words('.')]),
    ' ',
  );
}
