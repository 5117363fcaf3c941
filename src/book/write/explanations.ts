/** The sheet Giải trình: what units explained, by rule, row and column. */
import type { SheetPlan } from '../../core/plan';
import { lists } from '../contract';
import type { LineOf } from './list';
import { listPlan } from './list';
import type { Writing } from './writing';

export function explanationsSheet({ worked }: Writing): SheetPlan {
  const { explanations } = worked.consolidation;
  const lines = explanations.map(({ unit, code, sheet, row, column, text, by, until, at }): LineOf<typeof lists.explanations> => ({
    ...{ unit, sheet, row, column, text, rule: code, file: at.file },
    by: by ?? null,
    until: until ?? null,
  }));
  return listPlan(lists.explanations, lines, lines.length === 0 ? 'Kỳ này chưa có giải trình nào.' : undefined);
}
