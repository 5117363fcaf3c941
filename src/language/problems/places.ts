/** The parts of a definition with the way to each, so that whatever is wrong with one can be placed. */
import { printedRows, shapeOf } from '../sheets/ask';
import type { Row } from '../sheets/row';
import type { Column, ColumnNode, FormDefinition, Rule, Sheet } from '../form';
import { leaves } from '../form';
import type { Path } from '../problem';

export type Placed<Part> = Readonly<{ path: Path; part: Part }>;
export type PlacedSheet = Placed<Sheet>;

export const sheetsOf = (form: FormDefinition): readonly PlacedSheet[] =>
  form.sheets.map((part, index) => ({ path: ['sheets', index], part }));

function columnsIn(nodes: readonly ColumnNode[], above: Path): readonly Placed<Column>[] {
  return nodes.flatMap((node, index) => {
    const path = [...above, index];
    return node.is === 'column' ? [{ path, part: node }] : columnsIn(node.columns, [...path, 'columns']);
  });
}
export const columnsOf = ({ path, part }: PlacedSheet): readonly Placed<Column>[] => columnsIn(part.columns, [...path, 'columns']);

function rowsIn(rows: readonly Row[], above: Path): readonly Placed<Row>[] {
  return rows.flatMap((part, index) => {
    const path = [...above, index];
    return [{ path, part }, ...rowsIn(part.rows ?? [], [...path, 'rows'])];
  });
}
/** The rows that a sheet prints; none where units make their own. */
export const rowsOf = ({ path, part }: PlacedSheet): readonly Placed<Row>[] => rowsIn(shapeOf(part).rows, [...path, 'body', 'rows']);

export const rulesOf = ({ path, part }: PlacedSheet): readonly Placed<Rule>[] =>
  part.rules.map((rule, index) => ({ path: [...path, 'rules', index], part: rule }));

export const columnNamed = (sheet: Sheet, key: string): Column | undefined => leaves(sheet.columns).find((column) => column.key === key);

/** Keys by which a rule may name rows of a sheet. */
export const rowKeys = (sheet: Sheet): readonly string[] => printedRows(sheet).map(({ key, each }) => (each ? `${key}_*` : key));
