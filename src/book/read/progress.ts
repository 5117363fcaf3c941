/** Reads Tiến độ nộp: each unit in full, which forms it was asked for and how far it got with them. */
import type { UnitStatus } from '../../core/consolidation';
import type { Period } from '../../core/period';
import { parsePeriod } from '../../core/period';
import { present } from '../../core/present';
import type { Unit } from '../../core/unit';
import { unitKinds } from '../../core/unitKind';
import type { lists } from '../contract';
import type { BookProblem } from '../problems';
import { unitKey } from '../../core/unitId';
import { unitFrom } from '../unitCells';
import { statusOf, statusWords } from '../words';
import type { RowOf } from './listRows';

export type ProgressRow = RowOf<(typeof lists)['progress']>;
/** `unitId` is the id that Nguồn and Chi tiết know the unit by; workbooks of the first version know it by its code. */
export type ProgressLine = Readonly<{ form: string; version: string; period: Period; unitId: string; status: UnitStatus }>;

/** One of each kind. */
const periodExamples: readonly string[] = ['2021-01', '2021-Q1', '2021-H1', '2021-9M', '2021'];

function lineOf(row: ProgressRow): ProgressLine | Readonly<{ problem: BookProblem }> {
  const { texts, at } = row;
  const unit = unitFrom(texts);
  const status = statusOf(texts.status);
  const period = parsePeriod(texts.period);
  if (!unit) return { problem: { is: 'unknown', at: at('kind'), value: texts.kind, known: unitKinds } };
  if (!status) return { problem: { is: 'unknown', at: at('status'), value: texts.status, known: statusWords } };
  if (!period) return { problem: { is: 'unknown', at: at('period'), value: texts.period, known: periodExamples } };
  return {
    form: texts.form,
    version: texts.version,
    period,
    unitId: texts.unitId || texts.code,
    status: {
      unit,
      status,
      errors: Number(texts.errors) || 0,
      warnings: Number(texts.warnings) || 0,
      ...present({ file: texts.file || undefined, round: Number(texts.round) || undefined }),
    },
  };
}

/** A note that somebody wrote under the list is no line of it: every line names its form. */
const isLine = ({ texts }: ProgressRow): boolean => texts.form !== '';

export function progressLines(rows: readonly ProgressRow[]): readonly ProgressLine[] | Readonly<{ problem: BookProblem }> {
  const lines = rows.filter(isLine).map(lineOf);
  return lines.find((line) => 'problem' in line) ?? lines.flatMap((line) => ('problem' in line ? [] : [line]));
}

/** Each once, in the order in which they stand there. */
export const unitsIn = (lines: readonly ProgressLine[]): readonly Unit[] => [
  ...new Map(lines.map(({ status: { unit } }) => [unitKey(unit), unit])).values(),
];
