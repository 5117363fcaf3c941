/** What lies over the cells of one sheet: merges, hidden rows and columns, protection, names of its own. */
import { has } from '../inExcel';
import { loadNames, namesOf } from './bookFacts';

export type SheetFacts = Readonly<{
  merges: readonly string[];
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
  isProtected: boolean;
  names: readonly (readonly [string, string])[];
}>;

/** From A1 on, so that hidden lines before the first cell count too. */
export const boxOf = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true));

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

export function askMerges(range: Excel.Range): () => readonly string[] {
  if (!has('1.13')) return () => [];
  const merged = range.getMergedAreasOrNullObject();
  merged.load('areas/items/address');
  return () => (merged.isNullObject ? [] : merged.areas.items.map(({ address }) => withoutSheet(address)));
}

const numbersWhere = <T>(items: readonly T[], is: (item: T) => boolean): readonly number[] =>
  items.flatMap((item, index) => (is(item) ? [index + 1] : []));

export function askSheet(sheet: Excel.Worksheet, withMerges: boolean): (name: string) => SheetFacts {
  const box = boxOf(sheet);
  const rows = has('1.9') ? box.getRowProperties({ rowHidden: true }) : undefined;
  const columns = has('1.9') ? box.getColumnProperties({ columnHidden: true }) : undefined;
  const merges = withMerges ? askMerges(sheet.getUsedRange(false)) : () => [];
  const names = has('1.4') ? loadNames(sheet.names) : undefined;
  if (has('1.2')) sheet.protection.load('protected');
  return (name) => ({
    merges: merges(),
    hiddenRows: numbersWhere(rows?.value ?? [], ({ rowHidden }) => rowHidden === true),
    hiddenColumns: numbersWhere(columns?.value ?? [], ({ columnHidden }) => columnHidden === true),
    isProtected: has('1.2') && sheet.protection.protected,
    names: names ? namesOf(names, name) : [],
  });
}
