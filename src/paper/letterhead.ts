/** Above the heads of a sheet: who issues and who files, the form's number and basis, title and period, a note and the money unit. */
import type { CellPlan } from '../core/plan';
import { lineHeight, linesOf } from '../core/textLines';
import type { Column } from '../language/form';
import { topRows } from '../language/layout';
import type { Part, Span } from './part';
import { across, together, widthOf, widthOver } from './part';
import { styles } from './styles';

export type Letterhead = Readonly<{
  issuer: string;
  unit: string;
  number: string;
  basis: string;
  title: string;
  period: string;
  /** The cell at the top right: the money unit, or nothing. */
  scale?: CellPlan;
  /** At the left above the heads: what is missing, how a rate was found. */
  note?: string;
}>;

/** Ends the left half where about 45 % of the width is passed. */
function middleColumn(columns: readonly Column[], { from, to }: Span): number {
  const widths = columns.slice(from - 1, to).map(widthOf);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let passed = 0;
  const index = widths.findIndex((width) => (passed += width) >= total * 0.45);
  return from - 1 + Math.min(Math.max(index + 1, 1), widths.length - 1);
}

/** As high as it needs. */
function noteAbove(columns: readonly Column[], span: Span, note: string): Part {
  const height = linesOf(note, widthOver(columns, span)) * lineHeight + 3;
  return { ...across(span, topRows.scale, { value: note, style: styles.remark }), rows: { [topRows.scale]: { height } } };
}

/** Over these columns. */
export function letterhead(columns: readonly Column[], whole: Span, frame: Letterhead): Part {
  const middle = middleColumn(columns, whole);
  const left = { from: whole.from, to: middle };
  const right = { from: middle + 1, to: whole.to };
  const rows = {
    [topRows.unit]: { height: Math.max(18, linesOf(frame.basis, widthOver(columns, right)) * 13 + 4) },
    [topRows.title]: { height: linesOf(frame.title, widthOver(columns, whole) / 1.4) * 19 + 4 },
  };
  const lastSix = Math.max(middle + 1, whole.to - 5);
  return together([
    across(left, topRows.issuer, { value: frame.issuer, style: styles.issuer }),
    across(left, topRows.unit, { value: frame.unit, style: styles.unit }),
    across(right, topRows.issuer, { value: frame.number, style: styles.formNumber }),
    across(right, topRows.unit, { value: frame.basis, style: styles.basis }),
    across(whole, topRows.title, { value: frame.title.toUpperCase(), style: styles.title }),
    across(whole, topRows.period, { value: frame.period, style: styles.period }),
    ...(frame.note ? [noteAbove(columns, { from: whole.from, to: Math.max(middle, whole.to - 6) }, frame.note)] : []),
    ...(frame.scale ? [across({ from: lastSix, to: whole.to }, topRows.scale, { style: styles.scale, ...frame.scale })] : []),
    { cells: {}, merges: [], rows },
  ]);
}
