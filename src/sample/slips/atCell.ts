/** Slips of the hand at one cell, by name; the kinds of slips that are measured are made of them too. */
import { decimal } from '../../core/decimal';
import type { CellPlan, WorkbookPlan } from '../../core/plan';
import { formatNumber } from '../../core/vietnamese/index';
import { typeCells } from '../typing';

export type Spot = Readonly<{ tab: string; cell: string }>;
export type AtCell = (plan: WorkbookPlan, spot: Spot) => WorkbookPlan;

export function numberAt(plan: WorkbookPlan, { tab, cell }: Spot): number {
  const value = plan.sheets.find(({ name }) => name === tab)?.cells[cell]?.value;
  if (typeof value !== 'number') throw new Error(`${tab}!${cell} holds no number`);
  return value;
}

/** The cell holds something else, and a formula that stood there is gone. */
export const typing =
  (change: (before: number) => CellPlan['value']): AtCell =>
  (plan, spot) =>
    typeCells(plan, [{ ...spot, value: change(numberAt(plan, spot)) }]);

export const atCell = {
  /** As a number stands in Word, with dots between its thousands. */
  asText: typing((value) => formatNumber(decimal(value))),
  inWords: typing((value) => `khoảng ${formatNumber(decimal(value))}`),
  digitAdded: typing((value) => value * 10 + 1),
  digitLost: typing((value) => Math.floor(value / 10)),
  /** In the next smaller unit of money. */
  thousandfold: typing((value) => value * 1_000),
  negative: typing((value) => -value),
  blanked: typing(() => null),
} as const satisfies Readonly<Record<string, AtCell>>;

export type AtCellKind = keyof typeof atCell;
