/** Reads the breakdown back from Chi tiết: what each unit filed, with the cells it came from. */
import type { CellRef } from '../../core/cell';
import type { Figure, Quoted } from '../../core/figure';
import type { TableRow } from '../../core/table';
import type { WorkbookSnapshot } from '../../core/workbook';
import { cellAt, cellRef, sheetNamed } from '../../core/workbook';
import { figureOf, isName } from '../../language/columns/ask';
import type { Column, Sheet } from '../../language/form';
import { isNumeric, leaves } from '../../language/form';
import type { Form } from '../../language/load';
import { cellText } from '../../read/labels';
import { itemKey } from '../../consolidate/lines';
import { blockMark, detailColumns, detailTab, firstValueColumn, kindWords, sheetCode, valueColumns } from '../write/detail';

export type DetailLine = Readonly<{
  sheet: string;
  key: string;
  section: string;
  unit: string;
  name: Quoted;
  file: string;
  row: number;
  figures: Readonly<Record<string, Figure>>;
  texts: Readonly<Record<string, Quoted>>;
}>;

type DetailKey = (typeof detailColumns)[number]['key'];
const detailColumn = (key: DetailKey): number => detailColumns.findIndex((column) => column.key === key) + 1;

/** The lines of Chi tiết that units filed; lines that take transfers out are worked out again. */
export function detailLines(
  workbook: WorkbookSnapshot,
  form: Form,
  sourceCell: (line: { file: string; sheet: string; row: number }, column: string) => CellRef | undefined,
): readonly DetailLine[] {
  const sheet = sheetNamed(workbook, detailTab);
  if (!sheet) return [];
  const lines: DetailLine[] = [];
  let block: Sheet | undefined;
  let columns: readonly (Column | undefined)[] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const text = (key: DetailKey): string => cellText(cellAt(sheet, detailColumn(key), row));
    if (text('sheet') === blockMark) {
      const code = cellText(cellAt(sheet, 2, row));
      block = form.sheets.find(({ key }) => sheetCode(form.code, key) === code);
      const known = new Map(leaves(block?.columns ?? []).map((column) => [column.key, column]));
      columns = block ? valueColumns(block).map((_, index) => known.get(cellText(cellAt(sheet, firstValueColumn + index, row)))) : [];
      continue;
    }
    if (!block || text('sheet') !== sheetCode(form.code, block.key) || text('kind') !== kindWords.return) continue;
    const figures: Record<string, Figure> = {};
    const texts: Record<string, Quoted> = {};
    const own = { file: text('file'), sheet: block.key, row: Number(text('row')) };
    columns.forEach((column, index) => {
      const cell = cellAt(sheet, firstValueColumn + index, row);
      if (!column || cell.value === null) return;
      const { key } = column;
      const from = [cellRef(workbook, sheet, firstValueColumn + index, row)];
      const source = sourceCell(own, key);
      const sources = source ? { sources: [source] } : {};
      if (isNumeric(column) && typeof cell.value === 'number')
        figures[key] = { ...figureOf(column, form.scale, cell.value, from), ...sources };
      else if (!isNumeric(column)) texts[key] = { text: cellText(cell), from, ...sources };
    });
    const nameColumn = detailColumn('name');
    const nameKey = leaves(block.columns).find(isName)?.key ?? '';
    const nameSource = sourceCell(own, nameKey);
    const name: Quoted = {
      text: text('name'),
      from: [cellRef(workbook, sheet, nameColumn, row)],
      ...(nameSource ? { sources: [nameSource] } : {}),
    };
    if (text('key') === itemKey && name.text !== '') texts[nameKey] = name;
    lines.push({
      sheet: block.key,
      key: text('key'),
      section: text('section'),
      unit: text('unit'),
      name,
      file: own.file,
      row: own.row,
      figures,
      texts,
    });
  }
  return lines;
}

export function rowOfLine({ key, section, name, figures, texts, row, sheet }: DetailLine, form: Form): TableRow {
  const body = form.sheets.find((candidate) => candidate.key === sheet)?.body;
  const kind =
    key === itemKey
      ? 'item'
      : body?.kind === 'sections' && body.sections.some((item) => item.key === key)
        ? 'section'
        : body?.kind !== 'fixed'
          ? 'total'
          : 'row';
  return { key: key === itemKey ? `item:${row}` : key, kind, name, figures, texts, row, ...(section === '' ? {} : { section }) };
}
