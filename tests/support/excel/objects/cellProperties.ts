/** Many properties of many cells in one call (Office docs: Range.getCellProperties, setCellProperties and those of rows and columns). */
import type { Area } from '../../../../src/core/address';
import type { Sheet } from '../file/book';
import { cellsOf, columnsOf, isUnbounded, rowsOf } from '../area';
import { notSimulated, refuse } from '../errors';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import { objectArgument } from '../hostObject';
import { rangeFormat } from './rangeFormat';
import { rangeObject } from './range';
import { styleAt } from './rangeValues';
import { columnWidth, isColumnHidden, isRowHidden, rowHeight } from './lines';

type Options = Readonly<Record<string, unknown>>;
const mostCells = 200_000;

/** The asked properties of one object, those below an object of its own as well. */
function pick(object: HostObject, options: Options): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || wanted === undefined) continue;
    const opener = object.open?.[name];
    const reader = object.read?.[name];
    if (name === 'borders') picked[name] = pickBorders(opener!(), objectArgument(wanted));
    else if (opener && typeof wanted === 'object') picked[name] = pick(opener(), objectArgument(wanted));
    // `protection: true` asks for all of it.
    else if (opener && wanted === true)
      picked[name] = pick(opener(), Object.fromEntries(Object.keys(opener().read ?? {}).map((key) => [key, true])));
    else picked[name] = (reader ?? notSimulated(`${object.type}.${name} among the properties of cells`))();
  }
  return picked;
}

const sideIndex: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
};

/** `color: true` asks it of every side, `top: {…}` of one. */
function pickBorders(borders: HostObject, options: Options): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [side, index] of Object.entries(sideIndex)) {
    const wanted = {
      ...Object.fromEntries(Object.entries(options).filter(([, value]) => value === true)),
      ...(options[side] as Options | undefined),
    };
    if (Object.keys(wanted).length > 0 && !['horizontal', 'vertical'].includes(side)) picked[side] = pick(borders.item!(index), wanted);
  }
  return picked;
}

/** Sets what is given, as assigning each property would. */
function assign(object: HostObject, values: Options): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const opener = object.open?.[name];
    if (name === 'borders') {
      for (const [side, line] of Object.entries(objectArgument(value)))
        assign(opener!().item!(sideIndex[side] ?? side), objectArgument(line));
    } else if (opener) assign(opener(), objectArgument(value));
    else (object.write?.[name] ?? notSimulated(`setting ${object.type}.${name} among the properties of cells`))(value);
  }
}

export function cellProperties(host: Host, sheet: Sheet, area: Area): NonNullable<HostObject['call']> {
  const one = (at: Area): HostObject => rangeObject(host, sheet, at);
  const single = (column: number, row: number): Area => ({ from: { column, row }, to: { column, row } });
  const needFew = (): void => {
    if (isUnbounded(area) || rowsOf(area) * columnsOf(area) > mostCells) notSimulated('properties of so many cells');
  };
  const rows = (): number[] => Array.from({ length: rowsOf(area) }, (_, at) => area.from.row + at);
  const columns = (): number[] => Array.from({ length: columnsOf(area) }, (_, at) => area.from.column + at);
  const rowArea = (row: number): Area => ({ from: { column: area.from.column, row }, to: { column: area.to.column, row } });
  const columnArea = (column: number): Area => ({ from: { column, row: area.from.row }, to: { column, row: area.to.row } });
  /** What belongs to the line itself, apart from what is asked of its cells. */
  const ofLine = (options: Options, line: Readonly<Record<string, () => unknown>>, cells: Area): Record<string, unknown> => {
    const rest: Record<string, unknown> = {};
    const picked: Record<string, unknown> = {};
    for (const [name, wanted] of Object.entries(options)) {
      if (name === 'format') {
        const { rowHeight: height, columnWidth: width, ...others } = objectArgument(wanted);
        const format = Object.keys(others).length > 0 ? pick(rangeFormat(host, sheet, [cells]), others) : {};
        picked['format'] = {
          ...format,
          ...(height === true ? { rowHeight: line['rowHeight']!() } : {}),
          ...(width === true ? { columnWidth: line['columnWidth']!() } : {}),
        };
      } else if (line[name] && wanted === true) picked[name] = line[name]();
      else rest[name] = wanted;
    }
    return { ...pick(one(cells), rest), ...picked };
  };
  const needTable = (given: unknown, height: number, width: number): readonly (readonly unknown[])[] => {
    const table = Array.isArray(given) ? (given as unknown[][]) : refuse('InvalidArgument', 'A table of properties is needed.');
    if (table.length !== height || table.some((line) => !Array.isArray(line) || line.length !== width)) {
      refuse('InvalidArgument', 'The table has other dimensions than the range.');
    }
    return table;
  };

  return {
    getCellProperties: (options) => {
      needFew();
      const asked = objectArgument(options);
      // A format is the same for all cells of one style.
      const known = new Map<number, unknown>();
      const formatAt = (column: number, row: number): unknown => {
        const style = styleAt(sheet, column, row);
        if (!known.has(style)) known.set(style, pick(rangeFormat(host, sheet, [single(column, row)]), objectArgument(asked['format'])));
        return known.get(style);
      };
      const { format, ...others } = asked;
      const hasOthers = Object.values(others).some((wanted) => wanted === true);
      return rows().map((row) =>
        columns().map((column) => ({
          ...(hasOthers ? pick(one(single(column, row)), others) : {}),
          ...(format === undefined ? {} : { format: formatAt(column, row) }),
        })),
      );
    },
    getRowProperties: (options) =>
      rows().map((row) =>
        ofLine(
          objectArgument(options),
          { rowHidden: () => isRowHidden(sheet, row), rowIndex: () => row - 1, rowHeight: () => rowHeight(sheet, rowArea(row)) },
          rowArea(row),
        ),
      ),
    getColumnProperties: (options) =>
      columns().map((column) =>
        ofLine(
          objectArgument(options),
          {
            columnHidden: () => isColumnHidden(sheet, column),
            columnIndex: () => column - 1,
            columnWidth: () => columnWidth(sheet, columnArea(column)),
          },
          columnArea(column),
        ),
      ),
    setCellProperties: (given) => {
      needFew();
      const table = needTable(given, rowsOf(area), columnsOf(area));
      for (const { column, row } of cellsOf(area)) {
        const values = table[row - area.from.row]![column - area.from.column];
        if (values !== null && values !== undefined) assign(one(single(column, row)), objectArgument(values));
      }
    },
    setRowProperties: (given) => {
      const list =
        Array.isArray(given) && given.length === rowsOf(area)
          ? (given as unknown[])
          : refuse('InvalidArgument', 'One set of properties for each row is needed.');
      for (const [at, values] of list.entries()) assign(one(rowArea(area.from.row + at)), objectArgument(values));
    },
    setColumnProperties: (given) => {
      const list =
        Array.isArray(given) && given.length === columnsOf(area)
          ? (given as unknown[])
          : refuse('InvalidArgument', 'One set of properties for each column is needed.');
      for (const [at, values] of list.entries()) assign(one(columnArea(area.from.column + at)), objectArgument(values));
    },
  };
}
