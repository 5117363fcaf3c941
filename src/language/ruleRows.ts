/** The rows that a declared rule stands on: what holds of every part holds of their sums, and saying it again would only repeat the finding. */
import type { RowKind } from '../core/table';
import { shapeOf } from './sheets/ask';
import type { Row } from './sheets/row';
import type { Rule, Sheet } from './form';
import { allRows } from './sheets/row';
import type { Each } from './resolve';

type Standing = Readonly<{ rows?: readonly string[]; rowKinds?: readonly RowKind[] }>;

/** A row repeated for units is meant with all its repetitions. */
const keysOf = (rows: readonly Row[]): readonly string[] => rows.flatMap((row) => (row.each ? [row.key, `${row.key}_*`] : [row.key]));

const isSum = ({ parts }: Row): boolean => parts === 'sum';

export function ruleRows(sheet: Sheet, { rows }: Pick<Rule, 'rows'>, each: Each): Standing {
  if (rows !== undefined && typeof rows !== 'string') return { rows };
  if (each !== 'row' || rows === 'all') return {};
  const shape = shapeOf(sheet);
  if (shape.isOpen) return { rowKinds: rows === 'sums' ? ['section', 'total'] : ['item'] };
  const all = allRows(shape.rows);
  return { rows: keysOf(rows === 'sums' ? all.filter(isSum) : all.filter((row) => !isSum(row) && !row.memo)) };
}
