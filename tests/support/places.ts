/** The invented district of the examples, and its units, for tests that need units but no real place. */
import type { UnitKind } from '../../src/core/unitKind';
import type { Catalogue, Unit } from '../../src/core/unit';
import { exampleDistrict, exampleUnit } from '../../src/sample/district';

export const testCatalogue: Catalogue = exampleDistrict;

export const unitOf = (kind: UnitKind): Unit => testCatalogue.units.find((item) => item.kind === kind)!;

export const unitsOfKind = ({ units }: Catalogue, kinds: readonly UnitKind[]): readonly Unit[] =>
  units.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => a.order - b.order);

/** The two communes became one on 1 July 2025, which got the code of the first. */
const ended = (item: Unit): Unit => ({ ...item, validTo: '2025-06-30', successor: '01001@2025-07-01' });
export const mergedCatalogue: Catalogue = {
  ...testCatalogue,
  units: [
    ...testCatalogue.units.map((item) => (item.kind === 'commune' ? ended(item) : item)),
    { ...exampleUnit(6, '01001', 'Xã Mẫu', 'xã', 'commune'), validFrom: '2025-07-01' },
  ],
};
