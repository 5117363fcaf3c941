/** Applies the checks of a form to tables, and says what does not hold. */
import type { CellRef } from '../core/cell';
import { joinCells } from '../core/cell';
import { roundTo } from '../core/decimal';
import type { Figure } from '../core/figure';
import type { Finding } from '../core/finding';
import type { Lang } from '../core/lang';
import type { Period } from '../core/period';
import type { Table } from '../core/table';
import { cellOf } from '../core/table';
import type { UnitKind } from '../core/unit';
import type { Check } from '../language/checks';
import { isAdditive, leaves } from '../language/form';
import type { Form } from '../language/load';
import type { Formula } from '../language/resolve';
import { appliesTo } from '../language/roles';
import { likelyCause } from './causes';
import type { Need, Standing, Value, World } from './evaluate';
import { evaluate } from './evaluate';
import { amountText, causeText, cellText, cellsText, neededWords, remedy, valueText } from './say';

export type CheckContext = Readonly<{ world: World; period: Period; kind?: UnitKind; consolidated: boolean; lang: Lang }>;

/** Every place of a table where a check stands. */
function standings(form: Form, check: Check, table: Table): readonly Standing[] {
  const rows = table.rows.filter((row) => appliesTo(check, row, check.columns?.[0] ?? ''));
  if (check.each === 'once') return [{ table }];
  if (check.each === 'row') return rows.map((row) => ({ table, row }));
  const sheet = form.sheets.find(({ key }) => key === check.sheet);
  const columns = check.columns ?? leaves(sheet?.columns ?? []).filter(isAdditive).map(({ key }) => key);
  return columns.filter((column) => column in table.columns).map((column) => ({ table, column }));
}

/** The operands of a sum, one by one, for the search of causes. */
function operandsOf(formula: Formula, standing: Standing, world: World): readonly Figure[] {
  if (formula.is === 'arithmetic' && (formula.operator === '+' || formula.operator === '-')) {
    return [...operandsOf(formula.left, standing, world), ...operandsOf(formula.right, standing, world)];
  }
  if (formula.is === 'call' && formula.name === 'sum' && formula.args[0]?.is === 'ref') {
    const column = formula.args[0].to.column ?? '';
    const section = standing.row?.kind === 'section' ? standing.row.key : undefined;
    return standing.table.rows
      .filter((row) => row.kind === 'item' && (section === undefined || row.section === section))
      .flatMap((row) => row.figures[column] ?? []);
  }
  const value = evaluate(formula, standing, world);
  return value.is === 'figure' ? [value.figure] : [];
}

const firstCell = (table: Table): CellRef => {
  const [row] = table.rows;
  return row ? cellOf(table, row, Object.keys(table.columns)[0] ?? '') : { file: table.file, sheet: table.tab, cell: 'A1' };
};

/** Which row and column of the form a cell is, for explanations. */
function aboutCell(table: Table, cell: CellRef): Finding['about'] {
  for (const row of table.rows) {
    for (const column of Object.keys(table.columns)) {
      if (cellOf(table, row, column).cell === cell.cell) return { sheet: table.sheet, row: row.kind === 'item' ? row.name.text : row.key, column };
    }
  }
  return undefined;
}

