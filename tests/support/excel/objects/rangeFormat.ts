/** Excel.RangeFormat with its font, fill, borders and protection, over one or several areas (Office docs: Excel.RangeFormat). */
import type { Area } from '../../../../src/core/address';
import type { Sheet } from '../file/book';
import { attribute } from '../file/xml';
import type { Xml } from '../file/xml';
import type { StyleDraft } from '../file/styles';
import { cellsOf, columnsOf, isUnbounded, rowsOf } from '../area';
import { notSimulated, refuse } from '../errors';
import type { Host } from '../host';
import { isProtected, needAllowed, needThere } from '../host';
import type { HostObject } from '../hostObject';
import { choiceArgument, collection, hostObject } from '../hostObject';
import { alignmentParts, protectionParts } from './alignmentParts';
import type { Side } from './borderParts';
import { borderParts } from './borderParts';
import { clearFill, fillParts } from './fillParts';
import { fontParts } from './fontParts';
import type { FormatPart } from './formatParts';
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from './lines';
import { restyleLines, stylesOfLines } from './lineStyles';
import { styleAt } from './rangeValues';

type Cells = Readonly<{ column: number; row: number }>;
const mostCells = 300_000;

export function restyleCells(host: Host, sheet: Sheet, areas: readonly Area[], what: string, change: (draft: StyleDraft) => void): void {
  const styles = host.book.styles();
  const changed = (node: Xml, name: 's' | 'style'): void => {
    node.attributes[name] = String(styles.restyle(Number(attribute(node, name) ?? 0), what, change));
  };
  for (const area of areas) {
    if (isUnbounded(area)) restyleLines(sheet, area, changed);
    else {
      if (rowsOf(area) * columnsOf(area) > mostCells) notSimulated('the format of so many cells');
      for (const { column, row } of cellsOf(area)) changed(sheet.cells.ensure(column, row), 's');
    }
  }
  sheet.touch();
}

/** Null where the cells differ (Office docs: "null property values in the response"). */
function readPart(
  host: Host,
  sheet: Sheet,
  areas: readonly Area[],
  part: FormatPart,
  only: (at: Cells, area: Area) => boolean = () => true,
): unknown {
  needThere(host, sheet);
  const styles = host.book.styles();
  const seen = new Map<number, unknown>();
  for (const area of areas) {
    const note = (style: number): void => void (seen.has(style) || seen.set(style, part.read(styles.look(style), styles)));
    if (isUnbounded(area)) {
      stylesOfLines(sheet, area).forEach(note);
      continue;
    }
    if (rowsOf(area) * columnsOf(area) > mostCells) notSimulated('the format of so many cells');
    for (const at of cellsOf(area)) if (only(at, area)) note(styleAt(sheet, at.column, at.row));
  }
  const [first, ...others] = new Set(seen.values());
  return others.length > 0 ? null : (first ?? null);
}

/** Readers and writers of these parts, as the object of the model wants them. */
function partsOf(host: Host, sheet: Sheet, areas: readonly Area[], parts: Readonly<Record<string, FormatPart>>, label: string) {
  const read = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, () => readPart(host, sheet, areas, part)]));
  const write: Record<string, (value: unknown) => void> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (!part.write) continue;
    const prepare = part.write;
    write[name] = (value) => {
      needThere(host, sheet);
      needAllowed(sheet, 'formatCells');
      restyleCells(host, sheet, areas, `${label}.${name} ${String(value)}`, prepare(value));
    };
  }
  return { read, write };
}

