/** The formula that a form's own cell has lost, as the same rule has it beside: a constant would go on saying what its parts no longer do. */
import { address, columnNumber, parseAddress } from '../../core/address';
import type { CellChange, Finding } from '../../core/finding';
import { cellOf } from '../../core/table';
import { isAbout } from './about';
import type { Case, Equation } from './equations';
import { targetOf } from './equations';

/** Texts and names of sheets stay; so does what follows a `$`. */
const pieces = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(?<![\p{L}\d_.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(!])/gu;

/** As Excel fills it from one cell into another. */
export function filledFrom(formula: string, from: string, to: string): string | undefined {
  const [a, b] = [parseAddress(from), parseAddress(to)];
  if (!a || !b) return undefined;
  return formula.replace(pieces, (whole, kept: string | undefined, fixed: string, letters: string, fixedRow: string, row: string) => {
    if (kept !== undefined) return whole;
    const column = columnNumber(letters) + (fixed === '' ? b.column - a.column : 0);
    const moved = address(column, Number(row) + (fixedRow === '' ? b.row - a.row : 0));
    return moved.replace(/^([A-Z]+)(\d+)$/, (_, name: string, number: string) => `${fixed}${name}${fixedRow}${number}`);
  });
}

function formulaFor(of: Case, equation: Equation): string | undefined {
  const own = targetOf(equation);
  if (!own) return undefined;
  for (const other of of.equations) {
    if (other === equation || other.check !== equation.check || !other.holds) continue;
    const target = targetOf(other);
    const formula = target && of.formulaAt(target);
    if (target && formula !== undefined)
      return filledFrom(formula, cellOf(target.table, target.row, target.column).cell, cellOf(own.table, own.row, own.column).cell);
  }
  return undefined;
}

export const restored =
  (of: Case) =>
  (finding: Finding): Finding => {
    const [edit, ...more] = finding.fix?.edits ?? [];
    const equation = edit && of.equations.find((one) => one.target !== undefined && !one.holds && isAbout(finding, one));
    const formula = equation && more.length === 0 ? formulaFor(of, equation) : undefined;
    if (!edit || formula === undefined) return finding;
    const change: CellChange = { ...edit, formula };
    return { ...finding, fix: { edits: [change] } };
  };
