/** Which cells of the open workbook are coloured: those at fault, an error before a warning; what is explained is left alone. */
import type { ColouredCell } from '../../doors/openWorkbook';
import type { CheckList } from '../engine/checkList';

/** The grounds that Excel itself calls Bad and Neutral: dark text stays readable on both. */
const fills = { error: 'FFC7CE', warning: 'FFEB9C' } as const;

export function colouredCells({ files }: Pick<CheckList, 'files'>): readonly ColouredCell[] {
  const cells = new Map<string, ColouredCell>();
  const findings = files.flatMap((file) => file.findings);
  for (const severity of ['error', 'warning'] as const) {
    for (const { severity: own, at, explanation } of findings) {
      const id = `${at.sheet}\u0000${at.cell}`;
      if (own !== severity || at.cell === '' || explanation !== undefined || cells.has(id)) continue;
      cells.set(id, { sheet: at.sheet, cell: at.cell, color: fills[severity] });
    }
  }
  return [...cells.values()];
}
