/** The office's choices beside Excel: the open workbook's Thiết lập is taken once, never over a person's own choice, and written back whole. */
import { officeSheet } from '../../../src/settings/sheet';
import { settingLines } from '../../../src/settings/lines';
import { snapshotOf } from '../../../src/core/planSnapshot';
import type { SheetPlan } from '../../../src/core/plan';
import { defaultSettings } from '../../../src/core/settings';
import { catalogueTab } from '../../../src/core/unit';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import type { DoorProblem, OpenWorkbook } from '../../../src/doors/openWorkbook';
import type { TabName } from '../../../src/taskpane/words/common';
import type { Consolidated, Desk } from '../../../src/taskpane/desk/desk';
import { chooseCatalogue, saveOffice, takeCatalogueFile } from '../../../src/taskpane/office/actions';
import { loadFromWorkbook } from '../../../src/taskpane/office/loadFromWorkbook';
import { usualOffice, waiversOf } from '../../../src/core/office';
import { beginningWith, unknownSource } from '../../../src/taskpane/desk/officeSource';
import { officeTab } from '../../../src/taskpane/office/tab';
import { words } from '../../../src/taskpane/office/words';
import type { Preferences } from '../../../src/taskpane/desk/preferences';
import { openBook } from '../../../src/taskpane/desk/openBook';
import { createStore } from '../../../src/taskpane/desk/store';
import type { Tray } from '../../../src/taskpane/desk/tray';
import { thanUyen2021 } from '../../../src/units/than-uyen-2021';
import { catalogueRows } from '../../../src/units/catalogueTable';
import { catalogueSheet } from '../../../src/units/catalogueSheet';
import type { InEngine } from '../../support/inEngine';
import { inEngine } from '../../support/inEngine';

type Beside = InEngine & Readonly<{ desk: Desk; put: Map<string, SheetPlan> }>;

const bookOf = (sheets: readonly SheetPlan[]): WorkbookSnapshot => snapshotOf({ title: '', sheets, names: {}, properties: {} }, 'so.xlsx');

/** A workbook in memory, with no more than the choices need of it. */
function beside(sheets: readonly SheetPlan[], problem?: DoorProblem): Beside {
  const engine = inEngine();
  const put = new Map<string, SheetPlan>();
  const done = async () => ({ value: undefined });
  const workbook: OpenWorkbook = {
    read: async () => ({ value: { file: 'so.xlsx', workbook: bookOf(sheets) } }),
    putSheet: async (sheet) => {
      if (problem) return { problem };
      put.set(sheet.name, sheet);
      return { value: undefined };
    },
    goTo: done,
    apply: async () => ({ value: [] }),
    colour: done,
    clearColours: done,
    addSheets: async () => ({ value: {} }),
  };
  const desk: Desk = {
    engine: engine.engine,
    workbook: openBook(workbook),
    tray: createStore<Tray>([]),
    office: createStore(usualOffice),
    officeSource: createStore(unknownSource),
    preferences: createStore<Preferences>({ lang: 'vi', theme: 'system', colouring: false }),
    tab: createStore<TabName>('check'),
    consolidated: createStore<Consolidated | undefined>(undefined),
    deliver: async () => 'download',
    fileToCheck: createStore<string | undefined>(undefined),
    isChoosing: createStore(false),
    announce: () => undefined,
  };
  return { ...engine, desk, put };
}

async function readByATab({ desk, engine }: Beside, sheets: readonly SheetPlan[]): Promise<void> {
  await engine.call('openSnapshot', { workbook: bookOf(sheets) });
  await loadFromWorkbook(desk, 'so.xlsx');
}

const settings = { ...defaultSettings, largestItems: 4, waivers: [{ unit: '03632', reason: 'đã gọi điện' }] };
const own = { ...thanUyen2021, code: 'rieng' };
const sheets = [officeSheet({ settings, catalogue: own.code, period: '2021-Q1' }, ['NS']), catalogueSheet(own)];

