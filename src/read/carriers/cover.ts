/** The cover that people see and may type over: each fact beside its label, wherever the line was moved. */
import { readPeriod } from '../../core/periodWords';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook';
import { cellRef, tabName } from '../../core/workbook';
import { fold } from '../../core/vietnamese';
import type { CoverKey, Stamp } from '../../language/cover';
import { coverLabels, coverTab, roundHint } from '../../language/cover';
import { besideLabel } from '../labels';
import type { Carrier, Claim } from './claim';
import { namedCell } from './name';

/** By its tab, or by the name that points into it where the tab was renamed. */
export const coverOf = (workbook: WorkbookSnapshot): SheetSnapshot | undefined =>
  workbook.sheets.find((sheet) => fold(tabName(sheet)) === fold(coverTab)) ?? namedCell(workbook)?.sheet;

/** What a cover tells of whose return it is; its other lines (the money unit, the author) are read with the figures. */
const facts = ['unitName', 'unit', 'catalogue', 'form', 'version', 'period', 'round'] as const satisfies readonly CoverKey[];

function claims(workbook: WorkbookSnapshot): readonly Claim[] {
  const sheet = coverOf(workbook);
  if (!sheet) return [];
  return facts.flatMap((of): readonly Claim[] => {
    const spot = besideLabel(sheet, coverLabels[of]);
    if (!spot || (of === 'round' && spot.text === roundHint)) return [];
    const says = of === 'period' ? (readPeriod(spot.text)?.code ?? spot.text) : spot.text;
    return [{ of, says, at: cellRef(workbook, sheet, spot.column, spot.row) }];
  });
}

export const cover: Carrier = { key: 'cover', isHidden: false, claims };

export type CoverLine = Readonly<{ of: (typeof facts)[number]; label: string; value: string | number }>;

/** The lines of a template's cover by which it is known, in their order; a template is always the first round. */
export function coverLines(marks: Required<Stamp>, unitName: string): readonly CoverLine[] {
  const values = { ...marks, unitName, round: 1 };
  return facts.map((of) => ({ of, label: coverLabels[of], value: values[of] }));
}
