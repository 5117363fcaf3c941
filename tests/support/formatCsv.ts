/** Tables as text, as Excel saves them: for files that tests read. */
import type { Delimiter } from '../../src/core/csv';

const quoted = (field: string, isAlone: boolean): string =>
  /[",;\t\r\n\ufeff]/.test(field) || (isAlone && field === '') ? `"${field.replace(/"/g, '""')}"` : field;

/** The inverse of `parseCsv`. */
export const formatCsv = (rows: readonly (readonly string[])[], delimiter: Delimiter = ','): string =>
  rows.map((row) => `${row.map((field) => quoted(field, row.length === 1)).join(delimiter)}\r\n`).join('');
