/** What this machine remembers of the office's choices from one day to the next: place, period, and what the office adds to a place. */
import type { Office, OwnCatalogue } from '../../core/office';
import { usualOffice } from '../../core/office';
import { parsePeriod } from '../../core/period';
import { present } from '../../core/present';
import type { Store } from './store';

const key = 'tonghop-office';

type Rows = NonNullable<Office['added']>;

type Remembered = Readonly<{
  catalogue: string;
  place?: string;
  period: string;
  own?: OwnCatalogue;
  /** By the code of the catalogue: they are there again when it is chosen again. */
  added: Readonly<Record<string, Rows>>;
}>;

const nothing: Remembered = { catalogue: '', period: '', added: {} };

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> => typeof data === 'object' && data !== null;
const isText = (data: unknown): data is string => typeof data === 'string';
const isRows = (data: unknown): data is Rows => Array.isArray(data) && data.every((row) => Array.isArray(row) && row.every(isText));
const isOwn = (data: unknown): data is OwnCatalogue =>
  isRecord(data) && isText(data['code']) && isText(data['place']) && isRows(data['rows']);

/** A browser may refuse its storage to a page from a folder, and anything may stand in it. */
function stored(): Remembered {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (!isRecord(read)) return nothing;
    const { catalogue, place, period, own, added } = read;
    return {
      catalogue: isText(catalogue) ? catalogue : '',
      period: isText(period) && parsePeriod(period) ? period : '',
      added: isRecord(added)
        ? Object.fromEntries(Object.entries(added).flatMap(([code, rows]) => (isRows(rows) ? [[code, rows]] : [])))
        : {},
      ...present({ place: isText(place) ? place : undefined, own: isOwn(own) ? own : undefined }),
    };
  } catch {
    return nothing;
  }
}

/** What the office added to this catalogue, whenever that was. */
export const rememberedAdditions = (catalogue: string): Rows | undefined => stored().added[catalogue];

/** The choices to begin with. */
export function rememberedOffice(): Office {
  const { catalogue, place, period, own, added } = stored();
  return { ...usualOffice, catalogue, period, ...present({ place, own, added: added[catalogue] }) };
}

export function rememberOffice(office: Pick<Store<Office>, 'get' | 'subscribe'>): void {
  let before = office.get();
  office.subscribe(() => {
    const { catalogue, place, period, own, added } = office.get();
    const isSame = catalogue === before.catalogue && period === before.period && own === before.own && added === before.added;
    before = office.get();
    if (isSame) return;
    const { [catalogue]: _, ...others } = stored().added;
    const remembered: Remembered = {
      ...{ catalogue, period },
      added: catalogue === '' || added === undefined ? others : { ...others, [catalogue]: added },
      ...present({ place, own }),
    };
    try {
      localStorage.setItem(key, JSON.stringify(remembered));
    } catch {
      // Next time the place has to be chosen again.
    }
  });
}
