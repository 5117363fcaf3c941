/** Units in time: whose a code is on a day, who stands below whom, who files, and what became of whom. */
import fc from 'fast-check';
import { doesFile, filersOf } from '../../src/census/filers';
import { financeOffice, roleIn, shortName } from '../../src/census/roles';
import { below, unitCoded, unitsAt, unitsWithCode } from '../../src/census/units';
import { period } from '../../src/core/period';
import type { Catalogue, Unit } from '../../src/core/unit';
import { idText, parseId, sameUnit, unitKey } from '../../src/core/unitId';
import { isUnitKind, unitKinds } from '../../src/core/unitKind';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';
import { mergedCatalogue, testCatalogue, unitsOfKind } from '../support/places';
import { formNamed } from '../support/forms';

const budget = formNamed('NS 2017');
const [place, first, second] = testCatalogue.units as [Unit, Unit, Unit];
const merged = mergedCatalogue.units.at(-1)!;
const namesOf = (units: readonly Unit[]): readonly string[] => units.map(({ name }) => name);

describe('an identity', () => {
  const id = fc.record({
    system: fc.string(),
    code: fc.string({ minLength: 1 }).filter((text) => !text.includes('@')),
    since: fc.string().filter((text) => !text.includes('/')),
  });
  test('is written and read back as itself', () => fc.assert(fc.property(id, (one) => expect(parseId(idText(one))).toEqual(one))));
  test('is the same text only for the same unit', () =>
    fc.assert(fc.property(id, id, (a, b) => expect(idText(a) === idText(b)).toBe(JSON.stringify(a) === JSON.stringify(b)))));
  test('that a catalogue writes without a system is of the unit’s own', () => {
    expect(parseId('03595@2025-07-01', 'GSO')).toEqual({ system: 'GSO', code: '03595', since: '2025-07-01' });
    expect(parseId('03595')).toBeUndefined();
  });
  test('two units of one code are two', () => {
    expect(sameUnit(first, merged)).toBe(false);
    expect(unitKey(first)).not.toBe(unitKey(merged));
  });
});

describe('a code', () => {
  test('that was given again means one unit a day', () => {
    expect(unitsWithCode(mergedCatalogue, '01001')).toHaveLength(2);
    expect(unitCoded(mergedCatalogue, '01001', '2025-06-30')?.name).toBe('Xã Mẫu Một');
    expect(unitCoded(mergedCatalogue, '01001', '2025-07-01')?.name).toBe('Xã Mẫu');
  });
  test('means the unit that got it last, though nobody wrote that the one before had ended', () => {
    const endless = { units: [first, merged] };
    expect(unitCoded(endless, '01001', '2025-07-01')).toBe(merged);
    expect(unitsAt(endless.units, '2025-07-01')).toEqual([merged]);
    expect(unitsAt(endless.units, '2025-06-30')).toEqual([first]);
  });
  test('is nobody’s where it means several and no day tells which', () => expect(unitCoded(mergedCatalogue, '01001')).toBeUndefined());
  test('that means but one unit is not asked for its day', () =>
    expect(unitCoded(mergedCatalogue, '01002', '2030-01-01')?.name).toBe('Xã Mẫu Hai'));
  test('of two code systems is nobody’s', () =>
    expect(unitCoded({ units: [first, { ...second, code: first.code, codeSystem: 'CQ' }] }, first.code, '2021-01-01')).toBeUndefined());
});

test('a catalogue is taken as it began for the days before it', () =>
  expect(unitsAt(thanUyen2021.units, '2020-12-31')).toEqual(thanUyen2021.units));

test('units of one code never overlap, and each is there exactly on its days', () => {
  const day = fc.integer({ min: 0, max: 5000 }).map((days) => new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 2, maxLength: 6 }), day, (cuts, asked) => {
      const starts = [...cuts].sort();
      const before = (text: string): string => new Date(Date.parse(text) - 86_400_000).toISOString().slice(0, 10);
      const units = starts.map((validFrom, index): Unit => {
        const next = starts[index + 1];
        return { ...first, validFrom, ...(next === undefined ? {} : { validTo: before(next) }) };
      });
      const there = unitsAt(units, asked);
      expect(there).toHaveLength(1);
      expect(there[0]?.validFrom).toBe([...starts].reverse().find((start) => start <= asked) ?? starts[0]);
    }),
  );
});

test('below a unit stand its own, level by level', () => {
  const village: Unit = { ...first, code: 'T1', name: 'Thôn Một', level: 'thôn', parent: '01001' };
  const units = [...testCatalogue.units, village];
  expect(namesOf(below(units, place, 1))).not.toContain('Thôn Một');
  expect(namesOf(below(units, place, 2))).toContain('Thôn Một');
  expect(below(units, place)).toHaveLength(5);
  expect(namesOf(below(units, first))).toEqual(['Thôn Một']);
  expect(below([{ ...first, parent: first.code }], first)).toEqual([]);
});

describe('who files', () => {
  test('a unit that ended with the month before is not missed, and the one that took its code is asked', () => {
    expect(namesOf(filersOf(budget, mergedCatalogue, period('2025-H1')))).toEqual(['Huyện Mẫu', 'Xã Mẫu Một', 'Xã Mẫu Hai']);
    expect(namesOf(filersOf(budget, mergedCatalogue, period('2025-07')))).toEqual(['Huyện Mẫu', 'Xã Mẫu']);
  });
  test('nobody, once all have ended', () => expect(filersOf(budget, thanUyen2021, period('2025-Q3'))).toEqual([]));
  test('by its own list of forms where it has one', () => {
    const [owner] = unitsOfKind(testCatalogue, ['owner']);
    expect(doesFile(budget, owner!, testCatalogue)).toBe(false);
    expect(doesFile(budget, { ...owner!, forms: ['NS'] }, testCatalogue)).toBe(true);
  });
});

describe('roles', () => {
  test('the place is the level above, whatever it is elsewhere', () => {
    const commune: Catalogue = { ...testCatalogue, place: first };
    expect(roleIn(first, commune)).toBe('parent');
    expect(roleIn(first, testCatalogue)).toBe('commune');
  });
  test('every kind is said once, with its words', () => {
    expect(unitKinds).toEqual(['commune', 'parent', 'owner', 'finance']);
    expect(isUnitKind('toString')).toBe(false);
  });
  test('the finance office is called by its letters, and not by a number', () => {
    expect(shortName(financeOffice(testCatalogue)!)).toBe('TCKH');
    expect(shortName({ ...place, code: '110' })).toBeUndefined();
  });
});
