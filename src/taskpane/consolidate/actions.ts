/** What the tab Tổng hợp does: takes files, consolidates, adds sheets, saves; whatever goes wrong is told on the page. */
import type { SheetCell } from '../../core/cell';
import type { DoorProblem } from '../../doors/openWorkbook';
import type { Desk } from '../desk/desk';
import { readOpenWorkbook } from '../office/readOpenWorkbook';
import { settledSettings } from '../../core/office';
import type { Held } from '../desk/openBook';
import type { Step } from '../desk/oneAtATime';
import { oneAtATime } from '../desk/oneAtATime';
import type { Store } from '../desk/store';
import { addFiles, removeFiles } from '../desk/tray';
import { common } from '../words/common';
import { sayIn } from '../words/sayIn';
import { askedFor } from './asked';
import { bytesOf } from './fileBytes';
import { fileTurns } from './fileTurns';
import type { ConsolidateState, Doing, Made } from './state';
import { answered, busy, ended, withMade, withoutPrevious, withPrevious, withProgress } from './state';
import { summaryText } from './summary';

export type FileKind = 'xlsx' | 'json';

export type ConsolidateActions = Readonly<{
  addFiles: (files: readonly File[]) => Promise<void>;
  removeFiles: (files: readonly string[]) => Promise<void>;
  addPrevious: (files: readonly File[]) => Promise<void>;
  removePrevious: (key: string) => void;
  useOpen: (uses: boolean) => void;
  consolidate: () => Promise<void>;
  /** Takes a unit's returns in although errors are open, or no longer; and consolidates anew. */
  accept: (unit: string, takes: boolean) => Promise<void>;
  save: (kind: FileKind) => Promise<void>;
  deliver: (name: string, bytes: Uint8Array) => Promise<void>;
  addSheets: () => Promise<void>;
  goTo: (cell: SheetCell) => Promise<void>;
  checkFile: (file: string) => void;
  stop: () => void;
}>;

export function consolidateActions(desk: Desk, store: Store<ConsolidateState>): ConsolidateActions {
  const { engine, workbook } = desk;
  const lang = () => desk.preferences.get().lang;

  const turns = oneAtATime<Doing>({
    begun: (doing) => store.set((state) => busy(state, doing)),
    progressed: (doing, progress) => store.set((state) => withProgress(state, doing, progress)),
    ended: () => store.set((state) => (state.run.is === 'busy' ? ended(state) : state)),
    stopped: (doing) => {
      store.set((state) => ended(state, { is: 'stopped', doing }));
      desk.announce(sayIn(lang())(common.cancelled));
    },
    failed: (doing, failure) => store.set((state) => ended(state, { is: 'failed', doing, failure })),
  });
  const { during } = turns;
  const { take, afterFiles, drop } = fileTurns();

  const stopAt = (doing: Doing, problem: DoorProblem): undefined => {
    store.set((state) => ended(state, { is: 'problem', doing, problem }));
    return undefined;
  };

  /** The name that the open workbook has on the engine's tray; undefined where it could not be read, which is then told. */
  const readOpen = async (open: NonNullable<Desk['workbook']>, signal: AbortSignal): Promise<Held | undefined> => {
    const read = await readOpenWorkbook(desk, open, signal);
    return 'problem' in read ? stopAt('readingWorkbook', read.problem) : read.value;
  };

  const consolidateWith = async (held: Held | undefined, { signal, onProgress }: Step): Promise<void> => {
    const office = desk.office.get();
    const state = store.get();
    const question = askedFor(desk, state);
    const answer = await engine.call(
      'consolidate',
      {
        files: desk.tray.get().map(({ file }) => file),
        ...(held ? { open: held.file } : {}),
        catalogue: office.catalogue,
        period: office.period,
        settings: settledSettings(office),
        accept: office.accept,
        previous: state.previous.map(({ key }) => key),
        lang: lang(),
      },
      { signal, onProgress },
    );
    store.set((before) => answered(before, { answer, askedFor: question, rests: held?.revision }));
    if (answer.is === 'done') {
      const { catalogue, period } = answer;
      desk.consolidated.set((before) => ({ run: (before?.run ?? 0) + 1, place: catalogue.name, period: period.code }));
    }
    desk.announce(summaryText(answer, sayIn(lang())));
  };

  const consolidateNow = async (): Promise<void> => {
    const open = store.get().usesOpen ? workbook : undefined;
    let held: Held | undefined;
    if (open) {
      await during('readingWorkbook', async ({ signal }) => {
        const read = await readOpen(open, signal);
        // Stopped at its very end it has its result all the same.
        if (!signal.aborted) held = read;
      });
      if (!held) return;
    }
    await during('consolidating', (step) => consolidateWith(held, step));
  };

  const consolidate = (): Promise<void> => afterFiles(consolidateNow);

  const deliver = async (name: string, bytes: Uint8Array): Promise<void> => {
    const delivered = await desk.deliver(name, bytes);
    store.set((state) => withMade(state, { is: 'file', name, bytes, delivered }));
  };

  const save = async (kind: FileKind, signal: AbortSignal): Promise<void> => {
    const { answer } = store.get();
    if (answer?.is !== 'done') return;
    const name = `tong-hop-${answer.catalogue.code}-${answer.period.code}.${kind}`;
    const bytes =
      kind === 'xlsx'
        ? await engine.call('consolidatedXlsx', { lang: lang() }, { signal })
        : new TextEncoder().encode(await engine.call('consolidatedJson', null, { signal }));
    await deliver(name, bytes);
  };

  const addSheets = async (): Promise<void> => {
    if (!workbook) return;
    const { plan, charts } = await engine.call('consolidatedSheets', { lang: lang() });
    const added = await workbook.addSheets(plan, charts);
    if ('problem' in added) return stopAt('adding', added.problem);
    const planned = plan.sheets[0]?.name ?? '';
    const first = added.value[planned] ?? planned;
    const made: Made = { is: 'added', first, count: Object.keys(added.value).length };
    store.set((state) => withMade(state, made));
    desk.consolidated.set((before) =>
      before ? { ...before, placed: { sheets: added.value, revision: workbook.revision.get() } } : before,
    );
  };

  return {
    addFiles: (files) => take(() => during('reading', async (step) => void (await addFiles(engine, desk.tray, files, lang(), step)))),
    removeFiles: (files) => removeFiles(engine, desk.tray, files),
    addPrevious: (files) =>
      take(() =>
        during('reading', async (step) => {
          const picked = await bytesOf(files);
          const opened = await engine.call('openPrevious', { files: picked, lang: lang() }, step);
          store.set((state) => withPrevious(state, opened));
        }),
      ),
    removePrevious: (key) => {
      store.set((state) => withoutPrevious(state, key));
      void engine.call('close', { files: [key] });
    },
    useOpen: (usesOpen) => store.set((state) => ({ ...state, usesOpen })),
    consolidate,
    accept: (unit, takes) => {
      desk.office.set((office) => ({
        ...office,
        accept: [...office.accept.filter((code) => code !== unit), ...(takes ? [unit] : [])],
      }));
      return consolidate();
    },
    save: (kind) => afterFiles(() => during('saving', ({ signal }) => save(kind, signal))),
    deliver,
    addSheets: () => afterFiles(() => during('adding', addSheets)),
    goTo: async (cell) => {
      const went = await workbook?.goTo(cell);
      if (went && 'problem' in went) stopAt('adding', went.problem);
    },
    checkFile: (file) => {
      desk.fileToCheck.set(() => file);
      desk.tab.set(() => 'check');
    },
    stop: () => {
      drop();
      turns.stop();
    },
  };
}
