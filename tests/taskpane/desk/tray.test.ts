/** What becomes of files that a person picks or drops: each stays, under a name of its own, and one that cannot be read holds up no other. */
import { snapshotOf } from '../../../src/core/planSnapshot';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import { createStore } from '../../../src/taskpane/desk/store';
import type { Tray } from '../../../src/taskpane/desk/tray';
import { addFiles } from '../../../src/taskpane/desk/tray';
import { droppedFiles } from '../../../src/taskpane/ui/droppedFiles';
import { zeroReturn, orderFor } from '../../support/zeroReturn';
import { inEngine } from '../../support/inEngine';

const budget = zeroReturn(orderFor('NS', '2017', '03632', '2021-Q1'));
let first: Uint8Array;
let second: Uint8Array;
beforeAll(async () => {
  first = await writeWorkbook(budget);
  second = await writeWorkbook({ ...budget, title: `${budget.title} 2` });
});

const fileOf = (name: string, bytes: Uint8Array): File => new File([new Uint8Array(bytes)], name);

/** As a browser gives a file that was moved away since, or that another program locks. */
const lostFile = (name: string): File =>
  Object.assign(new File([], name), { arrayBuffer: () => Promise.reject(new Error('A requested file could not be found')) });

type Put = Readonly<{ name: string; file?: File; inside?: readonly Put[] }>;

/** What the browser tells of dropped things: an entry without a file cannot be opened, a folder without contents cannot be listed. */
function entryOf({ name, file, inside }: Put, isFolder: boolean, above = ''): FileSystemEntry {
  const fullPath = `${above}/${name}`;
  let isRead = false;
  const entry = {
    ...{ name, fullPath, isFile: !isFolder, isDirectory: isFolder },
    file: (resolve: (file: File) => void, reject: (error: Error) => void) => (file ? resolve(file) : reject(new Error('NotFoundError'))),
    createReader: () => ({
      readEntries: (resolve: (entries: readonly FileSystemEntry[]) => void, reject: (error: Error) => void) => {
        if (!inside) return reject(new Error('NotReadableError'));
        const part = isRead ? [] : inside.map((item) => entryOf(item, item.inside !== undefined || !item.name.includes('.'), fullPath));
        isRead = true;
        return resolve(part);
      },
    }),
  };
  return entry as unknown as FileSystemEntry;
}

const dropOf = (...put: readonly Put[]): DataTransfer =>
  ({
    items: put.map((item) => ({ webkitGetAsEntry: () => entryOf(item, !item.name.includes('.')), getAsFile: () => item.file ?? null })),
    files: put.flatMap(({ file }) => file ?? []),
  }) as unknown as DataTransfer;

function atTray() {
  const { engine, state } = inEngine();
  const tray = createStore<Tray>([]);
  const add = (files: readonly File[]): Promise<readonly string[]> => addFiles(engine, tray, files);
  const names = (): readonly string[] => tray.get().map(({ file }) => file);
  return { add, names, tray, state };
}

const twoRounds = (): DataTransfer =>
  dropOf({
    name: 'nop',
    inside: [
      { name: 'lan1', inside: [{ name: 'NS.xlsx', file: fileOf('NS.xlsx', first) }] },
      { name: 'lan2', inside: [{ name: 'NS.xlsx', file: fileOf('NS.xlsx', second) }] },
    ],
  });

