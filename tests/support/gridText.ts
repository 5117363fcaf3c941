/** Reads a sheet drawn in a test as a Markdown table: what is typed where, and which findings are expected on it. */
import { toSerial, parseDate } from '../../src/core/date';
import type { Column } from '../../src/language/form';
import { isNumeric } from '../../src/language/form';

/** `14 {HN-02}`: what the cell holds, and the codes expected on it. */
export type DrawnCell = Readonly<{ text: string; codes: readonly string[] }>;
/** The first cell of a line names the row; the others stand below the keys (or letters) of the first line. */
export type Drawn = Readonly<{ heads: readonly string[]; lines: readonly (readonly DrawnCell[])[] }>;

const codePattern = /\{([A-Za-z]{2,}[-.][\w.-]+)\}/g;

const cellsOf = (line: string): readonly DrawnCell[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((part) => ({ text: part.replace(codePattern, '').trim(), codes: [...part.matchAll(codePattern)].map((match) => match[1]!) }));

export function readGrid(text: string): Drawn {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[|\s:-]+$/.test(line));
  const crooked = lines.find((line) => !line.startsWith('|') || !line.endsWith('|'));
  if (crooked !== undefined) throw new Error(`a line of a grid begins and ends with |: ${crooked}`);
  const [head, ...body] = lines.map(cellsOf);
  if (!head) throw new Error('an empty grid');
  const ragged = body.find((line) => line.length !== head.length);
  if (ragged) throw new Error(`${ragged.length} cells below ${head.length} heads: ${ragged.map(({ text: cell }) => cell).join(' | ')}`);
  return { heads: head.map(({ text: cell }) => cell), lines: body };
}

export type Typed = Readonly<{ value: string | number | null; format?: string }>;

/** What a person typed: `"…"` is text whatever the column, `14,9%` a ratio shown as a percentage. Nothing drawn is undefined. */
export function typed(text: string, column: Column): Typed | undefined {
  if (text === '') return undefined;
  const quoted = /^"(.*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return { value: quoted === '' ? null : quoted };
  if (column.kind === 'date') {
    const iso = parseDate(text);
    if (!iso) throw new Error(`not a date: ${text}`);
    return { value: toSerial(iso), format: 'dd/mm/yyyy' };
  }
  if (!isNumeric(column)) return { value: text };
  const match = /^(-?\d+(?:,\d+)?)(%?)$/.exec(text);
  if (!match) throw new Error(`not a number below ${column.key}: ${text} (put text in quotes)`);
  const value = Number(match[1]!.replace(',', '.'));
  return match[2] === '%' ? { value: Number((value / 100).toPrecision(12)), format: '0.0%' } : { value };
}
