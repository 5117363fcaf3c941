/** Lists the rules that no grid proves, and proves the checks that the shape of a form implies on returns made from the form itself. */
import type { CellRef } from '../../src/core/cell';
import type { UnitKind } from '../../src/core/unitKind';
import { evaluate } from '../../src/reckon/evaluate';
import { worldOf } from '../../src/reckon/world';
import { isApplied, standings } from '../../src/check/standings';
import type { Check } from '../../src/language/checks';
import type { Form } from '../../src/language/load';
import { forms } from '../../src/forms';
import { unproven } from '../support/coverage';
import { runGrid } from '../support/grid';
import type { Return } from '../support/returns';
import { checkWith, withCells } from '../support/returns';
import { wholeReturn, wrongValue } from '../support/wholeReturn';
import { formsWithGrids, nameOf } from './grids';
import type { ToldSubmission } from '../support/findings';
import { tablesOf } from '../../src/core/kept/table';
import { unfolded } from '../support/findings';

test.each(formsWithGrids.map(({ form, grids }) => [nameOf(form), form, grids] as const))(
  'every rule of %s fails on one grid and holds on another',
  (_, form, grids) => {
    expect(
      unproven(
        form,
        grids.map((grid) => runGrid(form, grid)),
      ),
    ).toEqual([]);
  },
);

test('a rule that only ever fails, or never does, is listed', () => {
  const form = forms.find(({ code }) => code === 'NS')!;
  const failing = runGrid(form, { sheet: 'thu', grid: '| Thu | duToanNsnn | duToanNsx |\n| phiLePhi | 10 | 9 |' });
  expect(unproven(form, [failing])).toEqual(expect.arrayContaining(['NS-01 never holds', 'NS-02 never fails', 'NS-02 never holds']));
  expect(unproven(form, [failing])).not.toContain('NS-01 never fails');
  expect(unproven(form, [])).toHaveLength(2 * form.sheets.flatMap(({ rules }) => rules).length);
});

type Filled = Readonly<{ kind: UnitKind; made: Return; clean: ToldSubmission }>;

/** A cell that can be broken so that this check must notice: the left side of a place where it holds. */
function breakable(form: Form, check: Check, { made, clean, kind }: Filled): CellRef | undefined {
  const tables = tablesOf(clean);
  const table = tables.find(({ sheet }) => sheet === check.sheet);
  if (!table || check.holds.is !== 'compare' || !isApplied(check, { period: made.order.period, kind, consolidated: false }))
    return undefined;
  const { left } = check.holds;
  const world = worldOf(form, tables, {});
  for (const standing of standings(form, check, table)) {
    const truth = evaluate(check.holds, standing, world);
    const value = evaluate(left, standing, world);
    if (truth.is === 'truth' && truth.truth && value.is === 'figure' && value.figure.from.length === 1) return value.figure.from[0];
  }
  return undefined;
}

describe.each(forms.map((form) => [nameOf(form), form] as const))('what the shape of %s implies', (_, form) => {
  const kinds = [...new Set(form.sheets.flatMap(({ filedBy }) => filedBy ?? form.filedBy))];
  const filled = kinds.map((kind): Filled => {
    const made = wholeReturn(form, kind);
    return { kind, made, clean: checkWith(form, made.workbook) };
  });
  const implied = form.checks.filter(({ kind }) => kind !== 'rule');

  test.each(filled.map((item) => [item.kind, item] as const))('a whole return of a %s breaks none of it', (_kind, { clean }) => {
    const codes = new Set(implied.map(({ code }) => code));
    expect(
      clean.findings.filter(({ code }) => codes.has(code) || !/^[A-Z]+-\d+$/.test(code)).map(({ code, message }) => `${code} ${message}`),
    ).toEqual([]);
  });

  test('each check can be broken, notices one wrong cell, and is silent before', () => {
    const silent = implied.flatMap((check) => {
      const [item, cell] =
        filled.flatMap((one) => {
          const at = breakable(form, check, one);
          return at ? [[one, at] as const] : [];
        })[0] ?? [];
      if (!item || !cell) return [`${check.code}: nothing to break`];
      const broken = withCells(item.made.workbook, { [cell.sheet]: { [cell.cell]: { value: wrongValue.toNumber() } } });
      const found = unfolded(checkWith(form, broken).findings).filter(
        ({ code, at }) => code === check.code && at.cell === cell.cell && at.sheet === cell.sheet,
      );
      return found.length > 0 ? [] : [`${check.code}: silent about ${cell.sheet}!${cell.cell}`];
    });
    expect(silent).toEqual([]);
  });
});