/** Where each index of a border lies in an area: the side of a cell, and which cells. */
const edges: Readonly<Record<string, readonly [Side, (at: Cells, area: Area) => boolean][]>> = {
  EdgeTop: [['top', ({ row }, { from }) => row === from.row]],
  EdgeBottom: [['bottom', ({ row }, { to }) => row === to.row]],
  EdgeLeft: [['left', ({ column }, { from }) => column === from.column]],
  EdgeRight: [['right', ({ column }, { to }) => column === to.column]],
  InsideHorizontal: [
    ['bottom', ({ row }, { to }) => row < to.row],
    ['top', ({ row }, { from }) => row > from.row],
  ],
  InsideVertical: [
    ['right', ({ column }, { to }) => column < to.column],
    ['left', ({ column }, { from }) => column > from.column],
  ],
};

function border(host: Host, sheet: Sheet, areas: readonly Area[], index: string): HostObject {
  const places = edges[index] ?? notSimulated(`the border ${index}`);
  const [firstSide, firstCells] = places[0]!;
  const read: Record<string, () => unknown> = { sideIndex: () => index };
  const write: Record<string, (value: unknown) => void> = {};
  for (const [name, part] of Object.entries(borderParts(firstSide))) {
    read[name] = () => readPart(host, sheet, areas, part, firstCells) ?? null;
    write[name] = (value) => {
      needThere(host, sheet);
      needAllowed(sheet, 'formatCells');
      for (const [side, isThere] of places) {
        const change = borderParts(side)[name]!.write!(value);
        for (const area of areas) {
          const cells = [...cellsOf(area)].filter((at) => isThere(at, area));
          const single = cells.map((at): Area => ({ from: at, to: at }));
          restyleCells(host, sheet, single, `border.${side}.${name} ${String(value)}`, change);
        }
      }
    };
  }
  return hostObject({ type: 'RangeBorder', key: index, read, write });
}

const borders = (host: Host, sheet: Sheet, areas: readonly Area[]): HostObject => {
  const one = (index: string): HostObject => border(host, sheet, areas, index);
  const list = collection('RangeBorderCollection', () => Object.keys(edges).map(one));
  return hostObject({
    ...list,
    call: { ...list.call, getItem: (index) => one(choiceArgument(index, Object.keys(edges))) },
    item: (index) => one(choiceArgument(index, Object.keys(edges))),
  });
};

export function rangeFormat(host: Host, sheet: Sheet, areas: readonly Area[]): HostObject {
  const part = (type: string, parts: Readonly<Record<string, FormatPart>>, label: string, call: HostObject['call'] = {}): HostObject =>
    hostObject({ type, ...partsOf(host, sheet, areas, parts, label), call });
  const alignment = partsOf(host, sheet, areas, alignmentParts, 'alignment');
  /** Of several areas the value they share. */
  const shared = (of: (area: Area) => number | null): number | null => {
    const all = new Set(areas.map(of));
    return all.size === 1 ? [...all][0]! : null;
  };
  return hostObject({
    type: 'RangeFormat',
    read: {
      ...alignment.read,
      columnWidth: () => shared((area) => columnWidth(sheet, area)),
      rowHeight: () => shared((area) => rowHeight(sheet, area)),
    },
    write: {
      ...alignment.write,
      columnWidth: (value) => areas.forEach((area) => setColumnWidth(sheet, area, value)),
      rowHeight: (value) => areas.forEach((area) => setRowHeight(sheet, area, value)),
    },
    open: {
      font: () => part('RangeFont', fontParts, 'font'),
      fill: () =>
        part('RangeFill', fillParts, 'fill', {
          clear: () => {
            needAllowed(sheet, 'formatCells');
            restyleCells(host, sheet, areas, 'fill.clear', clearFill);
          },
        }),
      borders: () => borders(host, sheet, areas),
      protection: () => {
        const made = part('FormatProtection', protectionParts, 'protection');
        // Whether a cell is locked cannot be changed while the sheet is protected.
        const write = Object.fromEntries(
          Object.entries(made.write ?? {}).map(([name, set]) => [
            name,
            (value: unknown) => (isProtected(sheet) ? refuse('AccessDenied', 'The sheet is protected.') : set(value)),
          ]),
        );
        return hostObject({ ...made, write });
      },
    },
  });
}
