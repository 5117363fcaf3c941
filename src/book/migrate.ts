/** Brings a workbook of an earlier version up to this one: what is read then knows one version only. */
import { address } from '../core/address';
import type { Cell } from '../core/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { listKeyRow } from '../paper/listSheet';
import type { ListSpec } from './contract';
import { bookVersion, lists } from './contract';
import type { Version } from './isBook';

type Step = (workbook: WorkbookSnapshot) => WorkbookSnapshot;

const specOf = (sheet: SheetSnapshot): ListSpec | undefined => Object.values(lists).find(({ tab }) => tab === sheet.name);

/** The first version had no rows of keys in its lists; its columns were known by their places. */
function withKeys(sheet: SheetSnapshot): SheetSnapshot {
  const spec = specOf(sheet);
  if (!spec) return sheet;
  const keys = spec.columns.filter(({ since }) => since === 1).map(({ key }) => key);
  const cells = keys.map((key, index): readonly [string, Cell] => [address(index + 1, listKeyRow), { value: key }]);
  // Keys that stand there already are those of a later version whose number somebody deleted.
  return { ...sheet, cells: { ...Object.fromEntries(cells), ...sheet.cells } };
}

/** By the version that each begins from. */
const steps: Readonly<Record<Version, Step>> = {
  1: (workbook) => ({ ...workbook, sheets: workbook.sheets.map(withKeys) }),
};

export const migrated = (workbook: WorkbookSnapshot, from: Version): WorkbookSnapshot =>
  from >= bookVersion ? workbook : migrated(steps[from]?.(workbook) ?? workbook, from + 1);
