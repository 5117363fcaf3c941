/** Two units of one code, one until June 2025 and one from July on: no return of one is taken for the other's. */
import { filersOf } from '../../src/census/filers';
import { validate } from '../../src/check/validate';
import { collect } from '../../src/consolidate/collect';
import { contribute } from '../../src/consolidate/contribution';
import { linesOf } from '../../src/consolidate/lines/lines';
import { lineNumbered } from '../../src/consolidate/lines/numbered';
import { select } from '../../src/consolidate/lines/select';
import { period } from '../../src/core/period';
import { snapshotOf } from '../../src/core/planSnapshot';
import type { Submission } from '../../src/core/table';
import type { Unit } from '../../src/core/unit';
import { unitKey } from '../../src/core/unitId';
import { orderLayouts } from '../../src/distribute/order';
import type { Order } from '../../src/distribute/order';
import { ordersOf } from '../../src/distribute/orders';
import { templatePlan } from '../../src/distribute/template';
import { forms } from '../../src/forms';
import { recognise } from '../../src/read/recognise';
import type { Filling } from '../../src/sample/filling';
import { fillTemplate } from '../../src/sample/fill';
import { mergedCatalogue } from '../support/places';
import { formNamed } from '../support/forms';

const budget = formNamed('NS 2017');
const [parent, before] = mergedCatalogue.units as [Unit, Unit];
const after = mergedCatalogue.units.at(-1)!;
const orderOf = (unit: Unit, code: string): Order => ({ form: budget, unit, catalogue: mergedCatalogue, period: period(code) });

const filling: Filling = {
  sheets: { thu: { rows: { phiLePhi: { duToanNsnn: 10, duToanNsx: 10, thucHienNsnn: 4, thucHienNsx: 4 } } } },
};
function submitted(unit: Unit, code: string, previous: readonly Submission[] = []): Submission {
  const workbook = snapshotOf(fillTemplate(orderOf(unit, code), filling), `${unit.name} ${code}.xlsx`);
  const context = { forms: [budget], catalogues: [mergedCatalogue], catalogue: mergedCatalogue, previous } as const;
  return validate({ file: workbook.file, sha256: workbook.file, workbook }, context);
}

test('a file is of the unit that had its code at the end of the period', () => {
  expect(submitted(before, '2025-H1').unit).toBe(before);
  expect(submitted(after, '2025-9M').unit).toBe(after);
});

test('a file of a unit that is there no more is told, with its days', () => {
  const [one] = recognise(snapshotOf(templatePlan(orderOf(mergedCatalogue.units[2]!, '2025-9M')), 'a.xlsx'), {
    forms: [budget],
    catalogues: [mergedCatalogue],
  }).findings;
  expect(one).toMatchObject({ kind: 'file.ended', to: '2025-06-30' });
});

test('earlier returns of the other unit are not compared with', () => {
  const unchecked = ({ findings }: Submission): number => findings.filter(({ severity }) => severity === 'unchecked').length;
  const earlier = submitted(before, '2025-H1');
  const alone = unchecked(submitted(after, '2025-9M'));
  expect(alone).toBeGreaterThan(0);
  expect(unchecked(submitted(after, '2025-9M', [earlier]))).toBe(alone);
  expect(unchecked(submitted(after, '2025-9M', [{ ...earlier, unit: after }]))).toBeLessThan(alone);
});

test('each is expected, collected and added up in its own time', () => {
  const own = submitted(after, '2025-9M');
  const others = { ...submitted(before, '2025-H1'), period: period('2025-9M') };
  const expected = filersOf(budget, mergedCatalogue, period('2025-9M'));
  const { units, progress } = collect(
    budget,
    period('2025-9M'),
    expected,
    [own, others].flatMap((item) => contribute(item, forms)),
    ['01001'],
  );
  expect(units.map(({ unit }) => unit)).toEqual([after]);
  expect(progress.map(({ unit, status }) => [unit.name, status])).toEqual([
    ['Huyện Mẫu', 'missing'],
    ['Xã Mẫu', own.status === 'accepted' ? 'accepted' : 'despiteErrors'],
  ]);
  const lines = linesOf(
    units.flatMap((item) => [item, { ...item, unit: before }]),
    [],
  );
  const chosen = select(lines, 'thu', { key: 'phiLePhi', unit: after }).map((number) => lineNumbered(lines, number)!);
  expect(chosen.map(({ unit }) => unitKey(unit))).toEqual([unitKey(after)]);
});

test('the level above gets a row for each unit there is, and templates go to those', () => {
  const rows = (code: string): readonly string[] =>
    orderLayouts(orderOf(parent, code)).flatMap((layout) => layout.rows.flatMap(({ unit }) => (unit ? [unit.name] : [])));
  expect(rows('2024')).toEqual(['Xã Mẫu Một', 'Xã Mẫu Hai']);
  expect(rows('2025')).toEqual(['Xã Mẫu']);
  expect(ordersOf(mergedCatalogue, period('2025-9M'), [budget]).map(({ unit }) => unit.name)).toEqual(['Huyện Mẫu', 'Xã Mẫu']);
});
