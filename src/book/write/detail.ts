/** The sheets Chi tiết and Nguồn: the breakdown every total is added up from, and the files it was read from. */
import { address, columnLetter } from '../../core/address';
import type { CellRef } from '../../core/cell';
import type { Consolidation } from '../../core/consolidation';
import { plainNumber } from '../../core/figure';
import { moneyFactor } from '../../core/money';
import type { CellPlan, CellStyle, SheetPlan } from '../../core/plan';
import { isLabel } from '../../language/columns/ask';
import type { Column, Sheet } from '../../language/form';
import { isNumeric, leaves } from '../../language/form';
import type { Form } from '../../language/load';
import type { List } from '../../paper/listSheet';
import { listSheet } from '../../paper/listSheet';
import { numberFormat, styles } from '../../paper/styles';
import type { WorkedForm } from '../../consolidate/consolidate';
import type { Line } from '../../consolidate/lines';

export const detailTab = 'Chi tiết';
export const sourceTab = 'Nguồn';

/** Columns of Chi tiết before the form's own. */
export const detailColumns = [
  { key: 'sheet', label: 'Biểu', width: 14 },
  { key: 'key', label: 'Khoá dòng', width: 18 },
  { key: 'section', label: 'Khu vực', width: 11 },
  { key: 'unit', label: 'Mã đơn vị', width: 10 },
  { key: 'unitName', label: 'Đơn vị', width: 26 },
  { key: 'kind', label: 'Loại dòng', width: 11 },
  { key: 'name', label: 'Nội dung', width: 42 },
  { key: 'file', label: 'Mã tệp', width: 8 },
  { key: 'row', label: 'Dòng trong tệp', width: 9 },
] as const;
export const firstValueColumn = detailColumns.length + 1;
export const kindWords = { return: 'đơn vị nộp', transfer: 'loại trừ' } as const;
/** In column A of the hidden row of keys that opens each block. */
export const blockMark = '#khoa';

/** The form's columns that Chi tiết holds, in its order. */
export const valueColumns = (sheet: Sheet): readonly Column[] => leaves(sheet.columns).filter((column) => !isLabel(column));

export const sheetCode = (form: string, sheet: string): string => `${form}.${sheet}`;

/** T001, T002 …: files in the order of their forms and units. */
export function fileCodes(forms: readonly WorkedForm[]): ReadonlyMap<string, string> {
  const files = [...new Set(forms.flatMap(({ result }) => result.units.map(({ file }) => file)))];
  return new Map(files.map((file, index) => [file, `T${String(index + 1).padStart(3, '0')}`]));
}

export type Detail = Readonly<{
  plan: SheetPlan;
  /** The row a line stands on. */
  rowOf: (line: Line) => number;
  /** The letter of a form column within Chi tiết. */
  letterOf: (sheet: Sheet, column: string) => string;
  lastRow: number;
}>;

const head = 3;

export function detailSheet(forms: readonly WorkedForm[]): Detail {
  const codes = fileCodes(forms);
  const cells: Record<string, CellPlan> = {
    A1: { value: 'CHI TIẾT SỐ LIỆU TỔNG HỢP', style: { ...styles.title, horizontal: 'left', wrap: false } },
    A2: {
      value:
        'Mỗi dòng là số của một đơn vị, đã quy về đơn vị tính của biểu tổng hợp; các biểu tổng hợp cộng từ đây. Không sửa các cột từ A đến I.',
      style: { ...styles.remark, wrap: false },
    },
  };
  const rows: Record<number, { height?: number; hidden?: boolean }> = {};
  const places = new Map<Line, number>();
  let row = head;
  let width: number = detailColumns.length;
  for (const { form, lines } of forms) {
    for (const sheet of form.sheets) {
      const own = lines.filter((line) => line.sheet === sheet.key);
      if (own.length === 0) continue;
      const values = valueColumns(sheet).map((column) => ({ ...column, styles: stylesOf(column, form) }));
      width = Math.max(width, detailColumns.length + values.length);
      [...detailColumns.map(({ label }) => label), ...values.map(({ label }) => label)].forEach((label, index) => {
        cells[address(index + 1, row)] = { value: label, style: styles.head };
      });
      rows[row] = { height: 48 };
      [
        blockMark,
        sheetCode(form.code, sheet.key),
        ...detailColumns.slice(2).map(({ key }) => key),
        ...values.map(({ key }) => key),
      ].forEach((key, index) => {
        cells[address(index + 1, row + 1)] = { value: key, style: styles.key };
      });
      rows[row + 1] = { hidden: true };
      row += 2;
      for (const line of own) {
        places.set(line, row);
        Object.assign(cells, lineCells(line, row, form, sheet, values, codes));
        row += 1;
      }
      row += 1;
    }
  }
  const plan: SheetPlan = {
    name: detailTab,
    visibility: 'visible',
    cells,
    merges: [],
    columns: {
      ...Object.fromEntries(detailColumns.map(({ width: chars }, index) => [index + 1, { width: chars }])),
      ...Object.fromEntries(Array.from({ length: width - detailColumns.length }, (_, index) => [firstValueColumn + index, { width: 14 }])),
    },
    rows,
    freeze: { rows: 2, columns: 0 },
    validations: [],
    print: { area: `A1:${address(width, Math.max(row - 1, 2))}`, landscape: true },
    tabColor: '7F7F7F',
  };
  return {
    plan,
    rowOf: (line) => places.get(line) ?? 0,
    letterOf: (sheet, column) => {
      const index = valueColumns(sheet).findIndex(({ key }) => key === column);
      // The column of names stands among the columns that all forms share.
      return columnLetter(index >= 0 ? firstValueColumn + index : detailColumns.findIndex(({ key }) => key === 'name') + 1);
    },
    lastRow: row,
  };
}

