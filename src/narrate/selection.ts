/** Reads what a list goes over: `items of chuaQuyetToan where …`, `choices of duAn by nguonVon top 3 by keHoach`, `rows of NS.thu`. */
import { present } from '../core/present';
import { leaves } from '../language/form';
import { stop } from '../language/problem';
import { shapeOf } from '../language/sheets/ask';
import { allRows } from '../language/sheets/row';
import type { Selection } from './nodes';
import type { Reading } from './reference';
import { readFormula, sheetNamed, sheetOf, versionsOf } from './reference';

const pattern = new RegExp(
  '^(?:(?<only>single|several) )?(?<source>units|items|rows|choices) of (?<from>\\w+(?:\\.\\w+)?)(?: under (?<under>\\w+(?:, \\w+)*))?(?: by (?<by>\\w+))?' +
    '(?: where (?<where>.+?))?(?: (?<end>top|lowest) (?<count>\\d+|largestItems) by (?<order>.+))?$',
);

/** The element that what is inside the list stands on: a row, but for units, whose sheet has many. */
export const within = (reading: Reading, { source, form, sheet }: Selection): Reading => ({
  ...reading,
  around: [...reading.around, { form, sheet, onRow: source !== 'units' }],
});

function requireParts({ forms }: Reading, { form: code, sheet: key, source, by, under = [] }: Selection): void {
  for (const form of versionsOf(code, forms)) {
    const sheet = sheetOf(form, key);
    const column = leaves(sheet.columns).find((item) => item.key === by);
    if ((source === 'choices') !== (by !== undefined)) stop('selection.by', {});
    if (source === 'choices' && !column?.choices) stop('selection.noChoices', { by: by ?? '', sheet: key });
    const { isOpen, rows: printed } = shapeOf(sheet);
    if (source !== 'units' && !(source === 'rows' ? printed.length > 0 : isOpen)) stop('selection.noSource', { sheet: key, source });
    const rows = allRows(printed).map((row) => row.key);
    const stray = under.find((row) => !rows.includes(row));
    if (stray !== undefined) stop('row.unknown', { sheet: key, row: stray });
  }
}

const isSource = (word: string | undefined): word is Selection['source'] => ['units', 'items', 'rows', 'choices'].includes(word ?? '');

export function readSelection(source: string, reading: Reading): Selection {
  const found = pattern.exec(source.trim())?.groups;
  if (!found || !isSource(found.source) || found.from === undefined) return stop('selection.nothing', { source });
  const { only, by, under, where, end, count, order } = found;
  const base: Selection = {
    source: found.source,
    ...sheetNamed(found.from, reading),
    ...(only === 'single' || only === 'several' ? { only } : {}),
    ...present({ by }),
    ...(under === undefined ? {} : { under: under.split(', ') }),
  };
  requireParts(reading, base);
  const inside = within(reading, base);
  return {
    ...base,
    ...(where === undefined ? {} : { where: readFormula(where, inside) }),
    ...((end === 'top' || end === 'lowest') && order !== undefined
      ? { pick: { end, count: count === 'largestItems' ? count : Number(count), by: readFormula(order, inside) } }
      : {}),
  };
}
