/** The cells of a return that a formula speaks of, blank ones too, each under one name. */
import type { Table, TableRow } from '../../core/table';
import { refsOf } from '../../language/expression';
import type { Formula } from '../../language/resolve';
import type { Standing, World } from '../../reckon/evaluate';
import { itemsUnder, rowsMeant } from '../../reckon/evaluate';

export type Spot = Readonly<{ table: Table; row: TableRow; column: string }>;

export const idOf = ({ table, row, column }: Spot): string => `${table.sheet}\u0000${row.row}\u0000${column}`;
export const figureAt = ({ row, column }: Spot): TableRow['figures'][string] | undefined => row.figures[column];

/** What asks for words, and not for figures. */
const ofWords: readonly string[] = ['filled', 'anonymous', 'unique'];

export function spotsIn(formula: Formula, standing: Standing, world: World): readonly Spot[] {
  switch (formula.is) {
    case 'number':
    case 'text':
      return [];
    case 'ref': {
      const table = formula.to.period === undefined ? world.table(formula.to) : undefined;
      const column = formula.to.column ?? standing.column;
      if (!table || column === undefined) return [];
      return rowsMeant(formula.to, table, standing, world).map((row) => ({ table, row, column }));
    }
    case 'call': {
      const [ref] = refsOf(formula);
      const table = ref && ref.period === undefined ? world.table(ref) : undefined;
      if (!table || ofWords.includes(formula.name)) return [];
      const items = itemsUnder(table, table === standing.table ? standing.row : undefined);
      return items.flatMap((row) => formula.args.flatMap((arg) => spotsIn(arg, { table, row }, world)));
    }
    default:
      return [...spotsIn(formula.left, standing, world), ...spotsIn(formula.right, standing, world)];
  }
}
