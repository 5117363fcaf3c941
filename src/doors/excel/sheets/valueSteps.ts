/** The contents of a new sheet: texts that stay texts, then numbers and formulas, then their number formats. */
import type { Area } from '../../../core/address';
import { parseAddress } from '../../../core/address';
import type { CellPlan, SheetPlan } from '../../../core/plan';
import { storedValue } from '../../../core/planSnapshot';
import { areaAddress } from '../areas';
import { textFormat } from '../cells/content';
import type { Step } from '../steps';
import { payloadOf, step } from '../steps';
import { areasBy, styledCells } from './styleSteps';

/** Null leaves a cell alone. */
type Written = string | number | null;

/** One value for all cells of an area, which Excel allows and its types do not say. */
export const forAll = (value: string): string[][] => value as unknown as string[][];

/** Rows of one step: small enough that steps can be shared out between round trips. */
const heaviestRows = 1_000_000;

export function usedArea(plan: SheetPlan): Area | undefined {
  const places = Object.keys(plan.cells).flatMap((name) => parseAddress(name) ?? []);
  if (places.length === 0) return undefined;
  const last = places.reduce((most, { column, row }) => ({ column: Math.max(most.column, column), row: Math.max(most.row, row) }));
  return { from: { column: 1, row: 1 }, to: last };
}

function grid(plan: SheetPlan, { to }: Area, pick: (cell: CellPlan) => Written): readonly Written[][] {
  const rows = Array.from({ length: to.row }, () => Array.from({ length: to.column }, (): Written => null));
  for (const [name, cell] of Object.entries(plan.cells)) {
    const at = parseAddress(name);
    if (at) rows[at.row - 1]![at.column - 1] = pick(cell);
  }
  return rows;
}

type Band = Readonly<{ first: number; rows: Written[][]; payload: number }>;

/** Rows without anything to write are left out. */
function bands(rows: readonly Written[][], most = heaviestRows): readonly Band[] {
  const found: { first: number; rows: Written[][]; payload: number }[] = [];
  rows.forEach((row, index) => {
    if (row.every((value) => value === null)) return;
    const payload = payloadOf(row) + 1;
    const last = found.at(-1);
    if (last && last.first + last.rows.length === index && last.payload + payload <= most) {
      last.rows.push(row);
      last.payload += payload;
    } else found.push({ first: index, rows: [row], payload });
  });
  return found;
}

const textOf = (cell: CellPlan): Written => {
  const value = cell.formula === undefined ? storedValue(cell) : null;
  return typeof value === 'string' ? value : null;
};

const numberOf = (cell: CellPlan): Written => {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const value = storedValue(cell);
  return typeof value === 'number' ? value : null;
};

export function valueSteps(sheet: string, plan: SheetPlan): readonly Step[] {
  const area = usedArea(plan);
  if (!area) return [];
  const all = areaAddress(area);
  const format = (places: string, code: string): Step =>
    step(({ range }) => (range(sheet, places).numberFormat = forAll(code)), payloadOf(code));
  const fill = (pick: (cell: CellPlan) => Written): readonly Step[] =>
    bands(grid(plan, area, pick)).map(({ first, rows, payload }) =>
      step(({ range }) => {
        const place = areaAddress({ from: { column: 1, row: first + 1 }, to: { column: area.to.column, row: first + rows.length } });
        range(sheet, place).formulas = rows;
      }, payload),
    );
  const formats = areasBy(styledCells(plan), ({ numberFormat }) => (numberFormat === 'General' ? undefined : numberFormat));
  return [
    // As text nothing is read as a number, a date or a formula; the format may change afterwards, the text stays.
    format(all, textFormat),
    ...fill(textOf),
    format(all, 'General'),
    ...fill(numberOf),
    // Excel gives a formula the format of the cells it reads.
    format(all, 'General'),
    ...formats.flatMap(([code, areas]) => areas.map((one) => format(areaAddress(one), code))),
  ];
}
