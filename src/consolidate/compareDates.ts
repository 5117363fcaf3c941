/** Figures taken on different days are added up under one date: which units gave another one is told. */
import { joinCells } from '../core/cell';
import type { UnitReturn } from '../core/consolidation';
import type { Quoted } from '../core/figure';
import type { Finding } from '../core/finding';
import type { Unit } from '../core/unit';
import type { Sheet } from '../language/form';
import type { Form } from '../language/load';

type Dated = Readonly<{ unit: Unit; to: Quoted }>;

function datesDiffer(form: Form, sheet: Sheet, units: readonly UnitReturn[]): readonly Finding[] {
  const dated = units
    .filter(({ unit }) => sheet.authority === undefined || unit.kind !== sheet.authority)
    .flatMap(({ unit, tables }): readonly Dated[] => {
      const to = tables.find((table) => table.sheet === sheet.key && table.rows.some(({ figures }) => Object.keys(figures).length > 0))?.to;
      return to ? [{ unit, to }] : [];
    });
  const latest = dated
    .map(({ to }) => to.text)
    .sort()
    .at(-1);
  const others = dated.filter(({ to }) => to.text !== latest);
  const [first] = others;
  const at = first?.to.from[0];
  if (latest === undefined || !at) return [];
  return [
    {
      ...{ kind: 'dates', severity: 'warning', place: { form: form.code, sheet: sheet.key } },
      ...{ at, involves: joinCells(...others.map(({ to }) => to.from)), sheet: sheet.tab, latest },
      others: others.map(({ unit, to }) => ({ unit: unit.reportName, date: to.text })),
    },
  ];
}

export const compareDates = (form: Form, units: readonly UnitReturn[]): readonly Finding[] =>
  form.sheets.filter(({ dates }) => dates !== 'none').flatMap((sheet) => datesDiffer(form, sheet, units));
