/** Finds the workbooks under the paths a person named, and opens them one by one. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, normalize, resolve, sep } from 'node:path';
import type { Lang } from '../core/lang';
import type { WorkbookSnapshot } from '../core/workbook';
import { fileErrorText } from './fileErrors';
import { defaultLimits } from './xlsx/limits';
import type { ProblemCode } from './xlsx/problem';
import { readWorkbook } from './xlsx/readWorkbook';

export type FoundReturn = Readonly<{
  /** Relative to the path given, with `/`: what findings and sources call it. */
  file: string;
  /** For opening it. */
  path: string;
}>;

export type FoundReturns = Readonly<{
  /** In the order of their names. */
  returns: readonly FoundReturn[];
  /** Lock files, which office programs leave beside workbooks that are open now. */
  locks: readonly string[];
  /** Files whose names are not of workbooks. */
  ignored: readonly string[];
}>;

/** The bytes as a snapshot, or why there is none. */
export type OpenedReturn = Readonly<
  { file: string; sha256: string } & ({ workbook: WorkbookSnapshot } | { problem: ProblemCode | 'unreadable'; detail?: string })
>;

/** Anything a commune may send for a workbook is opened: what a file is, its bytes say. */
const workbookName = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlt|xlsb|ods|et|csv)$/i;
/** Of Excel and WPS (`~$a.xlsx`, `.~a.xlsx`) and of LibreOffice (`.~lock.a.xlsx#`). */
const lockName = /^(?:~\$|\.~)/;
const skippedName = /^\.|\.tmp$|^(?:thumbs\.db|desktop\.ini|__MACOSX)$/i;

type Spotted = Readonly<{ path: string; inside: string; kind: 'return' | 'lock' | 'ignored' }>;

const kindOf = (name: string): Spotted['kind'] => (lockName.test(name) ? 'lock' : workbookName.test(name) ? 'return' : 'ignored');

/** Links to folders are followed, each folder once, so that a circle of links ends. */
function spotBelow(folder: string, inside: string, visited: Set<string>): readonly Spotted[] {
  const real = realpathSync(folder);
  if (visited.has(real)) return [];
  visited.add(real);
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): readonly Spotted[] => {
    const { name } = entry;
    const path = join(folder, name);
    const target = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
    if (lockName.test(name) && target?.isFile()) return [{ path, inside: inside + name, kind: 'lock' }];
    if (skippedName.test(name)) return [];
    if (target?.isDirectory()) return spotBelow(path, `${inside}${name}/`, visited);
    return target?.isFile() ? [{ path, inside: inside + name, kind: kindOf(name) }] : [];
  });
}

type Root = Readonly<{ path: string; isFolder: boolean; spotted: readonly Spotted[] }>;

/** A file named outright is opened whatever it is called. */
function rootOf(path: string): Root {
  if (statSync(path).isDirectory()) return { path, isFolder: true, spotted: spotBelow(path, '', new Set()) };
  const name = basename(path);
  return { path, isFolder: false, spotted: [{ path, inside: name, kind: lockName.test(name) ? 'lock' : 'return' }] };
}

const byFile = (a: FoundReturn, b: FoundReturn): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

/** With more than one folder its own name comes first; where that is not enough to tell two files apart, the path as it was given. */
function named(roots: readonly Root[]): readonly (Spotted & FoundReturn)[] {
  const folders = roots.filter(({ isFolder }) => isFolder).length;
  const seen = new Set<string>();
  const files = roots.flatMap((root) =>
    root.spotted.flatMap((item) => {
      const real = realpathSync(item.path);
      if (seen.has(real)) return [];
      seen.add(real);
      const short = root.isFolder && folders > 1 ? `${basename(resolve(root.path))}/${item.inside}` : item.inside;
      return [{ ...item, file: short, full: normalize(item.path).split(sep).join('/') }];
    }),
  );
  const times = new Map<string, number>();
  for (const { file } of files) times.set(file, (times.get(file) ?? 0) + 1);
  return files.map(({ full, ...item }) => ((times.get(item.file) ?? 0) > 1 ? { ...item, file: full } : item)).sort(byFile);
}

/** Throws the file system's own error when a path is not there or a folder cannot be listed. */
export function findReturns(paths: readonly string[]): FoundReturns {
  const found = named(paths.map(rootOf));
  const ofKind = (kind: Spotted['kind']): readonly string[] => found.filter((item) => item.kind === kind).map(({ file }) => file);
  return {
    returns: found.filter(({ kind }) => kind === 'return').map(({ file, path }) => ({ file, path })),
    locks: ofKind('lock'),
    ignored: ofKind('ignored'),
  };
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reads the file and never writes it; what goes wrong is a value. */
export function openReturn({ file, path }: FoundReturn, lang: Lang): OpenedReturn {
  try {
    // Such a file could not be unpacked within the limits, and need not be read to know it.
    if (statSync(path).size > defaultLimits.totalBytes) return { file, sha256: '', problem: 'tooLarge' };
    const bytes = new Uint8Array(readFileSync(path));
    const sha256 = sha256Of(bytes);
    const read = readWorkbook(file, bytes);
    if ('workbook' in read) return { file, sha256, workbook: read.workbook };
    const { code, detail } = read.problem;
    return { file, sha256, problem: code, ...(detail === undefined ? {} : { detail }) };
  } catch (error) {
    return { file, sha256: '', problem: 'unreadable', detail: fileErrorText(error, lang) };
  }
}

/** Each opened when it is asked for, so that one workbook at a time is in memory. */
export function* openReturns(returns: readonly FoundReturn[], lang: Lang): Generator<OpenedReturn> {
  for (const found of returns) yield openReturn(found, lang);
}
