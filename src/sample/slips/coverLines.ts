/** The lines of the cover: each label with the cell of its value. */
import { address, parseAddress } from '../../core/address';
import { coverLabels, coverTab, fromLabel, toLabel } from '../../language/cover';
import type { CoverKey } from '../../language/cover';
import type { Spot } from './atCell';
import type { Ground } from './ground';
import { sheetOf } from './ground';

export type CoverLine = Spot & Readonly<{ label: string; value: string | number }>;

/** Every filled cell right of a label, in the order of the sheet. */
export function coverLinesOf(ground: Ground): readonly CoverLine[] {
  const { cells } = sheetOf(ground, coverTab);
  return Object.entries(cells).flatMap(([at, { value: label }]) => {
    const place = parseAddress(at);
    const cell = place && address(place.column + 1, place.row);
    const value = cell === undefined ? null : (cells[cell]?.value ?? null);
    return typeof label === 'string' && cell !== undefined && value !== null && value !== '' ? [{ tab: coverTab, cell, label, value }] : [];
  });
}

export const coverLine = (ground: Ground, key: CoverKey): CoverLine | undefined =>
  coverLinesOf(ground).find(({ label }) => label === coverLabels[key]);

/** The lines of dates, one or two for each sheet that asks for them. */
export function dateLines(ground: Ground): readonly (CoverLine & Readonly<{ value: number }>)[] {
  const labels = ground.layouts.flatMap(({ sheet }) => [fromLabel(sheet), toLabel(sheet)]);
  return coverLinesOf(ground).flatMap(({ value, ...line }) =>
    labels.includes(line.label) && typeof value === 'number' ? [{ ...line, value }] : [],
  );
}
