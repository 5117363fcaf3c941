/** Finds the consolidated workbooks among the sheets of one workbook: in Excel they may stand with an ending where their names were taken. */
import { placeTab } from '../consolidate/consolidate';
import type { WorkbookSnapshot } from '../core/workbook';
import type { Form } from '../language/load';
import { bookEndings } from './isBook';

export type Found = Readonly<{
  /** "", " (2)" … */
  ending: string;
  /** With the names that a consolidated workbook's sheets have. */
  workbook: WorkbookSnapshot;
  /** What its sheets are really called, by those names. */
  names: Readonly<Record<string, string>>;
}>;

const longestName = 31;

/** A long name gave way to its ending, so it may stand there cut short. */
function nameBefore(name: string, ending: string, planned: readonly string[]): string {
  const stem = name.slice(0, name.length - ending.length);
  if (name.length < longestName - 1 || planned.includes(stem)) return stem;
  return planned.find((whole) => whole.startsWith(stem)) ?? stem;
}

function withoutEnding(workbook: WorkbookSnapshot, ending: string, planned: readonly string[]): Found {
  const own = workbook.sheets.filter(({ name }) => name.endsWith(ending));
  const renamed = own.map((sheet) => ({ sheet, name: nameBefore(sheet.name, ending, planned) }));
  return {
    ending,
    workbook: { ...workbook, sheets: renamed.map(({ sheet, name }) => ({ ...sheet, name })) },
    names: Object.fromEntries(renamed.map(({ sheet, name }) => [name, sheet.name])),
  };
}

/** In the order in which they were added. */
export function consolidatedIn(workbook: WorkbookSnapshot, forms: readonly Form[]): readonly Found[] {
  const planned = forms.flatMap(({ code, sheets }) => sheets.map(({ tab }) => placeTab(code, tab)));
  return bookEndings(workbook).map((ending) =>
    ending === '' ? { ending, workbook, names: {} } : withoutEnding(workbook, ending, planned),
  );
}
