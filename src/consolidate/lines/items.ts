/** The lines that units added to a sheet, as far as the rows of its consolidated table depend on them. */
import { nameAt, textsAt } from '../../core/kept/wordsAt';
import { present } from '../../core/present';
import type { PlaceItem } from '../../language/sheets/rule';
import { itemKey } from '../../language/sheets/rule';
import type { Lines } from './lines';
import { partOf } from './numbered';
import { select } from './select';

/** `number` is that of the line. */
export type Item = PlaceItem & Readonly<{ number: number }>;

export const itemsOf = (lines: Lines, sheet: string): readonly Item[] =>
  select(lines, sheet, { key: itemKey }).flatMap((number): readonly Item[] => {
    const part = partOf(lines, number);
    const index = number - (part?.first ?? 0);
    const stub = part?.table.stubs[index];
    if (!part || !stub) return [];
    const { unit, table } = part;
    return [{ unit, number, ...present({ section: stub.section }), name: nameAt(table, index), texts: textsAt(table, index) }];
  });
