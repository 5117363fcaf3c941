/** What the tab Biểu mẫu does when the engine fails, when it is stopped, and while Excel opens a template. */
import type { OpenWorkbook } from '../../../src/doors/openWorkbook';
import type { Desk } from '../../../src/taskpane/desk/desk';
import { notLoaded } from '../../../src/taskpane/engine/errors';
import type { Engine } from '../../../src/taskpane/engine/jobs';
import { usualOffice } from '../../../src/core/office';
import type { Preferences } from '../../../src/taskpane/desk/preferences';
import { createStore } from '../../../src/taskpane/desk/store';
import { templateActions } from '../../../src/taskpane/templates/actions';
import { templatesTab } from '../../../src/taskpane/templates/tab';
import { inEngine } from '../../support/inEngine';
import { testBook } from '../../support/openBook';

/** The engine does not come for jobs that are named in `broken`. */
function atTab(beside?: Partial<OpenWorkbook>) {
  const { engine } = inEngine();
  const broken = new Set<string>();
  const announced: string[] = [];
  const failing: Engine = {
    call: (name, input, options) => (broken.has(name) ? Promise.reject(notLoaded('engine.js')) : engine.call(name, input, options)),
  };
  const desk = {
    engine: failing,
    ...(beside ? { workbook: testBook(beside).book } : {}),
    office: createStore({ ...usualOffice, catalogue: 'than-uyen-2021', period: '2021-Q1' }),
    preferences: createStore<Preferences>({ lang: 'vi', theme: 'system', colouring: false }),
    deliver: async () => 'download',
    announce: (text) => void announced.push(text),
  } as Partial<Desk> as Desk;
  const tab = templatesTab(() => desk);
  return { actions: templateActions(desk, tab), store: tab.state, run: tab.run, broken, announced };
}

const failed = { is: 'failed', failure: { is: 'notLoaded' } };

test('what could not be looked at is looked at again when asked, and what could not be counted is counted', async () => {
  const { actions, store, run, broken } = atTab();
  broken.add('templateOffer');
  await actions.look();
  expect([store.get(), run.get()]).toEqual([{}, { ...failed, doing: 'looking' }]);
  broken.clear();
  await actions.look();
  expect(store.get()).toMatchObject({ round: { files: { length: 44 } } });
  expect(run.get()).toEqual({ is: 'resting' });

  broken.add('templateFiles');
  await actions.change(({ files: _, ...round }) => ({ ...round, units: new Set(['03632']) }));
  expect(run.get()).toEqual({ ...failed, doing: 'counting' });
  broken.clear();
  await actions.change((round) => round);
  expect(store.get()).toMatchObject({ round: { files: { length: 3 } } });
  expect(run.get()).toEqual({ is: 'resting' });
});

test('what was stopped is said to those who do not see the page too', async () => {
  const { actions, run, announced } = atTab();
  await actions.look();
  const made = actions.makeAll();
  actions.stop();
  await made;
  expect(run.get()).toEqual({ is: 'stopped', doing: 'making' });
  expect(announced).toEqual([expect.stringMatching(/^Đã dừng theo yêu cầu/)]);
});

test('a template that Excel opens is made first, which can be stopped, and then opened, which cannot', async () => {
  const seen: unknown[] = [];
  const { actions, store, run } = atTab({
    openNew: async () => {
      seen.push(run.get());
      return { value: undefined };
    },
  });
  await actions.look();
  const [file] = store.get().round?.files ?? [];
  const opened = actions.openOne(file!);
  expect(run.get()).toEqual({ is: 'busy', doing: 'making' });
  await opened;
  expect(seen).toEqual([{ is: 'busy', doing: 'opening' }]);
  expect(store.get()).toMatchObject({ made: { delivered: 'workbook' } });
  expect(run.get()).toEqual({ is: 'resting' });

  const stopped = actions.openOne(file!);
  actions.stop();
  await stopped;
  expect(seen).toHaveLength(1);
  expect(run.get()).toEqual({ is: 'stopped', doing: 'making' });
});
