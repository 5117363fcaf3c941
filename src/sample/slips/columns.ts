/** Slips with columns: exchanged, shifted, copied, in another unit, hidden, deleted. */
import { columnLetter, columnNumber } from '../../core/address';
import { figureRule, isRate } from '../../language/columns/ask';
import { isAdditive } from '../../language/form';
import { columnIndex } from '../../language/layout';
import { changeSheet } from '../typing';
import type { OfNumber } from './factors';
import { thousandfold, thousandth } from './factors';
import type { Ground, NumberPlace } from './ground';
import { byColumn, byTab, sheetOf } from './ground';
import { emptied, isListed, moveCells } from './lines';
import type { Pick } from './pick';
import type { Change, Slip } from './slip';
import { slipsOf, typedOver } from './slip';

const entry = slipsOf('columns');

type Filled = readonly [NumberPlace, ...NumberPlace[]];
const isFilled = (places: readonly NumberPlace[]): places is Filled => places.length > 0;
const columnsOf = (ground: Ground): readonly Filled[] => byColumn(ground.inputs).filter(isFilled);
const isSomething = ({ value }: NumberPlace): boolean => value !== 0;
const measureAt = ([{ column }]: Filled): string | undefined => figureRule(column)?.measure;

const putInto = (from: Filled, to: Filled): readonly Readonly<{ tab: string; cell: string; value: number }>[] => {
  const letters = to[0].cell.replace(/\d+/, '');
  return from.map(({ tab, row, value }) => ({ tab, cell: `${letters}${row.row}`, value }));
};

/** Two columns of one measure that stand beside each other on a sheet and are filled in the same rows. */
function pairOf(ground: Ground, pick: Pick): readonly [Filled, Filled] | undefined {
  const columns = columnsOf(ground);
  const rows = (places: Filled): string => places.map(({ row }) => row.row).join();
  const pairs = columns.flatMap((one, index): readonly (readonly [Filled, Filled])[] => {
    const other = columns
      .slice(index + 1)
      .find((next) => next[0].layout === one[0].layout && measureAt(next) === measureAt(one) && rows(next) === rows(one));
    return other?.some(({ value }, at) => value !== one[at]?.value) ? [[one, other]] : [];
  });
  return pick.one(pairs);
}

const wholeColumn = (name: string, what: string, change: OfNumber): Slip =>
  entry({ name, what, shows: 'tied', told: ['implausible.scale', 'power-of-ten'] }, (ground, pick) => {
    const column = pick.one(columnsOf(ground).filter((places) => measureAt(places) === 'money'));
    const typed = column?.flatMap(({ tab, cell, value }) => {
      const changed = change(value, pick);
      return changed === undefined ? [] : [{ tab, cell, value: changed }];
    });
    return typedOver(ground, typed);
  });

/** The filled block of a sheet pasted somewhere else, over whatever stands there. */
function pastedOff(
  ground: Ground,
  pick: Pick,
  to: (cell: string) => string,
  isFit: (block: readonly NumberPlace[], ground: Ground) => boolean,
): Change | undefined {
  const block = pick.one(byTab(ground.inputs).filter((places) => places.some(isSomething) && isFit(places, ground)));
  const moved = block?.map(({ tab, cell, value }) => ({ tab, cell: to(cell), value }));
  const taken = new Set(moved?.map(({ cell }) => cell));
  return block && moved && typedOver(ground, [...emptied(block.filter(({ cell }) => !taken.has(cell))), ...moved]);
}

const besides =
  (by: number) =>
  (cell: string): string =>
    cell.replace(/^[A-Z]+/, (letters) => columnLetter(columnNumber(letters) + by));
const below = (cell: string): string => cell.replace(/\d+$/, (row) => String(Number(row) + 1));
/** Printed rows, of which some come to stand on sums. */
const hasSumsBelow = (block: readonly NumberPlace[], { totals }: Ground): boolean =>
  block[0]?.layout.sheet.body.kind === 'fixed' &&
  block.filter(({ tab, cell }) => totals.some((total) => total.tab === tab && total.cell === below(cell))).length > 1;

function deleted(ground: Ground, pick: Pick): Change | undefined {
  const column = pick.one(columnsOf(ground));
  if (!column) return undefined;
  const [{ layout, tab, column: of }] = column;
  const gone = columnIndex(layout, of.key);
  const plan = changeSheet(ground.plan, tab, (sheet) =>
    moveCells(sheet, (at) => (at.column === gone ? undefined : { ...at, column: at.column > gone ? at.column - 1 : at.column })),
  );
  return { plan, at: column.map(({ cell }) => ({ tab, cell })), moved: true };
}

/** The heads of two columns typed in each other's place; the hidden keys stay. */
function headsExchanged(ground: Ground, pick: Pick): Change | undefined {
  const pair = pairOf(ground, pick);
  if (!pair) return undefined;
  const { tab } = pair[0][0];
  const { cells } = sheetOf(ground, tab);
  const headOf = ([{ cell, column }]: Filled) => {
    const letters = cell.replace(/\d+/, '');
    const at = Object.keys(cells).find((place) => place.replace(/\d+/, '') === letters && cells[place]?.value === column.label);
    return at === undefined ? [] : [{ tab, cell: at, value: column.label }];
  };
  const [one, other] = [headOf(pair[0])[0], headOf(pair[1])[0]];
  if (!one || !other || one.value === other.value) return undefined;
  const change = typedOver(ground, [
    { ...one, value: other.value },
    { ...other, value: one.value },
  ]);
  return change && { ...change, at: [...change.at, ...pair.flat().map(({ cell }) => ({ tab, cell }))] };
}

