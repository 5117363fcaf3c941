/** The rows that a declared rule stands on: what holds of every part holds of their sums, and saying it again would only repeat the finding. */
import type { RowKind } from '../core/table';
import type { Row, Rule, Sheet } from './form';
import { allRows } from './form';
import type { Each } from './resolve';

type Standing = Readonly<{ rows?: readonly string[]; rowKinds?: readonly RowKind[] }>;

/** A row repeated for units is meant with all its repetitions. */
const keysOf = (rows: readonly Row[]): readonly string[] => rows.flatMap((row) => (row.each ? [row.key, `${row.key}_*`] : [row.key]));

const isSum = ({ parts }: Row): boolean => parts === 'sum';

export function ruleRows({ body }: Sheet, { rows }: Pick<Rule, 'rows'>, each: Each): Standing {
  if (rows !== undefined && typeof rows !== 'string') return { rows };
  if (each !== 'row' || rows === 'all') return {};
  if (body.kind !== 'fixed') return { rowKinds: rows === 'sums' ? ['section', 'total'] : ['item'] };
  const all = allRows(body.rows);
  return { rows: keysOf(rows === 'sums' ? all.filter(isSum) : all.filter((row) => !isSum(row) && !row.memo)) };
}
