/** The fill of a cell as Excel tells it, and how to give it back. */
import { has } from '../inExcel';

/** `RRGGBB`; null is no fill at all. A pattern comes with the colour of its lines. */
export type Fill = Readonly<{ color: string; pattern?: string; patternColor?: string }> | null;

/** Patterns, and what tells white from none (1.9). */
const tellsMore = (): boolean => has('1.9');

export const fillProperties = (): readonly string[] =>
  tellsMore()
    ? ['format/fill/color', 'format/fill/tintAndShade', 'format/fill/pattern', 'format/fill/patternColor']
    : ['format/fill/color'];

const plain = (color: string | null): string => (color ?? '').replace('#', '').toUpperCase();

/**
 * Undefined for a fill that could not be given back (gradients). Excel says white of a cell without a fill, and only the absence of a tint
 * tells the two apart (office-js#4900); before 1.9 a white cell counts as one without.
 */
export function fillOf({ fill }: Excel.RangeFormat): Fill | undefined {
  const color = plain(fill.color);
  // A colour that Excel does not tell is of a kind that it takes no orders for.
  if ((fill.color as string | null) === null) return tellsMore() && fill.pattern === Excel.FillPattern.none ? null : undefined;
  if (!tellsMore()) return color === '' || color === 'FFFFFF' ? null : { color };
  const pattern = fill.pattern as string | null;
  if (pattern === Excel.FillPattern.linearGradient || pattern === Excel.FillPattern.rectangularGradient) return undefined;
  const tint = fill.tintAndShade as number | null;
  if (pattern === Excel.FillPattern.none || color === '' || (color === 'FFFFFF' && tint === null)) return null;
  if (pattern === null || pattern === Excel.FillPattern.solid) return { color };
  return { color, pattern, patternColor: plain(fill.patternColor) };
}

const marked = (color: string): string => `#${color}`;

export function setFill({ fill }: Excel.RangeFormat, wanted: Fill): void {
  if (wanted === null) return fill.clear();
  fill.color = marked(wanted.color);
  if (wanted.pattern === undefined) return;
  fill.pattern = wanted.pattern as Excel.FillPattern;
  if (wanted.patternColor) fill.patternColor = marked(wanted.patternColor);
}
