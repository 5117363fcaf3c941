/** Puts the units' returns together again from Chi tiết, Nguồn and Tiến độ nộp. */
import type { UnitReturn } from '../../core/consolidation';
import { isIn } from '../../core/consolidation';
import type { Quoted } from '../../core/figure';
import { keep } from '../../core/kept/table';
import { isMoneyScale } from '../../core/money';
import { present } from '../../core/present';
import { groupBy } from '../../core/remember';
import type { Table } from '../../core/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook';
import type { Form } from '../../language/load';
import { letters, sheetCell } from '../codecs';
import type { lists } from '../contract';
import type { DetailLine, SourceCell } from './detailLines';
import { detailLines, rowOfLine } from './detailLines';
import type { RowOf } from './listRows';
import type { ProgressLine } from './progress';

export type SourceRow = RowOf<(typeof lists)['sources']>;

const placeKey = (file: string, sheet: string): string => `${file} ${sheet}`;

/** Each line's cells in the unit's file: its row is written beside it, the letters of its columns in Nguồn. */
function sourceCellIn(sources: readonly SourceRow[]): SourceCell {
  const known = new Map(
    sources.map(({ texts }) => [
      placeKey(texts.code, texts.sheet),
      { file: texts.file, sheet: texts.tab, letters: letters.read(texts.columns) },
    ]),
  );
  return (line, column) => {
    const own = known.get(placeKey(line.file, line.sheet));
    const letter = own?.letters.get(column);
    return own && letter ? { file: own.file, sheet: own.sheet, cell: `${letter}${line.row}` } : undefined;
  };
}

function dateOf({ texts, at }: SourceRow, key: 'from' | 'to'): Quoted | undefined {
  if (texts[key] === '') return undefined;
  const source = sheetCell.read(texts[`${key}Cell`]);
  return { text: texts[key], from: [at(key)], ...present({ sources: source && [{ file: texts.file, ...source }] }) };
}

const returnTable = (row: SourceRow, form: Form, lines: readonly DetailLine[]): Table => ({
  form: form.code,
  sheet: row.texts.sheet,
  file: row.texts.file,
  tab: row.texts.tab,
  columns: {},
  rows: lines.map((line) => rowOfLine(line, form)),
  scale: form.scale,
  ...present({ from: dateOf(row, 'from'), to: dateOf(row, 'to') }),
});

export type Breakdown = Readonly<{ workbook: WorkbookSnapshot; detail: SheetSnapshot; sources: readonly SourceRow[] }>;

/** `hasLost` where lines of the form stand below no row of keys. */
export function unitReturns(
  { workbook, detail, sources }: Breakdown,
  form: Form,
  progress: readonly ProgressLine[],
): Readonly<{ units: readonly UnitReturn[]; hasLost: boolean }> {
  const files = sources.filter(({ texts }) => texts.form === form.code);
  const read = detailLines({ workbook, sheet: detail, form, sourceCell: sourceCellIn(files) });
  const lines = groupBy(read.lines, (line) => placeKey(line.file, line.sheet));
  const byUnit = groupBy(files, ({ texts }) => texts.unitId || texts.unit);
  const units = progress.flatMap(({ unitId, status }): readonly UnitReturn[] => {
    const own = isIn(status) ? (byUnit.get(unitId) ?? []) : [];
    const [first] = own;
    if (!first) return [];
    const { file, sha256, version, round } = first.texts;
    return [
      {
        unit: status.unit,
        ...{ file, sha256, version, round: Number(round) || 1 },
        tables: own.map((row) => returnTable(row, form, lines.get(placeKey(row.texts.code, row.texts.sheet)) ?? [])).map(keep),
        scales: Object.fromEntries(own.flatMap(({ texts }) => (isMoneyScale(texts.scale) ? [[texts.sheet, texts.scale]] : []))),
        ...(status.status === 'despiteErrors' ? { despiteErrors: true } : {}),
      },
    ];
  });
  return { units, hasLost: read.hasLost };
}