function comparisonFinding(check: Check, standing: Standing, context: CheckContext): Partial<Finding> & Pick<Finding, 'message' | 'involves'> {
  const { lang, world } = context;
  const says = lang === 'vi' ? check.says : check.saysEn;
  const tail = remedy[check.severity][lang];
  const { holds } = check;
  const left: Value | undefined = holds.is === 'compare' ? evaluate(holds.left, standing, world) : undefined;
  const right: Value | undefined = holds.is === 'compare' ? evaluate(holds.right, standing, world) : undefined;
  if (holds.is !== 'compare' || left?.is !== 'figure' || right?.is !== 'figure') {
    const value = evaluate(holds, standing, world);
    const involves = value.is === 'truth' ? value.from : [];
    const here = involves[0] ?? firstCell(standing.table);
    return { involves, message: `${says} (${cellsText(involves, here, lang)}). ${tail}` };
  }
  const [a, b] = [left.figure, right.figure];
  const here = a.from[0] ?? b.from[0] ?? firstCell(standing.table);
  const difference = a.value.minus(b.value);
  const single = holds.left.is === 'ref' && a.from.length === 1;
  const shown = (figure: Figure): string => `${cellsText(figure.from, here, lang)} = ${valueText(figure)}`;
  const first = single ? `${cellText(here, here, lang)} ${lang === 'vi' ? 'ghi' : 'holds'} ${valueText(a)}` : shown(a);
  const second =
    b.from.length === 0
      ? valueText(b)
      : `${b.from.length > 1 ? (lang === 'vi' ? 'tính từ ' : 'from ') : ''}${shown(b)}`;
  const cause = check.kind === 'sum' ? likelyCause(a, b, operandsOf(holds.right, standing, world)) : undefined;
  const why = cause ? `; ${causeText(cause.cause, cause.operand ? cellsText(cause.operand.from, here, lang) : '', lang)}` : '';
  const gap = `${lang === 'vi' ? 'chênh lệch' : 'difference'} ${amountText(difference)}${why}`;
  const declared = Math.max(a.decimals, 0);
  const expected = holds.operator === '=' ? roundTo(b.value, a.measure === 'percent' ? declared : Math.max(declared, 3)) : undefined;
  return {
    involves: joinCells(a.from, b.from),
    message: `${says}: ${first}, ${second}; ${gap}. ${tail}`,
    ...(single ? { found: { text: valueText(a), value: a.value } } : {}),
    ...(expected ? { expected } : {}),
    difference,
    ...(cause ? { cause: cause.cause } : {}),
    ...(check.computes && single && expected ? { fix: { at: here, write: expected } } : {}),
  };
}

function runOne(form: Form, check: Check, table: Table, context: CheckContext): readonly Finding[] {
  const { code, severity, holds } = check;
  const needs = new Set<Need>();
  const broken = standings(form, check, table).flatMap((standing): readonly Finding[] => {
    const value = evaluate(holds, standing, context.world);
    if (value.is === 'unknown') needs.add(value.needs);
    if (value.is !== 'truth' || value.truth) return [];
    const finding = comparisonFinding(check, standing, context);
    const at = finding.involves.find(({ file, sheet }) => file === table.file && sheet === table.tab) ?? finding.involves[0] ?? firstCell(table);
    const about = aboutCell(table, at);
    return [{ code, severity, at, ...finding, ...(about ? { about } : {}) }];
  });
  const [need] = needs;
  if (need === undefined) return broken;
  const says = context.lang === 'vi' ? check.says : check.saysEn;
  const message =
    context.lang === 'vi'
      ? `Chưa kiểm tra được quy tắc này vì chưa có ${neededWords[need].vi}: ${says}.`
      : `Not checked, for want of ${neededWords[need].en}: ${says}.`;
  return [...broken, { code, severity: 'unchecked', at: firstCell(table), involves: [], message }];
}

/** A rule that crashes is reported as such; the others still run. */
export function runChecks(form: Form, tables: readonly Table[], context: CheckContext): readonly Finding[] {
  return form.checks
    .filter((check) => (check.consolidated ?? false) === context.consolidated)
    .filter(({ periods }) => !periods || periods.includes(context.period.kind))
    .filter(({ onlyFor }) => !onlyFor || context.kind === undefined || onlyFor.includes(context.kind))
    .flatMap((check): readonly Finding[] => {
      const table = tables.find(({ sheet }) => sheet === check.sheet);
      if (!table) return [];
      try {
        return runOne(form, check, table, context);
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        const message =
          context.lang === 'vi'
            ? `Quy tắc ${check.code} gặp lỗi khi chạy nên chưa kiểm tra được (${detail}). Các quy tắc khác vẫn được kiểm tra.`
            : `Rule ${check.code} crashed and was not checked (${detail}). The other rules ran.`;
        return [{ code: check.code, severity: 'unchecked', at: firstCell(table), involves: [], message }];
      }
    });
}

/** The tables at hand beside the ones being checked. */
export function worldOf(
  form: Form,
  tables: readonly Table[],
  beside: Readonly<{ lastPeriod?: readonly Table[]; lastYear?: readonly Table[]; otherForms?: readonly Table[] }>,
): World {
  const codeColumns = new Map(form.sheets.map((sheet) => [sheet.key, leaves(sheet.columns).find(({ kind }) => kind === 'code')?.key]));
  return {
    table: (ref) => {
      const pool = ref.period === 'lastPeriod' ? beside.lastPeriod : ref.period === 'lastYear' ? beside.lastYear : ref.form === form.code ? tables : beside.otherForms;
      return pool?.find((table) => table.form === ref.form && table.sheet === ref.sheet);
    },
    identity: (sheet) => codeColumns.get(sheet),
  };
}

