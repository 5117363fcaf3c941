/** Finding and choosing units, and what outlives a change of period. */
import { plainWords } from '../../../src/core/vietnamese';
import type { OfferedUnit, TemplateOffer } from '../../../src/taskpane/engine/templateOffer';
import { first as atFirst, withOffer, withRound } from '../../../src/taskpane/templates/state';
import { endedUnits, filing, foundUnits, kindsOf, withUnits } from '../../../src/taskpane/templates/units';

const unit = (code: string, name: string, more: Partial<OfferedUnit> = {}): OfferedUnit => ({
  code,
  name,
  kind: 'commune',
  forms: ['NS'],
  ...more,
});
const units = [
  unit('03632', 'Xã Hua Nà'),
  unit('03631', 'Xã Mường Cang'),
  unit('03595', 'Thị trấn Đức Phổ'),
  unit('TCKH', 'Phòng Tài chính', { kind: 'finance', forms: ['DTC'] }),
  unit('X', 'Xã Cũ', { ended: '2020-12-31' }),
  unit('Y', 'Trường học', { kind: 'owner', forms: [] }),
];
const found = (search: string, kind: OfferedUnit['kind'] | '' = ''): readonly string[] =>
  foundUnits(units, { search, kind }).map(({ code }) => code);

test('accents, case and the order of words do not matter; codes are found too', () => {
  expect(plainWords('  Xã  Mường   Cang ')).toBe('xa muong cang');
  expect(plainWords('Đức Phổ'.normalize('NFD'))).toBe('duc pho');
  expect(found('hua na')).toEqual(['03632']);
  expect(found('CANG mường')).toEqual(['03631']);
  expect(found('đuc pho')).toEqual(['03595']);
  expect(found('0363')).toEqual(['03632', '03631']);
  expect(found('', 'finance')).toEqual(['TCKH']);
  expect(found('xyz')).toEqual([]);
});

test('only units that file something and still exist are offered', () => {
  expect(filing(units).map(({ code }) => code)).toEqual(['03632', '03631', '03595', 'TCKH']);
  expect(endedUnits(units).map(({ code }) => code)).toEqual(['X']);
  expect(kindsOf(units)).toEqual(['commune', 'owner', 'finance']);
});

test('those found are chosen or left out, the others stay as they are', () => {
  const some = units.slice(0, 2);
  expect([...withUnits(new Set(['TCKH']), some, true)]).toEqual(['TCKH', '03632', '03631']);
  expect([...withUnits(new Set(['TCKH', '03632']), some, false)]).toEqual(['TCKH']);
});

describe('another period', () => {
  const offer: TemplateOffer = { catalogue: 'a', place: 'Huyện A', period: '2021-Q1', forms: [], units };
  const first = withOffer(atFirst, offer);

  test('offers all units as long as nobody chose some', () => {
    const grown = withOffer(first, { ...offer, period: '2021-H1', units: [...units, unit('Z', 'Xã Mới')] });
    expect(grown.round?.units.has('Z')).toBe(true);
  });

  test('keeps what was chosen, less what is gone', () => {
    const chosen = withRound(first, (round) => ({ ...round, units: new Set(['03632', '03631']) }));
    const next = withOffer(chosen, { ...offer, period: '2021-H1', units: units.slice(1) });
    expect([...(next.round?.units ?? [])]).toEqual(['03631']);
    expect([...(withOffer(chosen, { ...offer, catalogue: 'b' }).round?.units ?? [])]).toEqual(['03632', '03631', '03595', 'TCKH']);
  });
});
