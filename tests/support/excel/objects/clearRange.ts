/** Clearing contents, formats or both (Office docs: Range.clear, Excel.ClearApplyTo). */
import type { Area } from '../../../../src/core/address';
import type { Sheet } from '../file/book';
import { writeValue } from '../file/values';
import { areaText, holds, intersection, isUnbounded } from '../area';
import { refuse } from '../errors';
import type { Host } from '../host';
import { isProtected, needAllowed, needThere } from '../host';
import { choiceArgument, isMissing } from '../hostObject';
import { clearLines } from './lineStyles';
import { removeLinks } from './hyperlinks';
import { mergedAreas, unmergeRange } from './merges';
import { isLocked } from './rangeValues';

export function clearRange(host: Host, sheet: Sheet, area: Area, applyTo: unknown): void {
  needThere(host, sheet);
  const what = isMissing(applyTo) ? 'All' : choiceArgument(applyTo, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']);
  const cells = [...sheet.cells.all()].filter((at) => holds(area, at));
  if (what === 'All' || what === 'Contents') {
    const locked = cells.find(({ column, row }) => isProtected(sheet) && isLocked(host, sheet, column, row));
    if (locked) refuse('AccessDenied', 'The range has locked cells on a protected sheet.');
    for (const { column, row } of cells) writeValue(host.book, sheet, column, row, '');
    host.calculator.changed(sheet, [area]);
    host.state.changes.push({ sheet, address: areaText(area), changeType: 'RangeEdited' });
  }
  if (what === 'All' || what === 'Formats') {
    needAllowed(sheet, 'formatCells');
    if (what === 'All' && mergedAreas(sheet).some((merged) => intersection(area, merged))) unmergeRange(sheet, area);
    if (isUnbounded(area)) clearLines(sheet, area);
    for (const { column, row, cell } of cells) {
      delete cell.attributes['s'];
      if (cell.children.length === 0) sheet.cells.drop(column, row);
    }
    sheet.touch();
  }
  if (what !== 'Formats' && what !== 'Contents') removeLinks(sheet, area);
}
