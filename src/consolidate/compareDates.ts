/** Figures taken on different days are added up under one date: which units gave another one is told. */
import { dateText } from '../core/date';
import { joinCells } from '../core/cell';
import type { UnitReturn } from '../core/consolidation';
import type { Quoted } from '../core/figure';
import type { Finding } from '../core/finding';
import type { Lang } from '../core/lang';
import type { Unit } from '../core/unit';
import { remedy } from '../check/say';
import type { Sheet } from '../language/form';
import type { Form } from '../language/load';

type Dated = Readonly<{ unit: Unit; to: Quoted }>;

function datesDiffer(form: Form, sheet: Sheet, units: readonly UnitReturn[], lang: Lang): readonly Finding[] {
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
  const named = others.map(({ unit, to }) => `${unit.reportName} (${dateText(to.text)})`).join('; ');
  const message =
    lang === 'vi'
      ? `Sheet ${sheet.tab}: số liệu chốt không cùng ngày. Số tổng hợp ghi đến ngày ${dateText(latest)}, riêng ${named}. ${remedy.warning.vi}`
      : `Sheet ${sheet.tab}: the figures are not of one day. The totals say ${dateText(latest)}, but ${named}. ${remedy.warning.en}`;
  return [
    { code: `${form.code}.${sheet.key}.dates`, severity: 'warning', at, involves: joinCells(...others.map(({ to }) => to.from)), message },
  ];
}

export const compareDates = (form: Form, units: readonly UnitReturn[], lang: Lang): readonly Finding[] =>
  form.sheets.filter(({ dates }) => dates !== 'none').flatMap((sheet) => datesDiffer(form, sheet, units, lang));
