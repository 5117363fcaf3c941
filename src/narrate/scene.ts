/** What a sentence is said about: the figures of the forms that its section needs, and the elements that lists and repeated paragraphs stand on. */
import type { ConsolidatedForm, Consolidation } from '../core/consolidation';
import type { Figure, Quoted } from '../core/figure';
import type { Table, TableRow } from '../core/table';
import { shapeOf } from '../language/sheets/ask';
import type { Value, World } from '../reckon/evaluate';
import { evaluate } from '../reckon/evaluate';
import { leaves } from '../language/form';
import type { Form } from '../language/load';
import type { Formula, Ref } from '../language/resolve';
import type { Doubt } from './doubts';
import { goesOver } from './reference';
import type { Section } from './section';

export type Element = Readonly<{ sheet: string; table: Table; row?: TableRow; name: Quoted }>;

export type Scene = Readonly<{
  consolidation: Consolidation;
  /** The versions of the forms that the consolidation is made of. */
  forms: readonly Form[];
  section: Section;
  /** Cells that must not be told as they stand. */
  doubts: readonly Doubt[];
  /** Outermost first. */
  around: readonly Element[];
}>;

/** The dated definition that a consolidated form was read by. Throws when it is not among those known. */
export function definitionOf({ form, version }: Pick<ConsolidatedForm, 'form' | 'version'>, forms: readonly Form[]): Form {
  const found = forms.find((item) => item.code === form && item.version === version);
  if (!found) throw new Error(`form ${form} (${version}) is not known`);
  return found;
}

/** The word after a count: its column's, or that of a number of items in a consolidated list. */
export function unitOf({ forms }: Scene, { form, sheet: key, column }: Ref): string | undefined {
  const sheet = forms.find(({ code }) => code === form)?.sheets.find((item) => item.key === key);
  const tallies = sheet ? shapeOf(sheet).tallies : [];
  return [...leaves(sheet?.columns ?? []), ...tallies].find((item) => item.key === column)?.unit;
}

export const dataOf = ({ consolidation }: Pick<Scene, 'consolidation'>, form: string): ConsolidatedForm | undefined =>
  consolidation.forms.find((item) => item.form === form);

/** Tables of the place itself. */
export const placeTable = (scene: Scene, form: string, sheet: string): Table | undefined =>
  dataOf(scene, form)
    ?.tables()
    .find((table) => table.sheet === sheet);

const innermost = ({ around }: Scene, { form, sheet }: Ref): Element | undefined =>
  around.findLast((element) => element.table.form === form && element.sheet === sheet);

/** A column alone, on a sheet that an element stands on, is that element's: its row is made explicit, wherever the expression goes. */
export function pinned(formula: Formula, scene: Scene, free: readonly string[] = []): Formula {
  const inner = (part: Formula): Formula => pinned(part, scene, free);
  switch (formula.is) {
    case 'ref': {
      const ref = formula.to;
      const row = free.includes(ref.sheet) ? undefined : innermost(scene, ref)?.row;
      return row && ref.row === undefined ? { is: 'ref', to: { ...ref, row: row.key } } : formula;
    }
    case 'number':
    case 'text':
      return formula;
    case 'call': {
      const over = goesOver(formula);
      return { ...formula, args: formula.args.map((part) => pinned(part, scene, over === undefined ? free : [...free, over])) };
    }
    default:
      return { ...formula, left: inner(formula.left), right: inner(formula.right) };
  }
}

/** Where the elements of a list are items of many files their keys may repeat, so an element's own row is found in a table of that row alone. */
export const tableMeant = (scene: Scene, ref: Ref): Table | undefined => {
  const element = innermost(scene, ref);
  if (!element) return placeTable(scene, ref.form, ref.sheet);
  return element.row && element.row.key === ref.row ? { ...element.table, rows: [element.row] } : element.table;
};

const nowhere: Table = { form: '', sheet: '', file: '', tab: '', columns: {}, rows: [], scale: 'đồng' };

export function valueOf(formula: Formula, scene: Scene): Value {
  const world: World = { table: (ref) => tableMeant(scene, ref), identity: () => undefined };
  return evaluate(pinned(formula, scene), { table: nowhere }, world);
}

const constantOf = ({ value }: Figure): Formula => ({ is: 'number', text: value.toFixed() });

/** A comparison of two figures is one of what is printed of them. */
function asRead(formula: Formula, scene: Scene, read: (figure: Figure) => Figure): Formula {
  const inner = (part: Formula): Formula => asRead(part, scene, read);
  switch (formula.is) {
    case 'both':
      return { ...formula, left: inner(formula.left), right: inner(formula.right) };
    case 'compare': {
      const [left, right] = [valueOf(formula.left, scene), valueOf(formula.right, scene)];
      if (left.is !== 'figure' || right.is !== 'figure') return formula;
      return { ...formula, left: constantOf(read(left.figure)), right: constantOf(read(right.figure)) };
    }
    default:
      return formula;
  }
}

export function holds(formula: Formula, scene: Scene, read: (figure: Figure) => Figure = (figure) => figure): boolean {
  const value = valueOf(asRead(formula, scene, read), scene);
  return value.is === 'truth' && value.truth;
}
