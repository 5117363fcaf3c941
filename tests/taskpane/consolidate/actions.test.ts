/** What the tab Tổng hợp does when several things come at once, when it is stopped, and when the workbook beside it changes. */
import type { WorkbookPlan } from '../../../src/core/plan';
import { snapshotOf } from '../../../src/core/planSnapshot';
import type { OpenWorkbook } from '../../../src/doors/openWorkbook';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import { isCurrent } from '../../../src/taskpane/consolidate/asked';
import type { ConsolidateActions } from '../../../src/taskpane/consolidate/actions';
import { consolidateActions } from '../../../src/taskpane/consolidate/actions';
import type { ConsolidateTabMachine } from '../../../src/taskpane/consolidate/tab';
import { consolidateTab } from '../../../src/taskpane/consolidate/tab';
import type { Consolidated, Desk } from '../../../src/taskpane/desk/desk';
import type { Engine } from '../../../src/taskpane/engine/jobs';
import { usualOffice } from '../../../src/core/office';
import { unknownSource } from '../../../src/taskpane/desk/officeSource';
import type { Preferences } from '../../../src/taskpane/desk/preferences';
import { createStore } from '../../../src/taskpane/desk/store';
import type { Tray } from '../../../src/taskpane/desk/tray';
import { zeroReturn, orderFor } from '../../support/zeroReturn';
import { inEngine } from '../../support/inEngine';
import { testBook } from '../../support/openBook';

const planOf = (code: string): WorkbookPlan => zeroReturn(orderFor('NS', '2017', code, '2021-Q1'));
let bytes: Readonly<Record<'a' | 'b', Uint8Array>>;
beforeAll(async () => {
  bytes = { a: await writeWorkbook(planOf('03632')), b: await writeWorkbook(planOf('03643')) };
});
const file = (name: 'a' | 'b'): File => new File([new Uint8Array(bytes[name])], `${name}.xlsx`);

type AtTab = Readonly<{
  desk: Desk;
  store: ConsolidateTabMachine['state'];
  run: ConsolidateTabMachine['run'];
  actions: ConsolidateActions;
  asked: readonly string[];
  change: (sheet: string) => void;
}>;

/** `before` is done as each job is asked of the engine. */
function atTab(beside?: Partial<OpenWorkbook>, before: (job: string, tab: AtTab) => void = () => undefined): AtTab {
  const { book, change } = testBook(beside ?? {});
  const { engine } = inEngine();
  const asked: string[] = [];
  const listening: Engine = {
    call: (name, input, options) => {
      asked.push(name);
      before(name, tab);
      return engine.call(name, input, options);
    },
  };
  const desk = {
    engine: listening,
    ...(beside ? { workbook: book } : {}),
    tray: createStore<Tray>([]),
    office: createStore(usualOffice),
    officeSource: createStore(unknownSource),
    preferences: createStore<Preferences>({ lang: 'vi', theme: 'system', colouring: false }),
    consolidated: createStore<Consolidated | undefined>(undefined),
    announce: () => undefined,
  } as Partial<Desk> as Desk;
  const machine = consolidateTab(() => desk);
  const { state: store, run } = machine;
  const actions = consolidateActions(desk, machine);
  const tab: AtTab = { desk, store, run, actions, asked, change: (sheet) => change({ sheet, area: 'C5' }) };
  return tab;
}

const names = ({ desk }: AtTab): readonly string[] => desk.tray.get().map(({ file: name }) => name);
const filed = ({ store }: AtTab): unknown => {
  const { answer } = store.get();
  return answer?.is === 'done'
    ? answer.standings.map(({ units }) => units.filter(({ status }) => status === 'accepted').length)
    : answer?.is;
};

describe('files', () => {
  test('given while others are read wait for them, and all are there', async () => {
    const tab = atTab();
    await Promise.all([tab.actions.addFiles([file('a')]), tab.actions.addFiles([file('b')]), tab.actions.addPrevious([file('a')])]);
    expect(names(tab)).toEqual(['a.xlsx', 'b.xlsx']);
    expect(tab.store.get().previous.map(({ file: name }) => name)).toEqual(['a.xlsx']);
    expect(tab.run.get()).toEqual({ is: 'resting' });
  });

  test('given while the tab consolidates stop nothing; what is asked while they are read is done with them', async () => {
    const tab = atTab();
    await tab.actions.addFiles([file('a')]);
    const first = tab.actions.consolidate();
    const taken = tab.actions.addFiles([file('b')]);
    await first;
    expect(filed(tab)).toEqual([1]);
    const second = tab.actions.consolidate();
    await Promise.all([taken, second]);
    expect(filed(tab)).toEqual([2]);
  });

  test('that wait are given up when the person stops', async () => {
    const tab = atTab();
    const taken = [tab.actions.addFiles([file('a')]), tab.actions.addFiles([file('b')])];
    await Promise.resolve();
    tab.actions.stop();
    await Promise.all(taken);
    expect(names(tab)).not.toContain('b.xlsx');
    await tab.actions.addFiles([file('b')]);
    expect(names(tab)).toContain('b.xlsx');
  });
});

describe('the open workbook', () => {
  const read: OpenWorkbook['read'] = async () => ({ value: { file: 'So.xlsx', workbook: snapshotOf(planOf('03632'), 'So.xlsx') } });

  test('stopped at the last step of being read, it is not consolidated', async () => {
    const tab = atTab({ read }, (job, { actions }) => {
      if (job === 'officeIn') actions.stop();
    });
    await tab.actions.consolidate();
    expect(tab.asked).toContain('officeIn');
    expect(tab.asked).not.toContain('consolidate');
    expect(tab.run.get()).toEqual({ is: 'stopped', doing: 'readingWorkbook' });
    await tab.actions.consolidate();
    expect(filed(tab)).toEqual([1]);
  });

  const isStale = ({ desk, store }: AtTab): boolean => !isCurrent(desk, store.get());

  test('changed after it was consolidated, the result is told to be old, until it is consolidated again', async () => {
    const tab = atTab({ read });
    tab.change('Thu');
    await tab.actions.consolidate();
    expect(isStale(tab)).toBe(false);
    tab.change('Thu');
    expect(isStale(tab)).toBe(true);
    await tab.actions.consolidate();
    expect(isStale(tab)).toBe(false);
    tab.change('Thu');
    tab.actions.useOpen(false);
    await tab.actions.addFiles([file('a')]);
    await tab.actions.consolidate();
    tab.change('Thu');
    // It was not taken in.
    expect(isStale(tab)).toBe(false);
  });

  test('changed while it is read, it may have been read as it was before', async () => {
    const tab = atTab({ read }, (job, { change }) => {
      if (job === 'openSnapshot') change('Thu');
    });
    await tab.actions.consolidate();
    expect(isStale(tab)).toBe(true);
  });

  test('what we add to it, what happens on our own sheets, and choices that are kept in it make nothing old', async () => {
    const added = { 'Tổng quan': 'Tổng quan (2)', 'NS Thu': 'NS Thu (2)' };
    const tab = atTab({
      read,
      addSheets: async () => {
        tab.change('Tổng quan (2)');
        return { value: added };
      },
    });
    await tab.actions.consolidate();
    await tab.actions.addSheets();
    expect(tab.store.get().made).toMatchObject({ is: 'added', first: 'Tổng quan (2)' });
    tab.change('NS Thu (2)');
    tab.change('Thiết lập');
    expect(isStale(tab)).toBe(false);
    await tab.actions.consolidate();
    // They are known as ours after the next consolidation too.
    tab.change('NS Thu (2)');
    expect(isStale(tab)).toBe(false);
  });
});
