/** Slips with whole sheets: renamed, emptied, hidden, exchanged, copied beside, in another unit. */
import { decimal } from '../../core/decimal';
import type { SheetPlan } from '../../core/plan';
import { formatNumber } from '../../core/vietnamese/index';
import { figureRule } from '../../language/columns/ask';
import { topRows } from '../../language/layout';
import { renameSheet } from '../change';
import { changeSheet } from '../typing';
import type { OfNumber } from './factors';
import { thousandfold, thousandth } from './factors';
import type { Ground, NumberPlace } from './ground';
import { byRow, byTab, sheetOf } from './ground';
import { emptied, isListed, moveCells } from './lines';
import type { Pick } from './pick';
import type { Change, Slip } from './slip';
import { slipsOf, typedOver } from './slip';

const entry = slipsOf('sheets');

const filledTab = (ground: Ground, pick: Pick): readonly NumberPlace[] | undefined =>
  pick.one(byTab(ground.inputs).filter((all) => all.some(({ value }) => value !== 0)));
const top = (tab: string): Change['at'] => [{ tab, cell: 'A1' }];

const onTab = (ground: Ground, pick: Pick, change: (sheet: SheetPlan) => SheetPlan): Change | undefined => {
  const tab = filledTab(ground, pick)?.[0]?.tab;
  return tab === undefined ? undefined : { plan: changeSheet(ground.plan, tab, change), at: top(tab) };
};

const wholeSheet = (name: string, what: string, change: OfNumber): Slip =>
  entry({ name, what, shows: 'tied', told: ['implausible.scale', 'power-of-ten'] }, (ground, pick) => {
    const money = byTab(ground.inputs.filter(({ column }) => figureRule(column)?.measure === 'money'));
    const typed = pick.one(money)?.flatMap(({ tab, cell, value }) => {
      const changed = change(value, pick);
      return changed === undefined ? [] : [{ tab, cell, value: changed }];
    });
    return typedOver(ground, typed);
  });

/** Two sheets with the same open cells hold each other's figures. */
function exchanged(ground: Ground, pick: Pick): Change | undefined {
  const tabs = byTab(ground.inputs);
  const cells = (places: readonly NumberPlace[]): string => places.map(({ cell, column }) => `${cell} ${column.label}`).join();
  const pairs = tabs.flatMap((one, index) =>
    tabs.slice(index + 1).flatMap((other) => (cells(one) === cells(other) ? [[one, other] as const] : [])),
  );
  const pair = pick.one(pairs);
  if (!pair) return undefined;
  const into = (from: readonly NumberPlace[], to: readonly NumberPlace[]) =>
    from.map(({ cell, value }, index) => ({ tab: to[index]?.tab ?? '', cell, value }));
  return typedOver(ground, [...into(pair[0], pair[1]), ...into(pair[1], pair[0])]);
}

/** All that is seen of one sheet on another with the same open cells, whose own name and hidden keys stay. */
function pastedOver(ground: Ground, pick: Pick): Change | undefined {
  const layoutOf = (places: readonly NumberPlace[]) => places[0]?.layout;
  const tabs = byTab(ground.inputs);
  const keys = (places: readonly NumberPlace[]): string =>
    layoutOf(places)
      ?.columns.map(({ key }) => key)
      .join() ?? '';
  const pairs = tabs.flatMap((one) => tabs.flatMap((other) => (one !== other && keys(one) === keys(other) ? [[one, other] as const] : [])));
  const pair = pick.one(pairs);
  const [from, to] = [pair?.[0][0]?.tab, pair?.[1][0]?.tab];
  if (!pair || from === undefined || to === undefined) return undefined;
  const { cells, merges } = sheetOf(ground, from);
  return { plan: changeSheet(ground.plan, to, (sheet) => ({ ...sheet, cells, merges })), at: top(to), moved: true };
}

/** Corrected on a copy beside it, while the form's own sheet stays as it was before. */
function copiedBeside(ground: Ground, pick: Pick): Change | undefined {
  const block = filledTab(ground, pick);
  const tab = block?.[0]?.tab;
  if (!block || tab === undefined) return undefined;
  const copy = { ...sheetOf(ground, tab), name: `${tab} (2)`.slice(-31) };
  const before = typedOver(
    ground,
    block.map(({ cell, value }) => ({ tab, cell, value: value === 0 ? 0 : Math.max(1, Math.trunc(value / 2)) })),
  );
  return before && { plan: { ...before.plan, sheets: [...before.plan.sheets, copy] }, at: top(tab) };
}

