/** Formats of ranges: what is set is read again, in the file as well, and nothing else changes its look. */
import { describeWithOpenpyxl, askOpenpyxl } from '../openpyxl';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExcel } from './openExcel';
import type { SimulatedExcel } from './openExcel';
import { codeOf } from './rejection';
import { smallBook } from './smallBook';

const onSheet = async (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>): Promise<SimulatedExcel> => {
  const excel = openExcel({ bytes: await smallBook() });
  await excel.Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem('Số liệu'), context);
    await context.sync();
  });
  return excel;
};

describe('formats', () => {
  test('what the file says is read', () =>
    onSheet(async (sheet, context) => {
      const { font, fill } = sheet.getRange('A1').format;
      font.load('bold,size');
      fill.load('color,pattern');
      const plain = sheet.getRange('A2').format.fill.load('color,pattern,tintAndShade');
      await context.sync();
      expect([font.bold, font.size, fill.color, fill.pattern]).toEqual([true, 14, '#DDEEFF', 'Solid']);
      expect([plain.color, plain.pattern, plain.tintAndShade]).toEqual(['#FFFFFF', 'None', null]);
    }));

  test('what is set is read again', () =>
    onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('B2:C3');
      format.font.set({ bold: true, italic: true, underline: 'Single', size: 13, color: '#C00000', name: 'Times New Roman' });
      format.fill.color = '#FFEE00';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.shrinkToFit = false;
      format.indentLevel = 2;
      format.protection.locked = false;
      const loaded = sheet.getRange('C3').format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
      loaded.font.load('bold,italic,underline,size,color,name');
      loaded.fill.load('color');
      loaded.protection.load('locked');
      await context.sync();
      const { font } = loaded;
      expect([font.bold, font.italic, font.underline, font.size, font.color, font.name]).toEqual([
        true,
        true,
        'Single',
        13,
        '#C00000',
        'Times New Roman',
      ]);
      expect([loaded.fill.color, loaded.horizontalAlignment, loaded.verticalAlignment, loaded.wrapText, loaded.indentLevel]).toEqual([
        '#FFEE00',
        'Center',
        'Top',
        true,
        2,
      ]);
      expect(loaded.protection.locked).toBe(false);
    }));

  test('of cells that differ the format is null', () =>
    onSheet(async (sheet, context) => {
      const font = sheet.getRange('A1:A2').format.font.load('bold');
      await context.sync();
      expect(font.bold).toBeNull();
    }));

  test('a cleared fill is none, and the rest of the look stays', () =>
    onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1');
      format.fill.clear();
      format.fill.load('pattern');
      format.font.load('bold');
      await context.sync();
      expect([format.fill.pattern, format.font.bold]).toEqual(['None', true]);
    }));

  test('borders are drawn at the edges and inside', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('H1:I2');
      range.format.borders.getItem('EdgeTop').style = 'Continuous';
      range.format.borders.getItem('InsideVertical').style = 'Double';
      const edges = [
        ['H1', 'EdgeTop'],
        ['H2', 'EdgeTop'],
        ['H1', 'EdgeRight'],
        ['I1', 'EdgeLeft'],
        ['I1', 'EdgeRight'],
      ] as const;
      const found = edges.map(([at, edge]) => sheet.getRange(at).format.borders.getItem(edge).load('style'));
      await context.sync();
      expect(found.map(({ style }) => style)).toEqual(['Continuous', 'None', 'Double', 'Double', 'None']);
    }));

  test('whole columns and the whole sheet take a format, cells that are written later too', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange().format.font.name = 'Times New Roman';
      sheet.getRange('H:I').format.font.italic = true;
      sheet.getRange('8:8').format.font.bold = true;
      await context.sync();
      sheet.getRange('H20').values = [['sau']];
      const fonts = ['A1', 'H20', 'H8', 'J8', 'Z99'].map((at) => sheet.getRange(at).format.font.load('name,italic,bold'));
      const all = sheet.getRange().format.font.load('name,bold');
      await context.sync();
      expect(fonts.map(({ name, italic, bold }) => [name, italic, bold])).toEqual([
        ['Times New Roman', false, true],
        ['Times New Roman', true, false],
        ['Times New Roman', true, true],
        ['Times New Roman', false, true],
        ['Times New Roman', false, false],
      ]);
      expect([all.name, all.bold]).toEqual(['Times New Roman', null]);
    }));

  test('widths and heights in points, hidden lines', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B:B').format.columnWidth = 105;
      sheet.getRange('2:3').format.rowHeight = 30;
      sheet.getRange('E:F').columnHidden = true;
      const width = sheet.getRange('B1').format.load('columnWidth,rowHeight');
      const heights = sheet.getRange('A1:A2').format.load('rowHeight');
      const hidden = ['C1', 'D1', 'D1:E1', 'E1:F1'].map((at) => sheet.getRange(at).load('columnHidden'));
      const row = sheet.getRange('A5').load('rowHidden');
      await context.sync();
      expect(width.columnWidth).toBe(105);
      expect(heights.rowHeight).toBeNull();
      expect(hidden.map(({ columnHidden }) => columnHidden)).toEqual([true, false, null, true]);
      expect(row.rowHidden).toBe(true);
    }));

  test('properties of many cells at once', () =>
    onSheet(async (sheet, context) => {
      const cells = sheet
        .getRange('A1:B2')
        .getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true }, protection: true } });
      const rows = sheet.getRange('A4:A5').getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = sheet.getRange('B1:C1').getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      expect(cells.value[0]![0]).toEqual({
        address: "'Số liệu'!A1",
        format: { fill: { color: '#DDEEFF' }, font: { bold: true }, protection: { locked: true, formulaHidden: false } },
      });
      expect(rows.value).toEqual([
        { rowHidden: false, rowIndex: 3 },
        { rowHidden: true, rowIndex: 4 },
      ]);
      expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, true]);
      sheet.getRange('A1:B1').setCellProperties([[{ format: { fill: { color: '#00FF00' } } }, {}]]);
      const fills = ['A1', 'B1'].map((at) => sheet.getRange(at).format.fill.load('color'));
      await context.sync();
      expect(fills.map(({ color }) => color)).toEqual(['#00FF00', '#FFFFFF']);
    }));

  test('several areas are formatted together', () =>
    onSheet(async (sheet, context) => {
      const areas = sheet.getRanges('H1:H2; J1');
      areas.format.fill.color = 'yellow';
      areas.load('address,areaCount,cellCount');
      const fill = sheet.getRange('J1').format.fill.load('color');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount, fill.color]).toEqual(["'Số liệu'!H1:H2,'Số liệu'!J1", 2, 3, '#FFFF00']);
    }));

  test('merges', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A8:B9').merge();
      const merged = sheet.getUsedRange().getBoundingRect('A9').getMergedAreasOrNullObject().load('areas/items/address');
      const none = sheet.getRange('A1:B2').getMergedAreasOrNullObject();
      await context.sync();
      expect(merged.areas.items.map(({ address }) => address.split('!')[1])).toEqual(['D1:F1', 'A8:B9']);
      expect(none.isNullObject).toBe(true);
      sheet.getRange('D1').unmerge();
      const left = sheet.getRange('A1:F9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(left.address).toBe("'Số liệu'!A8:B9");
    }));

  test('a colour that is none is an invalid argument', async () => {
    expect(await codeOf(onSheet(async (sheet) => void (sheet.getRange('A1').format.fill.color = 'xanh lơ')))).toBe('InvalidArgument');
  });
});

