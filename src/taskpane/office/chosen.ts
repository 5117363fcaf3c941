/** Which catalogue is meant, as the engine is told. */
import type { Office } from '../../core/office';
import { present } from '../../core/present';
import type { Chosen } from '../engine/knowCatalogues';

/** The office's own is handed on only where it is the one chosen. */
export const chosenOf = ({ catalogue, own, added }: Office): Chosen => ({
  catalogue,
  ...present({ own: own?.code === catalogue ? own : undefined, added }),
});
