/** What the engine holds between jobs: the files that were read, and the catalogues at hand. */
import type { Opened } from '../../check/validate';
import type { Worked } from '../../consolidate/consolidate';
import type { Submission } from '../../core/table';
import type { Catalogue } from '../../core/unit';
import { catalogues } from '../../units';
import type { Client } from './rpc';
import type { WordJobs } from './wordWriter';
import type { XlsxJobs } from './xlsxWriter';

export type TrayFile = Readonly<{
  opened: Opened;
  /** As it came; absent where Excel gave ranges and no file. */
  bytes?: Uint8Array;
}>;

/** Workers of their own, started when something is first written. */
export type Writers = Readonly<{ xlsx: () => Promise<Client<XlsxJobs>>; word: () => Promise<Client<WordJobs>> }>;

export type Latest = Readonly<{ worked: Worked; submissions: readonly Submission[] }>;

export type EngineState = {
  /** By name, in the order in which they came. */
  readonly tray: Map<string, TrayFile>;
  /** Those that come with the program, and the office's own. */
  catalogues: readonly Catalogue[];
  readonly writers: Writers;
  /** What was consolidated last, with the returns it was made from: saved, drawn and reported from here. */
  latest?: Latest;
};

export const createState = (writers: Writers): EngineState => ({ tray: new Map(), catalogues, writers });

/** Names that are not on the tray are passed over: the person may just have taken the file away. */
export const openedFiles = ({ tray }: Pick<EngineState, 'tray'>, files: readonly string[]): readonly Opened[] =>
  files.flatMap((file) => tray.get(file)?.opened ?? []);