const plain: CellStyle = { ...styles.label, wrap: false };
const asText: CellStyle = { ...plain, numberFormat: '@' };

/** How a column's figures and words look; the same objects for all lines, so that each style is worked out once. */
type ValueStyles = Readonly<Record<'figure' | 'words', CellStyle>>;
type ValueColumn = Column & Readonly<{ styles: ValueStyles }>;

function stylesOf(column: Column, form: Form): ValueStyles {
  const format = isNumeric(column) ? numberFormat(column, form.scale) : '@';
  const style = (horizontal: 'left' | 'right'): CellStyle => ({ ...plain, horizontal, ...(format ? { numberFormat: format } : {}) });
  return { figure: style('right'), words: style('left') };
}

function lineCells(
  line: Line,
  row: number,
  form: Form,
  sheet: Sheet,
  values: readonly ValueColumn[],
  codes: ReadonlyMap<string, string>,
): Readonly<Record<string, CellPlan>> {
  const fixed = [
    sheetCode(form.code, sheet.key),
    line.key,
    line.section ?? null,
    line.unit.code,
    line.unit.name,
    kindWords[line.kind],
    line.name.text || null,
    codes.get(line.file) ?? null,
    line.row,
  ];
  const cells: Record<string, CellPlan> = {};
  fixed.forEach((value, index) => {
    cells[address(index + 1, row)] = { value, style: typeof value === 'string' ? asText : plain };
  });
  values.forEach((column, index) => {
    const figure = line.figures[column.key];
    const words = line.texts[column.key];
    cells[address(firstValueColumn + index, row)] = {
      value: figure ? plainNumber(figure) : (words?.text ?? null),
      style: column.styles[figure ? 'figure' : 'words'],
    };
  });
  return cells;
}

/** Columns of Nguồn. */
export const sourceColumns = [
  { key: 'code', label: 'Mã tệp', width: 8 },
  { key: 'file', label: 'Tệp', width: 44 },
  { key: 'form', label: 'Biểu', width: 8 },
  { key: 'version', label: 'Phiên bản', width: 10 },
  { key: 'period', label: 'Kỳ số liệu', width: 10 },
  { key: 'unit', label: 'Mã đơn vị', width: 10 },
  { key: 'unitName', label: 'Đơn vị', width: 26 },
  { key: 'round', label: 'Lần nộp', width: 8 },
  { key: 'sheet', label: 'Mã sheet', width: 12 },
  { key: 'tab', label: 'Sheet', width: 16 },
  { key: 'scale', label: 'Đơn vị tính trong tệp', width: 13 },
  { key: 'factor', label: 'Hệ số quy đổi', width: 11 },
  { key: 'from', label: 'Từ ngày', width: 11 },
  { key: 'fromCell', label: 'Ô ghi từ ngày', width: 11 },
  { key: 'to', label: 'Số liệu đến ngày', width: 11 },
  { key: 'toCell', label: 'Ô ghi đến ngày', width: 11 },
  { key: 'columns', label: 'Sơ đồ cột trong tệp', width: 60 },
  { key: 'sha256', label: 'Mã băm SHA-256', width: 66 },
] as const;
export type SourceKey = (typeof sourceColumns)[number]['key'];

const place = (cell: CellRef | undefined): string => (cell ? `${cell.sheet}!${cell.cell}` : '');

export function sourceSheet(consolidation: Consolidation, forms: readonly WorkedForm[]): SheetPlan {
  const codes = fileCodes(forms);
  const rows = forms.flatMap(({ form, result }) =>
    result.units.flatMap((item) =>
      item.tables.map((table): readonly (string | number | null)[] => {
        const declared = item.scales[table.sheet] ?? table.scale;
        const line: Readonly<Record<SourceKey, string | number>> = {
          code: codes.get(item.file) ?? '',
          file: item.file,
          form: form.code,
          version: item.version,
          period: result.period.code,
          unit: item.unit.code,
          unitName: item.unit.name,
          round: item.round,
          sheet: table.sheet,
          tab: table.tab,
          scale: declared,
          factor: Number(moneyFactor(declared, form.scale).toString()),
          from: table.from?.text ?? '',
          fromCell: place(table.from?.from[0]),
          to: table.to?.text ?? '',
          toCell: place(table.to?.from[0]),
          columns: Object.entries(table.columns)
            .map(([key, letter]) => `${key}=${letter}`)
            .join('; '),
          sha256: item.sha256,
        };
        return sourceColumns.map(({ key }) => line[key]);
      }),
    ),
  );
  const list: List = {
    name: sourceTab,
    title: 'Nguồn số liệu',
    note: `Mỗi dòng là một sheet của một tệp đã đưa vào tổng hợp kỳ ${consolidation.period.code}. Dòng và cột ở đây chỉ đúng đến ô trong tệp của đơn vị.`,
    columns: sourceColumns.map(({ label, width, key }) => ({
      label,
      width,
      ...(key === 'factor' || key === 'round' ? {} : { numberFormat: '@' }),
    })),
    rows,
    tabColor: '7F7F7F',
  };
  return listSheet(list);
}