function hidden(ground: Ground, pick: Pick, how: Readonly<{ hidden?: true; width?: number }>): Change | undefined {
  const column = pick.one(columnsOf(ground).filter((places) => places.some(isSomething)));
  if (!column) return undefined;
  const [{ tab, layout, column: of }] = column;
  const index = columnIndex(layout, of.key);
  const plan = changeSheet(ground.plan, tab, (sheet) => ({
    ...sheet,
    columns: { ...sheet.columns, [index]: { ...sheet.columns[index], ...how } },
  }));
  return { plan, at: column.map(({ cell }) => ({ tab, cell })) };
}

/** The part and the whole of it, in one row. */
function partAndWhole(ground: Ground, pick: Pick): Change | undefined {
  const pairs = ground.inputs.flatMap((part) => {
    const whole = ground.inputs.find(({ tab, row, column }) => tab === part.tab && row === part.row && column.key === part.column.within);
    return whole && whole.value !== part.value ? [[part, whole] as const] : [];
  });
  const pair = pick.one(pairs);
  return (
    pair &&
    typedOver(ground, [
      { tab: pair[0].tab, cell: pair[0].cell, value: pair[1].value },
      { tab: pair[1].tab, cell: pair[1].cell, value: pair[0].value },
    ])
  );
}

const ratios = (ground: Ground, pick: Pick): Change | undefined => {
  const column = pick.one(
    columnsOf(ground).filter((places) => isRate(places[0].column) && places.filter(({ value }) => value !== 0).length > 2),
  );
  return (
    column &&
    typedOver(
      ground,
      column.map(({ tab, cell, value }) => ({ tab, cell, value: value / 100 })),
    )
  );
};

/** Of printed rows and sections, or of a list, to which a unit adds items as it has them. */
function columnBlank(ground: Ground, pick: Pick, isList: boolean): Change | undefined {
  const column = pick.one(
    columnsOf(ground)
      .filter(([{ column: of, layout }]) => isAdditive(of) && of.formula === undefined && isListed(layout) === isList)
      .filter((places) => places.filter(isSomething).length > (isList ? 0 : 1)),
  );
  return column && typedOver(ground, emptied(column));
}

export const columns: readonly Slip[] = [
  entry({ name: 'columns exchanged', what: 'two columns filled the wrong way round', shows: 'tied' }, (ground, pick) => {
    const pair = pairOf(ground, pick);
    return pair && typedOver(ground, [...putInto(pair[0], pair[1]), ...putInto(pair[1], pair[0])]);
  }),
  entry({ name: 'column copied', what: 'one column copied over the next', shows: 'tied' }, (ground, pick) => {
    const pair = pairOf(ground, pick);
    return pair && typedOver(ground, putInto(pair[0], pair[1]));
  }),
  wholeColumn('column thousandfold', 'a whole column in the next smaller unit of money', thousandfold),
  wholeColumn('column thousandth', 'a whole column in the next larger unit of money', thousandth),
  entry({ name: 'column blank', what: 'a whole column left blank' }, (ground, pick) => columnBlank(ground, pick, false)),
  entry(
    {
      name: 'column of a list blank',
      what: 'a whole column of a list left blank',
      shows: { by: 'history', why: 'a list may leave a column out for all its items; earlier returns know that it was told' },
    },
    (ground, pick) => columnBlank(ground, pick, true),
  ),
  entry({ name: 'pasted one column right', what: 'the block of figures pasted one column to the right' }, (ground, pick) =>
    pastedOff(ground, pick, besides(1), () => true),
  ),
  entry({ name: 'pasted one column left', what: 'the block of figures pasted one column to the left' }, (ground, pick) =>
    pastedOff(ground, pick, besides(-1), () => true),
  ),
  entry({ name: 'pasted one row down', what: 'the block of figures of printed rows pasted one row down' }, (ground, pick) =>
    pastedOff(ground, pick, below, hasSumsBelow),
  ),
  entry({ name: 'column deleted', what: 'a whole column deleted', afterwards: 'pasted', told: ['column.missing'] }, deleted),
  entry({ name: 'heads exchanged', what: 'the heads of two columns exchanged' }, headsExchanged),
  entry({ name: 'column hidden', what: 'a column with figures hidden' }, (ground, pick) => hidden(ground, pick, { hidden: true })),
  entry({ name: 'column of no width', what: 'a column with figures drawn together until it has no width' }, (ground, pick) =>
    hidden(ground, pick, { width: 0 }),
  ),
  entry(
    { name: 'part and whole exchanged', what: 'a part typed where its whole belongs, and the whole where the part does', told: ['within'] },
    partAndWhole,
  ),
  entry({ name: 'rates as ratios', what: 'a column of typed rates as ratios: 0,07 for 7 %', told: ['implausible.ratio'] }, ratios),
];
