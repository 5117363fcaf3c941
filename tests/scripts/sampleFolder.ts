/** Returns of the sample district as files, changed where a test asks for it. */
import { formatCsv } from '../../src/core/csv';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { period } from '../../src/core/period';
import type { WorkbookPlan } from '../../src/core/plan';
import type { Order } from '../../src/distribute/order';
import { templateName } from '../../src/distribute/order';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import type { FilledSheet, Filling, Values } from '../../src/sample/filling';
import { fillTemplate } from '../../src/sample/fill';
import { orderOf } from '../../src/sample/returns';
import { budgetFillings } from '../../src/sample/than-uyen-2021-q1/budget';
import { povertyFillings } from '../../src/sample/than-uyen-2021-q1/poverty';
import { catalogueRows } from '../../src/units/catalogueTable';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';

export type Return = Readonly<{ order: Order; filling: Filling }>;

const returnsOf = (form: string, fillings: Readonly<Record<string, Filling>>, periodCode?: string): ReadonlyMap<string, Return> =>
  new Map(
    Object.entries(fillings).map(([code, filling]) => {
      const order = orderOf(form, code);
      return [code, { order: periodCode === undefined ? order : { ...order, period: period(periodCode) }, filling }];
    }),
  );

/** By unit code; of 2020 and of 2021-Q1 where no period is named. */
export const povertyReturns = (year?: string): ReadonlyMap<string, Return> => returnsOf('HN', povertyFillings(), year);
export const budgetReturns = (code?: string): ReadonlyMap<string, Return> => returnsOf('NS', budgetFillings(), code);

/** Throws where the sample has no such unit. */
export function of(returns: ReadonlyMap<string, Return>, code: string): Return {
  const found = returns.get(code);
  if (!found) throw new Error(`the sample has no return of ${code}`);
  return found;
}

export const inRound = (item: Return, round: number): Return => ({ ...item, filling: { ...item.filling, round } });

/** Other values in a row of a sheet. */
export function withRow(item: Return, sheet: string, row: string, values: Values): Return {
  const { sheets } = item.filling;
  const own = sheets[sheet] ?? {};
  const rows = { ...own.rows, [row]: { ...own.rows?.[row], ...values } };
  return { ...item, filling: { ...item.filling, sheets: { ...sheets, [sheet]: { ...own, rows } } } };
}

export const nameOf = ({ order }: Return): string => basename(templateName(order));

export async function putPlan(path: string, plan: WorkbookPlan): Promise<string> {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await writeWorkbook(plan));
  return path;
}

/** The returns of a smaller district: the level above gives grants only to the units that are there. */
export function among(returns: ReadonlyMap<string, Return>, codes: readonly string[]): ReadonlyMap<string, Return> {
  const catalogue = { ...thanUyen2021, units: thanUyen2021.units.filter(({ code }) => codes.includes(code)) };
  const isOfOthers = (row: string): boolean => row.startsWith('boSungXa_') && !codes.includes(row.slice('boSungXa_'.length));
  const without = (sheet: FilledSheet): FilledSheet => ({
    ...sheet,
    ...(sheet.rows ? { rows: Object.fromEntries(Object.entries(sheet.rows).filter(([row]) => !isOfOthers(row))) } : {}),
  });
  return new Map(
    codes.flatMap((code) => {
      const found = returns.get(code);
      if (!found) return [];
      const sheets = Object.fromEntries(Object.entries(found.filling.sheets).map(([key, sheet]) => [key, without(sheet)]));
      return [[code, { order: { ...found.order, catalogue }, filling: { ...found.filling, sheets } }] as const];
    }),
  );
}

/** A catalogue of the district and a few of its units, as an office brings its own; gives the path. */
export function putCatalogue(folder: string, codes: readonly string[]): string {
  const [head = [], ...rows] = catalogueRows(thanUyen2021);
  const path = join(folder, 'huyen.csv');
  writeFileSync(path, formatCsv([head, ...rows.filter(([code = '']) => code === thanUyen2021.place.code || codes.includes(code))]));
  return path;
}

/** Writes a return under its usual name, or another; gives the path. */
export const put = (folder: string, item: Return, name = nameOf(item)): Promise<string> =>
  putPlan(join(folder, name), fillTemplate(item.order, item.filling));

export async function putAll(folder: string, returns: Iterable<Return>): Promise<void> {
  for (const item of returns) await put(folder, item);
}

/** Other values in one line of a list or of a section, counted from 0. */
export function withItem(item: Return, sheet: string, index: number, values: Values): Return {
  const { sheets } = item.filling;
  const own = sheets[sheet] ?? {};
  const items = (own.items ?? []).map((line, at) => (at === index ? { ...line, values: { ...line.values, ...values } } : line));
  return { ...item, filling: { ...item.filling, sheets: { ...sheets, [sheet]: { ...own, items } } } };
}
