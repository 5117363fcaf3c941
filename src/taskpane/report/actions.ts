/** What the tab Báo cáo does: finds what to report from, writes, and notices when its cells change. */
import type { Photograph } from '../../doors/openWorkbook';
import type { Desk } from '../desk';
import type { ReportSource, SourceKind } from '../engine/reportSources';
import { oneAtATime } from '../oneAtATime';
import type { Store } from '../store';
import { failureOf } from '../words/failure';
import { sayIn } from '../words/sayIn';
import type { Outputs } from './outputs';
import { outputs } from './outputs';
import type { SectionList } from './sections';
import { chosenCodes, sectionList } from './sections';
import type { Doing, ReportState, Trouble } from './state';
import { begun, ended, opened, troubled, withCells, withList, withStale, withText } from './state';
import { words } from './words';

export type ReportActions = Outputs &
  Readonly<{
    /** Looks whether something was consolidated since; then the report is of that. */
    refresh: () => Promise<void>;
    readWorkbook: () => Promise<void>;
    readFiles: (files: readonly File[]) => Promise<void>;
    choose: (id: string) => Promise<void>;
    change: (list: SectionList) => Promise<void>;
    /** The same report from what the open workbook holds now. */
    rewrite: () => Promise<void>;
    open: (figure: number) => Promise<void>;
    cellChanged: (change: Readonly<{ sheet: string; area: string }>) => Promise<void>;
    stop: () => void;
  }>;

export function reportActions(desk: Desk, store: Store<ReportState>): ReportActions {
  const { engine, workbook } = desk;
  const lang = () => desk.preferences.get().lang;
  const fail = (trouble: Trouble): void => store.set((state) => troubled(state, trouble));
  const { during, stop } = oneAtATime<Doing>({
    begun: (doing) => store.set((state) => begun(state, doing)),
    ended: () => store.set(ended),
    stopped: () => fail({ is: 'stopped' }),
    failed: (_, failure) => fail({ is: 'failed', failure }),
  });

  /** Where what was just consolidated stands in the open workbook, it is known by the names it has there. */
  const sheetsOf = (id: string) => (id === 'latest' ? desk.consolidated.get()?.sheets : undefined);

  const write = async (id: string, list: SectionList | undefined, signal: AbortSignal): Promise<void> => {
    const sheets = sheetsOf(id);
    const sections = list ? chosenCodes(list) : null;
    const written = await engine.call('reportWrite', { id, sections, ...(sheets ? { sheets } : {}) }, { signal });
    if (!written) return fail({ is: 'gone' });
    const all = written.allSections.map(({ code }) => code);
    store.set((state) => withText(state, written, list ?? sectionList(written.sections, all)));
  };

  const read = async (kind: SourceKind, photograph: Photograph, signal: AbortSignal): Promise<readonly ReportSource[]> => {
    const { read: found, sources, refusal } = await engine.call('reportRead', { kind, photograph, lang: lang() }, { signal });
    store.set((state) => ({ ...state, sources }));
    if (refusal) fail({ is: 'refused', kind, refusal });
    return found;
  };

  const readOpen = async (signal: AbortSignal): Promise<readonly ReportSource[]> => {
    const outcome = await workbook?.read();
    if (!outcome || signal.aborted) return [];
    if ('value' in outcome) return read('workbook', outcome.value, signal);
    fail({ is: 'problem', problem: outcome.problem });
    return [];
  };

  return {
    ...outputs(desk, store, during),
    stop,

    refresh: async () => {
      try {
        const { sources, renewed } = await engine.call('reportSources', { lang: lang() });
        store.set((state) => ({ ...state, sources }));
        const [latest] = sources.filter(({ kind }) => kind === 'latest');
        if (renewed && latest) await during('writing', ({ signal }) => write(latest.id, undefined, signal));
      } catch (error) {
        fail({ is: 'failed', failure: failureOf(error) });
      }
    },

    readWorkbook: () =>
      during('reading', async ({ signal }) => {
        // Of several, the one that was added last.
        const found = (await readOpen(signal)).at(-1);
        if (found) await write(found.id, undefined, signal);
      }),

    readFiles: (files) =>
      during('reading', async ({ signal }) => {
        for (const file of files) {
          const bytes = new Uint8Array(await file.arrayBuffer());
          const [found] = await read('file', { file: file.name.normalize('NFC'), bytes }, signal);
          if (!found) continue;
          store.set((state) => begun(state, 'writing'));
          return write(found.id, undefined, signal);
        }
      }),

    choose: (id) => during('writing', ({ signal }) => write(id, undefined, signal)),

    change: async (list) => {
      const id = store.get().text?.written.source.id;
      store.set((state) => withList(state, list));
      if (id !== undefined && chosenCodes(list).length > 0) await during('writing', ({ signal }) => write(id, list, signal));
    },

    rewrite: () =>
      during('reading', async ({ signal }) => {
        const { text } = store.get();
        const found = await readOpen(signal);
        const same = found.find(({ ending }) => ending === text?.written.ending) ?? found.at(-1);
        if (same) await write(same.id, text?.list, signal);
      }),

    open: async (figure) => {
      store.set((state) => opened(state, figure));
      if (store.get().text?.opened?.figure !== figure) return;
      try {
        const cells = await engine.call('reportFigure', { figure });
        if (cells) store.set((state) => withCells(state, cells));
      } catch (error) {
        fail({ is: 'failed', failure: failureOf(error) });
      }
    },

    cellChanged: async (change) => {
      const before = store.get().text;
      const kind = before?.written.source.kind;
      // A file lies elsewhere; what was just consolidated may not be in the workbook.
      if (!before || kind === 'file' || (kind === 'latest' && !desk.consolidated.get()?.sheets)) return;
      try {
        const figures = await engine.call('reportTouched', change);
        store.set((state) => (state.text?.written === before.written ? withStale(state, figures) : state));
        const count = store.get().text?.stale.size ?? 0;
        if (count > before.stale.size) desk.announce(sayIn(lang())(words.stale, { count }));
      } catch {
        // What cannot be told now is told when the workbook is read again.
      }
    },
  };
}
