/**
 * A table as it is kept. Thousands of returns are in memory until they are added up, and a figure with its cell takes four hundred
 * bytes there; put away, it takes ten. `keep` puts a table away and `tableOf` makes it again, figure for figure and cell for cell;
 * what ask.ts answers is had without the rest.
 */
import type { Figure } from '../figure';
import { present } from '../present';
import type { KeptTable, RowStub, Table, TableRow } from '../table';
import { figureAt } from './figureAt';
import { keepFigures } from './keepFigures';
import { keepWords } from './keepWords';
import { nameAt, textsAt } from './wordsAt';

export function keep({ rows, ...head }: Table): KeptTable {
  const stubs = rows.map(({ key, kind, row, section, unit }): RowStub => ({ key, kind, row, ...present({ section, unit }) }));
  return { ...head, stubs, figures: keepFigures(head, rows), words: keepWords(head, rows) };
}

/** Rows are asked for by their place in the table. */
export function rowAt(kept: KeptTable, index: number): TableRow | undefined {
  const stub = kept.stubs[index];
  if (!stub) return undefined;
  const figures: Record<string, Figure> = {};
  kept.figures.keys.forEach((key, column) => {
    const figure = figureAt(kept, index, column);
    if (figure) figures[key] = figure;
  });
  return { ...stub, name: nameAt(kept, index), figures, texts: textsAt(kept, index) };
}

export function tableOf(kept: KeptTable): Table {
  const { stubs, figures: _, words: __, ...head } = kept;
  return { ...head, rows: stubs.flatMap((_stub, index) => rowAt(kept, index) ?? []) };
}

/** For who goes over all of them once and lets them go. */
export const tablesOf = ({ tables }: Readonly<{ tables: readonly KeptTable[] }>): readonly Table[] => tables.map(tableOf);