describeWithOpenpyxl('the saved file', () => {
  test('holds the new formats, and the old ones where nothing was set', async () => {
    const excel = await onSheet(async (sheet) => {
      sheet.getRange('B2').format.fill.color = '#FFEE00';
      sheet.getRange('B2').numberFormat = [['#,##0.00']];
      sheet.getRange('H:H').format.font.bold = true;
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Continuous';
    });
    const folder = mkdtempSync(join(tmpdir(), 'excel-'));
    try {
      const path = join(folder, 'saved.xlsx');
      writeFileSync(path, excel.bytes());
      const program = `
import sys, json, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1])['Số liệu']
a, b, c = sheet['A1'], sheet['B2'], sheet['B3']
print(json.dumps([a.font.b, a.font.sz, a.fill.fgColor.rgb, a.border.bottom.style, b.fill.fgColor.rgb, b.number_format, c.number_format, c.fill.patternType,
  sheet.column_dimensions['H'].font.b, sheet.column_dimensions['C'].hidden, sheet.row_dimensions[5].hidden, sheet.freeze_panes, [str(m) for m in sheet.merged_cells.ranges], sheet['B4'].value]))`;
      expect(askOpenpyxl(program, path)).toEqual([
        true,
        14,
        'FFDDEEFF',
        'thin',
        'FFFFEE00',
        '#,##0.00',
        '0.00',
        null,
        true,
        true,
        true,
        'B2',
        ['D1:F1'],
        '=B2+B3',
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
