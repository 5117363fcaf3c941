/** Tables as text (RFC 4180), the way Excel saves them: parted by commas, semicolons or tabs, told by the first line. */

const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** The mark that stands most often in the first line, outside quotes; a comma where there is none. */
function delimiterOf(text: string): Delimiter {
  const [firstLine = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const count = (mark: string): number => firstLine.split(mark).length - 1;
  return delimiters.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Rows as they stand, blank lines as rows of one empty cell, so that a row's number is its line's. A quote left open runs to the end. */
export function parseCsv(csv: string): readonly (readonly string[])[] {
  const text = csv.replace(/^\ufeff/, '');
  const delimiter = delimiterOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  const endField = (): void => {
    row.push(field);
    field = '';
  };
  const endRow = (): void => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isQuoted) {
      if (letter !== '"') field += letter;
      else if (text.charAt(at + 1) === '"') field += text.charAt((at += 1));
      else isQuoted = false;
    } else if (letter === '"' && field === '') isQuoted = true;
    else if (letter === delimiter) endField();
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text.charAt(at + 1) === '\n') at += 1;
      endRow();
    } else field += letter;
  }
  // The last line may lack its end; after an end nothing follows.
  if (isQuoted || (text !== '' && !/[\r\n]$/.test(text))) endRow();
  return rows;
}

const quoted = (field: string, isAlone: boolean): string =>
  /[",;\t\r\n\ufeff]/.test(field) || (isAlone && field === '') ? `"${field.replace(/"/g, '""')}"` : field;

/** The inverse of `parseCsv`. */
export const formatCsv = (rows: readonly (readonly string[])[], delimiter: Delimiter = ','): string =>
  rows.map((row) => `${row.map((field) => quoted(field, row.length === 1)).join(delimiter)}\r\n`).join('');
