/** Reads the breakdown back from Chi tiết: what each unit filed, with the cells it came from. */
import type { CellRef } from '../../core/cell';
import type { Figure, Quoted } from '../../core/figure';
import { present } from '../../core/present';
import type { TableRow } from '../../core/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook';
import { cellAt, cellRef } from '../../core/workbook';
import { figureOf } from '../../language/columns/ask';
import { isNumeric } from '../../language/form';
import type { Form } from '../../language/load';
import { rowKindOf } from '../../language/sheets/ask';
import { cellText } from '../../read/labels';
import { itemKey } from '../../language/sheets/rule';
import type { DetailKey } from '../contract';
import { kindWords } from '../words';
import type { Block } from './detailBlocks';
import { detailBlocks, nameKeyOf } from './detailBlocks';

export type DetailLine = Readonly<{
  sheet: string;
  key: string;
  section: string;
  name: Quoted;
  file: string;
  row: number;
  figures: Readonly<Record<string, Figure>>;
  texts: Readonly<Record<string, Quoted>>;
}>;

/** The cell of the unit's own file behind a column of a line. */
export type SourceCell = (line: Readonly<{ file: string; sheet: string; row: number }>, column: string) => CellRef | undefined;

type Reading = Readonly<{ workbook: WorkbookSnapshot; sheet: SheetSnapshot; form: Form; sourceCell: SourceCell }>;

function lineAt({ workbook, sheet, form, sourceCell }: Reading, block: Block, row: number): DetailLine | undefined {
  const text = (key: DetailKey): string => {
    const at = block.columnOf(key);
    return at === undefined ? '' : cellText(cellAt(sheet, at, row));
  };
  // Lines that take transfers out are worked out again.
  if (text('kind') !== kindWords.return) return undefined;
  const own = { file: text('file'), sheet: block.sheet.key, row: Number(text('row')) };
  const traced = (column: string, at: number): Readonly<{ from: readonly CellRef[]; sources?: readonly CellRef[] }> => {
    const source = sourceCell(own, column);
    return { from: [cellRef(workbook, sheet, at, row)], ...present({ sources: source && [source] }) };
  };
  const figures: Record<string, Figure> = {};
  const texts: Record<string, Quoted> = {};
  for (const { column, at } of block.values) {
    const cell = cellAt(sheet, at, row);
    if (cell.value === null) continue;
    const { from, ...sources } = traced(column.key, at);
    if (isNumeric(column) && typeof cell.value === 'number')
      figures[column.key] = { ...figureOf(column, form.scale, cell.value, from), ...sources };
    else if (!isNumeric(column)) texts[column.key] = { text: cellText(cell), from, ...sources };
  }
  const nameKey = nameKeyOf(block.sheet);
  const name: Quoted = { text: text('name'), ...traced(nameKey, block.columnOf('name') ?? 1) };
  if (text('key') === itemKey && name.text !== '') texts[nameKey] = name;
  return { ...own, key: text('key'), section: text('section'), name, figures, texts };
}

/** The lines that units filed. */
export function detailLines(reading: Reading): Readonly<{ lines: readonly DetailLine[]; hasLost: boolean }> {
  const { blocks, hasLost } = detailBlocks(reading.sheet, reading.form);
  return { lines: blocks.flatMap((block) => block.rows.flatMap((row) => lineAt(reading, block, row) ?? [])), hasLost };
}

export function rowOfLine({ key, section, name, figures, texts, row, sheet }: DetailLine, form: Form): TableRow {
  const own = form.sheets.find((candidate) => candidate.key === sheet);
  const kind = key === itemKey ? 'item' : own ? rowKindOf(own, key) : 'total';
  return { key: key === itemKey ? `item:${row}` : key, kind, name, figures, texts, row, ...(section === '' ? {} : { section }) };
}
