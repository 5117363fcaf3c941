/** Reads the plain lists of a consolidated workbook row by row, by the keys of their columns. */
import type { CellRef, Cell } from '../../core/cell';
import type { WorkbookSnapshot } from '../../core/workbook';
import { cellAt, cellRef, sheetNamed } from '../../core/workbook';
import type { KeyOf, ListSpec } from '../contract';
import { headsOf } from '../heads';

/** As written: the name of a file keeps its double spaces and its way of writing accents. */
const exactText = ({ value }: Cell): string => (value === null ? '' : typeof value === 'object' ? value.error : String(value));

/** The texts of a row by the keys of its columns, empty where there is nothing, and where they stand. */
export type ListRow<Key extends string> = Readonly<{ texts: Readonly<Record<Key, string>>; at: (key: Key) => CellRef }>;
export type RowOf<Spec extends ListSpec> = ListRow<KeyOf<Spec>>;

/** Undefined where the sheet is not there, or neither its keys nor its heads are. */
export function listRows<const Spec extends ListSpec>(workbook: WorkbookSnapshot, spec: Spec): readonly RowOf<Spec>[] | undefined {
  const sheet = sheetNamed(workbook, spec.tab);
  const heads = sheet && headsOf<KeyOf<Spec>>(sheet, spec);
  if (!sheet || !heads) return undefined;
  const keys: readonly KeyOf<Spec>[] = spec.columns.map(({ key }) => key);
  const { headRow, columns } = heads;
  return Array.from({ length: Math.max(0, sheet.rowCount - headRow) }, (_, index) => headRow + 1 + index).flatMap(
    (row): readonly RowOf<Spec>[] => {
      const textOf = (key: KeyOf<Spec>): string => {
        const number = columns[key];
        return number === undefined ? '' : exactText(cellAt(sheet, number, row));
      };
      const texts = Object.fromEntries(keys.map((key) => [key, textOf(key)])) as Record<KeyOf<Spec>, string>;
      return keys.some((key) => texts[key] !== '') ? [{ texts, at: (key) => cellRef(workbook, sheet, columns[key] ?? 1, row) }] : [];
    },
  );
}
