/** Evaluates an expression over tables: figures keep their cells, blanks stay blank, and what is not at hand is said to be unknown. */
import type { Need } from '../core/facts';
import type { Figure, Quoted, Traced } from '../core/figure';
import { agree, constant, divide, joinTraces, multiply, notGreater, subtract, sum } from '../core/figure';
import { groupBy, remember } from '../core/remember';
import type { Table, TableRow } from '../core/table';
import { rowOf, rowsWithKey } from '../core/table';
import { fold } from '../core/vietnamese';
import type { Comparison } from '../language/expression';
import type { Formula, Ref } from '../language/resolve';
import { inFamily, isFamily } from '../language/roles';
import { namesPerson } from './anonymous';

export type Value =
  | Readonly<{ is: 'figure'; figure: Figure }>
  | Readonly<{ is: 'words'; words: Quoted }>
  | (Readonly<{ is: 'truth'; truth: boolean }> & Traced)
  | Readonly<{ is: 'blank' }>
  /** It needs tables that are not at hand. */
  | Readonly<{ is: 'unknown'; needs: Need }>;

/** The tables an expression may speak of. */
export type World = Readonly<{
  /** Undefined: the sheet is not at hand. */
  table: (ref: Ref) => Table | undefined;
  /** What tells an item of a list from the others: the column of codes, where the sheet has one. */
  identity: (sheet: string) => string | undefined;
}>;
/** Where a check stands. */
export type Standing = Readonly<{ table: Table; row?: TableRow; column?: string }>;

const blank: Value = { is: 'blank' };
const result = (figure: Figure | undefined): Value => (figure ? { is: 'figure', figure } : blank);
const figuresOf = (values: readonly Value[]): readonly Figure[] => values.flatMap((value) => (value.is === 'figure' ? [value.figure] : []));

export const itemsUnder = (table: Table, row: TableRow | undefined): readonly TableRow[] =>
  table.rows.filter((item) => item.kind === 'item' && (row?.kind !== 'section' || item.section === row.key));

const itemId = (item: TableRow, identity: string): string =>
  `${item.section ?? ''}\u0000${fold(item.texts[identity]?.text || item.name.text)}`;
const itemIndexes = remember((_table: Table) => new Map<string, ReadonlyMap<string, readonly TableRow[]>>());

/** Items by what tells them from each other within their section. */
function itemsById(table: Table, identity: string): ReadonlyMap<string, readonly TableRow[]> {
  const known = itemIndexes(table);
  const index = known.get(identity) ?? groupBy(itemsUnder(table, undefined), (item) => itemId(item, identity));
  known.set(identity, index);
  return index;
}

/** The row of another table that is the same thing: by key, or an item by its code or name within its section. */
function sameRow(table: Table, row: TableRow, identity = ''): TableRow | undefined {
  return row.kind === 'item' ? itemsById(table, identity).get(itemId(row, identity))?.[0] : rowOf(table, row.key);
}

/** The rows of a table that a reference means, as seen from where a check stands. */
export function rowsMeant(ref: Ref, table: Table, standing: Standing, world: World): readonly TableRow[] {
  const { row } = ref;
  if (row !== undefined) return isFamily(row) ? table.rows.filter(({ key }) => inFamily(key, row)) : rowsWithKey(table, row);
  if (!standing.row) return [];
  if (table === standing.table) return [standing.row];
  const found = sameRow(table, standing.row, world.identity(ref.sheet));
  return found ? [found] : [];
}

function cellValue(row: TableRow, column: string): Value {
  const figure = row.figures[column];
  if (figure) return { is: 'figure', figure };
  const words = row.texts[column];
  return words ? { is: 'words', words } : blank;
}

function ofRef(ref: Ref, standing: Standing, world: World): Value {
  const table = world.table(ref);
  if (!table) return { is: 'unknown', needs: ref.period ?? 'otherForm' };
  const column = ref.column ?? standing.column;
  if (column === undefined) return blank;
  const values = rowsMeant(ref, table, standing, world).map((row) => cellValue(row, column));
  if (values.length === 1) return values[0]!;
  return result(sum(figuresOf(values)));
}

const firstUnknown = (values: readonly Value[]): Value | undefined => values.find((value) => value.is === 'unknown');

/** The parts of a chain of additions, so that a long sum is added up once. */
const addends = (formula: Formula): readonly Formula[] =>
  formula.is === 'arithmetic' && formula.operator === '+' ? [...addends(formula.left), ...addends(formula.right)] : [formula];

/** A blank adds nothing; nothing but blanks is blank. */
const added = (values: readonly Value[]): Value => firstUnknown(values) ?? result(sum(figuresOf(values)));

function arithmetic(operator: '-' | '*' | '/', left: Value, right: Value): Value {
  const unknown = firstUnknown([left, right]);
  if (unknown) return unknown;
  const [a, b] = [left.is === 'figure' ? left.figure : undefined, right.is === 'figure' ? right.figure : undefined];
  // A blank takes nothing away; a product or a ratio with a blank does not exist.
  if (operator === '-') return result(a && b ? subtract(a, b) : (a ?? (b && subtract(constant(0), b))));
  if (!a || !b) return blank;
  return result(operator === '*' ? multiply(a, b) : divide(a, b));
}

