/** All kinds of columns. A new kind is one file beside this one and one line here. */
import { choice } from './choice';
import { code } from './code';
import { count } from './count';
import { date } from './date';
import { money } from './money';
import { name } from './name';
import { order } from './order';
import { percent } from './percent';
import type { ColumnFields, ColumnKindRule } from './rule';
import { text } from './text';

export const columnKinds = {
  order,
  name,
  text,
  code,
  choice,
  date,
  count,
  money,
  percent,
} as const satisfies Readonly<Record<string, ColumnKindRule>>;

export type ColumnKind = keyof typeof columnKinds;
export type AnyColumn = ColumnFields & Readonly<{ kind: ColumnKind }>;