/** Two figures beside each other under one merged cell: the right one is gone. */
function merged(ground: Ground, pick: Pick): Change | undefined {
  const pairs = byRow(ground.inputs).flatMap((places) =>
    places.flatMap((one, index) => {
      const other = places[index + 1];
      return other && other.cell.length === one.cell.length && other.cell.charCodeAt(0) === one.cell.charCodeAt(0) + 1
        ? [[one, other] as const]
        : [];
    }),
  );
  const pair = pick.one(pairs);
  if (!pair) return undefined;
  const [one, other] = pair;
  const change = typedOver(ground, emptied([other]));
  if (!change) return undefined;
  const plan = changeSheet(change.plan, one.tab, (sheet) => ({ ...sheet, merges: [...sheet.merges, `${one.cell}:${other.cell}`] }));
  return { plan, at: [one, other].map(({ tab, cell }) => ({ tab, cell })) };
}

const asText = (ground: Ground, pick: Pick): Change | undefined =>
  typedOver(
    ground,
    filledTab(ground, pick)?.map(({ tab, cell, value }) => ({ tab, cell, value: formatNumber(decimal(value)) })),
  );

function sheetBlank(ground: Ground, pick: Pick, isList: boolean): Change | undefined {
  const block = filledTab({ ...ground, inputs: ground.inputs.filter(({ layout }) => isListed(layout) === isList) }, pick);
  const words = ground.words.filter(({ tab }) => tab === block?.[0]?.tab);
  return block && typedOver(ground, emptied([...block, ...words]));
}

export const sheets: readonly Slip[] = [
  entry(
    { name: 'sheet renamed', what: 'the year written into the name of a sheet', afterwards: 'asIs', told: ['sheet.missing'] },
    (ground, pick) => {
      const tab = filledTab(ground, pick)?.[0]?.tab;
      return tab === undefined
        ? undefined
        : { plan: renameSheet(ground.plan, tab, `${tab} quý 1`.slice(0, 31)), at: [...top(tab), ...top(`${tab} quý 1`)], moved: true };
    },
  ),
  entry({ name: 'sheet deleted', what: 'a sheet deleted', afterwards: 'pasted', told: ['sheet.missing'] }, (ground, pick) => {
    const tab = filledTab(ground, pick)?.[0]?.tab;
    return tab === undefined
      ? undefined
      : { plan: { ...ground.plan, sheets: ground.plan.sheets.filter(({ name }) => name !== tab) }, at: top(tab), moved: true };
  }),
  entry({ name: 'sheet blank', what: 'a whole sheet left blank' }, (ground, pick) => sheetBlank(ground, pick, false)),
  entry(
    {
      name: 'list blank',
      what: 'a whole list left blank',
      shows: { by: 'history', why: 'a unit may have nothing to list; only earlier returns know that it had' },
    },
    (ground, pick) => sheetBlank(ground, pick, true),
  ),
  entry({ name: 'sheet hidden', what: 'a sheet of the form hidden' }, (ground, pick) =>
    onTab(ground, pick, (sheet) => ({ ...sheet, visibility: 'hidden' })),
  ),
  wholeSheet('sheet thousandfold', 'a whole sheet in the next smaller unit of money', thousandfold),
  wholeSheet('sheet thousandth', 'a whole sheet in the next larger unit of money', thousandth),
  entry(
    {
      name: 'sheets exchanged',
      what: 'two sheets of one shape filled the wrong way round',
      shows: { by: 'history', why: 'two sheets of one shape ask the same of two groups; last year tells which figures are whose' },
    },
    exchanged,
  ),
  entry(
    { name: 'sheet pasted over another', what: 'a sheet pasted over another of its shape, heads and all', told: ['column.label'] },
    pastedOver,
  ),
  entry(
    { name: 'copied beside', what: 'figures corrected on a copy of the sheet; the sheet itself still holds the old ones' },
    copiedBeside,
  ),
  entry({ name: 'cells merged', what: 'two figures merged into one cell', told: ['cell.merged'] }, merged),
  entry({ name: 'sheet as text', what: 'every figure of a sheet kept as text, from another program' }, asText),
  entry(
    {
      name: 'heads deleted',
      what: 'the rows of heads deleted, hidden keys with them',
      afterwards: 'pasted',
      told: ['heads.missing', 'column.missing'],
    },
    (ground, pick) => {
      const place = pick.one(ground.inputs);
      if (!place) return undefined;
      const plan = changeSheet(ground.plan, place.tab, (sheet) =>
        moveCells(sheet, (at) => (at.row >= topRows.heads && at.row < place.layout.rows[0]!.row ? undefined : at)),
      );
      return { plan, at: top(place.tab), moved: true };
    },
  ),
];
