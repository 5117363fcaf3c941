/** Figures taken on different days are added up under one date, that of most: which units gave another one is told. */
import { joinCells } from '../core/cell';
import type { UnitReturn } from '../core/consolidation';
import type { Quoted } from '../core/figure';
import type { Finding } from '../core/finding';
import { hasFigures } from '../core/kept/ask';
import { groupBy } from '../core/remember';
import type { Unit } from '../core/unit';
import type { Sheet } from '../language/form';
import type { Form } from '../language/load';
import { commonDate } from './commonDate';

type Dated = Readonly<{ unit: Unit; to: Quoted }>;
type Differing = Readonly<{ sheet: Sheet; common: string; others: readonly Dated[] }>;

function differing(sheet: Sheet, units: readonly UnitReturn[]): Differing {
  const dated = units
    .filter(({ unit }) => sheet.authority === undefined || unit.kind !== sheet.authority)
    .flatMap(({ unit, tables }): readonly Dated[] => {
      const to = tables.find((table) => table.sheet === sheet.key && hasFigures(table))?.to;
      return to ? [{ unit, to }] : [];
    });
  const common = commonDate(dated.map(({ to }) => to))?.text ?? '';
  return { sheet, common, others: dated.filter(({ to }) => to.text !== common) };
}

/** Sheets of which the same units gave the same other dates are told together. */
export function compareDates(form: Form, units: readonly UnitReturn[]): readonly Finding[] {
  const all = form.sheets.filter(({ dates }) => dates !== 'none').map((sheet) => differing(sheet, units));
  const told = ({ common, others }: Differing): string =>
    [common, ...others.map(({ unit, to }) => `${unit.code} ${to.text}`)].join('\u0000');
  return [
    ...groupBy(
      all.filter(({ others }) => others.length > 0),
      told,
    ).values(),
  ].flatMap((alike): readonly Finding[] => {
    const [first] = alike;
    const at = first?.others[0]?.to.from[0];
    if (!first || !at) return [];
    return [
      {
        ...{ kind: 'dates', severity: 'warning', place: { form: form.code, sheet: first.sheet.key } },
        ...{ at, involves: joinCells(...alike.flatMap(({ others }) => others.map(({ to }) => to.from))) },
        ...{ sheets: alike.map(({ sheet }) => sheet.tab), common: first.common },
        others: first.others.map(({ unit, to }) => ({ unit: unit.reportName, date: to.text })),
      },
    ];
  });
}