describe('names', () => {
  test('two rounds of a unit in one dropped folder both stay, named as the command line names them', async () => {
    const { add, names, state } = atTray();
    await add(await droppedFiles(twoRounds()));
    expect(names()).toEqual(['lan1/NS.xlsx', 'lan2/NS.xlsx']);
    expect([...state.tray.keys()]).toEqual(['lan1/NS.xlsx', 'lan2/NS.xlsx']);
  });

  test('of several dropped folders the own name of each comes first; files dropped by themselves have theirs', async () => {
    const inside = (bytes: Uint8Array): readonly Put[] => [{ name: 'NS.xlsx', file: fileOf('NS.xlsx', bytes) }];
    const files = await droppedFiles(dropOf({ name: 'lan1', inside: inside(first) }, { name: 'lan2', inside: inside(second) }));
    expect(files.map(({ webkitRelativePath }) => webkitRelativePath)).toEqual(['lan1/NS.xlsx', 'lan2/NS.xlsx']);
    const { add, names } = atTray();
    await add(await droppedFiles(dropOf({ name: 'NS.xlsx', file: fileOf('NS.xlsx', first) })));
    expect(names()).toEqual(['NS.xlsx']);
  });

  test('two files of one name at one go both stay; given again, each takes the place of what it was', async () => {
    const { add, names, state } = atTray();
    for (let time = 0; time < 2; time += 1) {
      expect(await add([fileOf('NS.xlsx', first), fileOf('NS.xlsx', second)])).toEqual(['NS.xlsx', 'NS (2).xlsx']);
      expect(names()).toEqual(['NS.xlsx', 'NS (2).xlsx']);
      expect([...state.tray.keys()]).toEqual(['NS.xlsx', 'NS (2).xlsx']);
    }
    await add([fileOf('NS.xlsx', second)]);
    expect(names()).toEqual(['NS (2).xlsx', 'NS.xlsx']);
  });

  test('files that are no workbooks are kept apart as well, and one file given twice is there once', async () => {
    const { add, names } = atTray();
    const text = (content: string): File => new File([content], 'a.xlsx');
    await add([text('một'), text('hai'), text('một')]);
    expect(names()).toEqual(['a.xlsx', 'a (2).xlsx']);
  });
});

describe('what the disk does not give', () => {
  const problemsOf = (tray: Tray): readonly string[] => tray.flatMap(({ file, problem }) => (problem === 'notRead' ? [file] : []));

  test('is listed with why, and the other files are read', async () => {
    const { add, names, tray, state } = atTray();
    await add([fileOf('a.xlsx', first), lostFile('b.xlsx'), lostFile('b.xlsx'), fileOf('c.xlsx', second)]);
    expect(names()).toEqual(['a.xlsx', 'b.xlsx', 'b (2).xlsx', 'c.xlsx']);
    expect(problemsOf(tray.get())).toEqual(['b.xlsx', 'b (2).xlsx']);
    // The engine has them too, so that checking and consolidating tell of them.
    expect(state.tray.get('b.xlsx')).toEqual({ opened: { file: 'b.xlsx', sha256: '', problem: 'notRead' } });
  });

  test('is listed when it lies in a dropped folder, be it a file or a folder', async () => {
    const { add, names, tray } = atTray();
    const inside = [{ name: 'a.xlsx', file: fileOf('a.xlsx', first) }, { name: 'b.xlsx' }, { name: 'ghi chu.txt' }, { name: 'khoa' }];
    await add(await droppedFiles(dropOf({ name: 'nop', inside })));
    expect(names()).toEqual(['a.xlsx', 'b.xlsx', 'khoa']);
    expect(problemsOf(tray.get())).toEqual(['b.xlsx', 'khoa']);
  });

  test('a page that was opened from a folder is given no folder, but the files beside it', async () => {
    const { add, names, tray } = atTray();
    const drop = dropOf({ name: 'nop' }, { name: 'a.xlsx', file: fileOf('a.xlsx', first) });
    // Chromium lists nothing there and opens no entry.
    const items = [...drop.items].map((item) => {
      const entry = item.webkitGetAsEntry();
      const refuse = (_: unknown, reject: (error: Error) => void): void => reject(new Error('EncodingError'));
      return { ...item, webkitGetAsEntry: () => ({ ...entry, file: refuse }) };
    });
    await add(await droppedFiles({ ...drop, items } as unknown as DataTransfer));
    expect(names()).toEqual(['nop', 'a.xlsx']);
    expect(problemsOf(tray.get())).toEqual(['nop']);
  });

  test('gives way to the file itself when that can be read', async () => {
    const { add, tray, state } = atTray();
    await add([lostFile('a.xlsx')]);
    await add([fileOf('a.xlsx', first)]);
    expect(tray.get()).toEqual([{ file: 'a.xlsx', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(state.tray.get('a.xlsx')?.opened).toMatchObject({
      workbook: { sheets: snapshotOf(budget, 'a.xlsx').sheets.map(({ name }) => ({ name })) },
    });
  });
});
