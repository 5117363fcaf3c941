/** The rest of Excel's door: starting, reading in every Excel, going to cells, opening files, hearing of changes. */
import { startInExcel } from '../../../src/doors/excel/start';
import { openWorkbook } from '../../../src/doors/excel/openWorkbook';
import { syncWith } from '../../../src/doors/excel/cells/cells';
import { readFile } from '../../../src/doors/excel/read/readFile';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import type { ExcelOptions } from '../../support/excel/openExcel';
import { smallBook } from '../../support/excel/smallBook';
import { besideExcel, onlySheet, ownBook, snapshotOfBytes, throughRanges, valueOf } from './beside';

describe('at the start', () => {
  const start = async (options: Partial<ExcelOptions> = {}) => besideExcel({ bytes: await smallBook(), ...options }, () => startInExcel());

  test('Excel tells its language, its colours and whether it lets us write', async () => {
    expect(await start({ dark: true })).toEqual({
      place: 'excel',
      platform: 'PC',
      lang: 'vi',
      theme: 'dark',
      readOnly: false,
      isRecentEnough: true,
    });
    expect(await start({ language: 'en-US', platform: 'web', readOnly: true })).toMatchObject({
      platform: 'OfficeOnline',
      lang: 'en',
      readOnly: true,
    });
    expect(await start()).toMatchObject({ theme: 'light' });
    expect(await start({ requirementSet: '1.3' })).toMatchObject({ isRecentEnough: false });
  });

  test('without office.js it says so', async () => expect(await startInExcel()).toEqual({ place: 'withoutOffice' }));

  test.each([
    ['a browser', Promise.resolve({ host: null, platform: null }), true],
    ['Word', Promise.resolve({ host: 'Word', platform: 'PC' }), true],
    ['an Office that keeps silent', new Promise(() => undefined), false],
  ])('%s is no Excel', async (_, ready, answered) => {
    await besideExcel({ bytes: await smallBook() }, async (_door, excel) => {
      Object.assign(excel.Office, { onReady: () => ready });
      expect(await startInExcel(20)).toEqual({ place: 'browser', answered });
    });
  });
});

