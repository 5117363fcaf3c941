/** Every slip, on every form: it changes its one cell, and where the cell itself shows it, it is found there. */
import { validate } from '../../src/check/validate';
import { snapshotOf } from '../../src/core/planSnapshot';
import type { WorkbookPlan } from '../../src/core/plan';
import { forms } from '../../src/forms';
import { figureRule } from '../../src/language/columns/ask';
import { placeOf } from '../../src/language/layout';
import { roleOf } from '../../src/language/roles';
import type { AtCellKind, Spot } from '../../src/sample/slips/atCell';
import { atCell } from '../../src/sample/slips/atCell';
import { testCatalogue } from '../support/places';
import type { Return } from '../support/returns';
import { wholeReturn } from '../support/wholeReturn';

/** Told by the cell alone, whatever the rules of the form say of it. */
const plain: Readonly<Record<AtCellKind, boolean>> = {
  asText: true,
  inWords: true,
  digitAdded: false,
  digitLost: false,
  thousandfold: false,
  negative: false,
  blanked: false,
};

/** The first figure of each sheet; a section that is closed to the unit holds none. */
const spotsOf = ({ order, layouts, plan }: Return & Readonly<{ plan: WorkbookPlan }>): readonly Spot[] =>
  layouts.flatMap((layout) => {
    const places = layout.rows.flatMap((row) =>
      layout.columns
        .filter((column) => figureRule(column) && roleOf(order.form, layout, row, column).is === 'input')
        .map((column) => placeOf(layout, row, column.key)),
    );
    const { tab } = layout.sheet;
    const cells = plan.sheets.find(({ name }) => name === tab)?.cells ?? {};
    const filled = places.filter((cell) => typeof cells[cell]?.value === 'number');
    return filled.slice(0, 1).map((cell) => ({ tab, cell }));
  });

const valuesOf = (plan: WorkbookPlan): ReadonlyMap<string, unknown> =>
  new Map(plan.sheets.flatMap(({ name, cells }) => Object.entries(cells).map(([at, cell]) => [`${name}!${at}`, cell] as const)));

const whole = forms.map((form) => [`${form.code} ${form.version}`, wholeReturn(form, form.filedBy[0]!)] as const);
const kinds = Object.keys(atCell) as readonly AtCellKind[];

describe.each(whole)('%s', (_, made) => {
  test.each(kinds)('%s', (kind) => {
    const spots = spotsOf(made);
    expect(spots.length).toBeGreaterThan(0);
    for (const spot of spots) {
      const spoilt = atCell[kind](made.plan, spot);
      const [before, after] = [valuesOf(made.plan), valuesOf(spoilt)];
      expect([...after].filter(([at, cell]) => before.get(at) !== cell).map(([at]) => at)).toEqual([`${spot.tab}!${spot.cell}`]);
      expect(before.size).toBe(after.size);
      if (!plain[kind]) continue;
      const { findings } = validate(
        { file: 'a.xlsx', sha256: '', workbook: snapshotOf(spoilt, 'a.xlsx') },
        { forms: [made.order.form], catalogues: [testCatalogue], previous: [] },
      );
      expect(findings.map(({ at }) => `${at.sheet}!${at.cell}`)).toContain(`${spot.tab}!${spot.cell}`);
    }
  });
});