test('settings and catalogue of the open workbook are taken when it is first read, and only then', async () => {
  const page = beside(sheets);
  await readByATab(page, sheets);
  expect(page.desk.office.get()).toMatchObject({
    catalogue: 'rieng',
    period: '2021-Q1',
    accept: ['03632'],
    own: { place: 'Huyện Than Uyên' },
  });
  expect(page.state.library.catalogues[0]?.code).toBe('rieng');
  page.desk.office.set((office) => ({ ...office, period: '2021-H1' }));
  await loadFromWorkbook(page.desk, 'so.xlsx');
  expect(page.desk.office.get().period).toBe('2021-H1');
});

test('what a person chose before stays; the workbook is offered', async () => {
  const page = beside(sheets);
  page.desk.office.set((office) => ({ ...office, period: '2020' }));
  await readByATab(page, sheets);
  expect(page.desk.office.get().period).toBe('2020');
  expect(page.desk.officeSource.get().offered?.office.period).toBe('2021-Q1');
});

test("what was remembered from another day gives way to the workbook's own settings", async () => {
  const page = beside(sheets);
  const remembered = { ...usualOffice, catalogue: 'lai-chau', period: '2026-Q3' };
  page.desk.office.set(() => remembered);
  page.desk.officeSource.set(() => beginningWith(remembered));
  await readByATab(page, sheets);
  expect(page.desk.office.get()).toMatchObject({ catalogue: 'rieng', period: '2021-Q1' });
});

test('a workbook without our sheets changes nothing', async () => {
  const page = beside([]);
  await readByATab(page, [{ ...sheets[1]!, name: 'Khác' }]);
  expect(page.desk.office.get()).toBe(usualOffice);
});

test('saving writes Thiết lập and the own catalogue, and keeps lines that somebody wrote', async () => {
  const noted = officeSheet(
    { settings, catalogue: '', period: '' },
    ['NS'],
    [{ value: 'hỏi lại xã', at: { file: '', sheet: '', cell: '' }, written: { label: 'Việc cần nhớ', help: '', key: '' } }],
  );
  const page = beside([noted]);
  const bytes = new TextEncoder().encode(
    catalogueRows(own)
      .map((row) => row.join('\t'))
      .join('\n'),
  );
  const taken = await takeCatalogueFile(page.desk, new File([bytes], 'rieng.txt'));
  expect(taken).toMatchObject({ is: 'done' });
  page.desk.office.set((office) => ({ ...office, accept: ['03619'] }));
  expect(await saveOffice(page.desk)).toMatchObject({ is: 'done', said: { words: words.savedInWorkbook } });

  expect([...page.put.keys()]).toEqual(['Thiết lập', catalogueTab]);
  const lines = settingLines(bookOf([page.put.get('Thiết lập')!]));
  const value = (name: string): string | undefined => lines.find(({ key, written }) => key === name || written.label === name)?.value;
  expect([value('catalogue'), value('accept'), value('Việc cần nhớ'), value('accept.03632.reason')]).toEqual([
    'rieng',
    '03619',
    'hỏi lại xã',
    undefined,
  ]);
});

test('a workbook that refuses is told, and the choices stay unsaved', async () => {
  const page = beside([], { code: 'structure' });
  page.desk.office.set((office) => ({ ...office, period: '2021' }));
  expect(await saveOffice(page.desk)).toEqual({ is: 'error', said: { problem: { code: 'structure' } } });
  expect(page.desk.officeSource.get().saved.period).toBe('');
});

test('the own catalogue is known to the engine only while it is chosen, as on the command line', async () => {
  const page = beside(sheets);
  await readByATab(page, sheets);
  await chooseCatalogue(page.desk, '');
  expect(page.state.library.catalogues.map(({ code }) => code)).toEqual(['than-uyen-2021']);
  expect(waiversOf(page.desk.office.get())).toEqual([]);
  await chooseCatalogue(page.desk, 'rieng');
  expect(page.state.library.catalogues[0]?.code).toBe('rieng');
});

test('one thing at a time: what is pressed while something goes on is not done, and what came of it is said', async () => {
  const page = beside(sheets);
  const bar = officeTab(() => page.desk);
  const saving = bar.do.save();
  await bar.do.choose('rieng');
  expect(page.desk.office.get().catalogue).toBe('');
  await saving;
  expect(bar.state.get().said).toEqual({ is: 'done', said: { words: words.savedInWorkbook } });
  await bar.do.choose('rieng');
  expect([page.desk.office.get().catalogue, bar.state.get()]).toEqual(['rieng', {}]);
});
