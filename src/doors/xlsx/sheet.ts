/** One worksheet part, from XML to cells. */
import type { Area } from '../../core/address';
import { address } from '../../core/address';
import type { Cell, CellValue } from '../../core/cell';
import type { SheetSnapshot } from '../../core/workbook';
import { cellValue } from './cellValue';
import { sharedFormulas } from './formulas';
import type { Limits } from './limits';
import { clearCovered, mergeArea, mergeTexts } from './merges';
import { columnOf, packedPosition, rowOf } from './position';
import { refuse } from './problem';
import type { SharedStrings } from './sharedStrings';
import type { CellStyle } from './styles';
import type { Attributes } from './xml';
import { attributeText, isTrue, parseXml } from './xml';
import { decodeText } from './xmlText';

/** What the sheets of one workbook have in common; `spent` counts over all of them. */
export type SheetContext = Readonly<{
  strings: SharedStrings;
  styles: readonly CellStyle[];
  from1904: boolean;
  limits: Limits;
  spent: { cells: number; formulaCharacters: number };
}>;

export type SheetContent = Omit<SheetSnapshot, 'name' | 'visibility'>;

type WritableCell = { -readonly [Key in keyof Cell]: Cell[Key] };
type Field = 'none' | 'value' | 'formula' | 'text';

/** Excel writes at most one `<col>` for each column. */
const mostColumnElements = 16_384;

export const readSheet = (bytes: Uint8Array, context: SheetContext): SheetContent => readCells(bytes, context, true) ?? readCells(bytes, context, false)!;

/**
 * Styled blank cells are half of a form, so `quick` passes them by without reading where they stand. Undefined when a later cell does not
 * say its own place, which then has to be counted from theirs.
 */
