/** Where an explanation goes on the sheet Giải trình: into the line that is there about the same finding, else the next empty one. */
import { address, lastRow, parseAddress } from '../core/address';
import type { Finding } from '../core/finding';
import { tablesOf } from '../core/kept/table';
import { codeOf } from '../core/kinds';
import type { Submission } from '../core/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellAt } from '../core/workbook';
import { explanationColumns } from '../language/cover';
import type { Form } from '../language/load';
import { explanationHeads, explanationsOf } from '../read/explanations';
import { filledRows } from '../read/filledRows';
import { cellText } from '../read/labels';
import { explanationOf } from './explain';

export type Explaining = Readonly<{
  text: string;
  /** The post of who explains. */
  by: string;
  /** The day it is written, as the line shows it. */
  date: string;
}>;
/** Texts by address; null empties a cell. */
export type WrittenCells = Readonly<{ sheet: string; cells: Readonly<Record<string, string | null>> }>;

type Key = (typeof explanationColumns)[number]['key'];
type Columns = Readonly<Partial<Record<Key, number>>>;
type Line = Readonly<Partial<Record<Key, string>>>;

/** How the explanation is found again: by rule, row and column of the form, never by address. */
const lineOf = (finding: Finding, form: Form, { period }: Submission, { text, by, date }: Explaining): Line => ({
  code: codeOf(finding),
  sheet: form.sheets.find(({ key }) => key === finding.about?.sheet)?.tab ?? '',
  row: finding.about?.row ?? '',
  column: finding.about?.column ?? '',
  period: period?.code ?? '',
  text,
  by,
  date,
});

const inColumns = (columns: Columns, row: number, line: Readonly<Partial<Record<Key, string | null>>>): WrittenCells['cells'] =>
  Object.fromEntries(
    explanationColumns.flatMap(({ key }) => {
      const column = columns[key];
      const value = line[key];
      return column === undefined || value === undefined ? [] : [[address(column, row), value === '' ? null : value] as const];
    }),
  );

function firstEmptyRow(sheet: SheetSnapshot, from: number): number {
  const filled = filledRows(sheet);
  const isEmpty = (row: number): boolean => (filled.get(row) ?? []).every((column) => cellText(cellAt(sheet, column, row)) === '');
  let row = from;
  while (!isEmpty(row)) row += 1;
  return row;
}

const farBelow = 1_000;

/** Heads where the person's own are gone, below whatever else they wrote. */
function freshHeads(sheet: SheetSnapshot): Readonly<{ row: number; columns: Columns; cells: WrittenCells['cells'] }> {
  // A stray mark in the last rows of the sheet is not what a person wrote there.
  const written = [...filledRows(sheet).keys()].filter((row) => row < lastRow - farBelow);
  const row = Math.max(0, ...written) + 2;
  return {
    row,
    columns: Object.fromEntries(explanationColumns.map(({ key }, index) => [key, index + 1])),
    cells: Object.fromEntries(explanationColumns.map(({ label }, index) => [address(index + 1, row), label])),
  };
}

/** Only who writes and what is written change; what the unit keyed it by stays. */
const changed = (columns: Columns, row: number, { text, by, date }: Explaining): WrittenCells['cells'] =>
  inColumns(columns, row, { text, by, date });

const emptied: Readonly<Record<Key, null>> = {
  code: null,
  sheet: null,
  row: null,
  column: null,
  period: null,
  text: null,
  by: null,
  date: null,
  until: null,
};

/** `noSheet` where the workbook has no sheet of explanations. An empty text takes the line away. */
export function explanationCells(
  workbook: WorkbookSnapshot,
  finding: Finding,
  submission: Submission,
  form: Form,
  explaining: Explaining,
): WrittenCells | 'noSheet' {
  const sheet = explanationsOf(workbook);
  if (!sheet) return 'noSheet';
  const heads = explanationHeads(sheet);
  const known = explanationOf(finding, submission.explanations, form, tablesOf(submission));
  const there = known && parseAddress(known.at.cell)?.row;
  if (heads && there !== undefined) {
    const cells = explaining.text === '' ? inColumns(heads.columns, there, emptied) : changed(heads.columns, there, explaining);
    return { sheet: sheet.name, cells };
  }
  if (explaining.text === '') return { sheet: sheet.name, cells: {} };
  const { row, columns, cells } = heads ? { ...heads, cells: {} } : freshHeads(sheet);
  const line = lineOf(finding, form, submission, explaining);
  return { sheet: sheet.name, cells: { ...cells, ...inColumns(columns, firstEmptyRow(sheet, row + 1), line) } };
}
