/** What the workbook as a whole says of itself: its sheets, names, properties, calendar and usual font. */
import type { Visibility, WorkbookSnapshot } from '../../../core/workbook';
import { has } from '../inExcel';
import { withCommas } from './withCommas';

export type BookFacts = Pick<WorkbookSnapshot, 'names' | 'properties' | 'from1904'> &
  Readonly<{ sheets: readonly Readonly<{ name: string; visibility: Visibility }>[]; usualFont?: string }>;

const visibilities: Readonly<Record<string, Visibility>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };

export const visibilityOf = (visibility: string): Visibility => visibilities[visibility] ?? 'visible';

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
    return [sheet === undefined ? name : `${sheet}!${name}`, withCommas(refersTo.replace(/^=/, ''))];
  });

function propertyText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().replace('.000Z', 'Z');
  return String(value).trim();
}

/** Office.js has no property for the calendar, but a function tells: 2 January 1904 is day 1 of the one and day 1463 of the other. */
const secondDay = 1;

/** A workbook without the style Normal is rare and readable all the same (office-js#3061, #3560); before 1.14 its absence is an error. */
function askUsualFont({ styles }: Excel.Workbook): () => string | undefined {
  const normal = has('1.14') ? styles.getItemOrNullObject('Normal') : styles.getItem('Normal');
  normal.load('font/name');
  return () => (normal.isNullObject ? undefined : normal.font.name);
}

/** Asks everything in the batch at hand; the answer is to be taken after the round trip. */
export function askBook(context: Excel.RequestContext, withFont = true): () => BookFacts {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load('items/name,items/visibility');
  const names = loadNames(workbook.names);
  const day = has('1.2') ? workbook.functions.date(1904, 1, 2) : undefined;
  day?.load('value');
  const custom = has('1.7') ? workbook.properties.custom : undefined;
  custom?.load('items/key,items/value');
  const usualFont = has('1.7') && withFont ? askUsualFont(workbook) : () => undefined;
  const factsWith = (font: string | undefined) => (font === undefined ? {} : { usualFont: font });
  return () => ({
    sheets: worksheets.items.map(({ name, visibility }) => ({ name, visibility: visibilityOf(visibility) })),
    names: Object.fromEntries(namesOf(names)),
    properties: Object.fromEntries((custom?.items ?? []).map(({ key, value }) => [key, propertyText(value)])),
    from1904: day?.value === secondDay,
    ...factsWith(usualFont()),
  });
}
