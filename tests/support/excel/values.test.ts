/** Values of ranges: written as if typed, read as Excel gives them. */
import { openExcel } from './openExcel';
import type { SimulatedExcel } from './openExcel';
import { codeOf } from './rejection';
import { smallBook } from './smallBook';

const sheetName = 'Số liệu';

async function opened(): Promise<SimulatedExcel> {
  return openExcel({ bytes: await smallBook() });
}

const write = (excel: SimulatedExcel, at: string, values: unknown, format?: string): Promise<void> =>
  excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(at);
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = values as unknown[][];
    await context.sync();
  });

describe('what is written is read as if typed', () => {
  test.each([
    ['a number', 12.5, { value: 12.5 }],
    ['a text', 'chữ', { value: 'chữ' }],
    ['a text that is a number', '001', { value: 1 }],
    ['a number with groups', '1,234.5', { value: 1234.5 }],
    ['true', true, { value: true }],
    ['an empty text', '', { value: '' }],
    ['an apostrophe before a number', "'001", { value: '001' }],
    ['an apostrophe before an equals sign', "'=1", { value: '=1' }],
    ['an error value', '#N/A', { value: '#N/A', isError: true }],
    ['a day', '2/9/2021', { value: 44441 }],
  ])('%s', async (_what, given, read) => {
    const excel = await opened();
    await write(excel, 'H1', [[given]]);
    expect(excel.cell(sheetName, 'H1')).toEqual(read);
  });

  test('in a cell of text everything is text', async () => {
    const excel = await opened();
    for (const [at, given] of [
      ['H1', '=1+1'],
      ['H2', '007'],
      ['H3', 12],
      ['H4', '#N/A'],
    ] as const)
      await write(excel, at, [[given]], '@');
    expect(['H1', 'H2', 'H3', 'H4'].map((at) => excel.cell(sheetName, at))).toEqual([
      { value: '=1+1' },
      { value: '007' },
      { value: '12' },
      { value: '#N/A' },
    ]);
  });

  test('null leaves a cell alone, one value fills the range', async () => {
    const excel = await opened();
    await write(excel, 'A1:B1', [[null, 'Xã khác']]);
    await write(excel, 'H1:I2', 7);
    expect([excel.cell(sheetName, 'A1').value, excel.cell(sheetName, 'B1').value]).toEqual(['Đơn vị', 'Xã khác']);
    expect(['H1', 'I1', 'H2', 'I2'].map((at) => excel.cell(sheetName, at).value)).toEqual([7, 7, 7, 7]);
  });

  test('other dimensions are an invalid argument, and so is a formula that does not end', async () => {
    const excel = await opened();
    expect(await codeOf(write(excel, 'H1:I2', [[1, 2]]))).toBe('InvalidArgument');
    expect(await codeOf(write(excel, 'H1', [['=SUM(A1']]))).toBe('InvalidArgument');
  });

  test('under a merge nothing is kept', async () => {
    const excel = await opened();
    await write(excel, 'D1:F1', [['một', 'hai', 'ba']]);
    expect([excel.cell(sheetName, 'D1').value, excel.cell(sheetName, 'E1').value]).toEqual(['một', '']);
  });
});

describe('what is read', () => {
  test('a large range is written in pieces by the library, and read whole', async () => {
    const excel = await opened();
    const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
    await write(excel, 'A10:J409', rows);
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheetName).getRange('A10:J409').load('values,cellCount');
      await context.sync();
      expect(range.values).toEqual(rows);
      expect(range.cellCount).toBe(4000);
    });
  });

  test('whole columns give null for what belongs to cells', async () => {
    const { Excel } = await opened();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheetName).getRange('A:B').load('values,address,isEntireColumn');
      await context.sync();
      expect([range.values, range.address, range.isEntireColumn]).toEqual([null, `'${sheetName}'!A:B`, true]);
    });
  });

  test('ranges that come of ranges lie where the documentation says', async () => {
    const { Excel } = await opened();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheetName).getRange('B2:C3');
      const found = [
        range.getCell(1, 1),
        range.getRow(1),
        range.getColumn(0),
        range.getLastCell(),
        range.getOffsetRange(2, 1),
        range.getResizedRange(1, 2),
        range.getAbsoluteResizedRange(1, 1),
        range.getBoundingRect('E5'),
        range.getEntireRow(),
        range.getRowsBelow(2),
        range.getColumnsBefore(1),
        range.getIntersection('C3:D9'),
      ].map((one) => one.load('address'));
      const apart = range.getIntersectionOrNullObject('X1');
      await context.sync();
      expect(found.map(({ address }) => address.split('!')[1])).toEqual([
        'C3',
        'B3:C3',
        'B2:B3',
        'C3',
        'C4:D5',
        'B2:E4',
        'B2',
        'B2:E5',
        '2:3',
        'B4:C5',
        'A2:A3',
        'C3',
      ]);
      expect(apart.isNullObject).toBe(true);
    });
  });

  test('a formula that nobody computed has no value to read', async () => {
    const excel = await opened();
    await write(excel, 'H1', [['=NETWORKDAYS(1,2)']]);
    const reading = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).getRange('H1').load('values');
      await context.sync();
    });
    await expect(reading).rejects.toThrow(/Số liệu!H1 holds a formula/);
  });

  test('a blank sheet uses its first cell, or nothing', async () => {
    const { Excel } = await opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const used = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject();
      sheet.load('name');
      await context.sync();
      expect([used.address, none.isNullObject, sheet.name]).toEqual(['Sheet4!A1', true, 'Sheet4']);
    });
  });
});
