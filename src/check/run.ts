/** Applies the checks of a form to tables, says what does not hold, and counts what was looked at. */
import { columnLetter, parseAddress } from '../core/address';
import type { CellRef } from '../core/cell';
import type { Formed, Need } from '../core/facts';
import type { Finding, Place } from '../core/finding';
import { present } from '../core/present';
import type { Checked, Table } from '../core/table';
import type { Check } from '../language/checks';
import { severityIn } from '../language/checks';
import type { Form } from '../language/load';
import type { World } from '../reckon/evaluate';
import { evaluate } from '../reckon/evaluate';
import { describe, firstCell, saysOf } from './describe';
import type { Occasion } from './standings';
import { isApplied, standings } from './standings';

export type CheckContext = Occasion & Readonly<{ world: World; /** Where the unit was formed since the year before. */ formed?: Formed }>;
export type RanChecks = Readonly<{ findings: readonly Finding[]; checked: Checked }>;

/** Which row and column of the form a cell is, for explanations. */
function aboutCell(table: Table, cell: CellRef): Finding['about'] {
  const place = parseAddress(cell.cell);
  if (!place || cell.file !== table.file || cell.sheet !== table.tab) return undefined;
  const row = table.rows.find((item) => item.row === place.row);
  const column = Object.keys(table.columns).find((key) => table.columns[key] === columnLetter(place.column));
  return row && column ? { sheet: table.sheet, row: row.kind === 'item' ? row.name.text : row.key, column } : undefined;
}

const placeOf = (form: Form, check: Check): Place => ({ form: form.code, sheet: check.sheet, rule: check.code });

function runOne(form: Form, check: Check, table: Table, { world, formed, period }: CheckContext): RanChecks {
  const { holds } = check;
  const { year } = period;
  const severity = severityIn(check, period);
  const place = placeOf(form, check);
  const needs = new Set<Need>();
  let [equations, held] = [0, 0];
  const broken = standings(form, check, table).flatMap((standing): readonly Finding[] => {
    const value = evaluate(holds, standing, world);
    if (value.is === 'unknown') needs.add(value.needs);
    if (value.is !== 'truth') return [];
    equations += 1;
    held += value.truth ? 1 : 0;
    if (value.truth) return [];
    return describe(check, standing, { world, year }).map((described): Finding => {
      const { involves } = described;
      const at = involves.find(({ file, sheet }) => file === table.file && sheet === table.tab) ?? involves[0] ?? firstCell(table);
      // An explanation is keyed by the name of the row, and a name that may be a person's goes no further.
      const about = described.kind === 'anonymous' ? undefined : aboutCell(table, at);
      return { ...described, severity, place, at, ...present({ about }) };
    });
  });
  const [need] = needs;
  const checked = { equations, held };
  if (need === undefined) return { findings: broken, checked };
  const says = saysOf(check, year);
  const wanting: Finding = {
    ...{ kind: 'wanting', severity: 'unchecked', place, at: firstCell(table), involves: [], says, needs: need },
    ...(need === 'lastYear' ? present({ formed }) : {}),
  };
  return { findings: [...broken, wanting], checked };
}

/** A rule that crashes is reported as such; the others still run. */
function runSafely(form: Form, check: Check, table: Table, context: CheckContext): RanChecks {
  try {
    return runOne(form, check, table, context);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const crashed: Finding = {
      ...{ kind: 'crashed', severity: 'unchecked', place: placeOf(form, check), at: firstCell(table), involves: [], detail },
    };
    return { findings: [crashed], checked: { equations: 0, held: 0 } };
  }
}

export function runChecks(form: Form, tables: readonly Table[], context: CheckContext): RanChecks {
  const ran = form.checks
    .filter((check) => isApplied(check, context))
    .flatMap((check): readonly RanChecks[] => {
      const table = tables.find(({ sheet }) => sheet === check.sheet);
      return table ? [runSafely(form, check, table, context)] : [];
    });
  return {
    findings: ran.flatMap(({ findings }) => findings),
    checked: {
      equations: ran.reduce((sum, { checked }) => sum + checked.equations, 0),
      held: ran.reduce((sum, { checked }) => sum + checked.held, 0),
    },
  };
}
