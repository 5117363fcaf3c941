/** Which cells an Excel formula speaks of, as it is written: enough to tell what it rests on, not to work it out. */
import type { Area } from '../core/address';
import { columnNumber, lastColumn, lastRow, parseAddress } from '../core/address';

/** `sheet` is absent for the formula's own. */
export type FormulaRef = Readonly<{ sheet?: string; area: Area }>;

const texts = /"(?:[^"]|"")*"/g;
/** `[1]Thu!`, `'D:\So lieu\[Thu.xlsx]Thu'!`; a column of a table has brackets too, but no sheet behind them. */
const foreign = /'[^'[]*\[([^\]]+)\](?:[^']|'')*'!|\[([^\]]+)\][^\s!'()+\-*/,;:]*!/;
const foreignAll = new RegExp(`(?:${foreign.source})\\$?[A-Z]{0,3}\\$?\\d*(?::\\$?[A-Z]{1,3}\\$?\\d*)?`, 'g');
const reference =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}\p{M}\d_.]+))!)?(?<![\p{L}\d_.$])(?:(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3}))(?![\p{L}\d_.(!])/gu;

/** The workbook that a formula takes from: its number in the file, or its name. */
export function foreignBook(formula: string): string | undefined {
  const [, quoted, bare] = foreign.exec(formula.replace(texts, '')) ?? [];
  return quoted ?? bare;
}

function areaOf(first: string | undefined, second: string | undefined, from: string | undefined, to: string | undefined): Area | undefined {
  if (from !== undefined && to !== undefined) {
    const columns = [columnNumber(from), columnNumber(to)].sort((a, b) => a - b);
    return { from: { column: columns[0] ?? 1, row: 1 }, to: { column: Math.min(columns[1] ?? 1, lastColumn), row: lastRow } };
  }
  const [a, b] = [parseAddress(first ?? ''), parseAddress(second ?? first ?? '')];
  return (
    a &&
    b && {
      from: { column: Math.min(a.column, b.column), row: Math.min(a.row, b.row) },
      to: { column: Math.max(a.column, b.column), row: Math.max(a.row, b.row) },
    }
  );
}

/** Cells of this workbook only. */
export function formulaRefs(formula: string): readonly FormulaRef[] {
  const own = formula.replace(texts, '""').replace(foreignAll, '0');
  return [...own.matchAll(reference)].flatMap(([, quoted, bare, first, second, from, to]): readonly FormulaRef[] => {
    const area = areaOf(first, second, from, to);
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    return area ? [sheet === undefined ? { area } : { sheet, area }] : [];
  });
}
