/** The simulated Excel as a whole: what the client library itself does is real, and an untouched workbook stays as it was. */
import { openExcel } from './openExcel';
import { smallBook } from './smallBook';

const codeOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 'no error',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );

describe('the client library over the host', () => {
  test('reads sheets and cells of the file', async () => {
    const { Excel, syncs } = openExcel({ bytes: await smallBook() });
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Số liệu', 'Visible'],
        ['Biểu khóa', 'Visible'],
        ['_meta', 'VeryHidden'],
      ]);
      const used = sheets.items[0]!.getUsedRange().load('address,values,formulas,numberFormat,text');
      await context.sync();
      expect(used.address).toBe("'Số liệu'!A1:D4");
      expect(used.values.slice(0, 4)).toEqual([
        ['Đơn vị', 'Xã Mường Cang', '', 'Gộp'],
        ['Thu', 100, '', ''],
        ['Chi', 40.5, '', ''],
        ['Cộng', 140.5, '', ''],
      ]);
      expect(used.formulas[3]![1]).toBe('=B2+B3');
      expect(used.numberFormat[1]![1]).toBe('#,##0');
      expect(used.text[2]![1]).toBe('40.50');
    });
    expect(syncs()).toBe(2);
  });

  test('a property that was not loaded cannot be read', async () => {
    const { Excel } = openExcel({ bytes: await smallBook() });
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range.values;
    });
    await expect(reading).rejects.toThrow(/Thuộc tính 'values' không khả dụng/);
    expect(await codeOf(reading)).toBe('PropertyNotLoaded');
  });

  test('what is not there is not found, or is a null object where that was asked for', async () => {
    const { Excel } = openExcel({ bytes: await smallBook() });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Không có');
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      expect([sheet.isNullObject, cell.isNullObject]).toEqual([true, true]);
    });
    expect(await codeOf(Excel.run((context) => (context.workbook.worksheets.getItem('Không có').activate(), context.sync())))).toBe(
      'ItemNotFound',
    );
  });

  test('a batch ends at its first error, and what was done before stays', async () => {
    const excel = openExcel({ bytes: await smallBook() });
    const { Excel } = excel;
    const writing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Số liệu');
      sheet.getRange('H1').values = [['trước']];
      sheet.getRange('H2:H3').values = [['sai kích thước']];
      sheet.getRange('H4').values = [['sau']];
      await context.sync();
    });
    expect(await codeOf(writing)).toBe('InvalidArgument');
    expect([excel.cell('Số liệu', 'H1').value, excel.cell('Số liệu', 'H4').value]).toEqual(['trước', '']);
  });

  test('reading leaves the file as it was, to the byte', async () => {
    const bytes = await smallBook();
    const excel = openExcel({ bytes });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Số liệu').getUsedRange().load('values,text').format.fill.load('color');
      await context.sync();
    });
    expect(excel.bytes()).toBe(bytes);
  });

  test('what is not simulated fails by name', async () => {
    const { Excel } = openExcel({ bytes: await smallBook() });
    const asking = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').removeDuplicates([0], false);
      await context.sync();
    });
    await expect(asking).rejects.toThrow(/Range.removeDuplicates/);
    expect(await codeOf(asking)).toBe('ApiNotFound');
  });
});
