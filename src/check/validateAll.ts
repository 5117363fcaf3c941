/** All the returns of a folder, a drop or a mail: each checked on its own, in the order of their files. */
import type { Submission } from '../core/table';
import type { Opened, ValidateContext } from './validate';
import { validate } from './validate';

/** Takes them one by one, so that no more than one workbook is in memory; `onEach` hears how many are done. */
export function validateAll(
  opened: Iterable<Opened>,
  context: ValidateContext,
  onEach: (done: number) => void = () => undefined,
): readonly Submission[] {
  const submissions: Submission[] = [];
  for (const one of opened) {
    submissions.push(validate(one, context));
    onEach(submissions.length);
  }
  return [...submissions].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
