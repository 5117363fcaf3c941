/** One worksheet part: its cells, and what lies over them (merges, hidden rows and columns, protection). */
import type { Area } from '../../core/address';
import type { SheetSnapshot } from '../../core/workbook';
import type { SheetContext } from './cells';
import { cellReader } from './cells';
import { clearCovered, mergeArea, mergeTexts } from './merges';
import { refuse } from './problem';
import { columnOf, packedPosition, rowOf } from './position';
import { attributeText, isTrue, parseXml } from './xml';

export type SheetContent = Omit<SheetSnapshot, 'name' | 'visibility'>;

/** Excel writes at most one `<col>` for each column. */
const mostColumnElements = 16_384;

const ascending = (numbers: ReadonlySet<number>): readonly number[] => [...numbers].sort((a, b) => a - b);

function extent(cells: SheetSnapshot['cells']): Pick<SheetSnapshot, 'rowCount' | 'columnCount'> {
  let rowCount = 0;
  let columnCount = 0;
  for (const name of Object.keys(cells)) {
    const at = packedPosition(name);
    rowCount = Math.max(rowCount, rowOf(at));
    columnCount = Math.max(columnCount, columnOf(at));
  }
  return { rowCount, columnCount };
}

/** To Excel a row of no height and a column of no width are hidden ones. */
const isThin = (size: string | undefined): boolean => size !== undefined && Number(size) === 0;

function readPart(bytes: Uint8Array, context: SheetContext, quick: boolean): SheetContent | undefined {
  const reader = cellReader(context, quick);
  const areas: Area[] = [];
  const hiddenRows: number[] = [];
  const hiddenSpans: (readonly [number, number])[] = [];
  let isProtected = false;
  let root = '';
  let hasData = false;
  parseXml(bytes, {
    open: (name, attributes, selfClosing) => {
      if (root === '') root = name;
      switch (name) {
        case 'sheetData':
          hasData = true;
          break;
        case 'row': {
          const row = reader.openRow(attributes());
          const { hidden, ht } = attributes();
          if (isTrue(hidden) || isThin(ht)) hiddenRows.push(row);
          break;
        }
        case 'col': {
          const { min, max, hidden, width } = attributes();
          if ((isTrue(hidden) || isThin(width)) && hiddenSpans.length < mostColumnElements) hiddenSpans.push([Number(min), Number(max)]);
          break;
        }
        case 'mergeCell': {
          const area = mergeArea(attributeText(attributes()['ref']));
          if (area) areas.push(area);
          break;
        }
        case 'sheetProtection':
          isProtected = isTrue(attributes()['sheet']);
          break;
        default:
          reader.open(name, attributes, selfClosing);
      }
    },
    close: reader.close,
    text: reader.text,
  });
  // A web page in its place would be an empty sheet.
  if (root !== 'worksheet' || !hasData) refuse('damaged', `a sheet that is ${root}`);
  const table = reader.finish();
  if (!table) return undefined;
  const { cells } = table;
  const cleared = clearCovered(cells, areas, table.columnCount, table.rowCount, context.limits.mergedCells);
  const { rowCount, columnCount } = cleared ? extent(cells) : table;
  const hiddenColumns = new Set<number>();
  // No further than the cells go: files hide all columns to the right, and may name columns that do not exist.
  let done = 0;
  for (const [from, to] of hiddenSpans.sort(([a], [b]) => a - b)) {
    for (let column = Math.max(1, from, done + 1); column <= Math.min(to, columnCount); column++) hiddenColumns.add(column);
    done = Math.max(done, Math.min(to, columnCount));
  }
  return {
    cells,
    rowCount,
    columnCount,
    merges: mergeTexts(areas),
    hiddenRows: ascending(new Set(hiddenRows.filter((row) => row <= rowCount))),
    hiddenColumns: ascending(hiddenColumns),
    isProtected,
  };
}

export const readSheet = (bytes: Uint8Array, context: SheetContext): SheetContent =>
  readPart(bytes, context, true) ?? readPart(bytes, context, false)!;
