/** What is said of something that was done: kept as data, so that it is said in whichever language the page speaks by then. */
import type { Both } from '../../core/lang';
import type { DoorProblem } from '../../doors/openWorkbook';
import type { Failure } from './failure';
import { failureText } from './failure';
import { problemText } from './problems';
import type { Say } from './sayIn';

/** A value may be something said itself; `also` is a further sentence. */
export type Said =
  | Readonly<{ words: Both; values?: Readonly<Record<string, string | number | Said>>; also?: Said }>
  | Readonly<{ problem: DoorProblem }>
  | Readonly<{ failure: Failure }>;

/** How grave it is, by which a notice is drawn. */
export type NoticeKind = 'info' | 'done' | 'warning' | 'error';
export type Saying<Kind extends NoticeKind = NoticeKind> = Readonly<{ is: Kind; said: Said }>;

export function saidText(say: Say, said: Said): string {
  if ('problem' in said) return problemText(say, said.problem);
  if ('failure' in said) return failureText(say, said.failure);
  const { words, values = {}, also } = said;
  const text = say(
    words,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? saidText(say, value) : value])),
  );
  return also ? `${text} ${saidText(say, also)}` : text;
}
