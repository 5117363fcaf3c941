/** The workbook that is open beside the page, known once for all tabs: what changed in it, whose the changes are, what was read of it last. */
import type { CellsChanged, OpenWorkbook, Outcome, Photograph } from '../../doors/openWorkbook';
import { unlessStopped } from '../engine/errors';
import type { Store } from './store';
import { createStore } from './store';

/** A place that changed, and the revision of its last change. */
export type BookChange = CellsChanged & Readonly<{ revision: number; isOurs: boolean }>;

/** Everything up to the revision is in it; what changed while it was being taken may have been too late. */
export type Reading = Readonly<{ photograph: Photograph; revision: number }>;

/** What the engine has of it on its tray: by which name, and as it was at which revision. */
export type Held = Readonly<{ file: string; revision: number }>;

export type OpenBook = Omit<OpenWorkbook, 'read' | 'onChange'> &
  Readonly<{
    /** Counts the changes since the page knows the workbook. A tab remembers the one that its result rests on. */
    revision: Pick<Store<number>, 'get' | 'subscribe'>;
    /** Each place that changed after a revision, once. Sheets that we add are no change: they are as they were made. */
    since: (revision: number) => readonly BookChange[];
    /** The sheets that we added, by the names they got. */
    isAdded: (sheet: string) => boolean;
    /** Whoever stops waiting gets no result, though Excel may still give one. */
    read: (signal?: AbortSignal) => Promise<Outcome<Reading>>;
    held: Store<Held | undefined>;
  }>;

/** An area of a sheet that nobody can tell: all of it. */
const everywhere = '';

export function openBook(door: OpenWorkbook): OpenBook {
  const revision = createStore(0);
  const journal = new Map<string, BookChange>();
  const added = new Set<string>();

  const note = (changes: readonly CellsChanged[], isOurs: boolean): void => {
    if (changes.length === 0) return;
    const next = revision.get() + 1;
    for (const { sheet, area } of changes) journal.set(`${sheet}!${area}`, { sheet, area, isOurs, revision: next });
    revision.set(() => next);
  };

  /** What is half done has changed something too. */
  const noting = async <T>(changes: readonly CellsChanged[], work: Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const done = await work;
    if ('value' in done || done.problem.code === 'halfDone') note(changes, true);
    return done;
  };

  // An Excel that does not let us listen leaves it to the person to have things done again.
  void door.onChange?.((change) => note([change], false)).catch(() => undefined);

  const { read: _, onChange: __, ...rest } = door;
  return {
    ...rest,
    revision,
    since: (from) => [...journal.values()].filter((change) => change.revision > from),
    isAdded: (sheet) => added.has(sheet),
    held: createStore<Held | undefined>(undefined),
    read: async (signal) => {
      const begin = revision.get();
      const read = await unlessStopped(door.read(), signal);
      return 'problem' in read ? read : { value: { photograph: read.value, revision: begin } };
    },
    apply: (edits) =>
      noting(
        edits.map(({ sheet, cell }) => ({ sheet, area: cell })),
        door.apply(edits),
      ),
    putSheet: (sheet) => noting([{ sheet: sheet.name, area: everywhere }], door.putSheet(sheet)),
    addSheets: async (plan, charts) => {
      const done = await door.addSheets(plan, charts);
      if ('value' in done) for (const name of Object.values(done.value)) added.add(name);
      return done;
    },
  };
}
