/** The one spoiler: a slip of a kind made in a filled workbook, at a place that chance chooses. */
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../core/plan';
import { remember } from '../../core/remember';
import type { Order } from '../../distribute/order';
import { withResults } from '../results';
import type { FilledReturn } from '../returned';
import { changeSheet, typeCells } from '../typing';
import type { Spot } from './atCell';
import { groundOf, valueIn } from './ground';
import type { Pick } from './pick';
import type { Change, Slip } from './slip';

export type Spoilt = Readonly<{
  slip: Slip;
  /** The workbook as it should be; every formula gone where it was pasted as values. */
  clean: WorkbookPlan;
  plan: WorkbookPlan;
  at: readonly Spot[];
  moved: boolean;
}>;

const mapCells = (plan: WorkbookPlan, change: (cell: CellPlan) => CellPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet): SheetPlan => ({
    ...sheet,
    cells: Object.fromEntries(Object.entries(sheet.cells).map(([at, cell]) => [at, change(cell)])),
  })),
});

/** Every sheet copied and pasted onto itself as values. */
export const pastedAsValues = (plan: WorkbookPlan): WorkbookPlan =>
  mapCells(plan, ({ formula, value, ...cell }) => ({ ...cell, value: formula !== undefined && value === '' ? null : value }));

/** As Excel computes it; a workbook that cannot be read any more keeps its results. */
function recalculated(order: Order, plan: WorkbookPlan): WorkbookPlan {
  try {
    return withResults(order, plan);
  } catch {
    return plan;
  }
}

/** What reading computes stands for what the form's formulas give; a formula that the slip wrote gives what the slip says. */
function withOwnFormulas(plan: WorkbookPlan, formulas: NonNullable<Change['formulas']>): WorkbookPlan {
  return formulas.reduce(
    (result, { tab, cell, formula }) =>
      changeSheet(result, tab, (sheet) => ({
        ...sheet,
        cells: { ...sheet.cells, [cell]: { ...(sheet.cells[cell] ?? { value: null }), formula } },
      })),
    plan,
  );
}

/** A valid return among those of its neighbours. */
export type Sound = Readonly<{ order: Order; plan: WorkbookPlan; neighbours: readonly FilledReturn[] }>;

/** Many slips are made in one workbook; what it offers is looked for once. */
const asMade = remember((sound: Sound) => groundOf(sound, sound.neighbours));
const asValues = remember((sound: Sound) => groundOf({ order: sound.order, plan: pastedAsValues(sound.plan) }, sound.neighbours));

/** Undefined where the workbook has no place for it. */
export function spoil(slip: Slip, sound: Sound, pick: Pick): Spoilt | undefined {
  const ground = slip.afterwards === 'pasted' ? asValues(sound) : asMade(sound);
  const change = slip.make(ground, pick);
  if (!change) return undefined;
  const settled = slip.afterwards === 'recalculated' ? recalculated(sound.order, change.plan) : change.plan;
  return {
    slip,
    clean: change.right ?? ground.plan,
    plan: withOwnFormulas(settled, change.formulas ?? []),
    at: change.at,
    moved: change.moved === true,
  };
}

/** Another change on top, as when a person puts a cell right: what has formulas is computed anew. */
export const retyped = (order: Order, plan: WorkbookPlan, cells: Parameters<typeof typeCells>[1]): WorkbookPlan =>
  recalculated(order, typeCells(plan, cells));

export const standsAt = (plan: WorkbookPlan, spot: Spot): CellPlan['value'] => valueIn(plan, spot);
