/** Sheets, names, properties and settings of the workbook, and protection of sheets and structure. */
import { readWorkbook } from '../../../src/doors/xlsx/readWorkbook';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { openExcel } from './openExcel';
import type { SimulatedExcel } from './openExcel';
import { codeOf } from './rejection';
import { smallBook } from './smallBook';

const opened = async (): Promise<SimulatedExcel> => openExcel({ bytes: await smallBook() });
type Work = (context: Excel.RequestContext) => void | Promise<void>;
const run = ({ Excel: library }: SimulatedExcel, work: Work): Promise<void> =>
  library.run(async (context) => {
    await work(context);
    await context.sync();
  });
const tried = async (work: Work): Promise<unknown> => codeOf(run(await opened(), work));

function saved(excel: SimulatedExcel): WorkbookSnapshot {
  const result = readWorkbook('x.xlsx', excel.bytes());
  if ('problem' in result) throw new Error(result.problem.detail);
  return result.workbook;
}

describe('sheets', () => {
  test('are added behind, renamed, moved, hidden and deleted', async () => {
    const excel = await opened();
    await run(excel, (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Tổng quan & biểu');
      added.position = 0;
      added.tabColor = '#0F6CBD';
      worksheets.add('Tạm').delete();
      const locked = worksheets.getItem('Biểu khóa');
      locked.name = 'Biểu 2';
      locked.visibility = 'Hidden';
      added.activate();
    });
    expect(excel.sheets()).toEqual([
      { name: 'Tổng quan & biểu', visibility: 'Visible' },
      { name: 'Số liệu', visibility: 'Visible' },
      { name: 'Biểu 2', visibility: 'Hidden' },
      { name: '_meta', visibility: 'VeryHidden' },
    ]);
    expect(excel.activeSheet()).toBe('Tổng quan & biểu');
    const book = saved(excel);
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Tổng quan & biểu', 'visible'],
      ['Số liệu', 'visible'],
      ['Biểu 2', 'hidden'],
      ['_meta', 'veryHidden'],
    ]);
    expect(book.names).toMatchObject({ donVi: "'Số liệu'!$A$1" });
    expect(book.properties).toEqual({ 'tonghop.mau': 'thử' });
  });

  test.each(['', 'a/b', 'a:b', 'x'.repeat(32), "'a", 'History'])('“%s” cannot be a name', async (name) => {
    expect(await tried((context) => void context.workbook.worksheets.add(name))).toBe('InvalidArgument');
  });

  test('a name is taken whatever its case', async () => {
    expect(await tried((context) => void context.workbook.worksheets.add('SỐ LIỆU'))).toBe('ItemAlreadyExists');
  });

  test('one sheet stays visible, and a very hidden one is not deleted', async () => {
    const hideAll: Work = ({ workbook: { worksheets } }) => {
      worksheets.getItem('Số liệu').visibility = 'Hidden';
      worksheets.getItem('Biểu khóa').visibility = 'Hidden';
    };
    expect(await tried(hideAll)).toBe('InvalidOperation');
    expect(await tried((context) => context.workbook.worksheets.getItem('_meta').delete())).toBe('GeneralException');
    expect(await tried((context) => context.workbook.worksheets.getItem('_meta').activate())).toBe('InvalidOperation');
  });

  test('a cell of a deleted sheet is no longer there', async () => {
    const excel = await opened();
    expect(
      await codeOf(
        run(excel, async (context) => {
          const sheet = context.workbook.worksheets.add('Tạm');
          const range = sheet.getRange('A1');
          await context.sync();
          sheet.delete();
          await context.sync();
          range.load('values');
          await context.sync();
        }),
      ),
    ).toBe('InvalidReference');
  });

  test('panes, gridlines, filter and page', async () => {
    const excel = await opened();
    await run(excel, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Số liệu');
      sheet.freezePanes.freezeAt('A1:B3');
      sheet.showGridlines = false;
      sheet.autoFilter.apply('A1:B4');
      const layout = sheet.pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1 };
      layout.leftMargin = 36;
      layout.setPrintArea('A1:B4');
      layout.setPrintTitleRows('$1:$2');
      layout.headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const filtered = sheet.autoFilter.getRangeOrNullObject().load('address');
      const titles = layout.getPrintTitleRowsOrNullObject().load('address');
      const printed = layout.getPrintAreaOrNullObject().load('address');
      layout.load('orientation,zoom,leftMargin');
      layout.headersFooters.defaultForAllPages.load('centerFooter');
      await context.sync();
      expect([frozen, filtered, titles, printed].map(({ address }) => address.split('!')[1])).toEqual(['A1:B3', 'A1:B4', '1:2', 'A1:B4']);
      expect([layout.orientation, layout.zoom.horizontalFitToPages, layout.leftMargin]).toEqual(['Landscape', 1, 36]);
      expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe('Trang &P/&N');
    });
    expect(saved(excel).names).toMatchObject({
      'Số liệu!_xlnm.Print_Area': "'Số liệu'!$A$1:$B$4",
      'Số liệu!_xlnm.Print_Titles': "'Số liệu'!$1:$2",
    });
  });
});

