/** What can be done with a written report: saving, copying, putting it on a sheet, going to its cells. */
import type { SheetCell } from '../../core/cell';
import type { Desk } from '../desk/desk';
import type { ReportFormat } from '../engine/reportJobs';
import type { Store } from '../desk/store';
import { sayIn } from '../words/sayIn';
import { toClipboard } from '../ui/clipboard';
import { copied } from './copied';
import type { ReportState } from './state';
import { troubled, withOutcome } from './state';
import type { ReportTurns } from './turns';
import { words } from './words';

export type Outputs = Readonly<{
  goTo: (cell: SheetCell) => Promise<void>;
  save: (format: ReportFormat) => Promise<void>;
  /** Hands a file that was made before to the person once more. */
  again: (name: string, bytes: Uint8Array) => Promise<void>;
  copy: () => Promise<void>;
  putOnSheet: () => Promise<void>;
}>;

export function outputs(desk: Desk, store: Store<ReportState>, using: ReportTurns['using']): Outputs {
  const { engine, workbook } = desk;
  const say = () => sayIn(desk.preferences.get().lang);

  return {
    goTo: async (cell) => {
      const outcome = await workbook?.goTo(cell);
      if (outcome && 'problem' in outcome) store.set((state) => troubled(state, { is: 'problem', problem: outcome.problem }));
    },

    save: (format) =>
      using('saving', async ({ written }, { signal }) => {
        const made = await engine.call('reportFile', { report: written.number, format }, { signal });
        if (!made) return store.set((state) => troubled(state, { is: 'gone' }));
        const delivered = await desk.deliver(made.name, made.bytes);
        store.set((state) => withOutcome(state, { is: 'saved', made, delivered }));
      }),

    again: async (name, bytes) => void (await desk.deliver(name, bytes)),

    copy: async () => {
      const { text } = store.get();
      if (!text) return;
      const both = copied(text.written);
      const done = await toClipboard(both);
      store.set((state) => withOutcome(state, done ? { is: 'copied' } : { is: 'toCopy', text: both.plain }));
      desk.announce(say()(done ? words.copied : words.toCopy));
    },

    putOnSheet: async () => {
      // Pressed twice, it would stand there twice.
      if (store.get().doing === 'placing') return;
      await using('placing', async ({ written }) => {
        const plan = await engine.call('reportSheet', { report: written.number });
        if (!plan || !workbook) return store.set((state) => troubled(state, { is: 'gone' }));
        const outcome = await workbook.addSheets(plan, []);
        if ('problem' in outcome) return store.set((state) => troubled(state, { is: 'problem', problem: outcome.problem }));
        const [sheet = ''] = Object.values(outcome.value);
        store.set((state) => withOutcome(state, { is: 'placed', sheet }));
        desk.announce(say()(words.placed, { sheet }));
      });
    },
  };
}
