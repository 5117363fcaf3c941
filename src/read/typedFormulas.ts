/** Formulas that were typed where the form asks for a figure: what keeps their result from being one, or from being checked. */
import { decimal } from '../core/decimal';
import type { WorkbookSnapshot } from '../core/workbook';
import { cellAt, cellRef } from '../core/workbook';
import { foreignBook } from './formulaRefs';
import { addedUp } from './formulaResult';
import type { Seen } from './observation';
import type { Place } from './precedents';
import { isCircular, precedents } from './precedents';

const isHidden = ({ sheet, column, row }: Place): boolean =>
  sheet.visibility !== 'visible' || sheet.hiddenRows.includes(row) || sheet.hiddenColumns.includes(column);

/** As the file names it: by a number that stands for a name, or by the name itself. */
const bookNamed = (book: string, { links = [] }: WorkbookSnapshot): string =>
  /^\d+$/.test(book) ? (links[Number(book) - 1] ?? book) : book;

/** Undefined for a formula that only adds what is in sight. */
export function typedFormulaSeen(place: Place, workbook: WorkbookSnapshot): Seen | undefined {
  const { sheet, column, row } = place;
  const { formula, value } = cellAt(sheet, column, row);
  if (formula === undefined || typeof value !== 'number') return undefined;
  if (isCircular(place, workbook)) return { is: 'circular', rule: formula };
  const book = foreignBook(formula);
  if (book !== undefined) return { is: 'linked', book: bookNamed(book, workbook) };
  const result = addedUp(formula, sheet, workbook);
  const size = decimal(value).abs();
  if (result && result.minus(decimal(value)).abs().gt(size.times(1e-9).plus(1e-9)))
    return { is: 'stale', rule: formula, value: decimal(value), result };
  const hidden = precedents(place, workbook).filter(isHidden);
  return hidden.length === 0 ? undefined : { is: 'overHidden', cells: hidden.map((at) => cellRef(workbook, at.sheet, at.column, at.row)) };
}
