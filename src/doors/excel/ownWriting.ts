/**
 * Which changes are this program's own, in an Excel that does not say so itself (before 1.14): those on the sheets that it is
 * writing on. They may come a moment after the writing has ended.
 */
import type { Outcome } from '../openWorkbook';

const echo = 1_500;

/** `sheets` are absent while it is not known which they will be: then all of them are meant. */
type Writing = { sheets?: readonly string[]; until: number };

const writings = new Set<Writing>();

/** `sheetsOf` names the sheets that were written on where only the result tells. */
export async function asOurs<T>(
  sheets: readonly string[] | undefined,
  work: () => Promise<Outcome<T>>,
  sheetsOf: (value: T) => readonly string[] = () => sheets ?? [],
): Promise<Outcome<T>> {
  const writing: Writing = { ...(sheets ? { sheets } : {}), until: Infinity };
  writings.add(writing);
  try {
    const done = await work();
    writing.sheets = 'value' in done ? sheetsOf(done.value) : (sheets ?? []);
    return done;
  } finally {
    writing.until = Date.now() + echo;
  }
}

/** `at` is when Excel told of the change. */
export function mayBeOurs(sheet: string, at: number): boolean {
  for (const writing of writings) if (writing.until < at) writings.delete(writing);
  return [...writings].some(({ sheets }) => sheets === undefined || sheets.includes(sheet));
}
