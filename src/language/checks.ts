/** The checks of a form: those its shape implies (sums, rates, "trong đó") and those it declares. */
import type { Severity } from '../core/finding';
import type { PeriodKind } from '../core/period';
import type { RowKind } from '../core/table';
import type { UnitKind } from '../core/unit';
import { isRate } from './columns/ask';
import type { Column, FormDefinition, Row, Rule, Sheet } from './form';
import { allRows, headOf, isAdditive, leaves } from './form';
import { parse } from './expression';
import type { Each, Formula, Ref } from './resolve';
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
  /** The form computes the left side, so what it must be is certain. */
  computes: boolean;
}>;

const equal = (left: Formula, right: Formula): Formula => ({ is: 'compare', operator: '=', left, right });
const notMore = (left: Formula, right: Formula): Formula => ({ is: 'compare', operator: '<=', left, right });
const at = (to: Ref): Formula => ({ is: 'ref', to });
const plus = (parts: readonly Formula[]): Formula => parts.reduce((left, right) => ({ is: 'arithmetic', operator: '+', left, right }));
const hundredfold = (ratio: Formula): Formula => ({ is: 'arithmetic', operator: '*', left: ratio, right: { is: 'number', text: '100' } });

/** The formula of a computed column; a percent is written as a ratio and held in hundredths. */
export function columnFormula(form: FormDefinition, sheet: Sheet, column: Column): Formula | undefined {
  if (column.formula === undefined) return undefined;
  const formula = resolve(form, sheet, parse(column.formula));
  return isRate(column) ? hundredfold(formula) : formula;
}

export function impliedChecks(form: FormDefinition, sheet: Sheet): readonly Check[] {
  const ref = (place: Omit<Ref, 'form' | 'sheet'>): Formula => at({ form: form.code, sheet: sheet.key, ...place });
  const check = (key: string, kind: CheckKind, holds: Formula, says: string, saysEn: string, more: Partial<Check> = {}): Check => ({
    code: `${form.code}.${sheet.key}.${key}.${kind}`,
    kind,
    severity: 'error',
    sheet: sheet.key,
    each: standsOn(holds),
    holds,
    says,
    saysEn,
    computes: kind !== 'within',
    ...more,
  });
  const columns = leaves(sheet.columns);
  const additive = columns.filter(isAdditive);
  const head = (key: string): string => `«${headOf(sheet.columns, key)}»`;
  // A column open on compared rows only is added up only where every part is such a row; else the total is typed in.
  const keysSummed = (parts: readonly Row[]): readonly string[] =>
    additive.filter(({ onlyCompared }) => !onlyCompared || parts.every(({ compared }) => compared)).map(({ key }) => key);

  const ofColumns = columns.flatMap((column): readonly Check[] => {
    const formula = columnFormula(form, sheet, column);
    const parent = columns.find(({ key }) => key === column.within);
    return [
      ...(formula && isRate(column)
        ? [
            check(
              column.key,
              'rate',
              equal(ref({ column: column.key }), formula),
              `Cột ${head(column.key)} tính chưa đúng`,
              `Column ${head(column.key)} is miscalculated`,
            ),
          ]
        : []),
      // On rows that sum other rows a computed column follows from the sums (and may differ where a row has no such parts).
      ...(formula && !isRate(column)
        ? [
            check(
              column.key,
              'formula',
              equal(ref({ column: column.key }), formula),
              `Cột ${head(column.key)} tính chưa đúng`,
              `Column ${head(column.key)} is miscalculated`,
              {
                ...(sheet.body.kind === 'fixed' ? { rows: leafRows(sheet.body.rows) } : {}),
              },
            ),
          ]
        : []),
      ...(parent
        ? [
            check(
              column.key,
              'within',
              notMore(ref({ column: column.key }), ref({ column: parent.key })),
              `Cột ${head(column.key)} không được lớn hơn cột ${head(parent.key)} vì là một phần của cột đó`,
              `Column ${head(column.key)} is part of ${head(parent.key)} and cannot exceed it`,
            ),
          ]
        : []),
    ];
  });

  const sumOf = (key: string, what: string, whatEn: string, holds: Formula, more: Partial<Check>): Check =>
    check(key, 'sum', holds, `${what} chưa bằng tổng các dòng chi tiết`, `${whatEn} is not the sum of its rows`, more);

  const { body } = sheet;
  if (body.kind === 'fixed') {
    const rows = allRows(body.rows);
    const family = (row: Row): Formula => ref({ row: row.each ? `${row.key}_*` : row.key });
    const ofRows = rows.flatMap((row): readonly Check[] => {
      const parts = (row.rows ?? []).filter(({ memo }) => !memo);
      if (parts.length === 0) return [];
      if (row.parts === 'sum')
        return [
          sumOf(row.key, `Dòng «${row.label}»`, `Row «${row.label}»`, equal(ref({ row: row.key }), plus(parts.map(family))), {
            columns: keysSummed(parts),
          }),
        ];
      return [
        check(
          row.key,
          'within',
          notMore(plus(parts.map(family)), ref({ row: row.key })),
          `Các dòng «trong đó» cộng lại lớn hơn dòng «${row.label}»`,
          `The parts of «${row.label}» exceed it`,
          {
            columns: keysSummed(parts),
          },
        ),
      ];
    });
    const links = rows.flatMap((row) =>
      Object.entries(row.is ?? {}).map(([column, source]) =>
        check(
          row.key,
          'link',
          equal(ref({ row: row.key, column }), resolve(form, sheet, parse(source))),
          `Dòng «${row.label}», cột ${head(column)} chưa khớp với số liệu mà ô này lấy theo`,
          `Row «${row.label}», column ${head(column)} does not match what it is taken from`,
        ),
      ),
    );
    return [...ofRows, ...links, ...ofColumns];
  }

  const items = (column: string): Formula => ({ is: 'call', name: 'sum', args: [ref({ column })] });
  const sums = additive.flatMap(({ key }): readonly Check[] => {
    const total = (kinds: readonly RowKind[], holds: Formula): Check =>
      sumOf(key, `Cột ${head(key)}`, `Column ${head(key)}`, holds, { rowKinds: kinds, each: 'row' });
    if (body.kind === 'list') return body.total ? [total(['total'], equal(ref({ column: key }), items(key)))] : [];
    return [
      total(['section'], equal(ref({ column: key }), items(key))),
      total(['total'], equal(ref({ column: key }), plus(body.sections.map((section) => ref({ row: section.key, column: key }))))),
    ];
  });
  return [...sums, ...ofColumns];
}

const leafRows = (rows: readonly Row[]): readonly string[] =>
  allRows(rows)
    .filter((row) => row.parts !== 'sum')
    .flatMap((row) => (row.each ? [row.key, `${row.key}_*`] : [row.key]));

export function declaredChecks(form: FormDefinition, sheet: Sheet, rule: Rule): readonly Check[] {
  const holds = resolve(form, sheet, parse(rule.holds));
  const { code, severity, says, saysEn, columns, periods, onlyFor, consolidated } = rule;
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
      ...(columns ? { columns } : {}),
      ...(periods ? { periods } : {}),
      ...(onlyFor ? { onlyFor } : {}),
      ...(consolidated ? { consolidated } : {}),
    },
  ];
}
