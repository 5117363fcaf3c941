/** The JSON of `consolidate`: every figure with the units' own cells behind it. A blank is absent, never 0. */
import { present } from '../core/present';
import type { CellRef } from '../core/cell';
import type { Adjustment, ConsolidatedForm, Consolidation } from '../core/consolidation';
import { allFindings, missing, received } from '../core/consolidation';
import { toJson } from '../core/decimal';
import type { Figure } from '../core/figure';
import { sourcesOf } from '../core/figure';
import type { Lang } from '../core/lang';
import type { Table } from '../core/table';
import type { FindingJson } from '../words/json';
import { findingJson } from '../words/json';

type Value = number | string;
export type FigureJson = Readonly<{ value: Value; sources: readonly CellRef[] }>;
export type AdjustmentJson = Readonly<{
  label: string;
  unit: string;
  column: string;
  received?: FigureJson;
  given?: FigureJson;
  difference?: Value;
}>;
export type ConsolidationJson = Readonly<{
  period: string;
  forms: Readonly<
    Record<
      string,
      Readonly<{
        period: string;
        units: Readonly<{
          expected: number;
          received: number;
          missing: readonly Readonly<{ code: string; name: string; status: string }>[];
        }>;
        sheets: Readonly<
          Record<
            string,
            Readonly<{ rows: readonly Readonly<{ key: string; label: string; values: Readonly<Record<string, FigureJson>> }>[] }>
          >
        >;
        adjustments: readonly AdjustmentJson[];
      }>
    >
  >;
  findings: readonly FindingJson[];
}>;

const figureJson = (figure: Figure): FigureJson => ({ value: toJson(figure.value), sources: sourcesOf(figure) });

const sheetJson = (table: Table): ConsolidationJson['forms'][string]['sheets'][string] => ({
  rows: table.rows
    .filter(({ figures }) => Object.keys(figures).length > 0)
    .map(({ key, name, figures }) => ({
      key,
      label: name.text,
      values: Object.fromEntries(Object.entries(figures).map(([column, figure]) => [column, figureJson(figure)])),
    })),
});

const adjustmentJson = ({ label, unit, column, received: taken, given }: Adjustment): AdjustmentJson => ({
  label,
  unit: unit.code,
  column,
  ...present({ received: taken && figureJson(taken), given: given && figureJson(given) }),
  ...(taken && given ? { difference: toJson(taken.value.minus(given.value)) } : {}),
});

function formJson(form: ConsolidatedForm): ConsolidationJson['forms'][string] {
  const status = new Map(form.progress.map((item) => [item.unit.code, item.status]));
  return {
    period: form.period.code,
    units: {
      expected: form.progress.length,
      received: received(form).length,
      missing: missing(form).map(({ code, name }) => ({ code, name, status: status.get(code) ?? 'missing' })),
    },
    sheets: Object.fromEntries(form.tables().map((table) => [table.sheet, sheetJson(table)])),
    adjustments: form.adjustments.map(adjustmentJson),
  };
}

export const consolidationJson = ({ period, forms, findings }: Consolidation, lang: Lang): ConsolidationJson => ({
  period: period.code,
  forms: Object.fromEntries(forms.map((form) => [form.form, formJson(form)])),
  findings: allFindings(findings).map((finding) => findingJson(finding, lang)),
});