describe('reading', () => {
  test('takes the file without one round trip and closes it, and takes it again', async () => {
    const bytes = await smallBook();
    await besideExcel({ bytes, file: 'Thu chi.xlsx' }, async (door, excel) => {
      for (let turn = 0; turn < 3; turn++) expect(valueOf(await door.read())).toEqual({ file: 'Thu chi.xlsx', bytes });
      expect([excel.syncs(), excel.openFileCount()]).toEqual([0, 0]);
    });
  });

  test('a file of several slices comes whole', async () => {
    const noise = (row: number): string =>
      Array.from({ length: 300 }, (_, at) => String.fromCharCode(0x4e00 + ((row * 7919 + at * 104729) % 20_000))).join('');
    const cells = Object.fromEntries(Array.from({ length: 8_000 }, (_, row) => [`A${row + 1}`, { value: noise(row) }]));
    const bytes = await writeWorkbook(onlySheet({ cells }));
    expect(bytes.length).toBeGreaterThan(4 * 1024 * 1024);
    await besideExcel({ bytes }, async (door, excel) => {
      const photograph = valueOf(await door.read());
      expect('bytes' in photograph && Buffer.from(photograph.bytes).equals(Buffer.from(bytes))).toBe(true);
      expect(excel.openFileCount()).toBe(0);
    });
  });

  test('where a slice fails the file is closed and the ranges are read', async () => {
    const bytes = await smallBook();
    await besideExcel({ bytes }, async (door, excel) => {
      const { document } = excel.Office.context;
      const { getFileAsync } = document;
      Object.assign(document, {
        getFileAsync: (...given: readonly unknown[]) => {
          const done = given.at(-1) as (result: { value: Office.File }) => void;
          const opened = (result: { value: Office.File }): void =>
            done({
              ...result,
              value: {
                ...result.value,
                getSliceAsync: ((_: number, failed: (result: unknown) => void) =>
                  failed({ status: 'failed', error: { code: 5001, name: 'x', message: 'x' } })) as Office.File['getSliceAsync'],
              },
            });
          (getFileAsync as (...all: readonly unknown[]) => void)(...given.slice(0, -1), opened);
        },
      });
      const photograph = valueOf(await door.read());
      expect('workbook' in photograph && photograph.workbook.sheets).toEqual(snapshotOfBytes(bytes).sheets);
      expect([excel.syncs(), excel.openFileCount()]).toEqual([2, 0]);
    });
  });

  const withoutOwnNames = (workbook: WorkbookSnapshot) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [...sheet.merges].sort() })),
  });

  test.each(['1.13', '1.17'])('ranges tell all of it in ExcelApi %s', async (requirementSet) => {
    const bytes = await smallBook();
    expect(withoutOwnNames(await throughRanges(bytes, { requirementSet }))).toEqual(withoutOwnNames(snapshotOfBytes(bytes)));
  });

  test('older ones tell less, and never something else', async () => {
    const bytes = await smallBook();
    const read = snapshotOfBytes(bytes);
    const nine = await throughRanges(bytes, { requirementSet: '1.9' });
    expect(nine).toEqual({ ...read, sheets: read.sheets.map((sheet) => ({ ...sheet, merges: [] })) });
    const four = await throughRanges(bytes, { requirementSet: '1.4' });
    expect(four.properties).toEqual({});
    expect(
      four.sheets.map(({ name, visibility, rowCount, columnCount, isProtected }) => ({
        name,
        visibility,
        rowCount,
        columnCount,
        isProtected,
      })),
    ).toEqual(
      read.sheets.map(({ name, visibility, rowCount, columnCount, isProtected }) => ({
        name,
        visibility,
        rowCount,
        columnCount,
        isProtected,
      })),
    );
    expect(four.sheets[0]?.cells['B4']).toEqual(read.sheets[0]?.cells['B4']);
  });

  test('more than 5 MB comes in parts from Excel on the web', async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 40_000 }, (_, index) => [`${'ABCDEFGHIJ'[index % 10]}${Math.floor(index / 10) + 1}`, { value: index }]),
    );
    const style = { border: true };
    // Lines that reach far down are no reason to read that far.
    const merged = { L1: { value: 'gộp', style }, L3999: { value: null, style }, A60000: { value: null, style } };
    const bytes = await writeWorkbook(onlySheet({ cells: { ...cells, ...merged }, merges: ['L1:M2', 'L3999:M4000'] }));
    await besideExcel({ bytes, platform: 'web', handsOverFile: false }, async (door, excel) => {
      const photograph = valueOf(await door.read());
      expect('workbook' in photograph && photograph.workbook.sheets).toEqual(snapshotOfBytes(bytes).sheets);
      expect(excel.syncs()).toBeGreaterThan(2);
      expect(excel.syncs()).toBeLessThan(12);
    });
  });

  test('more merged areas than Excel lists at once come in parts', async () => {
    const style = { border: true };
    const rows = Array.from({ length: 600 }, (_, index) => index + 1);
    const cells = Object.fromEntries(rows.map((row) => [`A${row}`, { value: `dòng ${row}`, style }]));
    const bytes = await writeWorkbook(onlySheet({ cells, merges: rows.map((row) => `A${row}:B${row}`) }));
    const read = await throughRanges(bytes);
    expect(read.sheets).toEqual(snapshotOfBytes(bytes).sheets);
    expect(read.sheets[0]?.merges).toHaveLength(600);
  });

  test('long texts that weigh more than reckoned are asked for again in halves', async () => {
    const cells = Object.fromEntries(Array.from({ length: 3_000 }, (_, row) => [`A${row + 1}`, { value: `${row} ${'ế'.repeat(1_000)}` }]));
    const bytes = await writeWorkbook(onlySheet({ cells }));
    expect((await throughRanges(bytes, { platform: 'web' })).sheets).toEqual(snapshotOfBytes(bytes).sheets);
  });

  test('a range of which Excel tells nothing is asked for in parts', async () => {
    const bytes = await smallBook();
    expect(withoutOwnNames(await throughRanges(bytes, { mostTold: 12 })).sheets).toEqual(withoutOwnNames(snapshotOfBytes(bytes)).sheets);
  });

  test('not even one row can be told', async () =>
    besideExcel({ bytes: await smallBook(), handsOverFile: false, mostTold: 1 }, async (door) =>
      expect(await door.read()).toMatchObject({ problem: { code: 'tooLarge' } }),
    ));

  test.each(['1.13', '1.14'])('a workbook without the style Normal is read too (ExcelApi %s)', async (requirementSet) => {
    const bytes = await smallBook();
    await besideExcel({ bytes, handsOverFile: false, requirementSet }, async (door, excel) => {
      const { prototype } = excel.Excel.StyleCollection as unknown as { prototype: Record<string, (name: string) => unknown> };
      for (const member of ['getItem', 'getItemOrNullObject']) {
        const real = prototype[member]!;
        prototype[member] = function (this: unknown) {
          return real.call(this, 'Không có');
        };
      }
      const photograph = valueOf(await door.read());
      expect('workbook' in photograph && photograph.workbook.sheets.map(({ name }) => name)).toEqual(
        excel.sheets().map(({ name }) => name),
      );
    });
  });

  test('names tell their cells with commas, whatever separates lists on the machine', async () => {
    const names = { Hai: "'Tờ'!$A$1,'Tờ'!$B$2" };
    const bytes = await writeWorkbook({ ...onlySheet({ cells: { A1: { value: 1 } } }), names });
    for (const listSeparator of [',', ';'] as const) expect((await throughRanges(bytes, { listSeparator })).names).toMatchObject(names);
  });

  test('a workbook that is not in front is told, without trying parts', async () =>
    besideExcel({ bytes: await smallBook(), handsOverFile: false }, async (door, excel) => {
      excel.fail({ member: 'Range.values', code: 'InactiveWorkbook' } as unknown as Parameters<typeof excel.fail>[0]);
      expect(await door.read()).toMatchObject({ problem: { code: 'notInFront' } });
      expect(excel.syncs()).toBe(2);
    }));

  test('a sheet that went away while reading is named', async () =>
    besideExcel({ bytes: await smallBook(), handsOverFile: false }, async (_, excel) =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Đã xoá').load('name');
        await expect(syncWith(context, ['Số liệu', 'Đã xoá'])).rejects.toMatchObject({ problem: { code: 'gone', sheet: 'Đã xoá' } });
      }),
    ));

  test('a file that comes too late is closed', async () =>
    besideExcel({ bytes: await smallBook() }, async (_, excel) => {
      const { document } = excel.Office.context;
      const getFileAsync = document.getFileAsync as (...given: readonly unknown[]) => void;
      Object.assign(document, { getFileAsync: (...given: readonly unknown[]) => void setTimeout(() => getFileAsync(...given), 60) });
      expect(await readFile('', 20)).toBeUndefined();
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect([excel.log(), excel.openFileCount()]).toEqual([[], 0]);
    }));

  test('the name is that of today, also after a Save As', async () =>
    besideExcel({ bytes: await smallBook(), file: 'Cũ.xlsx' }, async (door, excel) => {
      const { document } = excel.Office.context;
      const tell = (answer: unknown) =>
        Object.assign(document, { getFilePropertiesAsync: (done: (result: unknown) => void) => done(answer) });
      tell({ status: 'succeeded', value: { url: 'C:\\Báo cáo\\Mới.xlsx' } });
      expect(valueOf(await door.read()).file).toBe('Mới.xlsx');
      tell({ status: 'failed', error: { code: 7000 } });
      expect(valueOf(await door.read()).file).toBe('Cũ.xlsx');
    }));

  test('a cell that is being typed in is told', async () =>
    besideExcel({ bytes: await smallBook(), handsOverFile: false }, async (door, excel) => {
      excel.beginEdit();
      expect(await door.read()).toMatchObject({ problem: { code: 'editing' } });
      excel.endEdit();
    }));
});

