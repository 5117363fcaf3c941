/** Draws column heads of several levels: a group spans its columns, a column without parts reaches down to the last level. */
import { address, areaText } from '../core/address';
import type { CellPlan } from '../core/plan';
import { lineHeight, linesOf } from '../core/textLines';
import type { ColumnNode } from '../language/form';
import { leaves } from '../language/form';
import type { SheetLayout } from '../language/layout';
import { topRows } from '../language/layout';
import { styles } from './styles';

export type Heads = Readonly<{ cells: Readonly<Record<string, CellPlan>>; merges: readonly string[]; heights: readonly number[] }>;

export function drawHeads(layout: SheetLayout): Heads {
  const cells: Record<string, CellPlan> = {};
  const merges: string[] = [];
  const lines: number[] = Array.from({ length: layout.headDepth }, () => 1);
  const last = topRows.heads + layout.headDepth - 1;
  const widthOf = (node: ColumnNode): number => leaves([node]).reduce((total, column) => total + (column.width ?? 10), 0);

  const draw = (nodes: readonly ColumnNode[], level: number, from: number): void => {
    let column = from;
    for (const node of nodes) {
      const row = topRows.heads + level;
      const span = leaves([node]).length;
      const bottom = node.is === 'group' ? row : last;
      cells[address(column, row)] = { value: node.label, style: styles.head };
      if (span > 1 || bottom > row) merges.push(areaText({ column, row }, { column: column + span - 1, row: bottom }));
      const needed = linesOf(node.label, widthOf(node), true);
      if (node.is === 'group') {
        lines[level] = Math.max(lines[level] ?? 1, needed);
        draw(node.columns, level + 1, column);
      } else {
        // A tall narrow head shares its lines among the levels it reaches over.
        const levels = last - row + 1;
        for (let step = level; step < layout.headDepth; step += 1) lines[step] = Math.max(lines[step] ?? 1, Math.ceil(needed / levels));
      }
      column += span;
    }
  };
  draw(layout.heads, 0, 1);
  return { cells, merges, heights: lines.map((count) => count * lineHeight + 4) };
}
