/** Applies the checks of a form to tables, and says what does not hold. */
import { columnLetter, parseAddress } from '../core/address';
import type { CellRef } from '../core/cell';
import type { Finding } from '../core/finding';
import type { Lang } from '../core/lang';
import type { Table } from '../core/table';
import type { Check } from '../language/checks';
import { leaves } from '../language/form';
import type { Form } from '../language/load';
import { describe, firstCell, saysOf } from './describe';
import type { Need, World } from '../reckon/evaluate';
import { evaluate } from '../reckon/evaluate';
import { neededWords } from './say';
import type { Occasion } from './standings';
import { isApplied, standings } from './standings';

export type CheckContext = Occasion & Readonly<{ world: World; lang: Lang }>;

/** Which row and column of the form a cell is, for explanations. */
function aboutCell(table: Table, cell: CellRef): Finding['about'] {
  const place = parseAddress(cell.cell);
  if (!place || cell.file !== table.file || cell.sheet !== table.tab) return undefined;
  const row = table.rows.find((item) => item.row === place.row);
  const column = Object.keys(table.columns).find((key) => table.columns[key] === columnLetter(place.column));
  return row && column ? { sheet: table.sheet, row: row.kind === 'item' ? row.name.text : row.key, column } : undefined;
}

/** An explanation is keyed by the name of the row, and a name that may be a person's goes no further. */
const mayBePerson = ({ holds }: Check): boolean => holds.is === 'call' && holds.name === 'anonymous';

function runOne(form: Form, check: Check, table: Table, context: CheckContext): readonly Finding[] {
  const { code, severity, holds } = check;
  const speech = { world: context.world, lang: context.lang, year: context.period.year };
  const needs = new Set<Need>();
  const broken = standings(form, check, table).flatMap((standing): readonly Finding[] => {
    const value = evaluate(holds, standing, context.world);
    if (value.is === 'unknown') needs.add(value.needs);
    if (value.is !== 'truth' || value.truth) return [];
    return describe(check, standing, speech).map((described) => {
      const { involves } = described;
      const at = involves.find(({ file, sheet }) => file === table.file && sheet === table.tab) ?? involves[0] ?? firstCell(table);
      const about = mayBePerson(check) ? undefined : aboutCell(table, at);
      return { code, severity, at, ...described, ...(about ? { about } : {}) };
    });
  });
  const [need] = needs;
  if (need === undefined) return broken;
  const says = saysOf(check, speech);
  const message =
    context.lang === 'vi'
      ? `Chưa kiểm tra được quy tắc này vì chưa có ${neededWords[need].vi}: ${says}.`
      : `Not checked, for want of ${neededWords[need].en}: ${says}.`;
  return [...broken, { code, severity: 'unchecked', at: firstCell(table), involves: [], message }];
}

/** A rule that crashes is reported as such; the others still run. */
export function runChecks(form: Form, tables: readonly Table[], context: CheckContext): readonly Finding[] {
  return form.checks
    .filter((check) => isApplied(check, context))
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
  return {
    table: (ref) => {
      const pool =
        ref.period === 'lastPeriod'
          ? beside.lastPeriod
          : ref.period === 'lastYear'
            ? beside.lastYear
            : ref.form === form.code
              ? tables
              : beside.otherForms;
      return pool?.find((table) => table.form === ref.form && table.sheet === ref.sheet);
    },
    identity: (sheet) => leaves(form.sheets.find(({ key }) => key === sheet)?.columns ?? []).find(({ kind }) => kind === 'code')?.key,
  };
}
