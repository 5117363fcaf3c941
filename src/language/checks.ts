/** The checks of a form: those its shape implies (sums, rates, "trong đó") and those it declares. */
import type { Severity } from '../core/finding';
import type { Period, PeriodKind } from '../core/period';
import { lastDay } from '../core/period';
import { present } from '../core/present';
import type { RowKind } from '../core/table';
import type { UnitKind } from '../core/unitKind';
import { isRate } from './columns/ask';
import { shapeOf } from './sheets/ask';
import type { Row } from './sheets/row';
import type { Column, FormDefinition, Rule, Sheet } from './form';
import { allRows } from './sheets/row';
import { headOf, leaves } from './form';
import { parse } from './expression';
import type { Each, Formula } from './resolve';
import { resolve, standsOn } from './resolve';
import { ruleRows } from './ruleRows';

export type CheckKind = 'sum' | 'rate' | 'formula' | 'within' | 'link' | 'rule';

export type Check = Readonly<{
  code: string;
  kind: CheckKind;
  severity: Exclude<Severity, 'unchecked'>;
  sheet: string;
  each: Each;
  holds: Formula;
  says: string;
  saysEn: string;
  /** Rows it is applied to, by key or by kind; all where both are absent. */
  rows?: readonly string[];
  rowKinds?: readonly RowKind[];
  columns?: readonly string[];
  periods?: readonly PeriodKind[];
  onlyFor?: readonly UnitKind[];
  consolidated?: boolean;
  /** In periods that end by this day it warns, whatever its severity. */
  warnsUntil?: string;
  /** The form computes the left side, so what it must be is certain. */
  computes: boolean;
}>;

const equal = (left: Formula, right: Formula): Formula => ({ is: 'compare', operator: '=', left, right });
const notMore = (left: Formula, right: Formula): Formula => ({ is: 'compare', operator: '<=', left, right });
const hundredfold = (ratio: Formula): Formula => ({ is: 'arithmetic', operator: '*', left: ratio, right: { is: 'number', text: '100' } });

/** The formula of a computed column; a percent is written as a ratio and held in hundredths. */
export function columnFormula(form: FormDefinition, sheet: Sheet, column: Column): Formula | undefined {
  if (column.formula === undefined) return undefined;
  const formula = resolve(form, sheet, parse(column.formula));
  return isRate(column) ? hundredfold(formula) : formula;
}

type Of = Readonly<{ form: FormDefinition; sheet: Sheet }>;
type Said = Pick<Check, 'says' | 'saysEn'> & Partial<Pick<Check, 'rows' | 'rowKinds' | 'columns'>>;

const implied = ({ form, sheet }: Of, key: string, kind: Exclude<CheckKind, 'rule'>, holds: Formula, said: Said): Check => ({
  code: `${form.code}.${sheet.key}.${key}.${kind}`,
  kind,
  severity: 'error',
  sheet: sheet.key,
  each: standsOn(holds),
  holds,
  computes: kind !== 'within',
  ...said,
});

const ref = ({ form, sheet }: Of, column: string): Formula => ({ is: 'ref', to: { form: form.code, sheet: sheet.key, column } });
const headIn = ({ sheet }: Of, key: string): string => `«${headOf(sheet.columns, key)}»`;

function computedColumn(of: Of, column: Column): readonly Check[] {
  const formula = columnFormula(of.form, of.sheet, column);
  if (!formula) return [];
  const { isOpen, rows } = shapeOf(of.sheet);
  const kind = isRate(column) ? 'rate' : 'formula';
  const said = {
    says: `Cột ${headIn(of, column.key)} tính chưa đúng`,
    saysEn: `Column ${headIn(of, column.key)} is miscalculated`,
    // On rows that sum other rows a computed column follows from the sums (and may differ where a row has no such parts).
    ...(kind === 'formula' && !isOpen ? { rows: leafRows(rows) } : {}),
  };
  return [implied(of, column.key, kind, equal(ref(of, column.key), formula), said)];
}

function partOfColumn(of: Of, column: Column): readonly Check[] {
  const parent = leaves(of.sheet.columns).find(({ key }) => key === column.within);
  if (!parent) return [];
  const [part, whole] = [headIn(of, column.key), headIn(of, parent.key)];
  return [
    implied(of, column.key, 'within', notMore(ref(of, column.key), ref(of, parent.key)), {
      says: `Cột ${part} không được lớn hơn cột ${whole} vì là một phần của cột đó`,
      saysEn: `Column ${part} is part of ${whole} and cannot exceed it`,
    }),
  ];
}

export function impliedChecks(form: FormDefinition, sheet: Sheet): readonly Check[] {
  const of = { form, sheet };
  const ofRows = shapeOf(sheet).implied.map(({ key, kind, holds, ...said }) =>
    implied(of, key, kind, resolve(form, sheet, parse(holds)), said),
  );
  return [...ofRows, ...leaves(sheet.columns).flatMap((column) => [...computedColumn(of, column), ...partOfColumn(of, column)])];
}

const leafRows = (rows: readonly Row[]): readonly string[] =>
  allRows(rows)
    .filter((row) => row.parts !== 'sum')
    .flatMap((row) => (row.each ? [row.key, `${row.key}_*`] : [row.key]));

export function declaredChecks(form: FormDefinition, sheet: Sheet, rule: Rule): readonly Check[] {
  const holds = resolve(form, sheet, parse(rule.holds));
  const { code, severity, says, saysEn, columns, periods, onlyFor, consolidated, warnsUntil } = rule;
  const each = standsOn(holds);
  return [
    {
      code,
      kind: 'rule',
      severity,
      sheet: sheet.key,
      each,
      holds,
      says,
      saysEn,
      computes: false,
      ...ruleRows(sheet, rule, each),
      ...present({ columns, periods, onlyFor, consolidated, warnsUntil }),
    },
  ];
}

/** How grave it is that a check does not hold in a period. */
export const severityIn = ({ severity, warnsUntil }: Check, period: Period): Check['severity'] =>
  warnsUntil !== undefined && lastDay(period) <= warnsUntil ? 'warning' : severity;
