/** The Excel formula of the rate a year began with (consolidate/opening.ts), over the units' rows of the same sheet. */
import { columnLetter } from '../../core/address';
import { quotedSheet } from '../../core/excelText';
import type { OpeningParts } from '../../consolidate/opening';
import { openingSlack } from '../../consolidate/opening';
import type { Column } from '../../language/form';
import type { PlacedRow, SheetLayout } from '../../language/layout';
import { keyColumn, placeOf } from '../../language/layout';
import type { Formula } from '../../language/resolve';

type Drawn = Readonly<{ layout: SheetLayout; layouts: readonly SheetLayout[]; tabOf: (layout: SheetLayout) => string }>;

const isItem = ({ kind }: PlacedRow): boolean => kind === 'item';

/** The layout and the column that a part of the ratio means. */
function meant({ layout, layouts }: Drawn, formula: Formula): Readonly<{ target: SheetLayout; key: string }> {
  if (formula.is !== 'ref' || formula.to.column === undefined) throw new Error('an opening rate is one of two columns');
  const { sheet, column } = formula.to;
  return { target: layouts.find((item) => item.sheet.key === sheet) ?? layout, key: column };
}

const prefixOf = ({ layout, tabOf }: Drawn, target: SheetLayout): string => (target === layout ? '' : `${quotedSheet(tabOf(target))}!`);

/** As many numbers as there are keys: those of a column, found by the hidden keys of its rows, a blank as 0. */
function byKeys(drawn: Drawn, keys: string, target: SheetLayout, column: string): string {
  const rows = target.rows.filter(isItem).map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const area = (letter: string): string => `${prefixOf(drawn, target)}$${letter}$${first}:$${letter}$${last}`;
  const letter = columnLetter(target.columns.findIndex(({ key }) => key === column) + 1);
  return `SUMIF(${area(columnLetter(keyColumn(target)))},${keys},${area(letter)})`;
}

function ofSection(drawn: Drawn, section: PlacedRow, column: Column, { of, over }: OpeningParts): string | undefined {
  const rows = drawn.layout.rows.filter((row) => isItem(row) && row.section === section.key).map(({ row }) => row);
  const [poor, all] = [meant(drawn, of), meant(drawn, over)];
  if (rows.length === 0 || [poor, all].some(({ target }) => !target.rows.some(isItem))) return undefined;
  const letter = columnLetter(keyColumn(drawn.layout));
  const keys = `$${letter}$${Math.min(...rows)}:$${letter}$${Math.max(...rows)}`;
  const p = byKeys(drawn, keys, poor.target, poor.key);
  const h = byKeys(drawn, keys, all.target, all.key);
  const r = byKeys(drawn, keys, drawn.layout, column.key);
  const unknown = `SUMPRODUCT(((${p}+${h})>0)*((${p}<=0)+(${r}<=0)))`;
  const homes = `SUMPRODUCT(${p}/${r})`;
  const error = `SUMPRODUCT(${p}/${r}*0.005/(${r}-0.005))`;
  // A rate of no unit is a division by nothing.
  const sure = `IF(SUMPRODUCT(${p})/${homes}*${error}/(${homes}-${error})>${openingSlack},"",SUMPRODUCT(${p})/${homes})`;
  return `IFERROR(IF(${unknown}>0,"",${sure}),"")`;
}

function ofTotal(drawn: Drawn, column: Column, { of, over }: OpeningParts): string | undefined {
  const sections = drawn.layout.rows.filter(
    ({ kind, key }) => kind === 'section' && drawn.layout.rows.some((row) => isItem(row) && row.section === key),
  );
  const at = ({ target, key }: Readonly<{ target: SheetLayout; key: string }>, section: PlacedRow): string => {
    const row = target.rows.find((one) => one.key === section.key);
    return row ? `N(${prefixOf(drawn, target)}${placeOf(target, row, key)})` : '0';
  };
  if (sections.length === 0) return undefined;
  const [poor, all] = [meant(drawn, of), meant(drawn, over)];
  const rate = (section: PlacedRow): string => placeOf(drawn.layout, section, column.key);
  const known = sections.map((section) => `OR(ISNUMBER(${rate(section)}),${at(poor, section)}+${at(all, section)}<=0)`);
  const number = sections.map((section) => at(poor, section)).join('+');
  const homes = sections.map((section) => `IF(ISNUMBER(${rate(section)}),${at(poor, section)}/${rate(section)},0)`).join('+');
  return `IFERROR(IF(AND(${known.join(',')}),(${number})/(${homes}),""),"")`;
}

export const openingFormula = (drawn: Drawn, row: PlacedRow, column: Column, parts: OpeningParts): string | undefined =>
  row.kind === 'section' ? ofSection(drawn, row, column, parts) : ofTotal(drawn, column, parts);
