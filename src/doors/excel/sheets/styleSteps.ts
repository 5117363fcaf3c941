/** How the cells of a plan look, given to all cells of one look at a time. */
import type { Area, Position } from '../../../core/address';
import { address, parseAddress, parseArea } from '../../../core/address';
import type { CellStyle, SheetPlan } from '../../../core/plan';
import { mergesOf, planFont } from '../../../core/planSnapshot';
import { areaAddress, areasOf } from '../areas';
import { has } from '../inExcel';
import type { Step } from '../steps';
import { step } from '../steps';

type Styled = Readonly<{ at: Position; style: CellStyle }>;

const usualSize = 11;

/** Each cell of a merge takes the style of its first, since borders are drawn cell by cell. */
export function styledCells(plan: SheetPlan): readonly Styled[] {
  const styles = new Map<string, Styled>();
  for (const [name, { style }] of Object.entries(plan.cells)) {
    const at = parseAddress(name);
    if (at && style) styles.set(name, { at, style });
  }
  for (const merge of mergesOf(plan)) {
    const { from, to } = parseArea(merge)!;
    const first = styles.get(address(from.column, from.row))?.style;
    if (!first) continue;
    for (let row = from.row; row <= to.row; row++) {
      for (let column = from.column; column <= to.column; column++) {
        const name = address(column, row);
        if (!styles.has(name)) styles.set(name, { at: { column, row }, style: first });
      }
    }
  }
  return [...styles.values()];
}

type Groups<T> = readonly (readonly [T, readonly Position[]])[];

/** Cells without the quality are left out. */
function groupsBy<T>(cells: readonly Styled[], quality: (style: CellStyle) => T | undefined): Groups<T> {
  const groups = new Map<T, Position[]>();
  for (const { at, style } of cells) {
    const value = quality(style);
    if (value === undefined) continue;
    const group = groups.get(value);
    if (group) group.push(at);
    else groups.set(value, [at]);
  }
  return [...groups];
}

type Areas<T> = readonly (readonly [T, readonly Area[]])[];

/** Cells by one quality of their style, in areas. */
export const areasBy = <T>(cells: readonly Styled[], quality: (style: CellStyle) => T | undefined): Areas<T> =>
  groupsBy(cells, quality).map(([value, positions]) => [value, areasOf(positions)]);

/** The same to be set in this order: where it saves areas, a value goes over the cells of later ones, which get their own afterwards. */
export function layersBy<T>(cells: readonly Styled[], quality: (style: CellStyle) => T | undefined): Areas<T> {
  const groups = [...groupsBy(cells, quality)].sort(([, one], [, other]) => other.length - one.length);
  return groups.map(([value, own], index) => {
    const later = groups.slice(index + 1).flatMap(([, positions]) => positions);
    const [alone, over] = [areasOf(own), areasOf([...own, ...later])];
    return [value, over.length < alone.length ? over : alone];
  });
}

/** One step for each area: several in one address need the list separator of the person's Windows (office-js#1167, #1985). */
export const formatSteps = (
  sheet: string,
  addresses: readonly string[],
  set: (format: Excel.RangeFormat) => void,
  changes = 1,
): readonly Step[] => addresses.map((place) => step(({ range }) => set(range(sheet, place).format), 0, changes));

type Quality = Readonly<{
  of: (style: CellStyle) => string | number | undefined;
  set: (format: Excel.RangeFormat, value: string) => void;
  since?: string;
}>;

const yes = (is: boolean | undefined): 'yes' | undefined => (is ? 'yes' : undefined);
const vertical = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;

const qualities: readonly Quality[] = [
  { of: ({ size }) => (size === usualSize ? undefined : size), set: ({ font }, size) => (font.size = Number(size)) },
  { of: ({ bold }) => yes(bold), set: ({ font }) => (font.bold = true) },
  { of: ({ italic }) => yes(italic), set: ({ font }) => (font.italic = true) },
  { of: ({ underline }) => yes(underline), set: ({ font }) => (font.underline = 'Single') },
  { of: ({ color }) => color, set: ({ font }, color) => (font.color = `#${color}`) },
  { of: ({ fill }) => fill, set: ({ fill }, color) => (fill.color = `#${color}`) },
  { of: (style) => style.horizontal, set: (format, side) => (format.horizontalAlignment = horizontal[side as keyof typeof horizontal]) },
  { of: (style) => style.vertical, set: (format, side) => (format.verticalAlignment = vertical[side as keyof typeof vertical]) },
  { of: ({ wrap }) => yes(wrap), set: (format) => (format.wrapText = true) },
  { of: ({ shrink }) => yes(shrink), set: (format) => (format.shrinkToFit = true), since: '1.9' },
  { of: ({ indent }) => indent || undefined, set: (format, indent) => (format.indentLevel = Number(indent)), since: '1.9' },
  { of: ({ unlocked }) => yes(unlocked), set: ({ protection }) => (protection.locked = false), since: '1.2' },
];

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Lines inside an area only where it has an inside. */
function borderSteps(sheet: string, cells: readonly Styled[]): readonly Step[] {
  const areas = areasBy(cells, ({ border }) => yes(border)).flatMap(([, found]) => found);
  return areas.flatMap((area) => {
    const { from, to } = area;
    const sides = [
      ...edges,
      ...(to.row > from.row ? (['InsideHorizontal'] as const) : []),
      ...(to.column > from.column ? (['InsideVertical'] as const) : []),
    ];
    const draw = ({ borders }: Excel.RangeFormat): void => sides.forEach((side) => (borders.getItem(side).style = 'Continuous'));
    return formatSteps(sheet, [areaAddress(area)], draw, sides.length);
  });
}

const fontStep = (sheet: string): Step =>
  step(
    (batch) => {
      const { font } = batch.sheet(sheet).getRange().format;
      font.name = planFont;
      font.size = usualSize;
    },
    0,
    3,
  );

/** Without number formats, which go with the values (valueSteps.ts). */
export function styleSteps(sheet: string, plan: SheetPlan): readonly Step[] {
  const cells = styledCells(plan);
  return [
    fontStep(sheet),
    ...qualities
      .filter(({ since }) => since === undefined || has(since))
      .flatMap(({ of, set }) =>
        layersBy(cells, of).flatMap(([value, areas]) => formatSteps(sheet, areas.map(areaAddress), (format) => set(format, String(value)))),
      ),
    ...borderSteps(sheet, cells),
  ];
}
