/** The sheet Tổng quan: how far the returns are in, and the numbers of each chart as live formulas over the consolidated sheets. */
import { address, areaText, columnLetter } from '../../core/address';
import type { ChartPlan } from '../../core/chart';
import { periodName } from '../../core/period';
import type { UnitStatus } from '../../core/consolidation';
import { isIn } from '../../core/consolidation';
import { quotedSheet, quotedText } from '../../core/excelText';
import type { CellPlan, SheetPlan } from '../../core/plan';
import { withRowHeights } from '../../core/planRows';
import { lineHeight, linesOf } from '../../core/textLines';
import { firstListRow } from '../../paper/listSheet';
import { styles } from '../../paper/styles';
import type { Worked } from '../../consolidate/consolidate';
import type { OverviewChart, OverviewValue } from '../../consolidate/overview';
import type { FormStanding } from '../../consolidate/standing';
import { standingsOf } from '../../consolidate/standing';
import type { ListKey } from '../contract';
import { lists, overviewTab } from '../contract';
import { statusWords } from '../words';

export type OverviewPlan = Readonly<{ sheet: SheetPlan; charts: readonly ChartPlan[] }>;

type Cells = Readonly<Record<string, CellPlan>>;
type Block = Readonly<{
  cells: Cells;
  merges: readonly string[];
  rows: SheetPlan['rows'];
  chart?: ChartPlan;
  /** The rows it takes. */
  height: number;
}>;

/** A column of Tiến độ nộp, as far as its lines go. */
function progressArea(key: ListKey<'progress'>, lines: number): string {
  const { tab, columns } = lists.progress;
  const letter = columnLetter(columns.findIndex((column) => column.key === key) + 1);
  return `${quotedSheet(tab)}!$${letter}$${firstListRow}:$${letter}$${firstListRow + lines - 1}`;
}

const statuses: readonly UnitStatus['status'][] = ['accepted', 'despiteErrors', 'refused', 'duplicate', 'missing'];
const widths = [36, 16, 16, 12, 12, 12, 12, 12, 44] as const;
/** Charts stand right of their numbers. */
const firstChartColumn = 5;
const lastColumn = widths.length;
const wholeWidth = widths.reduce<number>((sum, width) => sum + width, 0);

function standingCells({ form, title, period, units }: FormStanding, row: number, lines: number): Cells {
  const chosen = `${progressArea('form', lines)},${quotedText(form)}`;
  const counted = (formula: string, value: number): CellPlan => ({
    value,
    formula,
    style: { ...styles.label, horizontal: 'center', numberFormat: '0' },
  });
  const cells: readonly CellPlan[] = [
    { value: `${form}: ${title}`, style: styles.strongLabel },
    { value: period, style: { ...styles.label, horizontal: 'center' } },
    counted(`COUNTIFS(${chosen})`, units.length),
    ...statuses.map((status) =>
      counted(
        `COUNTIFS(${chosen},${progressArea('status', lines)},${quotedText(statusWords[status])})`,
        units.filter((unit) => unit.status === status).length,
      ),
    ),
    {
      value:
        units
          .filter((unit) => !isIn(unit))
          .map(({ called }) => called)
          .join(', ') || null,
      style: styles.label,
    },
  ];
  return Object.fromEntries(cells.map((cell, index) => [address(index + 1, row), cell]));
}

function standingBlock(standings: readonly FormStanding[], row: number): Block {
  const heads = ['Biểu', 'Kỳ số liệu', 'Đơn vị phải nộp', ...statuses.map((status) => statusWords[status]), 'Đơn vị chưa có số liệu'];
  const lines = standings.reduce((sum, { units }) => sum + units.length, 0);
  return {
    cells: {
      ...Object.fromEntries(heads.map((value, index) => [address(index + 1, row), { value, style: styles.head }])),
      ...Object.assign({}, ...standings.map((item, index) => standingCells(item, row + 1 + index, lines))),
    },
    merges: [],
    rows: {},
    height: standings.length + 1,
  };
}

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

function chartBlock(chart: OverviewChart, row: number): Block {
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

/** Stands beside the sheets of the plan of the same consolidation, whose cells it names. In Vietnamese, like those. */
export function overviewPlan(worked: Worked, overview: readonly OverviewChart[]): OverviewPlan {
  const { catalogue, period } = worked.consolidation;
  const standings = standingsOf(worked);
  const blocks: Block[] = [standingBlock(standings, 4)];
  let row = 4 + (blocks[0]?.height ?? 0) + 1;
  for (const chart of overview) {
    const block = chartBlock(chart, row);
    blocks.push(block);
    row += block.height + 1;
  }
  const sheet: SheetPlan = {
    name: overviewTab,
    visibility: 'visible',
    cells: {
      A1: {
        value: `TỔNG QUAN SỐ LIỆU ${catalogue.place.name} ${periodName(period)}`.toUpperCase(),
        style: { ...styles.title, horizontal: 'left', wrap: false },
      },
      A2: {
        value: 'Các số ở đây là công thức lấy từ các biểu tổng hợp và sheet Tiến độ nộp; ô trống là không có số liệu, không phải 0.',
        style: { ...styles.remark, wrap: false },
      },
      ...Object.assign({}, ...blocks.map(({ cells }) => cells)),
    },
    merges: blocks.flatMap(({ merges }) => merges),
    columns: Object.fromEntries(widths.map((width, index) => [index + 1, { width }])),
    rows: Object.assign({ 1: { height: 24 } }, ...blocks.map(({ rows }) => rows)),
    validations: [],
    print: { area: areaText({ column: 1, row: 1 }, { column: lastColumn, row: Math.max(row - 2, 6) }), landscape: true },
    tabColor: '0B6A5B',
  };
  return { sheet: withRowHeights(sheet), charts: blocks.flatMap(({ chart }) => chart ?? []) };
}
