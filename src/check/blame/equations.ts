/** All that must hold in a return, each with its cells: what it says is taken together, whichever rule says it. */
import type { Figure } from '../../core/figure';
import { groupBy } from '../../core/remember';
import type { Table } from '../../core/table';
import type { Check } from '../../language/checks';
import type { Form } from '../../language/load';
import type { Standing, World } from '../../reckon/evaluate';
import { evaluate } from '../../reckon/evaluate';
import type { Beside } from '../../reckon/world';
import { worldOf } from '../../reckon/world';
import type { Occasion } from '../standings';
import { isApplied, standings } from '../standings';
import type { Spot } from './spots';
import { idOf, spotsIn } from './spots';

export type Equation = Readonly<{
  /** The same for the same equation of the return, whatever its cells hold. */
  key: string;
  check: Check;
  standing: Standing;
  spots: readonly Spot[];
  holds: boolean;
  /** The cell that the form computes by it. */
  target?: string;
}>;

export type Of = Readonly<{
  form: Form;
  occasion: Occasion;
  beside: Beside;
  /** What is typed there as a formula, if one is. */ formulaAt: (spot: Spot) => string | undefined;
}>;
export type Case = Of &
  Readonly<{
    tables: readonly Table[];
    world: World;
    equations: readonly Equation[];
    /** By the name of a cell. */
    at: ReadonlyMap<string, readonly Equation[]>;
    /** Cells whose formulas are there and right: they follow what they are computed from. */
    live: ReadonlyMap<string, Equation>;
  }>;

/** Undefined where it is not applied: a blank, or tables that are not at hand. */
export function truthOf(check: Check, standing: Standing, world: World): boolean | undefined {
  try {
    const value = evaluate(check.holds, standing, world);
    return value.is === 'truth' ? value.truth : undefined;
  } catch {
    // It is told to have crashed where it is checked.
    return undefined;
  }
}

function equationAt(check: Check, standing: Standing, world: World): readonly Equation[] {
  const holds = truthOf(check, standing, world);
  if (holds === undefined) return [];
  const spots = spotsIn(check.holds, standing, world);
  const [target] = check.computes && check.holds.is === 'compare' ? spotsIn(check.holds.left, standing, world) : [];
  const key = `${check.code} ${standing.row?.row ?? ''} ${standing.column ?? ''}`;
  return [{ key, check, standing, spots, holds, ...(target ? { target: idOf(target) } : {}) }];
}

export function caseOf(of: Of, tables: readonly Table[]): Case {
  const world = worldOf(of.form, tables, of.beside);
  const equations = of.form.checks
    .filter((check) => isApplied(check, of.occasion))
    .flatMap((check) => {
      const table = tables.find(({ sheet }) => sheet === check.sheet);
      return table ? standings(of.form, check, table).flatMap((standing) => equationAt(check, standing, world)) : [];
    });
  const pairs = equations.flatMap((equation) => [...new Set(equation.spots.map(idOf))].map((id) => ({ id, equation })));
  const at = new Map([...groupBy(pairs, ({ id }) => id)].map(([id, own]) => [id, own.map(({ equation }) => equation)]));
  const live = new Map<string, Equation>();
  for (const equation of equations) {
    const target = equation.spots.find((spot) => idOf(spot) === equation.target);
    if (equation.holds && target && equation.target !== undefined && of.formulaAt(target) !== undefined)
      live.set(equation.target, equation);
  }
  return { ...of, tables, world, equations, at, live };
}

export const isEquality = ({ check: { holds } }: Equation): boolean => holds.is === 'compare' && holds.operator === '=';

/** Both sides of an equality, as they stand in a world. */
export function sidesOf({ check: { holds } }: Equation, standing: Standing, world: World): readonly [Figure, Figure] | undefined {
  if (holds.is !== 'compare') return undefined;
  const [left, right] = [evaluate(holds.left, standing, world), evaluate(holds.right, standing, world)];
  return left.is === 'figure' && right.is === 'figure' ? [left.figure, right.figure] : undefined;
}

/** The cell that the form computes by it. */
export const targetOf = ({ spots, target }: Equation): Spot | undefined => spots.find((spot) => idOf(spot) === target);
