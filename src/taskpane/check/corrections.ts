/** Which of the proposed corrections are made when several are. */
import type { ListedFinding } from '../engine/checkList';

/** One correction a cell: where two findings would put something into the same one, the next check tells what is left. */
export function corrections(findings: readonly ListedFinding[]): readonly ListedFinding[] {
  const firsts = new Map<string, ListedFinding>();
  for (const finding of findings) {
    if (!finding.correction) continue;
    const { sheet, cell } = finding.correction.edit;
    if (!firsts.has(`${sheet}!${cell}`)) firsts.set(`${sheet}!${cell}`, finding);
  }
  return [...firsts.values()];
}

/** Those that can be made together: a cell that computes itself is left to, since the others may put it right. */
export const certainOnes = (findings: readonly ListedFinding[]): readonly ListedFinding[] =>
  corrections(findings.filter(({ correction }) => correction !== undefined && !correction.isFormula));
