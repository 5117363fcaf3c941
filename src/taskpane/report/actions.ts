/** What the tab Báo cáo does: reads, writes, saves, copies, goes to cells; whatever goes wrong is told on the page. */
import type { Both } from '../../core/lang';
import type { Photograph, SheetCell } from '../../doors/openWorkbook';
import type { Desk } from '../desk';
import type { ReportFormat } from '../engine/reportJobs';
import type { ReportSource, SourceKind } from '../engine/reportSources';
import { isCancelled } from '../engine/rpc';
import type { Store } from '../store';
import { sayIn } from '../words/say';
import { toClipboard } from './clipboard';
import { copied } from './copied';
import type { SectionList } from './sections';
import { chosenCodes, sectionList } from './sections';
import type { Doing, ReportState, Trouble } from './state';
import { begun, ended, opened, troubled, withCells, withList, withOutcome, withStale, withText } from './state';
import { words } from './words';

export type ReportActions = Readonly<{
  /** Looks whether something was consolidated since; then the report is of that. */
  refresh: () => Promise<void>;
  readWorkbook: () => Promise<void>;
  readFiles: (files: readonly File[]) => Promise<void>;
  choose: (id: string) => Promise<void>;
  change: (list: SectionList) => Promise<void>;
  rewrite: () => Promise<void>;
  open: (figure: number) => Promise<void>;
  goTo: (cell: SheetCell) => Promise<void>;
  save: (format: ReportFormat) => Promise<void>;
  deliver: (name: string, bytes: Uint8Array) => Promise<void>;
  copy: () => Promise<void>;
  putOnSheet: () => Promise<void>;
  cellChanged: (change: Readonly<{ sheet: string; area: string }>) => Promise<void>;
  stop: () => void;
}>;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function reportActions(desk: Desk, store: Store<ReportState>): ReportActions {
  const { engine, workbook } = desk;
  let stopper = new AbortController();
  const lang = () => desk.preferences.get().lang;
  const tell = (text: Both, values: Readonly<Record<string, string | number>> = {}): void => desk.announce(sayIn(lang())(text, values));
  const fail = (trouble: Trouble): void => store.set((state) => troubled(state, trouble));

  /** One thing at a time: what is begun next stops what is still going on. */
  const during = async (doing: Doing, work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    stopper.abort();
    stopper = new AbortController();
    const { signal } = stopper;
    store.set((state) => begun(state, doing));
    try {
      await work(signal);
      if (!signal.aborted) store.set(ended);
    } catch (error) {
      if (!isCancelled(error)) fail({ is: 'failed', reason: reasonOf(error) });
    }
  };

  /** Where what was just consolidated stands in the open workbook, it is known by the names it has there. */
  const sheetsOf = (id: string) => (id === 'latest' ? desk.consolidated.get()?.sheets : undefined);

  const write = async (id: string, list: SectionList | undefined, signal: AbortSignal): Promise<void> => {
    const sheets = sheetsOf(id);
    const sections = list ? chosenCodes(list) : null;
    const written = await engine.call('reportWrite', { id, sections, ...(sheets ? { sheets } : {}) }, { signal });
    if (!written) return fail({ is: 'gone' });
    store.set((state) =>
      withText(
        state,
        written,
        list ??
          sectionList(
            written.sections,
            written.allSections.map(({ code }) => code),
          ),
      ),
    );
  };

  const read = async (kind: SourceKind, photograph: Photograph, signal: AbortSignal): Promise<readonly ReportSource[]> => {
    const { read: found, sources, refusal } = await engine.call('reportRead', { kind, photograph, lang: lang() }, { signal });
    store.set((state) => ({ ...state, sources }));
    if (refusal) fail({ is: 'refused', kind, refusal });
    return found;
  };

  const readOpen = async (signal: AbortSignal): Promise<readonly ReportSource[]> => {
    if (!workbook) return [];
    const outcome = await workbook.read();
    if (signal.aborted) return [];
    if ('problem' in outcome) {
      fail({ is: 'problem', problem: outcome.problem });
      return [];
    }
    return read('workbook', outcome.value, signal);
  };

  const listNow = (): SectionList | undefined => store.get().text?.list;

  return {
    refresh: async () => {
      try {
        const { sources, renewed } = await engine.call('reportSources', { lang: lang() });
        store.set((state) => ({ ...state, sources }));
        const [latest] = sources.filter(({ kind }) => kind === 'latest');
        if (renewed && latest) await during('writing', (signal) => write(latest.id, undefined, signal));
      } catch (error) {
        fail({ is: 'failed', reason: reasonOf(error) });
      }
    },

    readWorkbook: () =>
      during('reading', async (signal) => {
        // Of several, the one that was added last.
        const found = (await readOpen(signal)).at(-1);
        if (found) await write(found.id, undefined, signal);
      }),

    readFiles: (files) =>
      during('reading', async (signal) => {
        for (const file of files) {
          const bytes = new Uint8Array(await file.arrayBuffer());
          const [found] = await read('file', { file: file.name.normalize('NFC'), bytes }, signal);
          if (!found) continue;
          store.set((state) => begun(state, 'writing'));
          return write(found.id, undefined, signal);
        }
      }),

    choose: (id) => during('writing', (signal) => write(id, undefined, signal)),

    change: async (list) => {
      const id = store.get().text?.written.source.id;
      store.set((state) => withList(state, list));
      if (id !== undefined && chosenCodes(list).length > 0) await during('writing', (signal) => write(id, list, signal));
    },

    rewrite: () =>
      during('reading', async (signal) => {
        const { text } = store.get();
        if (!text) return;
        const ending = text.written.source.kind === 'latest' ? text.written.ending : text.written.source.ending;
        const found = await readOpen(signal);
        const same = found.find((source) => source.ending === ending) ?? found.at(-1);
        if (same) await write(same.id, listNow(), signal);
      }),

    open: async (figure) => {
      store.set((state) => opened(state, figure));
      if (store.get().text?.opened?.figure !== figure) return;
      try {
        const cells = await engine.call('reportFigure', { figure });
        if (cells) store.set((state) => withCells(state, cells));
      } catch (error) {
        fail({ is: 'failed', reason: reasonOf(error) });
      }
    },

    goTo: async (cell) => {
      const outcome = await workbook?.goTo(cell);
      if (outcome && 'problem' in outcome) fail({ is: 'problem', problem: outcome.problem });
    },

    save: (format) =>
      during('saving', async (signal) => {
        const made = await engine.call('reportFile', { format }, { signal });
        if (!made) return fail({ is: 'gone' });
        await desk.deliver(made.name, made.bytes);
        store.set((state) => withOutcome(state, { is: 'saved', made }));
      }),

    deliver: async (name, bytes) => void (await desk.deliver(name, bytes)),

    copy: async () => {
      const { text } = store.get();
      if (!text) return;
      const both = copied(text.written);
      const done = await toClipboard(both);
      store.set((state) => withOutcome(state, done ? { is: 'copied' } : { is: 'toCopy', text: both.plain }));
      tell(done ? words.copied : words.toCopy);
    },

    putOnSheet: () =>
      during('placing', async (signal) => {
        const plan = await engine.call('reportSheet', null, { signal });
        if (!plan || !workbook) return fail({ is: 'gone' });
        const outcome = await workbook.addSheets(plan, []);
        if ('problem' in outcome) return fail({ is: 'problem', problem: outcome.problem });
        const [sheet = ''] = Object.values(outcome.value);
        store.set((state) => withOutcome(state, { is: 'placed', sheet }));
        tell(words.placed, { sheet });
      }),

    cellChanged: async (change) => {
      const before = store.get().text;
      if (!before) return;
      const { kind } = before.written.source;
      if (kind === 'file' || (kind === 'latest' && !desk.consolidated.get()?.sheets)) return;
      try {
        const figures = await engine.call('reportTouched', change);
        store.set((state) => (state.text?.written === before.written ? withStale(state, figures) : state));
        const count = store.get().text?.stale.size ?? 0;
        if (count > before.stale.size) tell(words.stale, { count });
      } catch {
        // What cannot be told now is told when the workbook is read again.
      }
    },

    stop: () => {
      stopper.abort();
      store.set((state) => troubled(state, { is: 'stopped' }));
    },
  };
}