describe('going to a cell', () => {
  test('brings its sheet to the front and selects it', async () =>
    besideExcel({ bytes: await smallBook() }, async (door, excel) => {
      valueOf(await door.goTo({ sheet: 'Biểu khóa', cell: 'C1' }));
      expect([excel.activeSheet(), excel.selection()]).toEqual(['Biểu khóa', 'Biểu khóa!C1']);
    }));

  test.each(['_meta', 'Không có'])('on the sheet %s is told, and nothing is unhidden', async (sheet) =>
    besideExcel({ bytes: await smallBook() }, async (door, excel) => {
      const before = excel.sheets();
      expect(await door.goTo({ sheet, cell: 'A1' })).toEqual({ problem: { code: 'gone', sheet } });
      expect(excel.sheets()).toEqual(before);
    }),
  );
});

test('a file opens as a new workbook', async () =>
  besideExcel({ bytes: await smallBook() }, async (door, excel) => {
    const bytes = await ownBook();
    valueOf(await door.openNew!(bytes));
    expect(excel.opened().map((opened) => Buffer.from(opened).equals(Buffer.from(bytes)))).toEqual([true]);
  }));

test('what this Excel cannot do is not offered', async () => {
  await besideExcel({ bytes: await smallBook(), requirementSet: '1.6' }, async (door) => {
    expect([door.openNew, door.onChange]).toEqual([undefined, undefined]);
  });
});

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

test.each(['1.7', '1.9', '1.14'])('changes are heard in ExcelApi %s until they are no longer wanted', async (requirementSet) => {
  await besideExcel({ bytes: await smallBook(), requirementSet }, async (_, excel) => {
    const heard: unknown[] = [];
    const stop = await openWorkbook().onChange!((change) => heard.push(change));
    await excel.typeIn('Số liệu', 'B2', 101);
    await soon();
    expect(heard).toEqual([{ sheet: 'Số liệu', area: 'B2' }]);
    stop();
    await soon();
    await excel.typeIn('Số liệu', 'B2', 102);
    await soon();
    expect(heard).toHaveLength(1);
  });
});

test.each(['1.9', '1.14'])(
  'what we write ourselves is not heard in ExcelApi %s, what is typed elsewhere meanwhile is',
  async (requirementSet) => {
    await besideExcel({ bytes: await smallBook(), requirementSet }, async (door, excel) => {
      const heard: unknown[] = [];
      const stop = await door.onChange!((change) => heard.push(change));
      valueOf(await door.apply([{ sheet: 'Số liệu', cell: 'B2', write: 7 }]));
      valueOf(await door.addSheets(onlySheet({ cells: { A1: { value: 1 } } }), []));
      await excel.typeIn('Biểu khóa', 'B1', 2);
      await soon();
      expect(heard).toEqual([{ sheet: 'Biểu khóa', area: 'B1' }]);
      stop();
    });
  },
);
