/** Makes words again that were put away. */
import type { Quoted } from '../figure';
import type { KeptTable } from '../table';
import { ownCells } from './ownCell';

/** `column` is a place in `keys`. */
function wordsAt(kept: KeptTable, index: number, column: number): Quoted | undefined {
  const { keys, texts, traces } = kept.words;
  const at = index * keys.length + column;
  const text = texts[at];
  if (text === undefined || text === null) return undefined;
  const trace = traces.get(at);
  if (trace) return { text, ...trace };
  const own = ownCells(kept, keys[column] ?? '')(kept.stubs[index]?.row ?? 0);
  return { text, from: own ? [own] : [] };
}

/** Rows are asked for by their place in the table. */
export const nameAt = (kept: KeptTable, index: number): Quoted => wordsAt(kept, index, 0) ?? { text: '', from: [] };

export function textsAt(kept: KeptTable, index: number): Readonly<Record<string, Quoted>> {
  const texts: Record<string, Quoted> = {};
  kept.words.keys.forEach((key, column) => {
    const words = column === 0 ? undefined : wordsAt(kept, index, column);
    if (words) texts[key] = words;
  });
  return texts;
}

/** What is written there, without its cell. */
export function textAt({ words: { keys, texts } }: KeptTable, index: number, column: string): string | undefined {
  const place = keys.indexOf(column, 1);
  return place < 0 ? undefined : (texts[index * keys.length + place] ?? undefined);
}
