/** What surrounds the cells: the file handed over, limits, failures, events, charts, what the person does meanwhile. */
import { openExcel } from './openExcel';
import type { ExcelOptions, SimulatedExcel } from './openExcel';
import { codeOf } from './rejection';
import { smallBook } from './smallBook';

const opened = async (options: Partial<ExcelOptions> = {}): Promise<SimulatedExcel> => openExcel({ bytes: await smallBook(), ...options });
const write = (excel: SimulatedExcel, at = 'H1', values: unknown = 'x'): Promise<void> =>
  excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Số liệu').getRange(at).values = values as unknown[][];
    await context.sync();
  });
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

type Got<T> = Readonly<{ value: T; error: Readonly<{ code: number }> | undefined }>;
const getFile = ({ Office: office }: SimulatedExcel, type = 'compressed', sliceSize?: number): Promise<Got<Office.File>> =>
  new Promise((resolve) =>
    office.context.document.getFileAsync(type as unknown as Office.FileType, sliceSize === undefined ? {} : { sliceSize }, (result) =>
      resolve(result),
    ),
  );
const getSlice = (file: Office.File, index: number): Promise<Got<Office.Slice>> =>
  new Promise((resolve) => file.getSliceAsync(index, (result) => resolve(result)));
const close = (file: Office.File): Promise<void> => new Promise((resolve) => file.closeAsync(() => resolve()));

describe('the file as a whole', () => {
  test('comes in slices, to the byte', async () => {
    const bytes = await smallBook();
    const excel = openExcel({ bytes });
    const { value: file } = await getFile(excel, 'compressed', 1000);
    expect([file.size, file.sliceCount]).toEqual([bytes.length, Math.ceil(bytes.length / 1000)]);
    const slices: number[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) slices.push(...((await getSlice(file, index)).value.data as number[]));
    expect(Uint8Array.from(slices)).toEqual(Uint8Array.from(bytes));
    await close(file);
    expect(excel.openFileCount()).toBe(0);
  });

  test('is limited as documented', async () => {
    const excel = await opened();
    expect((await getFile(excel, 'compressed', 5_000_000)).error?.code).toBe(5001);
    expect((await getFile(excel, 'pdf')).error?.code).toBe(1009);
    const first = await getFile(excel);
    await getFile(excel);
    expect((await getFile(excel)).error?.code).toBe(11000);
    await close(first.value);
    expect((await getSlice(first.value, 0)).error?.code).toBe(5001);
    expect((await getFile(excel)).error).toBeUndefined();
  });

  test('is not handed over by Excel on the web', async () => {
    const excel = await opened({ platform: 'web' });
    expect(excel.Office.context.requirements.isSetSupported('CompressedFile', '1.1')).toBe(false);
    expect((await getFile(excel)).error?.code).toBe(1009);
  });

  test('a new workbook is opened from its bytes, on each platform', async () => {
    for (const platform of ['win32', 'web'] as const) {
      const excel = await opened({ platform });
      await excel.Excel.createWorkbook(Buffer.from('sổ mới').toString('base64'));
      expect(excel.opened().map((bytes) => Buffer.from(bytes).toString())).toEqual(['sổ mới']);
    }
  });
});

