/** Colours of a styles part as `#RRGGBB`: given, indexed or from the theme (ECMA-376 Part 1, §18.8.19 and §18.8.27). */
import type { Xml } from './xml';
import { attribute, childOf, elements } from './xml';

const basic = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const palette: readonly string[] = [
  ...basic,
  ...basic,
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  ),
];

/** The theme's own names, in the order that styles count them. */
const themeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const officeTheme = 'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

export function themeColours(theme: Xml | undefined): readonly string[] {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  return themeOrder.map((name, index) => {
    const colour = elements(childOf(scheme, name) ?? { name: '', attributes: {}, children: [] })[0];
    return (
      attribute(colour, 'lastClr') ??
      (/^[0-9A-F]{6}$/i.test(attribute(colour, 'val') ?? '') ? attribute(colour, 'val')! : officeTheme[index]!)
    );
  });
}

/** Towards white for a positive tint, towards black for a negative one. */
function tinted(colour: string, tint: number): string {
  const part = (at: number): string => {
    const value = parseInt(colour.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(moved).toString(16).padStart(2, '0');
  };
  return `${part(0)}${part(2)}${part(4)}`;
}

/** Undefined for no colour, and for the automatic one. */
export function colourOf(node: Xml | undefined, theme: readonly string[]): string | undefined {
  if (!node) return undefined;
  const [rgb, indexed, themed] = [attribute(node, 'rgb'), attribute(node, 'indexed'), attribute(node, 'theme')];
  const base = rgb?.slice(-6) ?? (themed === undefined ? palette[Number(indexed)] : theme[Number(themed)]);
  const tint = Number(attribute(node, 'tint') ?? 0);
  return base === undefined ? undefined : `#${(tint === 0 ? base : tinted(base, tint)).toUpperCase()}`;
}
