/** Turns a broken check into findings: the cells, both values, the difference, and a likely cause where arithmetic shows one. */
import type { CellRef } from '../core/cell';
import { joinCells } from '../core/cell';
import { roundTo } from '../core/decimal';
import type { CheckFacts, Gap, Side } from '../core/facts';
import type { Figure } from '../core/figure';
import type { FindingOf } from '../core/finding';
import type { Both } from '../core/lang';
import { present } from '../core/present';
import type { Table } from '../core/table';
import { cellOf } from '../core/table';
import type { Check } from '../language/checks';
import type { Comparison } from '../language/expression';
import { fillYears } from '../language/years';
import type { Formula } from '../language/resolve';
import type { Standing, World } from '../reckon/evaluate';
import { duplicates, evaluate, rowsMeant } from '../reckon/evaluate';
import { likelyCauses } from './causes';

type Without<F, K extends string> = F extends unknown ? Omit<F, K> : never;
/** A finding but for where it stands and how grave it is, which the check tells. */
export type Described = Without<FindingOf<Exclude<keyof CheckFacts, 'wanting' | 'crashed'>>, 'severity' | 'place' | 'at'>;
export type Occurring = Readonly<{ world: World; year: number }>;

/** What the form says of a rule, with its years filled in. */
export const saysOf = ({ says, saysEn }: Check, year: number): Both => ({ vi: fillYears(says, year), en: fillYears(saysEn, year) });

export const firstCell = (table: Table): CellRef => {
  const [row] = table.rows;
  return row ? cellOf(table, row, Object.keys(table.columns)[0] ?? '') : { file: table.file, sheet: table.tab, cell: 'A1' };
};

/** The operands of a sum, one by one, for the search of causes. */
function operandsOf(formula: Formula, standing: Standing, world: World): readonly Figure[] {
  if (formula.is === 'arithmetic' && (formula.operator === '+' || formula.operator === '-')) {
    return [...operandsOf(formula.left, standing, world), ...operandsOf(formula.right, standing, world)];
  }
  if (formula.is === 'call' && formula.name === 'sum' && formula.args[0]?.is === 'ref') {
    const column = formula.args[0].to.column ?? '';
    const section = standing.row?.kind === 'section' ? standing.row.key : undefined;
    return standing.table.rows
      .filter((row) => row.kind === 'item' && (section === undefined || row.section === section))
      .flatMap((row) => row.figures[column] ?? []);
  }
  const value = evaluate(formula, standing, world);
  return value.is === 'figure' ? [value.figure] : [];
}

/** The cells a formula speaks of, blank ones too. */
function cellsMeant(formula: Formula, standing: Standing, world: World): readonly CellRef[] {
  if (formula.is !== 'ref') return formula.is === 'call' ? joinCells(...formula.args.map((arg) => cellsMeant(arg, standing, world))) : [];
  const table = world.table(formula.to);
  const column = formula.to.column ?? standing.column;
  return table && column ? rowsMeant(formula.to, table, standing, world).map((row) => cellOf(table, row, column)) : [];
}

const gapOf = (operator: Comparison, isLess: boolean): Gap =>
  operator === '!=' ? 'equal' : operator === '<' || operator === '<=' ? 'exceeds' : isLess ? 'less' : 'more';

const sideOf = (figure: Figure, formula: Formula): Side => ({ figure, isCell: formula.is === 'ref' && figure.from.length === 1 });

function describeComparison(check: Check, standing: Standing, { world, year }: Occurring): Described | undefined {
  const { holds, kind } = check;
  if (holds.is !== 'compare') return undefined;
  const left = evaluate(holds.left, standing, world);
  const right = evaluate(holds.right, standing, world);
  if (left.is !== 'figure' || right.is !== 'figure') return undefined;
  const [a, b] = [left.figure, right.figure];
  const difference = a.value.minus(b.value);
  const single = sideOf(a, holds.left).isCell;
  const expected = holds.operator === '=' ? roundTo(b.value, a.measure === 'percent' ? a.decimals : Math.max(a.decimals, 3)) : undefined;
  const causes = kind === 'sum' ? likelyCauses(a, b, operandsOf(holds.right, standing, world)) : [];
  const [here] = a.from;
  return present({
    kind,
    says: saysOf(check, year),
    compared: {
      row: standing.row?.name.text ?? '',
      left: sideOf(a, holds.left),
      right: sideOf(b, holds.right),
      gap: gapOf(holds.operator, difference.lt(0)),
    },
    involves: joinCells(a.from, b.from),
    found: single ? ({ is: 'figure', figure: a } as const) : undefined,
    expected,
    difference,
    causes: causes.length > 0 ? causes : undefined,
    // Where no formula is left, a total may be right and a part wrong.
    fix: check.computes && single && expected && here && !standing.table.isPasted ? { edits: [{ at: here, write: expected }] } : undefined,
  });
}

/** What two or more items share: one finding for each group. */
function describeRepeated(check: Check, formula: Formula, { world, year }: Occurring): readonly Described[] {
  const table = formula.is === 'ref' ? world.table(formula.to) : undefined;
  const column = formula.is === 'ref' ? (formula.to.column ?? '') : '';
  return duplicates(table?.rows ?? [], column).map((group) => {
    const words = group.flatMap((row) => row.texts[column] ?? []);
    const text = words[0]?.text ?? '';
    const involves = joinCells(...words.map(({ from }) => from));
    return { kind: 'repeated', says: saysOf(check, year), involves, text, found: { is: 'text', text } };
  });
}

export function describe(check: Check, standing: Standing, occurring: Occurring): readonly Described[] {
  const { holds, kind } = check;
  const compared = describeComparison(check, standing, occurring);
  if (compared) return [compared];
  const { world, year } = occurring;
  const says = saysOf(check, year);
  const [of] = holds.is === 'call' ? holds.args : [];
  const name = holds.is === 'call' ? holds.name : undefined;
  if (name === 'unique' && of) return describeRepeated(check, of, occurring);
  if (name === 'filled' || name === 'anonymous') return [{ kind: name, says, involves: cellsMeant(holds, standing, world) }];
  const value = evaluate(holds, standing, world);
  return [{ kind, says, involves: value.is === 'truth' ? value.from : [] }];
}