describe('limits and refusals', () => {
  test('Excel on the web takes and gives 5 MB at most', async () => {
    const excel = await opened({ platform: 'web' });
    const long = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    expect(await codeOf(write(excel, 'A1:A200', long))).toBe('RequestPayloadSizeLimitExceeded');
    await write(excel, 'A1:A100', long.slice(0, 100));
    await write(excel, 'A101:A200', long.slice(0, 100));
    const reading = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Số liệu').getRange('A1:A200').load('values');
      await context.sync();
    });
    expect(await codeOf(reading)).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await codeOf(write(await opened(), 'A1:A200', long))).toBe('no error');
  });

  test('while a cell is typed in nothing goes, unless the page waits for it', async () => {
    const excel = await opened();
    excel.beginEdit();
    expect(await codeOf(write(excel))).toBe('InvalidOperationInCellEditMode');
    const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Số liệu').getRange('H1').values = [['chờ']];
      await context.sync();
    });
    await later();
    expect(excel.cell('Số liệu', 'H1').value).toBe('');
    excel.endEdit();
    await waiting;
    expect(excel.cell('Số liệu', 'H1').value).toBe('chờ');
  });

  test('a workbook for reading only is read, not written', async () => {
    const excel = await opened({ readOnly: true });
    expect(excel.Office.context.document.mode).toBe('readOnly');
    expect(await codeOf(write(excel))).toBe('AccessDenied');
    expect(await codeOf(excel.Excel.run((context) => (context.workbook.worksheets.load('items/name'), context.sync())))).toBe('no error');
  });

  test('failures happen where they were planned', async () => {
    const excel = await opened();
    excel.fail({ member: 'Range.values', code: 'GeneralException', after: 1 });
    expect(await codeOf(write(excel))).toBe('no error');
    expect(await codeOf(write(excel))).toBe('GeneralException');
    expect(await codeOf(write(excel))).toBe('no error');
    excel.fail({ sync: excel.syncs() + 1, code: 'RequestAborted' });
    expect(await codeOf(write(excel))).toBe('RequestAborted');
    expect(await codeOf(write(excel))).toBe('no error');
  });

  test('round trips and members are counted', async () => {
    const excel = await opened();
    await write(excel);
    expect(excel.syncs()).toBe(1);
    expect(excel.log()).toEqual(expect.arrayContaining(['WorksheetCollection.getItem', 'Worksheet.getRange', 'Range.values']));
  });
});

describe('the person and the page', () => {
  test('the page hears what the person changes, and what it changed itself', async () => {
    const excel = await opened();
    const heard: string[] = [];
    const handle = await excel.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(({ address, worksheetId, triggerSource, details }) => {
        heard.push(
          `${address} ${String(worksheetId.length)} ${triggerSource} ${String(details?.valueBefore)}→${String(details?.valueAfter)}`,
        );
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await excel.typeIn('Số liệu', 'B2', 120);
    await later();
    await write(excel, 'H1', [['mới']]);
    await later();
    expect(heard).toEqual(['B2 38 Unknown 100→120', 'H1 38 ThisLocalAddin →mới']);
    await excel.Excel.run(handle.context, async (context) => {
      handle.remove();
      await context.sync();
    });
    await excel.typeIn('Số liệu', 'B2', 121);
    await later();
    expect(heard).toHaveLength(2);
  });

  test('a sheet of its own tells its changes to an older Excel', async () => {
    const excel = await opened({ requirementSet: '1.7' });
    const heard: string[] = [];
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Số liệu').load('id');
      await context.sync();
      sheet.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
      await context.sync();
    });
    await excel.typeIn('Số liệu', 'B2', 1);
    await excel.typeIn('Biểu khóa', 'B1', 1);
    await later();
    expect(heard).toEqual(['B2']);
  });

  test('protection holds for the person too', async () => {
    await expect((await opened()).typeIn('Biểu khóa', 'A1', 'x')).rejects.toThrow(/locked/);
  });

  test('where the person is', async () => {
    const excel = await opened();
    excel.goTo('Biểu khóa', 'B2:C3');
    await excel.Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      context.workbook.worksheets.getItem('Số liệu').getRange('B4').select();
      await context.sync();
      expect(selected.address).toBe("'Biểu khóa'!B2:C3");
    });
    expect([excel.activeSheet(), excel.selection()]).toEqual(['Số liệu', 'Số liệu!B4']);
  });
});

test('a chart is written down as the page made it', async () => {
  const excel = await opened();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Số liệu');
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.title.text = 'Thu và chi';
    chart.setPosition('F4', 'N20');
    chart.legend.visible = false;
    chart.axes.valueAxis.title.text = 'triệu đồng';
    const series = chart.series.load('items/name');
    chart.series.getItemAt(0).format.fill.setSolidColor('#0F6CBD');
    await context.sync();
    expect(series.items.map(({ name }) => name)).toEqual(['Xã Mường Cang']);
  });
  expect(excel.charts('Số liệu')).toEqual([
    expect.objectContaining({
      kind: 'BarClustered',
      source: "'Số liệu'!A1:B3",
      at: ['F4', 'N20'],
      set: {
        'title.text': 'Thu và chi',
        'legend.visible': false,
        'axes.valueAxis.title.text': 'triệu đồng',
        'series.0.format.fill.setSolidColor': '#0F6CBD',
      },
    }),
  ]);
});
