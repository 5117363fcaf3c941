/** Which fills to change for the cells that are to be coloured now, and what to keep of those that were before. */
import type { SheetCell } from '../../../core/cell';
import type { ColouredCell } from '../../openWorkbook';
import type { Fill } from './fills';
import type { FillChange } from './fillSteps';
import type { KeptFill } from './keptFills';

type Now = Readonly<{ at: SheetCell; fill: Fill | undefined }>;
type Plan = Readonly<{ changes: readonly FillChange[]; kept: readonly KeptFill[] }>;

export const idOf = ({ sheet, cell }: SheetCell): string => `${sheet}\u0000${cell}`;

/** A cell that no longer wears our colour was painted since, or moved: it is left as it is. */
export function planColours(wanted: readonly ColouredCell[], kept: readonly KeptFill[], now: readonly Now[]): Plan {
  const fills = new Map(now.map(({ at, fill }) => [idOf(at), fill]));
  const stillOurs = kept.filter((item) => fills.get(idOf(item))?.color === item.ours);
  const before = new Map(stillOurs.map((item) => [idOf(item), item.was]));
  const colours = new Map(wanted.map((cell) => [idOf(cell), cell]));
  const restored = stillOurs.filter((item) => !colours.has(idOf(item))).map(({ sheet, cell, was }) => ({ sheet, cell, fill: was }));
  const ours = [...colours.values()].flatMap(({ sheet, cell, color }): readonly KeptFill[] => {
    const id = idOf({ sheet, cell });
    const was = before.has(id) ? before.get(id) : fills.get(id);
    return was === undefined ? [] : [{ sheet, cell, was, ours: color.toUpperCase() }];
  });
  return { changes: [...restored, ...ours.map(({ sheet, cell, ours: color }) => ({ sheet, cell, fill: { color } }))], kept: ours };
}
