/** Heights for rows that have none: what a program does by itself when words are typed into a wrapped cell. */
import { parseAddress } from './address';
import type { SheetPlan } from './plan';
import { lineHeight, linesOf } from './textLines';

export function withRowHeights(sheet: SheetPlan): SheetPlan {
  const lines = new Map<number, number>();
  for (const [at, { value, style }] of Object.entries(sheet.cells)) {
    const place = parseAddress(at);
    if (!place || !style?.wrap || typeof value !== 'string' || sheet.rows[place.row]) continue;
    const needed = linesOf(value, sheet.columns[place.column]?.width ?? 9);
    if (needed > 1) lines.set(place.row, Math.max(needed, lines.get(place.row) ?? 1));
  }
  const heights = [...lines].map(([row, count]) => [row, { height: count * lineHeight + 3 }] as const);
  return { ...sheet, rows: { ...sheet.rows, ...Object.fromEntries(heights) } };
}