describe('what the workbook keeps', () => {
  test('names', async () => {
    const excel = await opened();
    await run(excel, async (context) => {
      const { names } = context.workbook;
      names.add('tong', context.workbook.worksheets.getItem('Số liệu').getRange('B4'));
      names.add('tyLe', '=0.25');
      names.load('items/name,items/formula,items/type');
      const cell = names.getItem('tong').getRange().load('values');
      const missing = names.getItemOrNullObject('khongCo');
      await context.sync();
      expect(names.items.map(({ name, formula, type }) => [name, formula, type])).toEqual([
        ['donVi', "='Số liệu'!$A$1", 'Range'],
        ['tong', "='Số liệu'!$B$4", 'Range'],
        ['tyLe', '=0.25', 'Double'],
      ]);
      expect([cell.values, missing.isNullObject]).toEqual([[[140.5]], true]);
      names.getItem('donVi').delete();
    });
    expect(saved(excel).names).toEqual({ tong: "'Số liệu'!$B$4", tyLe: '0.25' });
    expect(await tried((context) => void context.workbook.names.add('A1', '=1'))).toBe('InvalidArgument');
    expect(await tried((context) => void context.workbook.names.add('DonVi', '=1'))).toBe('ItemAlreadyExists');
  });

  test('custom properties', async () => {
    const excel = await opened();
    await run(excel, async (context) => {
      const { custom } = context.workbook.properties;
      custom.add('tonghop.mau', 'mới');
      custom.add('số', 12);
      custom.load('items/key,items/value');
      await context.sync();
      expect(custom.items.map(({ key, value }) => [key, value])).toEqual([
        ['tonghop.mau', 'mới'],
        ['số', 12],
      ]);
      custom.getItem('số').delete();
    });
    expect(saved(excel).properties).toEqual({ 'tonghop.mau': 'mới' });
    expect(await tried((context) => void context.workbook.properties.custom.add('dài', 'x'.repeat(256)))).toBe('InvalidArgument');
  });

  test('settings stay in the file', async () => {
    const excel = await opened();
    await run(excel, (context) => {
      const { settings } = context.workbook;
      settings.add('màu', { 'Số liệu!A1': 'FFFFFF' });
      settings.add('bỏ', 1);
      settings.getItem('bỏ').delete();
    });
    const again = openExcel({ bytes: excel.bytes() });
    await run(again, async (context) => {
      const kept = context.workbook.settings.getItemOrNullObject('màu').load('value');
      const gone = context.workbook.settings.getItemOrNullObject('bỏ');
      await context.sync();
      expect([kept.value, gone.isNullObject]).toEqual([{ 'Số liệu!A1': 'FFFFFF' }, true]);
    });
  });

  test('links and rules of cells', async () => {
    const excel = await opened();
    await run(excel, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Số liệu');
      sheet.getRange('H1').hyperlink = { documentReference: "'Biểu khóa'!A1", textToDisplay: 'xem', screenTip: 'tới ô' };
      const range = sheet.getRange('H2:H9');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'có,không' } };
      range.dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Sai', message: 'Chọn trong danh sách' };
      sheet.getRange('H4:H5').dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: 'Between' } };
      const link = sheet.getRange('H1').load('hyperlink,values');
      const [list, number, mixed, none] = ['H2', 'H4:H5', 'H2:H4', 'A1'].map((at) => sheet.getRange(at).dataValidation.load('type,rule'));
      await context.sync();
      expect([link.values, link.hyperlink.documentReference]).toEqual([[['xem']], "'Biểu khóa'!A1"]);
      expect([list, number, mixed, none].map((one) => one?.type)).toEqual(['List', 'WholeNumber', 'MixedCriteria', 'None']);
      expect(list?.rule).toEqual({ list: { inCellDropDown: true, source: 'có,không' } });
      expect(number?.rule).toEqual({ wholeNumber: { formula1: '=0', formula2: '=9', operator: 'Between' } });
    });
  });
});

