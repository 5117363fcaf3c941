/** Puts the words of a table away in one list of texts. */
import type { Traced } from '../figure';
import type { TableHead, TableRow } from '../table';
import type { KeptWords } from './kept';
import { isFrom, ownCells } from './ownCell';

const nothing: KeptWords['traces'] = new Map();

/** The column whose cells the names are written in. */
function nameColumn(head: TableHead, rows: readonly TableRow[]): string {
  const named = rows.find(({ name }) => name.from.length > 0);
  return (named && Object.keys(head.columns).find((key) => isFrom(ownCells(head, key)(named.row), named.name))) ?? '';
}

export function keepWords(head: TableHead, rows: readonly TableRow[]): KeptWords {
  const keys = [nameColumn(head, rows), ...new Set(rows.flatMap(({ texts }) => Object.keys(texts)))];
  const cells = keys.map((key) => ownCells(head, key));
  const traces = new Map<number, Traced>();
  const texts = rows.flatMap((row, index) =>
    keys.map((key, column) => {
      const words = column === 0 ? row.name : row.texts[key];
      if (!words) return null;
      const { text, from, sources } = words;
      if (!isFrom(cells[column]?.(row.row), words)) traces.set(index * keys.length + column, sources ? { from, sources } : { from });
      return text;
    }),
  );
  return { keys, texts, traces: traces.size > 0 ? traces : nothing };
}
