/** The sheet Tiến độ nộp: how far each unit got with each form, and behind it the unit in full. */
import type { UnitStatus } from '../../core/consolidation';
import { isIn } from '../../core/consolidation';
import type { SheetPlan } from '../../core/plan';
import type { WorkedForm } from '../../consolidate/consolidate';
import { lists } from '../contract';
import { unitKey } from '../../core/unitId';
import { unitCells } from '../unitCells';
import { statusWord } from '../words';
import type { LineOf } from './list';
import { listPlan } from './list';
import type { Writing } from './writing';

type ProgressLine = LineOf<typeof lists.progress>;

function lineOf({ form, result }: WorkedForm, { unit, status, round, errors, warnings, file }: UnitStatus): ProgressLine {
  const known = status !== 'missing';
  return {
    ...unitCells(unit),
    unitId: unitKey(unit),
    form: form.code,
    version: form.version,
    period: result.period.code,
    status: statusWord(status),
    round: round ?? null,
    errors: known ? errors : null,
    warnings: known ? warnings : null,
    file: file ?? null,
  };
}

export function progressSheet({ worked: { forms } }: Writing): SheetPlan {
  const lines = forms.flatMap((worked) => worked.result.progress.map((status) => lineOf(worked, status)));
  const done = forms.map(({ form, result }) => `${form.code} ${result.progress.filter(isIn).length}/${result.progress.length}`);
  return listPlan(lists.progress, lines, `Số đơn vị có số liệu trong tổng hợp: ${done.join('; ')}.`);
}
