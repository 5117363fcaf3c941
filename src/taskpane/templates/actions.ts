/** What the tab Biểu mẫu does: looks what can be made, counts it, makes one template or all. */
import type { Desk } from '../desk/desk';
import type { OfferedFile } from '../engine/templateJobs';
import { oneAtATime } from '../desk/oneAtATime';
import type { Store } from '../desk/store';
import { common } from '../words/common';
import { failureOf } from '../words/failure';
import { sayIn } from '../words/sayIn';
import type { Doing, Made, Round, TemplatesState, Trouble } from './state';
import { askedOf, begun, counted, ended, troubled, withNeed, withOffer, withRound } from './state';

/** The name that `tonghop distribute --zip` gives. */
const archive = 'templates.zip';

export type TemplateActions = Readonly<{
  /** What can be made by the office's present choices. */
  look: () => Promise<void>;
  /** Other forms, units or filter; what they come to is counted anew. */
  change: (change: (round: Round) => Round) => Promise<void>;
  makeAll: () => Promise<void>;
  makeOne: (file: OfferedFile) => Promise<void>;
  /** As a new workbook, where Excel can. */
  openOne: (file: OfferedFile) => Promise<void>;
  again: (made: Made) => Promise<void>;
  stop: () => void;
}>;

/** Templates lie in a folder for each form; a single one needs none. */
const nameOf = ({ file }: OfferedFile): string => file.slice(file.lastIndexOf('/') + 1);

export function templateActions(desk: Desk, store: Store<TemplatesState>): TemplateActions {
  const { engine, workbook } = desk;
  let looked: string | undefined;
  const fail = (trouble: Trouble): void => store.set((state) => troubled(state, trouble));

  const { during, stop } = oneAtATime<Doing>({
    begun: (doing) => store.set((state) => begun(state, doing)),
    progressed: (_, progress) => store.set((state) => ({ ...state, doing: { is: 'making', progress } })),
    ended: () => store.set(ended),
    stopped: () => {
      fail({ is: 'stopped' });
      desk.announce(sayIn(desk.preferences.get().lang)(common.cancelled));
    },
    failed: ({ is }, failure) => fail({ is: 'failed', failure, ...(is === 'looking' ? { again: 'look' } : {}) }),
  });

  const count = async (): Promise<void> => {
    const { round } = store.get();
    if (!round) return;
    const files = await engine.call('templateFiles', askedOf(round));
    // Choices that were changed meanwhile are counted by themselves.
    store.set((state) => (state.round === round ? withRound(state, () => ({ ...round, files })) : state));
  };

  const deliver = async (name: string, bytes: Uint8Array): Promise<void> => {
    const delivered = await desk.deliver(name, bytes);
    store.set((state) => ({ ...ended(state), made: { name, bytes, delivered } }));
  };

  const bytesOf = async (file: OfferedFile, signal: AbortSignal): Promise<Uint8Array | undefined> => {
    const { round } = store.get();
    return round && engine.call('templateOne', { asked: askedOf(round), file: file.file }, { signal });
  };

  return {
    look: async () => {
      const { catalogue, period, own } = desk.office.get();
      const choices = JSON.stringify([catalogue, period, own?.rows]);
      // Coming back to the tab stops nothing that is going on.
      if (choices === looked) return;
      looked = choices;
      await during({ is: 'looking' }, async ({ signal }) => {
        const offer = await engine.call('templateOffer', { catalogue, period }, { signal });
        if ('needs' in offer) return store.set((state) => withNeed(state, offer));
        store.set((state) => withOffer(state, offer));
        await count();
      });
      if (store.get().trouble) looked = undefined;
    },

    change: async (change) => {
      store.set((state) => withRound(state, (round) => change(round)));
      try {
        await count();
        store.set(counted);
      } catch (error) {
        fail({ is: 'failed', failure: failureOf(error), again: 'count' });
      }
    },

    makeAll: () =>
      during({ is: 'making' }, async (step) => {
        const { round } = store.get();
        if (round) await deliver(archive, await engine.call('templateZip', askedOf(round), step));
      }),

    makeOne: (file) =>
      during({ is: 'making' }, async ({ signal }) => {
        const bytes = await bytesOf(file, signal);
        if (bytes) await deliver(nameOf(file), bytes);
      }),

    openOne: (file) =>
      during({ is: 'making' }, async ({ signal }) => {
        const bytes = await bytesOf(file, signal);
        if (!bytes || !workbook?.openNew) return;
        store.set((state) => ({ ...state, doing: { is: 'opening' } }));
        const outcome = await workbook.openNew(bytes);
        // Something else was begun meanwhile, and is in sight.
        if (signal.aborted) return;
        if ('problem' in outcome) return fail({ is: 'problem', problem: outcome.problem });
        store.set((state) => ({ ...ended(state), made: { name: nameOf(file), bytes, delivered: 'workbook' } }));
      }),

    again: async ({ name, bytes }) => void (await desk.deliver(name, bytes)),

    stop,
  };
}
