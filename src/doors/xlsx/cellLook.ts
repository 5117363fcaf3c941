/** What of a font and a fill decides whether a figure can be read on paper. */
import type { Attributes } from './xml';
import { attributeText, isFalse } from './xml';

export type Font = { name: string; struck: boolean; color?: string; size?: number };

export const white = 'FFFFFF';
/** Of a theme, which nobody reads here. */
export const unknown = 'unknown';

/** As `RRGGBB`; of the theme only its white is known, and of the old palette its white. */
export function colorOf({ rgb, theme, indexed, tint }: Attributes): string | undefined {
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  const isWhite = (theme === '0' && Number(tint ?? 0) === 0) || indexed === '1' || indexed === '9';
  return isWhite ? white : undefined;
}

export function readFont(font: Font, name: string, attributes: Attributes): void {
  if (name === 'name') font.name = attributeText(attributes['val']);
  else if (name === 'sz') font.size = Number(attributes['val']);
  else if (name === 'strike') font.struck = !isFalse(attributes['val']);
  else if (name === 'color') {
    const color = colorOf(attributes);
    if (color !== undefined) font.color = color;
  }
}