function compareFigures(operator: Comparison, a: Figure, b: Figure): boolean {
  switch (operator) {
    case '=':
      return agree(a, b);
    case '!=':
      return !agree(a, b);
    case '<=':
      return notGreater(a, b);
    case '>=':
      return notGreater(b, a);
    case '<':
      return a.value.lt(b.value);
    case '>':
      return a.value.gt(b.value);
  }
}

function compare(operator: Comparison, left: Value, right: Value): Value {
  const unknown = firstUnknown([left, right]);
  if (unknown) return unknown;
  if (left.is === 'figure' && right.is === 'figure') {
    return { is: 'truth', truth: compareFigures(operator, left.figure, right.figure), ...joinTraces([left.figure, right.figure]) };
  }
  if (left.is === 'words' && right.is === 'words' && (operator === '=' || operator === '!=')) {
    const same = fold(left.words.text) === fold(right.words.text);
    return { is: 'truth', truth: same === (operator === '='), ...joinTraces([left.words, right.words]) };
  }
  return blank;
}

/** A false part settles "and", a true part settles "or", even beside a blank. */
function both(operator: 'and' | 'or', left: Value, right: Value): Value {
  const settles = operator === 'or';
  const settled = [left, right].find((value) => value.is === 'truth' && value.truth === settles);
  if (settled) return settled;
  const open = [left, right].find((value) => value.is !== 'truth');
  if (open) return open.is === 'unknown' ? open : blank;
  return left;
}

/** Items of one list that share a value: every group of two or more. */
export function duplicates(rows: readonly TableRow[], column: string): readonly (readonly TableRow[])[] {
  const filledIn = rows.filter((row) => row.kind === 'item' && row.texts[column]);
  return [...groupBy(filledIn, (row) => fold(row.texts[column]?.text ?? '')).values()].filter((group) => group.length > 1);
}

function call(name: string, args: readonly Formula[], standing: Standing, world: World): Value {
  const [first, condition] = args;
  const ref = first && firstRef(first);
  const table = ref && world.table(ref);
  if (!first || !ref) return blank;
  if (!table) return { is: 'unknown', needs: ref.period ?? 'otherForm' };
  switch (name) {
    case 'filled':
      return filled(evaluate(first, standing, world));
    case 'anonymous': {
      const value = evaluate(first, standing, world);
      return value.is === 'words' ? { is: 'truth', truth: !namesPerson(value.words.text), ...joinTraces([value.words]) } : blank;
    }
    case 'unique': {
      const column = ref.column ?? '';
      const repeated = duplicates(table.rows, column).flat();
      return { is: 'truth', truth: repeated.length === 0, ...joinTraces(repeated.flatMap((row) => row.texts[column] ?? [])) };
    }
    default: {
      const over = itemsUnder(table, table === standing.table ? standing.row : undefined);
      const at = (row: TableRow): Standing => ({ table, row });
      const meets = (row: TableRow, test: Formula | undefined): boolean => {
        if (!test) return true;
        const value = evaluate(test, at(row), world);
        return value.is === 'truth' && value.truth;
      };
      if (name === 'count') {
        const met = over.filter((row) => meets(row, first));
        const trace = joinTraces(met.flatMap((row) => traceOf(evaluate(first, at(row), world))));
        return over.length === 0 ? blank : { is: 'figure', figure: { ...constant(met.length), measure: 'count', ...trace } };
      }
      const values = over.filter((row) => meets(row, condition)).map((row) => evaluate(first, at(row), world));
      return result(sum(figuresOf(values)));
    }
  }
}

const traceOf = (value: Value): readonly Traced[] =>
  value.is === 'figure' ? [value.figure] : value.is === 'words' ? [value.words] : value.is === 'truth' ? [value] : [];

const filled = (value: Value): Value =>
  value.is === 'unknown' ? value : { is: 'truth', truth: value.is === 'figure' || value.is === 'words', ...joinTraces(traceOf(value)) };

function firstRef(formula: Formula): Ref | undefined {
  switch (formula.is) {
    case 'ref':
      return formula.to;
    case 'number':
    case 'text':
      return undefined;
    case 'call':
      return formula.args.map(firstRef).find((ref) => ref !== undefined);
    default:
      return firstRef(formula.left) ?? firstRef(formula.right);
  }
}

/** A number of a definition is one figure for all rows of all returns. */
const written = remember(({ text }: Extract<Formula, { is: 'number' }>): Value => ({ is: 'figure', figure: constant(text) }));

export function evaluate(formula: Formula, standing: Standing, world: World): Value {
  switch (formula.is) {
    case 'ref':
      return ofRef(formula.to, standing, world);
    case 'number':
      return written(formula);
    case 'text':
      return { is: 'words', words: { text: formula.text, from: [] } };
    case 'call':
      return call(formula.name, formula.args, standing, world);
    case 'arithmetic':
      if (formula.operator === '+') return added(addends(formula).map((part) => evaluate(part, standing, world)));
      return arithmetic(formula.operator, evaluate(formula.left, standing, world), evaluate(formula.right, standing, world));
    case 'compare':
      return compare(formula.operator, evaluate(formula.left, standing, world), evaluate(formula.right, standing, world));
    case 'both':
      return both(formula.operator, evaluate(formula.left, standing, world), evaluate(formula.right, standing, world));
  }
}
