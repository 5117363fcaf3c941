/** Opens and checks every workbook under the paths: the first half of validate, of consolidate, and of comparing with earlier periods. */
import type { Submission } from '../src/core/table';
import { settleReturns } from '../src/check/settle';
import type { ValidateContext } from '../src/check/validate';
import { validateAll } from '../src/check/validateAll';
import { errorPath, fileErrorText } from '../src/doors/fileErrors';
import type { FoundReturns } from '../src/doors/folder';
import { findReturns, openReturns } from '../src/doors/folder';
import type { Cli } from './cli';
import { tell } from './cli';
import { stop } from './exit';
import { progressLine } from './progress';

export type ValidatedFolder = Readonly<{
  /** In the order of their files; of several returns of one unit it is settled which one stands. */
  submissions: readonly Submission[];
  /** Where each file was read, so that nothing is written over it. */
  inputs: readonly string[];
}>;

const shownNames = 5;

function listing(cli: Cli, names: readonly string[]): string {
  const more = names.length > shownNames ? [cli.say('note.more', { count: names.length - shownNames })] : [];
  return [...names.slice(0, shownNames), ...more].join(', ');
}

function find(cli: Cli, paths: readonly string[]): FoundReturns {
  try {
    return findReturns(paths);
  } catch (error) {
    return stop(cli.say('error.read', { file: errorPath(error) ?? paths.join(', '), reason: fileErrorText(error, cli.lang) }), error);
  }
}

/** Lock files and strangers are named, so that nobody wonders where a file went. */
function tellOfOthers(cli: Cli, { returns, locks, ignored }: FoundReturns, paths: readonly string[]): void {
  for (const file of locks) tell(cli, 'note.lock', { file });
  if (ignored.length > 0) tell(cli, 'note.ignored', { count: ignored.length, files: listing(cli, ignored) });
  if (returns.length === 0) tell(cli, 'note.nothingFound', { paths: paths.join(', ') });
}

export function validateFolder(cli: Cli, paths: readonly string[], context: ValidateContext): ValidatedFolder {
  const found = find(cli, paths);
  tellOfOthers(cli, found, paths);
  const { returns } = found;
  const progress = progressLine(cli.io);
  const submissions = validateAll(openReturns(returns, cli.lang), context, (done) =>
    progress.show(cli.say('progress.checking', { done, of: returns.length })),
  );
  progress.clear();
  return { submissions: settleReturns(submissions, cli.lang), inputs: returns.map(({ path }) => path) };
}

/** Returns of earlier periods, to compare with: only those that would be accepted today. */
export function previousReturns(
  cli: Cli,
  paths: readonly string[],
  context: Omit<ValidateContext, 'previous' | 'period'>,
): ValidatedFolder {
  if (paths.length === 0) return { submissions: [], inputs: [] };
  const { submissions, inputs } = validateFolder(cli, paths, { ...context, previous: [] });
  const refused = submissions.filter(({ status }) => status === 'refused').map(({ file }) => file);
  if (refused.length > 0) tell(cli, 'note.previousRefused', { count: refused.length, files: listing(cli, refused) });
  return { submissions: submissions.filter(({ status }) => status === 'accepted'), inputs };
}
