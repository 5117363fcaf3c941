/** What a root gives to be told: its cells with their values, and the rules that would hold. */
import type { CellRef } from '../../core/cell';
import type { Meant, Proof } from '../../core/facts';
import type { Cause } from '../../core/finding';
import { cellOf } from '../../core/table';
import { headOf } from '../../language/form';
import { fillYears } from '../../language/years';
import { saysOf } from '../describe';
import type { Case } from './equations';
import type { Root } from './root';
import { figureAt } from './spots';
import type { Suspect } from './suspect';

export const atOf = ({ spot: { table, row, column } }: Suspect): CellRef => cellOf(table, row, column);

function meantBy({ form, occasion }: Case, suspect: Suspect): Meant {
  const { spot, holds, value } = suspect;
  const sheet = form.sheets.find(({ key }) => key === spot.table.sheet);
  const column = sheet ? fillYears(headOf(sheet.columns, spot.column), occasion.period.year) : '';
  const blank = figureAt(spot) ? {} : ({ isBlank: true } as const);
  return { at: atOf(suspect), label: { row: spot.row.name.text, column }, holds, ...blank, value };
}

export const proofOf = (of: Case, { suspects, solves }: Root): Proof => ({
  meant: suspects.map((one) => meantBy(of, one)),
  agree: solves.map(({ check }) => saysOf(check, of.occasion.period.year)),
});

export const causesOf = ({ suspects }: Root): readonly Cause[] =>
  suspects.map((one) => ({
    ...{ kind: one.kind ?? 'other-value', cells: [atOf(one)], of: one.holds, explains: one.value.minus(one.holds.value) },
  }));
