/** Slips with rows: exchanged, moved, doubled, put in, hidden, counted that should not be. */
import { present } from '../../core/present';
import { keyColumn, lastBodyRow } from '../../language/layout';
import { insertRow, unprotect } from '../change';
import { changeSheet } from '../typing';
import type { Spot } from './atCell';
import type { Ground, NumberPlace } from './ground';
import { byRow, placeAt } from './ground';
import type { Line } from './lines';
import { blankAfter, emptied, itemsOf, linesOf, listsOf, moveCells, nameCell, openCells, typedAt } from './lines';
import type { Pick } from './pick';
import type { Change, Slip } from './slip';
import { slipsOf, typedOver } from './slip';

const entry = slipsOf('rows');

const sameFigures = (one: Line, other: Line): boolean =>
  one.figures.map(({ column, value }) => `${column.key} ${value}`).join() ===
  other.figures.map(({ column, value }) => `${column.key} ${value}`).join();

/** Two filled rows below each other with the same open cells. */
const neighbours = (ground: Ground): readonly (readonly [Line, Line])[] => {
  const lines = linesOf(ground);
  return lines.flatMap((one, index): readonly (readonly [Line, Line])[] => {
    const other = lines[index + 1];
    const columns = (line: Line): string => line.figures.map(({ column }) => column.key).join();
    const fits = other?.layout === one.layout && other.row.row === one.row.row + 1 && columns(one) === columns(other);
    return other && fits && one.row.kind === other.row.kind && one.row.section === other.row.section ? [[one, other]] : [];
  });
};

function exchanged(ground: Ground, pick: Pick): Change | undefined {
  const pair = pick.one(neighbours(ground).filter(([one, other]) => !sameFigures(one, other)));
  if (!pair) return undefined;
  const [one, other] = pair;
  return typedOver(ground, [...typedAt(one.figures, other.row.row), ...typedAt(other.figures, one.row.row)]);
}

/** Figures of a list start one row too low: the first name has none, the last figures have no name. */
function oneRowOff(ground: Ground, pick: Pick): Change | undefined {
  const list = pick.one(listsOf(ground).filter((lines) => lines.length > 1 && blankAfter(lines)));
  const [first] = list ?? [];
  if (!list || !first) return undefined;
  const moved = [...list].reverse().flatMap(({ figures, row }) => typedAt(figures, row.row + 1));
  const taken = new Set(moved.map(({ cell }) => cell));
  return typedOver(ground, [...emptied(first.figures.filter(({ cell }) => !taken.has(cell))), ...moved]);
}

const sum = (cells: readonly NumberPlace[]): number => cells.reduce((all, { value }) => all + value, 0);

/** A further line of a list that adds up others: by its name it is none. */
function addedUp(ground: Ground, pick: Pick, name: string, most: number): Change | undefined {
  const list = pick.one(listsOf(ground).filter((lines) => lines.length > 1 && blankAfter(lines)));
  const row = list && blankAfter(list);
  const [first] = list ?? [];
  const title = first && nameCell(first);
  if (!list || !row || !first || !title) return undefined;
  const lines = list.slice(0, most);
  const sums = first.figures.map(({ column, tab }) => ({
    ...placeAt(first.layout, row, column),
    tab,
    value: sum(lines.flatMap(({ figures }) => figures.filter((figure) => figure.column === column))),
  }));
  const typed = [{ tab: title.tab, cell: title.cell.replace(/\d+$/, String(row.row)), value: name }, ...sums];
  return typedOver(
    ground,
    typed.map(({ tab, cell, value }) => ({ tab, cell, value })),
  );
}

/** The last item of a list stands some rows below the body instead of in it. */
function below(ground: Ground, pick: Pick, by: number): Change | undefined {
  const line = pick.one(listsOf(ground))?.at(-1);
  if (!line) return undefined;
  return typedOver(ground, [...emptied(openCells(line)), ...typedAt(openCells(line), lastBodyRow(line.layout) + by)]);
}

