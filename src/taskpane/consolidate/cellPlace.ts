/** Where a cell of a finding lies in the open workbook, if it lies there at all. */
import type { CellRef, SheetCell } from '../../core/cell';
import { returnRef } from '../../core/returnRef';

/** The name that consolidated cells carry until they are saved (consolidate/consolidate.ts). */
const consolidatedFile = 'consolidated.xlsx';

/** `open` is the open workbook's name, `sheets` the consolidated sheets in it by their planned names. */
export function placeOf(
  { file, sheet, cell }: CellRef,
  open: string | undefined,
  sheets: Readonly<Record<string, string>> | undefined,
): SheetCell | undefined {
  if (cell === '') return undefined;
  if (returnRef(file).file === open) return { sheet, cell };
  const own = file === consolidatedFile ? sheets?.[sheet] : undefined;
  return own === undefined ? undefined : { sheet: own, cell };
}
