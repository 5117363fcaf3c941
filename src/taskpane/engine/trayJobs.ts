/** Jobs about the files at hand: reading them, giving them up, and what the program knows of catalogues, forms and sections. */
import { present } from '../../core/present';
import type { FileProblem } from '../../core/facts';
import { readWorkbook } from '../../doors/xlsx/readWorkbook';
import type { UnitKind } from '../../core/unitKind';
import type { WorkbookSnapshot } from '../../core/workbook';
import type { NamedControl } from '../../settings/control';
import { controlsOf } from '../../settings/control';
import { settingList } from '../../settings/list';
import { offered } from '../../work/library';
import { sha256Of } from './sha256';
import type { Task } from './rpc';
import { knowNamed } from './knowCatalogues';
import type { EngineState } from './state';
import { openedFiles } from './state';
import type { Batch } from './trayName';
import { trayName } from './trayName';

/** `isUnread`: the disk did not give it, so there are no bytes. */
export type FileBytes = Readonly<{ file: string; bytes: Uint8Array; isUnread?: true }>;

/** `problem` is why it could not be read; the page has the words. */
export type OpenedFile = Readonly<{ file: string; sha256: string; problem?: FileProblem }>;

export type KnownUnit = Readonly<{ code: string; name: string; kind: UnitKind; forms?: readonly string[] }>;
export type About = Readonly<{
  catalogues: readonly Readonly<{ code: string; place: string; units: readonly KnownUnit[] }>[];
  forms: readonly Readonly<{ code: string; version: string; title: string; validFrom: string; validTo?: string }>[];
  sections: readonly Readonly<{ code: string; forms: readonly string[]; title: string }>[];
  /** What the office chooses of the style of its reports. */
  controls: readonly NamedControl[];
}>;

const about = ({ library }: EngineState): About => ({
  catalogues: library.catalogues.map(({ code, place, units }) => ({
    code,
    place: place.name,
    units: units.map(({ code: unit, name, kind, forms: own }) => ({ code: unit, name, kind, ...present({ forms: own }) })),
  })),
  forms: library.forms.map(({ code, version, title, validFrom, validTo }) => ({
    code,
    version,
    title,
    validFrom,
    ...present({ validTo }),
  })),
  sections: offered(library).map(({ code, needs, title }) => ({ code, forms: needs.map(({ form }) => form), title })),
  controls: controlsOf(settingList),
});

/** `key` is its name on the tray, where that is not the file's own; a return of another unit or form takes nobody's name. */
export function openOne(state: EngineState, { file: picked, bytes, isUnread }: FileBytes, key?: string, batch?: Batch): OpenedFile {
  const sha256 = isUnread ? '' : sha256Of(bytes);
  const read: Readonly<{ workbook: WorkbookSnapshot } | { problem: Readonly<{ code: FileProblem; detail?: string }> }> = isUnread
    ? { problem: { code: 'notRead' } }
    : readWorkbook(picked, bytes);
  const named = { file: picked, sha256, ...('workbook' in read ? { workbook: read.workbook } : {}) };
  const file = key === undefined ? trayName(state, named, batch) : picked;
  if ('workbook' in read) {
    state.tray.set(key ?? file, { opened: { file, sha256, workbook: { ...read.workbook, file } }, bytes });
    return { file, sha256 };
  }
  const { code, detail } = read.problem;
  const opened = { file, sha256, problem: code, ...present({ detail }) };
  state.tray.set(key ?? file, { opened, ...(isUnread ? {} : { bytes }) });
  return { file, sha256, problem: code };
}

const workbooksOf = (state: EngineState, opened: readonly OpenedFile[]): readonly WorkbookSnapshot[] =>
  openedFiles(
    state,
    opened.map(({ file }) => file),
  ).flatMap((one) => ('workbook' in one ? [one.workbook] : []));

export const trayJobs = (state: EngineState) => ({
  about: (_: null): About => about(state),

  /** Reads files, each in place of one of the same name that was there before. */
  open: async ({ files }: Readonly<{ files: readonly FileBytes[] }>, task: Task): Promise<readonly OpenedFile[]> => {
    const opened: OpenedFile[] = [];
    const batch = new Map<string, string>();
    for (const file of files) {
      const one = openOne(state, file, undefined, batch);
      batch.set(one.file, one.sha256);
      opened.push(one);
      task.report({ done: opened.length, of: files.length });
      await task.pause();
    }
    await knowNamed(state, workbooksOf(state, opened));
    return opened;
  },

  /** Takes a photograph that Excel's ranges gave; without bytes, copies of it cannot be told. */
  openSnapshot: ({ workbook }: Readonly<{ workbook: WorkbookSnapshot }>): OpenedFile => {
    const file = trayName(state, { file: workbook.file, sha256: '', workbook });
    state.tray.set(file, { opened: { file, sha256: '', workbook: { ...workbook, file } } });
    return { file, sha256: '' };
  },

  close: ({ files }: Readonly<{ files: readonly string[] }>): void => {
    for (const file of files) state.tray.delete(file);
  },
});
