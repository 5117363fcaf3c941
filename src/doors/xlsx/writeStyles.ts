/** Styles of a plan in the words of exceljs. */
import type { Border, Style } from 'exceljs';
import type { CellStyle } from '../../core/plan';
import { planFont } from '../../core/planSnapshot';
import { remember } from '../../core/remember';

const fontSize = 11;

const opaque = (color: string): { argb: string } => ({ argb: `FF${color}` });
const thin: Partial<Border> = { style: 'thin' };

function exceljsStyle(style: CellStyle): Partial<Style> {
  const { bold, italic, underline, size = fontSize, color, fill, horizontal, vertical, wrap, shrink, indent } = style;
  const alignment = {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(wrap ? { wrapText: true } : {}),
    ...(shrink ? { shrinkToFit: true } : {}),
    ...(indent ? { indent } : {}),
  };
  return {
    font: {
      name: planFont,
      family: 1,
      size,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(color ? { color: opaque(color) } : {}),
    },
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: opaque(fill) } } : {}),
    ...(style.border ? { border: { top: thin, left: thin, bottom: thin, right: thin } } : {}),
    ...(style.numberFormat ? { numFmt: style.numberFormat } : {}),
    ...(style.unlocked ? { protection: { locked: false } } : {}),
  };
}

/** exceljs knows a style it has seen by the object itself, so equal styles must be one object. */
export function styleCache(): (style: CellStyle) => Partial<Style> {
  const styles = new Map<string, Partial<Style>>();
  return remember((style) => {
    const id = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = styles.get(id);
    if (known) return known;
    const made = exceljsStyle(style);
    styles.set(id, made);
    return made;
  });
}
