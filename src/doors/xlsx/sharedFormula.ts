/** Formulas that a whole area shares: the file holds the first, the others are it moved to their own cell. */
import { columnLetter, columnNumber, lastColumn, lastRow } from '../../core/address';
import { refuse } from './problem';

/** One reference; column or row is 0 where it names whole rows or columns. */
type Reference = Readonly<{ column: number; columnFixed: boolean; row: number; rowFixed: boolean }>;
export type FormulaPieces = readonly (string | Reference)[];

/** Excel's own limit. */
const longestFormula = 8_192;

/**
 * One token at a time, from left to right: text in quotes, sheet names in quotes, brackets (tables, other workbooks), whole rows,
 * whole columns, a cell, a name or number. A reference ends where a name could go on: `LOG10(`, `Q1!`, `A1b` are none.
 */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.!(])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.!(])|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.!(])|[\p{L}\p{N}_.\\?]+|[^]/gu;

const isColumn = (column: number): boolean => column >= 1 && column <= lastColumn;
const isRow = (row: number): boolean => row >= 1 && row <= lastRow;
const columnOf = (letters: string | undefined): number => columnNumber((letters ?? '').toUpperCase());
const wholeRow = (dollar: string | undefined, row: string | undefined): Reference => ({
  column: 0,
  columnFixed: true,
  row: Number(row),
  rowFixed: dollar === '$',
});
const wholeColumn = (dollar: string | undefined, letters: string | undefined): Reference => ({
  column: columnOf(letters),
  columnFixed: dollar === '$',
  row: 0,
  rowFixed: true,
});

export function splitFormula(formula: string): FormulaPieces {
  if (formula.length > longestFormula) refuse('damaged', 'formula too long');
  const pieces: (string | Reference)[] = [];
  let text = '';
  const reference = (...items: FormulaPieces): void => {
    pieces.push(text, ...items);
    text = '';
  };
  for (const match of formula.matchAll(token)) {
    const [whole, rowDollar, row, rowDollar2, row2, dollar, letters, dollar2, letters2, cellDollar, cellLetters, cellRowDollar, cellRow] =
      match;
    if (row !== undefined && isRow(Number(row)) && isRow(Number(row2)))
      reference(wholeRow(rowDollar, row), ':', wholeRow(rowDollar2, row2));
    else if (letters !== undefined && isColumn(columnOf(letters)) && isColumn(columnOf(letters2))) {
      reference(wholeColumn(dollar, letters), ':', wholeColumn(dollar2, letters2));
    } else if (cellLetters !== undefined && isColumn(columnOf(cellLetters)) && isRow(Number(cellRow))) {
      reference({ column: columnOf(cellLetters), columnFixed: cellDollar === '$', row: Number(cellRow), rowFixed: cellRowDollar === '$' });
    } else text += whole;
  }
  return [...pieces, text];
}

function referenceText({ column, columnFixed, row, rowFixed }: Reference, columns: number, rows: number): string {
  const movedColumn = columnFixed ? column : column + columns;
  const movedRow = rowFixed ? row : row + rows;
  if ((column > 0 && !isColumn(movedColumn)) || (row > 0 && !isRow(movedRow))) return '#REF!';
  const columnText = column > 0 ? (columnFixed ? '$' : '') + columnLetter(movedColumn) : '';
  // Of whole columns `rowFixed` is set only so that nothing moves.
  return columnText + (row > 0 ? (rowFixed ? '$' : '') + String(movedRow) : '');
}

/** The formula as it reads after moving right by `columns` and down by `rows`. */
export function moveFormula(pieces: FormulaPieces, columns: number, rows: number): string {
  let text = '';
  for (const piece of pieces) text += typeof piece === 'string' ? piece : referenceText(piece, columns, rows);
  return text;
}
