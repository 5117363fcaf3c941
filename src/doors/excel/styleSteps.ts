/** How the cells of a plan look, given to all cells of one look at a time. */
import type { Area, Position } from '../../core/address';
import { address, parseAddress, parseArea } from '../../core/address';
import type { CellStyle, SheetPlan } from '../../core/plan';
import { mergesOf, planFont } from '../../core/planSnapshot';
import { areaAddress, areasOf, joinedAddresses } from './areas';
import { has } from './inExcel';
import type { Step } from './steps';
import { step } from './steps';

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

/** Cells by one quality of their style, in areas; cells without it are left out. */
export function areasBy<T>(
  cells: readonly Styled[],
  quality: (style: CellStyle) => T | undefined,
): readonly (readonly [T, readonly Area[]])[] {
  const groups = new Map<T, Position[]>();
  for (const { at, style } of cells) {
    const value = quality(style);
    if (value === undefined) continue;
    const group = groups.get(value);
    if (group) group.push(at);
    else groups.set(value, [at]);
  }
  return [...groups].map(([value, positions]) => [value, areasOf(positions)]);
}

/** One step for every address that Excel takes. */
export function formatSteps(sheet: string, addresses: readonly string[], set: (format: Excel.RangeFormat) => void): readonly Step[] {
  const each = has('1.9') ? joinedAddresses(addresses) : addresses;
  return each.map((joined) =>
    step((context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      set((joined.includes(',') ? worksheet.getRanges(joined) : worksheet.getRange(joined)).format);
    }, joined.length),
  );
}

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
  const addressesOf = (keep: (area: Area) => boolean): readonly string[] => areas.filter(keep).map(areaAddress);
  const draw = (addresses: readonly string[], sides: readonly Excel.BorderIndex[] | readonly (typeof edges)[number][]): readonly Step[] =>
    formatSteps(sheet, addresses, ({ borders }) => {
      for (const side of sides) borders.getItem(side as (typeof edges)[number]).style = 'Continuous';
    });
  return [
    ...draw(areas.map(areaAddress), edges),
    ...draw(
      addressesOf(({ from, to }) => to.row > from.row),
      [Excel.BorderIndex.insideHorizontal],
    ),
    ...draw(
      addressesOf(({ from, to }) => to.column > from.column),
      [Excel.BorderIndex.insideVertical],
    ),
  ];
}

const fontStep = (sheet: string): Step =>
  step((context) => {
    const { font } = context.workbook.worksheets.getItem(sheet).getRange().format;
    font.name = planFont;
    font.size = usualSize;
  });

/** Without number formats, which go with the values (valueSteps.ts). */
export function styleSteps(sheet: string, plan: SheetPlan): readonly Step[] {
  const cells = styledCells(plan);
  return [
    fontStep(sheet),
    ...qualities
      .filter(({ since }) => since === undefined || has(since))
      .flatMap(({ of, set }) =>
        areasBy(cells, of).flatMap(([value, areas]) => formatSteps(sheet, areas.map(areaAddress), (format) => set(format, String(value)))),
      ),
    ...borderSteps(sheet, cells),
  ];
}
