/** The cells of one worksheet part, gathered as the parser passes over them. */
import { address } from '../../core/address';
import type { Cell, CellValue } from '../../core/cell';
import { cellValue } from './cellValue';
import { sharedFormulas } from './formulas';
import type { Limits } from './limits';
import { columnOf, packedPosition, rowOf } from './position';
import { refuse } from './problem';
import type { SharedStrings } from './sharedStrings';
import type { CellStyle } from './styles';
import type { Attributes } from './xml';
import { attributeText } from './xml';
import { cellText, decodeText, mostRaw } from './xmlText';

/** What the sheets of one workbook have in common; `spent` counts over all of them. */
export type SheetContext = Readonly<{
  strings: SharedStrings;
  styles: readonly CellStyle[];
  from1904: boolean;
  limits: Limits;
  spent: { cells: number; formulaCharacters: number };
}>;

export type WritableCell = { -readonly [Key in keyof Cell]: Cell[Key] };
export type CellTable = Readonly<{ cells: Record<string, WritableCell>; rowCount: number; columnCount: number }>;

export type CellReader = Readonly<{
  /** Gives the number of the row. */
  openRow: (attributes: Attributes) => number;
  open: (name: string, attributes: () => Attributes, selfClosing: boolean) => void;
  close: (name: string) => void;
  text: (raw: string) => void;
  /** Undefined when the cells have to be read again, not `quick`. */
  finish: () => CellTable | undefined;
}>;

/**
 * Styled blank cells are half of a form, so `quick` passes them by without reading where they stand: enough, unless a later cell does not
 * say its own place, which then has to be counted from theirs.
 */
export function cellReader({ strings, styles, from1904, limits, spent }: SheetContext, quick: boolean): CellReader {
  // Without a prototype: only addresses become keys, and a table from the start is quicker than an object that grows into one.
  const cells: Record<string, WritableCell> = Object.create(null);
  const cellsBefore = spent.cells;
  let rowCount = 0;
  let columnCount = 0;
  // The place of the cell before, for rows and cells that do not say their own.
  let row = 0;
  let column = 0;
  let passedBlank = false;
  let mustCount = false;
  // The open cell: its place (0 for none that counts), its attributes, its parts.
  let at = 0;
  let reference = '';
  let type: string | undefined;
  let style: string | undefined;
  let field: 'none' | 'value' | 'formula' | 'text' = 'none';
  let value = '';
  let hasValue = false;
  let text = '';
  let hasText = false;
  let formula = '';
  let hasFormula = false;
  let sharedIndex: string | undefined;
  let sharedArea = false;
  let runs = 0;
  let runFont: string | undefined;
  let inReading = false;

  const formulas = sharedFormulas((characters) => {
    spent.formulaCharacters += characters;
    if (spent.formulaCharacters > limits.formulaCharacters) refuse('tooLarge', 'shared formulas');
  });

  const openCell = (attributes: Attributes): void => {
    reference = attributes['r'] ?? '';
    at = packedPosition(reference);
    if (at === 0) {
      reference = reference.toUpperCase();
      at = packedPosition(reference);
    }
    if (at === 0) {
      // No place, or none that can be: exporters write column numbers there. What has the form of a place lies beyond the sheet.
      if (/^[A-Z]+\d+$/.test(reference)) refuse('damaged', `cell ${reference}`);
      if (passedBlank) mustCount = true;
      reference = address(column + 1, row);
      at = packedPosition(reference);
    }
    column = columnOf(at);
    type = attributes['t'];
    style = attributes['s'];
    value = text = formula = '';
    hasValue = hasText = hasFormula = inReading = false;
    sharedIndex = runFont = undefined;
    runs = 0;
  };

  const openFormula = ({ t, si, ref }: Attributes): void => {
    hasFormula = true;
    sharedIndex = t === 'shared' ? si : undefined;
    sharedArea = ref !== undefined;
    field = 'formula';
  };

  /** Undefined for no formula, '' for a shared one whose first cell is not known (yet). */
  const formulaOf = (cell: WritableCell): string | undefined => {
    if (!hasFormula) return undefined;
    const own = decodeText(formula);
    if (sharedIndex === undefined) return own === '' ? undefined : own;
    if (own === '') return formulas.ask(sharedIndex, at, (written) => (cell.formula = written));
    formulas.define(sharedIndex, at, own, sharedArea);
    return own;
  };

  const valueOf = (): CellValue => {
    if (hasText && (type === 'inlineStr' || type === undefined)) return cellText(text);
    return hasValue ? cellValue(type, value, strings.texts, from1904) : null;
  };

  const closeCell = (): void => {
    if (at === 0 || (!hasValue && !hasText && !hasFormula)) return;
    const cell: WritableCell = { value: valueOf() };
    const written = formulaOf(cell);
    if (written === undefined && (cell.value === null || cell.value === '')) return;
    if (++spent.cells > limits.cells) refuse('tooLarge', 'cells');
    if (written !== undefined) {
      cell.formula = written;
      if (cell.value === null) cell.uncalculated = true;
    }
    const look = styles[style === undefined ? 0 : Number(style)];
    if (look?.format !== undefined) cell.format = look.format;
    const font = runFont ?? (type === 's' ? strings.fonts.get(Number(value)) : undefined) ?? look?.font;
    if (font !== undefined) cell.font = font;
    if (look?.locked === false) cell.locked = false;
    if (look?.look !== undefined) cell.look = look.look;
    cells[reference] = cell;
    rowCount = Math.max(rowCount, rowOf(at));
    columnCount = Math.max(columnCount, columnOf(at));
  };

  return {
    openRow: (attributes) => {
      const given = Number(attributes['r']);
      row = Number.isInteger(given) && given > 0 ? given : row + 1;
      column = 0;
      return row;
    },
    open: (name, attributes, selfClosing) => {
      if (name === 'c') {
        if (selfClosing && quick) passedBlank = true;
        else openCell(attributes());
      } else if (name === 'v') {
        // Of two values readers take the one, the other or both.
        if (hasValue) refuse('damaged', `${reference}: two values`);
        hasValue = true;
        field = 'value';
      } else if (name === 'f') openFormula(attributes());
      else if (name === 't' && !inReading) {
        hasText = true;
        field = 'text';
      } else if (name === 'r') runs++;
      else if (name === 'rPh') inReading = true;
      else if (name === 'rFont' && runs === 1) runFont = attributeText(attributes()['val']);
    },
    close: (name) => {
      if (name === 'c') {
        closeCell();
        at = 0;
      } else if (name === 'v' || name === 'f' || name === 't') field = 'none';
      else if (name === 'rPh') inReading = false;
    },
    text: (raw) => {
      if (field === 'value') value += raw;
      else if (field === 'formula') formula += raw;
      else if (field === 'text' && text.length < mostRaw) text += raw;
    },
    finish: () => {
      if (mustCount) {
        spent.cells = cellsBefore;
        return undefined;
      }
      formulas.settle();
      return { cells, rowCount, columnCount };
    },
  };
}
