/** What the engine holds between jobs: the files that were read, and what is known of forms and catalogues. */
import type { Opened } from '../../check/validate';
import type { Worked } from '../../consolidate/consolidate';
import type { Submission } from '../../core/table';
import type { Catalogue } from '../../core/unit';
import type { Library } from '../../work/library';
import type { CountryJobs } from './countryUnits';
import type { Client } from './rpc';
import type { WordJobs } from './wordWriter';
import type { XlsxJobs } from './xlsxWriter';

export type TrayFile = Readonly<{
  opened: Opened;
  /** As it came; absent where Excel gave ranges and no file. */
  bytes?: Uint8Array;
}>;

/** Workers of their own, started when something is first written, or a unit of the country is first looked for. */
export type Writers = Readonly<{
  xlsx: () => Promise<Client<XlsxJobs>>;
  word: () => Promise<Client<WordJobs>>;
  units: () => Promise<Client<CountryJobs>>;
}>;

export type Latest = Readonly<{ worked: Worked; submissions: readonly Submission[] }>;

export type EngineState = {
  /** By name, in the order in which they came. */
  readonly tray: Map<string, TrayFile>;
  /** As it came with the program. */
  readonly builtIn: Library;
  /** Catalogues of the country that opened workbooks name. */
  named: readonly Catalogue[];
  /** With these, and with the office's own catalogue while it is the one chosen. */
  library: Library;
  readonly writers: Writers;
  /** What was consolidated last, with the returns it was made from: saved, drawn and reported from here. */
  latest?: Latest;
};

export const createState = (library: Library, writers: Writers): EngineState => ({
  tray: new Map(),
  builtIn: library,
  named: [],
  library,
  writers,
});

/** Names that are not on the tray are passed over: the person may just have taken the file away. */
export const openedFiles = ({ tray }: Pick<EngineState, 'tray'>, files: readonly string[]): readonly Opened[] =>
  files.flatMap((file) => tray.get(file)?.opened ?? []);
