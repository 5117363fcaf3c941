/** What a formula that only adds comes to over the numbers a file holds: `12+5-F20+SUM(F12:F14)`; undefined for any other. */
import { address } from '../core/address';
import type { Decimal } from '../core/decimal';
import { decimal, zero } from '../core/decimal';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { sheetNamed } from '../core/workbook';
import { filledRows } from './filledRows';
import { formulaRefs } from './formulaRefs';

const term =
  /\s*([-+]?)\s*(?:SUM\(([^()]*)\)|(\d+(?:\.\d+)?)|((?:'(?:[^']|'')+'!|[\p{L}\p{M}\d_.]+!)?\$?[A-Z]{1,3}\$?\d{1,7}))\s*(?=[-+]|$)/uy;

/** The sum of the numbers of one reference; undefined where it meets words or errors. */
function sumAt(written: string, sheet: SheetSnapshot, workbook: WorkbookSnapshot): Decimal | undefined {
  const [ref, ...others] = formulaRefs(written);
  const on = ref?.sheet === undefined ? sheet : sheetNamed(workbook, ref.sheet);
  if (!ref || !on || others.length > 0) return undefined;
  const { from, to } = ref.area;
  const cells = [...filledRows(on)].flatMap(([row, columns]) =>
    row < from.row || row > to.row
      ? []
      : columns.filter((at) => at >= from.column && at <= to.column).map((at) => on.cells[address(at, row)]!),
  );
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  return numbers.length === cells.length ? numbers.reduce((sum, value) => sum.plus(decimal(value)), zero) : undefined;
}

function summed(argumentsText: string, sheet: SheetSnapshot, workbook: WorkbookSnapshot): Decimal | undefined {
  return argumentsText
    .split(',')
    .map((text) => (/^\s*\d+(?:\.\d+)?\s*$/.test(text) ? decimal(text.trim()) : sumAt(text.trim(), sheet, workbook)))
    .reduce((sum, value) => (sum && value ? sum.plus(value) : undefined), zero);
}

export function addedUp(formula: string, sheet: SheetSnapshot, workbook: WorkbookSnapshot): Decimal | undefined {
  let sum = zero;
  let at = 0;
  while (at < formula.length) {
    term.lastIndex = at;
    const match = term.exec(formula);
    if (!match) return undefined;
    const [whole, sign, inside, number, cell] = match;
    const value =
      inside !== undefined ? summed(inside, sheet, workbook) : number !== undefined ? decimal(number) : sumAt(cell ?? '', sheet, workbook);
    if (!value) return undefined;
    sum = sign === '-' ? sum.minus(value) : sum.plus(value);
    at += whole.length;
  }
  return formula === '' ? undefined : sum;
}
