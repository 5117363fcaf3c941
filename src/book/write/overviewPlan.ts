/** The sheet Tổng quan: how far the returns are in, and the numbers of each chart as live formulas over the consolidated sheets. */
import { address, areaText, columnLetter } from '../../core/address';
import type { ChartPlan } from '../../core/chart';
import { periodName } from '../../core/period';
import type { UnitStatus } from '../../core/consolidation';
import { isIn } from '../../core/consolidation';
import { quotedSheet, quotedText } from '../../core/excelText';
import type { CellPlan, SheetPlan } from '../../core/plan';
import { withRowHeights } from '../../core/planRows';
import { firstListRow } from '../../paper/listSheet';
import { styles } from '../../paper/styles';
import type { Worked } from '../../consolidate/consolidate';
import type { OverviewChart } from '../../consolidate/overview';
import type { FormStanding } from '../../consolidate/standing';
import { standingsOf } from '../../consolidate/standing';
import type { ListKey } from '../contract';
import { lists, overviewTab } from '../contract';
import { statusWord } from '../words';
import type { Block, Cells } from './overviewChart';
import { chartBlock, lastColumn, widths } from './overviewChart';

export type OverviewPlan = Readonly<{ sheet: SheetPlan; charts: readonly ChartPlan[] }>;

/** A column of Tiến độ nộp, as far as its lines go. */
function progressArea(key: ListKey<'progress'>, lines: number): string {
  const { tab, columns } = lists.progress;
  const letter = columnLetter(columns.findIndex((column) => column.key === key) + 1);
  return `${quotedSheet(tab)}!$${letter}$${firstListRow}:$${letter}$${firstListRow + lines - 1}`;
}

const statuses: readonly UnitStatus['status'][] = ['accepted', 'despiteErrors', 'refused', 'duplicate', 'missing'];
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
        `COUNTIFS(${chosen},${progressArea('status', lines)},${quotedText(statusWord(status))})`,
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
  const heads = ['Biểu', 'Kỳ số liệu', 'Đơn vị phải nộp', ...statuses.map(statusWord), 'Đơn vị chưa có số liệu'];
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
