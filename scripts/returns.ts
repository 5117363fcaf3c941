/** The workbooks under the paths that a person names, and what is to be said of the files among them that are none. */
import { errorPath, fileErrorText } from '../src/doors/fileErrors';
import type { FoundReturns } from '../src/doors/folder';
import { findReturns, openReturns } from '../src/doors/folder';
import type { Files } from '../src/work/steps';
import type { Cli } from './cli';
import { tell } from './cli';
import { stop } from './exit';

export type ReturnsUnder = Readonly<{
  files: Files;
  /** Where each file is read, so that nothing is written over it. */
  inputs: readonly string[];
  /** As a person named it. */
  pathOf: (file: string) => string;
}>;

const shownNames = 5;

/** The first few, and how many more there are. */
export function listing(cli: Cli, names: readonly string[]): string {
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

export function returnsUnder(cli: Cli, paths: readonly string[] | undefined): ReturnsUnder {
  if (!paths) return { files: [], inputs: [], pathOf: (file) => file };
  const found = find(cli, paths);
  tellOfOthers(cli, found, paths);
  const { returns } = found;
  return {
    files: { length: returns.length, [Symbol.iterator]: () => openReturns(returns, cli.lang) },
    inputs: returns.map(({ path }) => path),
    pathOf: (file) => returns.find((item) => item.file === file)?.path ?? file,
  };
}

/** Files of earlier periods that nothing is compared with. */
export function tellRefusedEarlier(cli: Cli, files: readonly string[]): void {
  if (files.length > 0) tell(cli, 'note.previousRefused', { count: files.length, files: listing(cli, files) });
}
