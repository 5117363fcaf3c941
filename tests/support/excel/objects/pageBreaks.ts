/** Excel.PageBreakCollection of the breaks between columns (Office docs: Excel.PageBreakCollection). */
import type { Sheet } from '../file/book';
import { sheetOrder } from '../file/cells';
import { ensureChild, newElement } from '../file/xml';
import { parseReference } from '../area';
import { refuse } from '../errors';
import type { HostObject } from '../hostObject';
import { hostObject, textArgument } from '../hostObject';

/** ECMA-376 Part 1, §18.3.1.3: a break is named by the last column before it. */
export const verticalPageBreaks = (sheet: Sheet): HostObject =>
  hostObject({
    type: 'PageBreakCollection',
    call: {
      add: (given) => {
        const area = parseReference(textArgument(given)) ?? refuse('InvalidArgument', 'That is no range.');
        const breaks = ensureChild(sheet.root, 'colBreaks', sheetOrder);
        breaks.children.push(newElement(breaks, 'brk', { id: String(area.from.column - 1), max: '1048575', man: '1' }));
        const count = String(breaks.children.length);
        Object.assign(breaks.attributes, { count, manualBreakCount: count });
        sheet.touch();
        return null;
      },
    },
  });
