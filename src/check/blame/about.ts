/** The findings about an equation: by its rule, at the row or the column where it stands. */
import { columnLetter, parseAddress } from '../../core/address';
import type { Finding } from '../../core/finding';
import type { Equation } from './equations';

export function isAbout(finding: Finding, { check, standing: { table, row, column } }: Equation): boolean {
  if (!finding.place || !('rule' in finding.place) || finding.place.rule !== check.code) return false;
  const at = parseAddress(finding.at.cell);
  if (finding.at.sheet !== table.tab || !at) return false;
  if (row) return at.row === row.row;
  return column === undefined || table.columns[column] === columnLetter(at.column);
}
