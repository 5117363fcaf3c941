/** What the workbook as a whole says of itself: its sheets, names, properties, calendar and usual font. */
import type { Visibility, WorkbookSnapshot } from '../../core/workbook';
import { has } from './inExcel';

export type BookFacts = Pick<WorkbookSnapshot, 'names' | 'properties' | 'from1904'> &
  Readonly<{ sheets: readonly Readonly<{ name: string; visibility: Visibility }>[]; usualFont?: string }>;

const visibilities: Readonly<Record<string, Visibility>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };

/** Files keep Excel's own names under a prefix that Excel does not show. */
const ownNames = /^(Print_Area|Print_Titles|_FilterDatabase|Criteria|Extract|Database|Consolidate_Area|Sheet_Title)$/;
const nameInFile = (name: string): string => name.replace(ownNames, '_xlnm.$1');

export const nameProperties = 'items/name,items/value';

export function loadNames(names: Excel.NamedItemCollection): Excel.NamedItemCollection {
  names.load(has('1.7') ? 'items/name,items/formula' : nameProperties);
  return names;
}

/** Names of one sheet come as `Sheet!Name`, as our own reader gives them. */
export const namesOf = ({ items }: Excel.NamedItemCollection, sheet?: string): readonly (readonly [string, string])[] =>
  items.map((item) => {
    const refersTo = String(has('1.7') ? item.formula : item.value);
    const name = nameInFile(item.name.split('!').at(-1) ?? item.name);
    return [sheet === undefined ? name : `${sheet}!${name}`, refersTo.replace(/^=/, '')];
  });

function propertyText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().replace('.000Z', 'Z');
  return String(value).trim();
}

/** Office.js has no property for the calendar, but a function tells: 2 January 1904 is day 1 of the one and day 1463 of the other. */
const secondDay = 1;

/** Asks everything in the batch at hand; the answer is to be taken after the round trip. */
export function askBook(context: Excel.RequestContext): () => BookFacts {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load('items/name,items/visibility');
  const names = loadNames(workbook.names);
  const day = has('1.2') ? workbook.functions.date(1904, 1, 2) : undefined;
  day?.load('value');
  const custom = has('1.7') ? workbook.properties.custom : undefined;
  custom?.load('items/key,items/value');
  const font = has('1.7') ? workbook.styles.getItem('Normal').font : undefined;
  font?.load('name');
  return () => ({
    sheets: worksheets.items.map(({ name, visibility }) => ({ name, visibility: visibilities[visibility] ?? 'visible' })),
    names: Object.fromEntries(namesOf(names)),
    properties: Object.fromEntries((custom?.items ?? []).map(({ key, value }) => [key, propertyText(value)])),
    from1904: day?.value === secondDay,
    ...(font ? { usualFont: font.name } : {}),
  });
}
