/** What one cell holds, in the words of an edit, and how to put it there so that it stays what it is. */
import type { CellValue } from '../../../core/cell';
import type { CellEdit } from '../../openWorkbook';

export type Content = Readonly<{ write: CellValue }> | Readonly<{ formula: string }>;

export const textFormat = '@';
const usualFormat = 'General';

export function valueOf(value: unknown, type: string): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : '';
  return text === '' ? null : text;
}

/** Excel drops the apostrophe before a text such as `=A1` (office-js#6687); a formula is what differs from its own result. */
export function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : undefined;
}

export function contentOf(formula: unknown, value: unknown, type: string): Content {
  const written = formulaOf(formula, value);
  return written === undefined ? { write: valueOf(value, type) } : { formula: written };
}

export const contentOfEdit = (edit: CellEdit): Content => ('formula' in edit ? { formula: edit.formula } : { write: edit.write });

export const sameContent = (a: Content, b: Content): boolean => JSON.stringify(a) === JSON.stringify(b);

function raw(content: Content): string | number | boolean {
  if ('formula' in content) return `=${content.formula}`;
  const { write } = content;
  if (write === null) return '';
  return typeof write === 'object' ? write.error : write;
}

const isText = (content: Content): boolean => 'write' in content && typeof content.write === 'string' && content.write !== '';

/** True where putting the content needs another number format for a moment, which a protected sheet may not allow. */
export const needsFormat = (content: Content, format: string): boolean =>
  isText(content) ? format !== textFormat : format === textFormat && raw(content) !== '';

/** Excel gives a formula in a general cell the format of the cells it reads. */
const takesFormat = (content: Content, format: string): boolean => 'formula' in content && format === usualFormat;

/**
 * Excel reads what is written as if it had been typed: "001" becomes 1, "=x" a formula, and a number in a cell of text a text. So the cell
 * is text, or general, for as long as the writing takes; a later change of format leaves the content alone.
 */
export function put(range: Excel.Range, content: Content, format: string, mayFormat = true): void {
  if (!needsFormat(content, format)) {
    range.formulas = [[raw(content)]];
    if (mayFormat && takesFormat(content, format)) range.numberFormat = [[format]];
    return;
  }
  range.numberFormat = [[isText(content) ? textFormat : usualFormat]];
  range.formulas = [[raw(content)]];
  range.numberFormat = [[format]];
}
