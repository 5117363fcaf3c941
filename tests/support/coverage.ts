/** Which declared rules the grids prove: each must be broken on one grid, and hold on another where it had something to look at. */
import { worldOf } from '../../src/reckon/world';
import { isApplied, standings } from '../../src/check/standings';
import type { Standing, World } from '../../src/reckon/evaluate';
import { evaluate } from '../../src/reckon/evaluate';
import type { Check } from '../../src/language/checks';
import { refsOf } from '../../src/language/expression';
import type { Form } from '../../src/language/load';
import type { GridRun } from './grid';

/** `unique` over nothing is true and proves nothing. */
function hasSomething({ holds }: Check, { table }: Standing): boolean {
  if (holds.is !== 'call' || holds.name !== 'unique' || holds.args[0]?.is !== 'ref') return true;
  const column = holds.args[0].to.column ?? '';
  return table.rows.filter((row) => row.kind === 'item' && column in row.texts).length > 1;
}

export function holdsSomewhere(form: Form, check: Check, run: GridRun): boolean {
  const table = run.tables.find(({ sheet }) => sheet === check.sheet);
  if (!table || !isApplied(check, run.occasion)) return false;
  const world: World = worldOf(form, run.tables, run);
  return standings(form, check, table).some((standing) => {
    const value = evaluate(check.holds, standing, world);
    return value.is === 'truth' && value.truth && hasSomething(check, standing);
  });
}

const says = (run: GridRun, code: string): boolean => run.found.some((item) => item.endsWith(` ${code}`));

/** What a grid must have beside it for this check to be asked at all. */
function beside({ holds, consolidated }: Check): string {
  const periods = refsOf(holds).flatMap(({ period }) => period ?? []);
  const needed = [...new Set(periods), ...(consolidated ? ['consolidated: true'] : [])];
  return needed.length > 0 ? ` (draw a grid with ${needed.join(', ')})` : '';
}

/** `NS-01 never fails`, `NS-02 never holds`: empty when all is proved. */
export function unproven(form: Form, runs: readonly GridRun[]): readonly string[] {
  return form.checks
    .filter(({ kind }) => kind === 'rule')
    .flatMap((check) => [
      ...(runs.some((run) => says(run, check.code)) ? [] : [`${check.code} never fails${beside(check)}`]),
      ...(runs.some((run) => !says(run, check.code) && holdsSomewhere(form, check, run))
        ? []
        : [`${check.code} never holds${beside(check)}`]),
    ]);
}
