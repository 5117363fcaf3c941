/** A chart of the sheet Tổng quan: its numbers as live formulas over the consolidated sheets, and where it is drawn beside them. */
import { address, areaText } from '../../core/address';
import type { ChartPlan } from '../../core/chart';
import { quotedSheet, quotedText } from '../../core/excelText';
import type { CellPlan, SheetPlan } from '../../core/plan';
import { lineHeight, linesOf } from '../../core/textLines';
import { styles } from '../../paper/styles';
import type { OverviewChart, OverviewValue } from '../../consolidate/overview';
import { overviewTab } from '../contract';

export type Cells = Readonly<Record<string, CellPlan>>;
export type Block = Readonly<{
  cells: Cells;
  merges: readonly string[];
  rows: SheetPlan['rows'];
  chart?: ChartPlan;
  /** The rows it takes. */
  height: number;
}>;

export const widths = [36, 16, 16, 12, 12, 12, 12, 12, 44] as const;
/** Charts stand right of their numbers. */
const firstChartColumn = 5;
export const lastColumn = widths.length;
const wholeWidth = widths.reduce<number>((sum, width) => sum + width, 0);

function valueCell({ at, value }: OverviewValue, numberFormat: string): CellPlan {
  const cell = `${quotedSheet(at.sheet)}!${at.cell}`;
  return {
    value: value ?? '',
    formula: `IF(${cell}="","",${cell})`,
    style: { ...styles.label, horizontal: 'right', shrink: true, wrap: false, numberFormat },
  };
}

const short = ' (thiếu số liệu)';

/** Excel draws a blank that a formula gives as 0, so the label says it. */
function labelCell(label: string, values: readonly OverviewValue[], row: number): CellPlan {
  const area = areaText({ column: 2, row }, { column: values.length + 1, row });
  const isShort = values.some(({ value }) => value === undefined);
  return {
    value: label + (isShort ? short : ''),
    formula: `${quotedText(label)}&IF(COUNT(${area})<${values.length},${quotedText(short)},"")`,
    style: styles.label,
  };
}

export function chartBlock(chart: OverviewChart, row: number): Block {
  const { points, series } = chart;
  const head = row + 2;
  const last = head + points.length;
  const rows = chart.kind === 'bar' ? Math.max(15, Math.round(points.length * 1.5) + 6) : 16;
  const note = [
    `Số liệu ${chart.period}; đơn vị tính: ${chart.unit}.`,
    ...(chart.missing.length > 0 ? [`Chưa có số liệu: ${chart.missing.join(', ')}.`] : []),
  ].join(' ');
  const area = areaText({ column: 1, row: head }, { column: series.length + 1, row: last });
  return {
    cells: {
      [address(1, row)]: { value: chart.title, style: { size: 12, bold: true } },
      [address(1, row + 1)]: { value: note, style: styles.remark },
      [address(1, head)]: { value: null, style: styles.head },
      ...Object.fromEntries(series.map((value, index) => [address(index + 2, head), { value, style: styles.head }])),
      ...Object.fromEntries(
        points.flatMap(({ label, values }, index) => [
          [address(1, head + 1 + index), labelCell(label, values, head + 1 + index)] as const,
          ...values.map((value, at) => [address(at + 2, head + 1 + index), valueCell(value, chart.numberFormat)] as const),
        ]),
      ),
    },
    merges: [areaText({ column: 1, row: row + 1 }, { column: lastColumn, row: row + 1 })],
    rows: { [row + 1]: { height: linesOf(note, wholeWidth) * lineHeight + 3 } },
    chart: {
      title: `${chart.title}, ${chart.period}`,
      kind: chart.kind,
      sheet: overviewTab,
      area,
      at: areaText({ column: firstChartColumn, row: head }, { column: lastColumn, row: head + rows }),
      // An axis needs no decimals of money, whatever the cells show.
      numberFormat: chart.unit === '%' ? chart.numberFormat : '#,##0',
      unit: chart.unit,
    },
    height: Math.max(points.length + 3, rows + 3),
  };
}
