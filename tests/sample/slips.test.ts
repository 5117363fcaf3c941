/** Every kind of slip spoils what it says it spoils, and nothing beside it: no kind that changes nothing is measured. */
import type { SheetPlan, WorkbookPlan } from '../../src/core/plan';
import { families } from '../../src/sample/slips/slip';
import { heldBack } from '../../src/sample/slips/heldBack';
import { slips } from '../../src/sample/slips/index';
import { pickFrom } from '../../src/sample/slips/pick';
import type { Slip } from '../../src/sample/slips/slip';
import type { Sound, Spoilt } from '../../src/sample/slips/spoil';
import { spoil } from '../../src/sample/slips/spoil';
import { cleanReturnsOf } from '../../src/sample/sample';
import { samples } from '../../src/sample/samples';

/** Some units of each form and kind are enough, among all their neighbours. */
const sound: readonly Sound[] = samples.flatMap((sample) => {
  const filled = cleanReturnsOf(sample);
  return filled.map((one) => ({
    ...one,
    neighbours: filled.filter(
      ({ order }) => order.unit !== one.order.unit && order.form === one.order.form && order.unit.kind === one.order.unit.kind,
    ),
  }));
});

function madeOf(slip: Slip): Spoilt | undefined {
  for (let seed = 1; seed <= 60; seed += 1) {
    const pick = pickFrom(seed);
    const one = pick.one(sound);
    const spoilt = one && spoil(slip, one, pick);
    if (spoilt) return spoilt;
  }
  return undefined;
}

const sheetIn = (plan: WorkbookPlan, tab: string): SheetPlan | undefined => plan.sheets.find(({ name }) => name === tab);
const cellText = (plan: WorkbookPlan, tab: string, cell: string): string => JSON.stringify(sheetIn(plan, tab)?.cells[cell] ?? null);
/** All of a sheet but its cells. */
const frame = (plan: WorkbookPlan, tab: string): string => {
  const sheet = sheetIn(plan, tab);
  return JSON.stringify(sheet && { ...sheet, cells: {} });
};

/** Cells without a formula that hold something else than before. */
function typedCells({ clean, plan }: Spoilt): readonly string[] {
  return clean.sheets.flatMap(({ name, cells }) => {
    const places = new Set([...Object.keys(cells), ...Object.keys(sheetIn(plan, name)?.cells ?? {})]);
    return [...places]
      .filter((cell) => cells[cell]?.formula === undefined && cellText(clean, name, cell) !== cellText(plan, name, cell))
      .map((cell) => `${name}!${cell}`);
  });
}

/** A whole sheet is named by its first cell. */
const isOfSheet = ({ at }: Spoilt): boolean => at.some(({ cell }) => cell === 'A1');
const isOfAll = ({ at }: Spoilt): boolean => at.some(({ tab }) => tab === '');

describe('the list', () => {
  test('every family has kinds, every kind its own name, and every hidden one its reason', () => {
    expect(families.filter((family) => !slips.some((slip) => slip.family === family))).toEqual([]);
    expect(new Set(slips.map(({ name }) => name)).size).toBe(slips.length);
    expect(slips.length).toBeGreaterThanOrEqual(60);
    expect(slips.filter(({ shows }) => typeof shows === 'object' && shows.why.length < 20)).toEqual([]);
  });

  test('a third is held back, and each of those is a kind', () => {
    expect(heldBack.filter((name) => !slips.some((slip) => slip.name === name))).toEqual([]);
    expect(Math.abs(heldBack.length / slips.length - 1 / 3)).toBeLessThan(0.05);
  });
});

describe.each(slips.map((slip) => [slip.name, slip] as const))('%s', (_, slip) => {
  const spoilt = madeOf(slip);

  test('can be made in a sample', () => expect(spoilt).toBeDefined());

  test('changes what it names', () => {
    const { plan, clean, at, moved } = spoilt!;
    const isChanged = at.some(
      ({ tab, cell }) => cellText(clean, tab, cell) !== cellText(plan, tab, cell) || frame(clean, tab) !== frame(plan, tab),
    );
    // What stood at a place may have moved on with others like it.
    const isElsewhere = (moved || isOfSheet(spoilt!) || isOfAll(spoilt!)) && JSON.stringify(plan) !== JSON.stringify(clean);
    expect(isChanged || isElsewhere).toBe(true);
  });

  test('changes nothing else that is typed', () => {
    if (spoilt!.moved || isOfAll(spoilt!) || isOfSheet(spoilt!)) return;
    const named = spoilt!.at.map(({ tab, cell }) => `${tab}!${cell}`);
    expect(typedCells(spoilt!).filter((place) => !named.includes(place))).toEqual([]);
  });

  test('comes out the same again', () => expect(JSON.stringify(madeOf(slip)?.plan)).toBe(JSON.stringify(spoilt!.plan)));
});
