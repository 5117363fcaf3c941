/** The tab Kiểm tra without its page: what waits and what is dropped, what is written into the open workbook and undone, and what is said of it. */
import { snapshotOf } from '../../../src/core/planSnapshot';
import type { SheetCell } from '../../../src/core/cell';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import type { CellEdit, DoorProblem, OpenWorkbook } from '../../../src/doors/openWorkbook';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import { usualOffice } from '../../../src/core/office';
import type { Desk } from '../../../src/taskpane/desk/desk';
import { unknownSource } from '../../../src/taskpane/desk/officeSource';
import type { Preferences } from '../../../src/taskpane/desk/preferences';
import { createStore } from '../../../src/taskpane/desk/store';
import type { Tray } from '../../../src/taskpane/desk/tray';
import type { CheckMachine } from '../../../src/taskpane/check/tab';
import { checkTab } from '../../../src/taskpane/check/tab';
import { words } from '../../../src/taskpane/check/words';
import { saidText } from '../../../src/taskpane/words/said';
import { sayIn } from '../../../src/taskpane/words/sayIn';
import { zeroReturn, orderFor } from '../../support/zeroReturn';
import { inEngine } from '../../support/inEngine';
import type { TestBook } from '../../support/openBook';
import { testBook } from '../../support/openBook';

const plan = zeroReturn(orderFor('NS', '2017', '03632', '2021-H1'), { Thu: { C13: '45' } });

/** A workbook in memory, of which cells can be written. */
function memory(): TestBook &
  Readonly<{ value: (cell: SheetCell) => unknown; type: (edit: CellEdit) => void; refuse: (problem?: DoorProblem) => void }> {
  let workbook: WorkbookSnapshot = snapshotOf(plan, 'So.xlsx');
  let refused: DoorProblem | undefined;
  const value = ({ sheet, cell }: SheetCell): unknown => workbook.sheets.find(({ name }) => name === sheet)?.cells[cell]?.value;
  const put = (edit: CellEdit): CellEdit => {
    const before = value(edit);
    if (!('write' in edit)) throw new Error('no formula is written here');
    const written = { value: edit.write };
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === edit.sheet ? { ...sheet, cells: { ...sheet.cells, [edit.cell]: { ...sheet.cells[edit.cell], ...written } } } : sheet,
    );
    workbook = { ...workbook, sheets };
    return { sheet: edit.sheet, cell: edit.cell, write: before as string };
  };
  const door: Partial<OpenWorkbook> = {
    read: async () => (refused ? { problem: refused } : { value: { file: 'So.xlsx', workbook } }),
    apply: async (edits) => ({ value: edits.map(put) }),
  };
  const book = testBook(door);
  return {
    ...book,
    value,
    type: (edit) => {
      put(edit);
      book.change({ sheet: edit.sheet, area: edit.cell });
    },
    refuse: (problem) => {
      refused = problem;
    },
  };
}

function tabAt(workbook?: TestBook): Readonly<{ tab: CheckMachine; desk: Desk; announced: readonly string[] }> {
  const announced: string[] = [];
  const desk = {
    ...inEngine(),
    ...(workbook ? { workbook: workbook.book } : {}),
    tray: createStore<Tray>([]),
    office: createStore(usualOffice),
    officeSource: createStore(unknownSource),
    preferences: createStore<Preferences>({ lang: 'vi', theme: 'system', colouring: false }),
    announce: (text) => void announced.push(text),
  } as Partial<Desk> as Desk;
  return { tab: checkTab(() => desk), desk, announced };
}

const place: SheetCell = { sheet: 'Thu', cell: 'C13' };
const shownOf = ({ state }: CheckMachine) => state.get().shown!;
const wrong = (tab: CheckMachine) =>
  shownOf(tab).list.files[0]!.findings.filter(({ at, correction }) => at.cell === place.cell && correction);
const othersSince = (tab: CheckMachine, { book }: TestBook): number =>
  book.since(shownOf(tab).rests!).filter(({ isOurs }) => !isOurs).length;

test('files given while others are checked wait, what is pressed meanwhile is dropped', async () => {
  const { tab, desk } = tabAt();
  const bytes = await writeWorkbook(plan);
  const file = (name: string): File => new File([new Uint8Array(bytes)], name);
  const both = [tab.do.takeFiles([file('a.xlsx')]), tab.do.takeFiles([file('b.xlsx')]), tab.do.saveJson()];
  await Promise.all(both);
  expect(shownOf(tab).list.files.map(({ file: name }) => name)).toEqual(['a.xlsx', 'b.xlsx']);
  expect(tab.state.get().said).toBeUndefined();
  await tab.do.dropFiles(['a.xlsx', 'b.xlsx']);
  expect([tab.state.get().shown, desk.tray.get()]).toEqual([undefined, []]);
  const { said } = tab.state.get();
  expect(said).toMatchObject({ is: 'info', said: { words: words.removed, values: { count: 2 } } });
  // It is data, so that it follows the language.
  expect(saidText(sayIn('en'), said!.said)).not.toBe(saidText(sayIn('vi'), said!.said));
});

test('a correction is written, checked again and undone; our own writing makes nothing old, what others type does', async () => {
  const excel = memory();
  const { tab } = tabAt(excel);
  await tab.do.checkWorkbook();
  const found = wrong(tab);
  expect(found).not.toEqual([]);
  await tab.do.correct('So.xlsx', found);
  expect([excel.value(place), wrong(tab), othersSince(tab, excel)]).toEqual([45, [], 0]);
  expect(tab.state.get().said).toMatchObject({ is: 'done', said: { words: words.fixed }, canUndo: true });
  await tab.do.undo();
  expect([excel.value(place), othersSince(tab, excel), tab.state.get().steps]).toEqual(['45', 0, []]);
  excel.type({ sheet: 'Thu', cell: 'C14', write: 3 });
  expect(othersSince(tab, excel)).toBe(1);
  await tab.do.checkWorkbook();
  expect(othersSince(tab, excel)).toBe(0);
});

test('what was typed since the check is never written over, and nothing is undone where something newer stands', async () => {
  const excel = memory();
  const { tab } = tabAt(excel);
  await tab.do.checkWorkbook();
  const found = wrong(tab);
  excel.type({ ...place, write: 7 });
  await tab.do.correct('So.xlsx', found);
  expect([excel.value(place), tab.state.get().said]).toMatchObject([7, { is: 'warning', said: { words: words.cellsChanged } }]);
  excel.type({ ...place, write: '45' });
  await tab.do.checkWorkbook();
  await tab.do.correct('So.xlsx', wrong(tab));
  excel.type({ ...place, write: 46 });
  await tab.do.undo();
  expect([excel.value(place), tab.state.get().said]).toMatchObject([46, { is: 'warning', said: { words: words.notUndone } }]);
});

test('an Excel that does not let itself be read is told, and what was found stays as old as it was', async () => {
  const excel = memory();
  const { tab } = tabAt(excel);
  await tab.do.checkWorkbook();
  const before = shownOf(tab);
  excel.type({ sheet: 'Thu', cell: 'C14', write: 3 });
  const problem: DoorProblem = { code: 'editing' };
  excel.refuse(problem);
  await tab.do.checkWorkbook();
  expect([tab.run.get(), shownOf(tab), othersSince(tab, excel)]).toEqual([{ is: 'problem', doing: 'reading', problem }, before, 1]);
  excel.refuse();
  await tab.do.checkWorkbook();
  expect([tab.run.get(), othersSince(tab, excel)]).toEqual([{ is: 'resting' }, 0]);
});
