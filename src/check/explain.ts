/** Attaches what the unit wrote on Giải trình to the warning it is about. */
import { parseAddress } from '../core/address';
import type { Finding } from '../core/finding';
import { codeOf } from '../core/kinds';
import type { Period } from '../core/period';
import type { Explanation, Table } from '../core/table';
import { hasEnded, untilDay } from '../core/until';
import { fold } from '../core/vietnamese';
import { headOf, leaves } from '../language/form';
import type { Form } from '../language/load';

/** People write what they see: the label or the number of a row as often as its key, and the cell as often as the column. */
function isMeant(text: string, names: readonly (string | undefined)[]): boolean {
  const wanted = fold(text);
  return wanted === '' || names.some((name) => name !== undefined && fold(name) === wanted);
}

/** The line of Giải trình about a finding, if the unit wrote one. */
export function explanationOf(
  finding: Finding,
  explanations: readonly Explanation[],
  form: Form,
  tables: readonly Table[],
): Explanation | undefined {
  const { about, at } = finding;
  if (!about) return undefined;
  const code = codeOf(finding);
  const sheet = form.sheets.find(({ key }) => key === about.sheet);
  const table = tables.find((item) => item.sheet === about.sheet);
  const place = parseAddress(at.cell);
  const row = table?.rows.find((item) => item.row === place?.row);
  const column = leaves(sheet?.columns ?? []).find(({ key }) => key === about.column);
  const letter = table?.columns[about.column];
  const columnNames = [about.column, column?.label, sheet && column && headOf(sheet.columns, column.key), letter, at.cell];
  const rowNames = [about.row, row?.name.text, place && String(place.row), at.cell];
  return explanations.find(
    (item) =>
      fold(item.code) === fold(code) &&
      isMeant(item.sheet, [about.sheet, sheet?.tab]) &&
      isMeant(item.row, rowNames) &&
      isMeant(item.column, columnNames),
  );
}

export function explained(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
  form: Form,
  tables: readonly Table[],
  period?: Period,
): readonly Finding[] {
  if (explanations.length === 0) return findings;
  return findings.map((finding) => {
    if (finding.severity !== 'warning') return finding;
    const written = explanationOf(finding, explanations, form, tables);
    if (!written) return finding;
    // What was granted until a day comes back after it.
    const { text, until } = written;
    return period && hasEnded(until, period) ? { ...finding, lapsed: untilDay(until ?? '') ?? '' } : { ...finding, explanation: text };
  });
}