function twice(ground: Ground, pick: Pick): Change | undefined {
  const list = pick.one(listsOf(ground).filter((lines) => blankAfter(lines)));
  const line = pick.one(list ?? []);
  const row = list && blankAfter(list);
  if (!line || !row) return undefined;
  const at = [...openCells(line), ...typedAt(openCells(line), row.row)].map(({ tab, cell }) => ({ tab, cell }));
  const change = typedOver(ground, typedAt(openCells(line), row.row));
  return change && { ...change, at };
}

function cleared(ground: Ground, pick: Pick, which: 'last' | 'between'): Change | undefined {
  const list = pick.one(listsOf(ground).filter((lines) => lines.length > 2));
  const line = which === 'last' ? list?.at(-1) : pick.one(list?.slice(0, -1) ?? []);
  return line && typedOver(ground, emptied(openCells(line)));
}

/** An item typed into the blank rows of another section. */
function otherSection(ground: Ground, pick: Pick): Change | undefined {
  const line = pick.one(itemsOf(ground).filter(({ row }) => row.section !== undefined));
  const free = line?.layout.rows.find(
    ({ kind, section, row }) =>
      kind === 'item' &&
      section !== line.row.section &&
      !itemsOf(ground).some((other) => other.layout === line.layout && other.row.row === row),
  );
  return line && free && typedOver(ground, [...emptied(openCells(line)), ...typedAt(openCells(line), free.row)]);
}

/** A row of figures put in above one of the paper's own, on a sheet whose protection was taken off. */
function putIn(ground: Ground, pick: Pick): Change | undefined {
  const line = pick.one(linesOf(ground).filter(({ row }) => row.kind === 'row'));
  if (!line) return undefined;
  const { tab } = line.layout.sheet;
  const letters = (cell: string): string => cell.replace(/\d+/, '');
  const name = nameCell(line);
  const values = {
    ...(name ? { [letters(name.cell)]: 'Khoản khác phát sinh' } : {}),
    ...Object.fromEntries(line.figures.map(({ cell, value }) => [letters(cell), value])),
  };
  const at = [...(name ? [name] : []), ...line.figures].map(({ cell }) => ({ tab, cell }));
  return { plan: insertRow(unprotect(ground.plan, tab), tab, line.row.row, values), at, moved: true };
}

/** Cells deleted with "shift up": `keys` tells whether the hidden keys went up with them. */
function shiftedUp(ground: Ground, pick: Pick, keys: boolean): Change | undefined {
  const line = pick.one(linesOf(ground).filter(({ row }) => row.kind === 'row'));
  if (!line) return undefined;
  const { tab } = line.layout.sheet;
  const last = lastBodyRow(line.layout);
  const plan = changeSheet(ground.plan, tab, (sheet) =>
    moveCells(sheet, ({ column, row }) => {
      if (!keys && (column >= keyColumn(line.layout) || row > last)) return { column, row };
      return row === line.row.row ? undefined : { column, row: row > line.row.row ? row - 1 : row };
    }),
  );
  return { plan, at: openRow(line), moved: true };
}

const openRow = (line: Line): readonly Spot[] =>
  line.layout.columns.map((column) => placeAt(line.layout, line.row, column)).map(({ tab, cell }) => ({ tab, cell }));

/** The printed names of two rows typed in each other's place. */
function labelsExchanged(ground: Ground, pick: Pick): Change | undefined {
  const pair = pick.one(neighbours(ground).filter(([one, other]) => one.row.kind === 'row' && one.row.label !== other.row.label));
  const [one, other] = (pair ?? []).map(nameCell);
  if (!pair || !one || !other) return undefined;
  return typedOver(ground, [
    { tab: one.tab, cell: one.cell, value: pair[1].row.label },
    { tab: other.tab, cell: other.cell, value: pair[0].row.label },
  ]);
}

function hidden(ground: Ground, pick: Pick): Change | undefined {
  const line = pick.one(linesOf(ground).filter(({ figures }) => figures.some(({ value }) => value !== 0)));
  if (!line) return undefined;
  const plan = changeSheet(ground.plan, line.layout.sheet.tab, (sheet) => ({
    ...sheet,
    rows: { ...sheet.rows, [line.row.row]: { ...sheet.rows[line.row.row], hidden: true } },
  }));
  return { plan, at: openRow(line) };
}