function readCells(bytes: Uint8Array, context: SheetContext, quick: boolean): SheetContent | undefined {
  const { strings, styles, from1904, limits, spent } = context;
  const cellsBefore = spent.cells;
  // Without a prototype: only addresses become keys, and a table from the start is quicker than an object that grows into one.
  const cells: Record<string, WritableCell> = Object.create(null);
  const areas: Area[] = [];
  const hiddenRows = new Set<number>();
  const hiddenSpans: (readonly [number, number])[] = [];
  let columnElements = 0;
  let isProtected = false;
  let rowCount = 0;
  let columnCount = 0;

  const formulas = sharedFormulas((characters) => {
    spent.formulaCharacters += characters;
    if (spent.formulaCharacters > limits.formulaCharacters) refuse('tooLarge', 'shared formulas');
  });

  // Where the next row and cell stand when they do not say it themselves.
  let row = 0;
  let column = 0;
  let passedBlank = false;
  let mustCount = false;
  // The open cell, its name, its parts.
  let at = 0;
  let reference = '';
  let type: string | undefined;
  let style: string | undefined;
  let field: Field = 'none';
  let value = '';
  let hasValue = false;
  let text = '';
  let hasText = false;
  let formula = '';
  let formulaType: string | undefined;
  let sharedIndex: string | undefined;
  let runs = 0;
  let runFont: string | undefined;
  let inReading = false;

  const openRow = (attributes: Attributes): void => {
    const given = Number(attributes['r']);
    row = Number.isInteger(given) && given > 0 ? given : row + 1;
    column = 0;
    if (isTrue(attributes['hidden'])) hiddenRows.add(row);
  };

  const openCell = (attributes: Attributes): void => {
    const given = attributes['r'];
    if (given === undefined && passedBlank) mustCount = true;
    reference = given ?? address(column + 1, row);
    at = packedPosition(reference);
    if (at === 0) {
      reference = reference.toUpperCase();
      at = packedPosition(reference);
    }
    column = at > 0 ? columnOf(at) : column + 1;
    type = attributes['t'];
    style = attributes['s'];
    value = text = formula = '';
    hasValue = hasText = inReading = false;
    formulaType = sharedIndex = runFont = undefined;
    runs = 0;
  };

  const openFormula = (attributes: Attributes): void => {
    formulaType = attributes['t'] ?? 'normal';
    sharedIndex = formulaType === 'shared' ? attributes['si'] : undefined;
    field = 'formula';
  };

  /** Undefined for no formula, '' for a shared one that is not known yet. */
  const formulaOf = (cell: WritableCell): string | undefined => {
    if (formulaType === undefined) return undefined;
    const own = formula === '' ? '' : decodeText(formula);
    if (sharedIndex === undefined) return own === '' ? undefined : own;
    if (own !== '') formulas.define(sharedIndex, at, own);
    return own !== '' ? own : formulas.ask(sharedIndex, at, (written) => (cell.formula = written));
  };

  const valueOf = (): CellValue => {
    if (hasText && (type === 'inlineStr' || type === undefined)) return decodeText(text);
    return hasValue ? cellValue(type, value, strings.texts, from1904) : null;
  };

  const closeCell = (): void => {
    if (at === 0 || (!hasValue && !hasText && formulaType === undefined)) return;
    const cell: WritableCell = { value: valueOf() };
    const written = formulaOf(cell);
    if (written === undefined && (cell.value === null || cell.value === '')) return;
    if (++spent.cells > limits.cells) refuse('tooLarge', 'cells');
    if (written !== undefined) {
      cell.formula = written;
      if (cell.value === null) cell.uncalculated = true;
    }
    const look = style === undefined ? styles[0] : styles[Number(style)];
    if (look?.format !== undefined) cell.format = look.format;
    const font = runFont ?? (type === 's' ? strings.fonts.get(Number(value)) : undefined) ?? look?.font;
    if (font !== undefined) cell.font = font;
    if (look?.locked === false) cell.locked = false;
    cells[reference] = cell;
    rowCount = Math.max(rowCount, rowOf(at));
    columnCount = Math.max(columnCount, columnOf(at));
  };

  const openColumns = ({ min, max, hidden }: Attributes): void => {
    if (++columnElements <= mostColumnElements && isTrue(hidden)) hiddenSpans.push([Number(min), Number(max)]);
  };

  parseXml(bytes, {
    open: (name, attributes, selfClosing) => {
      switch (name) {
        case 'c':
          if (!selfClosing || !quick) return openCell(attributes());
          passedBlank = true;
          return;
        case 'v':
          hasValue = true;
          field = 'value';
          return;
        case 'f':
          return openFormula(attributes());
        case 't':
          if (inReading) return;
          hasText = true;
          field = 'text';
          return;
        case 'row':
          return openRow(attributes());
        case 'r':
          runs++;
          return;
        case 'rPh':
          inReading = true;
          return;
        case 'rFont':
          if (runs === 1) runFont = attributeText(attributes()['val']);
          return;
        case 'col':
          return openColumns(attributes());
        case 'mergeCell': {
          const area = mergeArea(attributeText(attributes()['ref']));
          if (area) areas.push(area);
          return;
        }
        case 'sheetProtection':
          isProtected = isTrue(attributes()['sheet']);
      }
    },
    close: (name) => {
      switch (name) {
        case 'v':
        case 'f':
        case 't':
          field = 'none';
          return;
        case 'rPh':
          inReading = false;
          return;
        case 'c':
          closeCell();
          at = 0;
      }
    },
    text: (raw) => {
      if (field === 'value') value += raw;
      else if (field === 'formula') formula += raw;
      else if (field === 'text') text += raw;
    },
  });
  if (mustCount) {
    spent.cells = cellsBefore;
    return undefined;
  }
  formulas.settle();
  clearCovered(cells, areas, columnCount, rowCount, limits.mergedCells);
  const hiddenColumns = new Set<number>();
  for (const [from, to] of hiddenSpans) for (let hidden = Math.max(1, from); hidden <= Math.min(to, columnCount); hidden++) hiddenColumns.add(hidden);
  return {
    cells,
    rowCount,
    columnCount,
    merges: mergeTexts(areas),
    hiddenRows: [...hiddenRows].filter((hidden) => hidden <= rowCount).sort((a, b) => a - b),
    hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
    isProtected,
  };
}
