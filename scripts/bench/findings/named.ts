/** Whether findings name the place, the value and the kind of a slip; and what they offer that is wrong. */
import type { CellRef } from '../../../src/core/cell';
import type { Cause, CellChange, Finding } from '../../../src/core/finding';
import type { CellPlan } from '../../../src/core/plan';
import type { Spot } from '../../../src/sample/slips/atCell';
import { cellIn } from '../../../src/sample/slips/ground';
import type { Spoilt } from '../../../src/sample/slips/spoil';

type Value = CellPlan['value'];

/** A slip with a whole sheet is at its A1, one with the file nowhere. */
const isAt = ({ tab, cell }: Spot, ref: CellRef): boolean => tab === '' || (tab === ref.sheet && (cell === 'A1' || cell === ref.cell));
export const isIn = (at: readonly Spot[], ref: CellRef): boolean => at.some((spot) => isAt(spot, ref));

/** The likeliest two are read. */
const firstCauses = ({ causes = [] }: Finding): readonly Cause[] => causes.slice(0, 2);
export const editsOf = ({ fix }: Finding): readonly CellChange[] => fix?.edits ?? [];

export const namesPlace = (finding: Finding, at: readonly Spot[]): boolean =>
  isIn(at, finding.at) ||
  (finding.alsoAt ?? []).some((ref) => isIn(at, ref)) ||
  editsOf(finding).some((edit) => isIn(at, edit.at)) ||
  firstCauses(finding).some(({ cells }) => cells.some((ref) => isIn(at, ref)));

export const involvesPlace = (finding: Finding, at: readonly Spot[]): boolean => finding.involves.some((ref) => isIn(at, ref));

/** A rate that is written has the decimals of its column, perhaps none; one that was computed has all that a number can hold. */
const roundedRate = 0.5;

function isSame(write: CellChange['write'], stood: Value, isComputed: boolean): boolean {
  const number = typeof write === 'string' ? (write.trim() === '' ? NaN : Number(write)) : Number(write.toFixed());
  if (typeof stood !== 'number') return String(write) === String(stood ?? '');
  const slack = isComputed && !Number.isInteger(stood) ? roundedRate : 0;
  return Math.abs(number - stood) <= slack + 1e-9 * Math.abs(stood);
}

const stood = (clean: Spoilt['clean'], { sheet, cell }: CellRef, write: CellChange['write']): boolean => {
  const before = cellIn(clean, { tab: sheet, cell });
  return isSame(write, before?.value ?? null, before?.formula !== undefined);
};

/** The form's own formula is right whatever its parts hold. */
const isOwnFormula = (clean: Spoilt['clean'], { at, formula }: CellChange): boolean =>
  formula !== undefined && cellIn(clean, { tab: at.sheet, cell: at.cell })?.formula === formula;

/** The cause points at one cell of a figure and says how far off it is. */
const givesRight = ({ cells: [only, ...more], of, explains }: Cause, at: readonly Spot[], clean: Spoilt['clean']): boolean =>
  only !== undefined &&
  more.length === 0 &&
  of !== undefined &&
  explains !== undefined &&
  isIn(at, only) &&
  [of.value.plus(explains), of.value.minus(explains)].some((value) => stood(clean, only, value));

/** Somewhere it is said what stood there. */
export const namesValue = (finding: Finding, { at, clean }: Pick<Spoilt, 'at' | 'clean'>): boolean =>
  editsOf(finding).some((edit) => isIn(at, edit.at) && stood(clean, edit.at, edit.write)) ||
  (finding.expected !== undefined && isIn(at, finding.at) && stood(clean, finding.at, finding.expected)) ||
  firstCauses(finding).some((cause) => givesRight(cause, at, clean));

export const wrongEdits = (finding: Finding, clean: Spoilt['clean']): readonly CellChange[] =>
  editsOf(finding).filter((edit) => !(isOwnFormula(clean, edit) || stood(clean, edit.at, edit.write)));

/** These do not accuse the cell that they point at: the sum is what is wrong. */
const ofTheSum: readonly string[] = ['missing-child', 'doubled-child'];

/** The cells that are pointed at: the likeliest, or all between which the reader is asked to choose. */
const pointedAt = ({ proof, causes = [] }: Finding): readonly CellRef[] =>
  (proof && proof.meant.length > 1 ? causes : causes.slice(0, 1).filter((cause) => !ofTheSum.includes(cause.kind))).flatMap(
    ({ cells }) => cells,
  );

/** One cell is pointed at as the one to be changed, and it is not where the slip is. */
export function namesWrongly(finding: Finding, { at, clean }: Pick<Spoilt, 'at' | 'clean'>): boolean {
  const cells = pointedAt(finding);
  return wrongEdits(finding, clean).some((edit) => !isIn(at, edit.at)) || (cells.length > 0 && !cells.some((ref) => isIn(at, ref)));
}

export const callsIt = (finding: Finding, told: readonly string[]): boolean =>
  told.includes(finding.kind) || firstCauses(finding).some(({ kind }) => told.includes(kind));