/** The figures of a row of the paper in the blank row beside it. */
function wrongRow(ground: Ground, pick: Pick): Change | undefined {
  const rows = byRow(ground.blanks).filter(([blank]) => blank?.row.kind === 'row');
  const found = linesOf(ground).flatMap((line) => {
    const free = rows.find(([blank]) => blank?.layout === line.layout && Math.abs(blank.row.row - line.row.row) === 1);
    const fits = free && line.figures.every(({ column }) => free.some((blank) => blank.column === column));
    return fits && line.row.kind === 'row' ? [{ line, to: free[0]?.row.row ?? 0 }] : [];
  });
  const one = pick.one(found);
  return one && typedOver(ground, [...emptied(one.line.figures), ...typedAt(one.line.figures, one.to)]);
}

function nameless(ground: Ground, pick: Pick): Change | undefined {
  const line = pick.one(itemsOf(ground));
  const name = line && nameCell(line);
  return name && typedOver(ground, emptied([name]));
}

const bySize = { by: 'size', why: 'either row may hold either figure; only what is usual or earlier tells' } as const;

export const rows: readonly Slip[] = [
  entry({ name: 'rows exchanged', what: 'the figures of two neighbouring rows exchanged, names kept', shows: 'tied' }, exchanged),
  entry({ name: 'one row off', what: 'the figures of a list pasted one row below their names' }, oneRowOff),
  entry({ name: 'Cộng among items', what: 'a row "Cộng" typed among the items of a list' }, (ground, pick) =>
    addedUp(ground, pick, pick.one(['Cộng', 'Tổng cộng', 'TỔNG SỐ', 'Cộng mục I']) ?? 'Cộng', Infinity),
  ),
  entry({ name: 'subtotal among items', what: 'a group heading with the sum of its items typed as an item' }, (ground, pick) =>
    addedUp(ground, pick, 'Nhóm công trình, địa bàn thứ nhất', 2),
  ),
  entry({ name: 'below the end', what: 'an item typed below the end of the table' }, (ground, pick) => below(ground, pick, 2)),
  entry({ name: 'over the end mark', what: 'an item typed on the row right after the last' }, (ground, pick) => below(ground, pick, 1)),
  entry({ name: 'item twice', what: 'an item pasted a second time' }, twice),
  entry({ name: 'item cleared between', what: 'an item cleared, a hole left in the list' }, (ground, pick) =>
    cleared(ground, pick, 'between'),
  ),
  entry(
    {
      name: 'last item missing',
      what: 'the last item of a list left out',
      shows: { by: 'history', why: 'a list may be as short as it is; only earlier returns know the item' },
    },
    (ground, pick) => cleared(ground, pick, 'last'),
  ),
  entry({ name: 'other section', what: 'an item typed in the other section of the sheet' }, otherSection),
  entry(
    { name: 'row put in', what: 'a row with figures of its own put in between printed rows', ...present({ told: ['row.unknown'] }) },
    putIn,
  ),
  entry({ name: 'row deleted', what: 'a printed row deleted', afterwards: 'pasted', told: ['row.missing'] }, (ground, pick) =>
    shiftedUp(ground, pick, true),
  ),
  entry(
    { name: 'shifted up', what: 'cells deleted with "shift up": labels and figures move, hidden keys stay', afterwards: 'pasted' },
    (ground, pick) => shiftedUp(ground, pick, false),
  ),
  entry({ name: 'labels exchanged', what: 'the printed names of two rows exchanged' }, labelsExchanged),
  entry({ name: 'row hidden', what: 'a row with figures hidden' }, hidden),
  entry({ name: 'wrong row', what: 'figures typed into the blank row above or below', shows: bySize }, wrongRow),
  entry({ name: 'nameless', what: 'the name of an item cleared, its figures left' }, nameless),
];