describe('protection', () => {
  const writing =
    (at: string): Work =>
    (context) => {
      context.workbook.worksheets.getItem('Biểu khóa').getRange(at).values = [['x']];
    };

  test('locked cells refuse, open ones do not, and the look of both stays', async () => {
    expect(await tried(writing('A1'))).toBe('AccessDenied');
    expect(await tried(writing('B1'))).toBe('no error');
    expect(
      await tried((context) => void (context.workbook.worksheets.getItem('Biểu khóa').getRange('B1').format.fill.color = '#FF0000')),
    ).toBe('AccessDenied');
  });

  test('a sheet is opened, written and closed again in one batch', async () => {
    const excel = await opened();
    await run(excel, async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Biểu khóa').load('protection/protected,protection/options');
      await context.sync();
      expect([protection.protected, protection.options.allowAutoFilter, protection.options.allowFormatCells]).toEqual([true, true, false]);
      const { options } = protection;
      protection.unprotect();
      await writing('A1')(context);
      protection.protect(options);
    });
    expect(excel.cell('Biểu khóa', 'A1').value).toBe('x');
    expect(saved(excel).sheets[1]!.isProtected).toBe(true);
  });

  test('a password is asked for again, after saving too', async () => {
    const excel = await opened();
    const protection = (context: Excel.RequestContext): Excel.WorksheetProtection =>
      context.workbook.worksheets.getItem('Số liệu').protection;
    await run(excel, (context) => protection(context).protect({ allowSort: true }, 'mật khẩu'));
    const again = openExcel({ bytes: excel.bytes() });
    expect(await codeOf(run(again, (context) => protection(context).unprotect()))).toBe('AccessDenied');
    expect(await codeOf(run(again, (context) => protection(context).unprotect('khác')))).toBe('AccessDenied');
    expect(await codeOf(run(again, (context) => protection(context).protect()))).toBe('AccessDenied');
    expect(await codeOf(run(again, (context) => protection(context).unprotect('mật khẩu')))).toBe('no error');
  });

  test('a protected structure takes no new sheet', async () => {
    const excel = await opened();
    await run(excel, (context) => context.workbook.protection.protect());
    expect(await codeOf(run(excel, (context) => void context.workbook.worksheets.add('Mới')))).toBe('InvalidOperation');
    expect(await codeOf(run(excel, (context) => void (context.workbook.worksheets.getItem('Số liệu').name = 'Khác')))).toBe(
      'InvalidOperation',
    );
    await run(excel, (context) => context.workbook.protection.unprotect());
    expect(await codeOf(run(excel, (context) => void context.workbook.worksheets.add('Mới')))).toBe('no error');
  });
});
