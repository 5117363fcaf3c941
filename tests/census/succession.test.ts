/** What became of units: mapped, split, elsewhere; and the same way back. */
import fc from 'fast-check';
import { predecessorsOf, successorsOf } from '../../src/census/succession';
import { unitCoded, unitsAt } from '../../src/census/units';
import type { Unit } from '../../src/core/unit';
import { idOf, sameUnit } from '../../src/core/unitId';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';
import { mergedCatalogue } from '../support/places';

const { units } = mergedCatalogue;
const [, first, second] = units as [Unit, Unit, Unit];
const merged = units.at(-1)!;
const lastOfDistricts = '2025-06-30';

test('mapped to the unit that took it in, and to itself as long as it is there', () => {
  expect(successorsOf(units, idOf(first), '2025-07-01')).toEqual({ is: 'mapped', unit: merged });
  expect(successorsOf(units, idOf(first), lastOfDistricts)).toEqual({ is: 'mapped', unit: first });
  expect(predecessorsOf(units, idOf(merged), lastOfDistricts)).toEqual([first, second].map((unit) => ({ unit, whole: true })));
});

test('elsewhere, where the catalogue does not go on', () =>
  expect(successorsOf(thanUyen2021.units, idOf(unitCoded(thanUyen2021, '03632')!), '2026-01-01')).toEqual({
    is: 'elsewhere',
    ids: [{ system: 'GSO', code: '03595', since: '2025-07-01' }],
  }));

test('split, where its parts went to several', () => {
  const parted: Unit = { ...second, successor: '01001@2025-07-01; 09999@2025-07-01' };
  expect(successorsOf([parted, merged], idOf(parted), '2025-12-31')).toEqual({
    is: 'split',
    units: [merged],
    elsewhere: [{ system: parted.codeSystem, code: '09999', since: '2025-07-01' }],
  });
  expect(predecessorsOf([parted, merged], idOf(merged), lastOfDistricts)).toEqual([{ unit: parted, whole: false }]);
});

test('a unit that is said to become itself is followed once', () => {
  const circular: Unit = { ...second, successor: `${second.code}@${second.validFrom}` };
  expect(successorsOf([circular], idOf(second), '2026-01-01').is).toBe('elsewhere');
});

test('both ways: a unit is among those that went into what it became', () => {
  const generations = ['2000-01-01', '2010-01-01', '2020-01-01'];
  const lastDays = ['2009-12-31', '2019-12-31', undefined];
  const size = 6;
  const went = fc.array(fc.array(fc.nat(size - 1), { minLength: 1, maxLength: 2 }), { minLength: size * 2, maxLength: size * 2 });
  const drawn = (targets: readonly (readonly number[])[]): readonly Unit[] =>
    generations.flatMap((validFrom, age) =>
      Array.from({ length: size }, (_, index): Unit => {
        const { validTo: _to, successor: _successor, ...base } = first;
        const successor = (targets[age * size + index] ?? []).map((one) => `U${one}@${generations[age + 1]}`).join('; ');
        const validTo = lastDays[age];
        return { ...base, code: `U${index}`, validFrom, ...(validTo === undefined ? {} : { validTo, successor }) };
      }),
    );
  fc.assert(
    fc.property(went, (targets) => {
      const all = drawn(targets);
      for (const unit of unitsAt(all, '2005-01-01')) {
        const became = successorsOf(all, idOf(unit), '2025-01-01');
        const ends = became.is === 'mapped' ? [became.unit] : became.is === 'split' ? became.units : [];
        expect(ends.length).toBeGreaterThan(0);
        for (const later of unitsAt(all, '2025-01-01')) {
          const from = predecessorsOf(all, idOf(later), '2005-01-01').find((one) => sameUnit(one.unit, unit));
          expect(from?.whole).toBe(ends.includes(later) ? became.is === 'mapped' : undefined);
        }
      }
    }),
    { numRuns: 30 },
  );
});
