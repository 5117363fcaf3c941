/** The rows of a table of units under its headings, wherever the headings stand. */
import { fromSerial, parseDate } from '../core/date';
import { clean } from '../core/vietnamese';
import type { CatalogueColumn, Line } from './catalogueTable';
import { columnCalled } from './headings';
import { isVillage, kindCalled } from './kindWords';

export type TableRead = Readonly<{
  /** The number of the row of headings, from 1. */
  headings: number;
  /** How each column is called there. */
  labels: ReadonlyMap<CatalogueColumn, string>;
  lines: readonly Line[];
}>;

const blankCells: Readonly<Record<CatalogueColumn, string>> = {
  code: '',
  name: '',
  level: '',
  parent: '',
  validFrom: '',
  validTo: '',
  successor: '',
  formerNames: '',
  kind: '',
  codeSystem: '',
  reportName: '',
  forms: '',
  order: '',
  above: '',
};

/** ISO where it is a day; five digits are the serial number of a date cell, and Excel may have added an hour. */
const day = (text: string): string =>
  (/^\d{5}$/.test(text) ? fromSerial(Number(text)) : parseDate(text.replace(/ 0?0:00(?::00)?$/, ''))) ?? text;

function lineOf(row: number, found: Readonly<Partial<Record<CatalogueColumn, string>>>): Line {
  const cells = { ...blankCells, ...found };
  const { kind, validFrom, validTo } = cells;
  return {
    row,
    cells: { ...cells, kind: kindCalled(kind) ?? kind, validFrom: day(validFrom), validTo: day(validTo) },
    ...(kind === '' ? {} : { saysKind: kind }),
    ...(isVillage(kind) ? { isVillage: true } : {}),
  };
}

/** Titles may stand above: the headings are the first row with two columns that are known, else the first that is not blank. */
function headingsAt(rows: readonly (readonly string[])[]): number {
  const known = rows.findIndex((row) => row.filter((text) => columnCalled(text) !== undefined).length >= 2);
  return known >= 0
    ? known
    : Math.max(
        0,
        rows.findIndex((row) => row.some((text) => clean(text) !== '')),
      );
}

/** Of two columns called the same the first counts. */
export function readLines(rows: readonly (readonly string[])[]): TableRead {
  const at = headingsAt(rows);
  const header = rows[at] ?? [];
  const columns = new Map<CatalogueColumn, number>();
  header.forEach((label, index) => {
    const column = columnCalled(label);
    if (column && !columns.has(column)) columns.set(column, index);
  });
  const lines = rows.slice(at + 1).flatMap((texts, index): readonly Line[] => {
    const found = [...columns].map(([column, from]) => [column, clean(texts[from] ?? '')] as const);
    // A row without any of our columns is a remark below the table, or blank.
    return found.some(([, text]) => text !== '') ? [lineOf(at + 2 + index, Object.fromEntries(found))] : [];
  });
  return {
    headings: at + 1,
    labels: new Map([...columns].map(([column, from]) => [column, clean(header[from] ?? '')])),
    lines,
  };
}
