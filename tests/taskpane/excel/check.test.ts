/** The tab Kiểm tra beside the simulated Excel: one click reads the workbook, a click goes to the cell, corrections and explanations are written. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { WorkbookPlan } from '../../../src/core/plan';
import { readWorkbook } from '../../../src/doors/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import { sampleReturns } from '../../../src/sample/returns';
import { runCli } from '../../scripts/runCli';
import { axeFinds } from '../../support/axe';
import { launchForPage, launchTime } from '../../support/browser';
import type { ExcelOptions, SimulatedExcel } from '../../support/excel/openExcel';
import { openExcel } from '../../support/excel/openExcel';
import type { Changes } from '../../support/zeroReturn';
import { zeroReturn, orderFor } from '../../support/zeroReturn';
import { eventually } from '../../support/eventually';
import { askOpenpyxl, hasOpenpyxl } from '../../support/openpyxl';
import { movedTogether } from '../../support/movedSheets';
import { openPane } from '../../support/pane';
import { describeWith } from '../../support/programs';
import { sampleBook } from '../../support/sampleBook';

const file = 'hua-na.xlsx';
const returnWith = (changes: Changes = {}): WorkbookPlan => zeroReturn(orderFor('NS', '2017', '03632', '2021-H1'), changes);
const poverty = sampleReturns().find(({ order }) => order.unit.code === '03643' && order.form.code === 'HN')!;

describeWith(['chromium'], 'the tab Kiểm tra beside Excel', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchForPage();
  }, launchTime);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  type Beside = Readonly<{ page: Page; excel: SimulatedExcel; complaints: readonly string[] }>;

  async function open(plan: WorkbookPlan | Uint8Array, options: Partial<ExcelOptions> = {}): Promise<Beside> {
    const bytes = plan instanceof Uint8Array ? plan : await writeWorkbook(plan);
    const excel = openExcel({ bytes, file, ...options });
    const { page, complaints } = await openPane(browser, { install: excel.install });
    await page.getByRole('button', { name: 'Kiểm tra sổ đang mở' }).waitFor();
    return { page, excel, complaints };
  }
  const settled = async (page: Page): Promise<void> => {
    await page.locator('.busy').waitFor({ state: 'detached', timeout: 60_000 });
  };
  async function checked(plan: WorkbookPlan | Uint8Array, options: Partial<ExcelOptions> = {}): Promise<Beside> {
    const beside = await open(plan, options);
    await beside.page.getByRole('button', { name: 'Kiểm tra sổ đang mở' }).click();
    await beside.page.locator('.summary').waitFor({ timeout: 60_000 });
    await settled(beside.page);
    return beside;
  }
  async function savedJson(page: Page): Promise<string> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Lưu kết quả (JSON)' }).click()]);
    const path = join(folder, 'json');
    await download.saveAs(path);
    return readFileSync(path, 'utf8');
  }
  const told = (page: Page, text: string): Promise<void> => page.locator('.told-bar').getByText(text).waitFor({ timeout: 30_000 });
  const findings = async (page: Page): Promise<string> => (await page.locator('.summary').textContent()) ?? '';

  test('one click, at most two round trips, and the command line’s bytes; by ranges where Excel hands over no file', async () => {
    const bytes = await writeWorkbook(returnWith({ Thu: { C13: '45', C14: 'abc' } }));
    const cli = join(folder, file);
    writeFileSync(cli, bytes);
    const { out } = await runCli(['validate', cli, '--json']);
    const { page, excel, complaints } = await open(bytes);
    const before = excel.syncs();
    await page.getByRole('button', { name: 'Kiểm tra sổ đang mở' }).click();
    await page.locator('.summary').waitFor({ timeout: 60_000 });
    expect(excel.syncs() - before).toBeLessThanOrEqual(2);
    expect(await savedJson(page)).toBe(out);
    expect(excel.bytes()).toEqual(bytes);
    expect(complaints).toEqual([]);

    const byRanges = await open(bytes, { handsOverFile: false });
    const first = byRanges.excel.syncs();
    await byRanges.page.getByRole('button', { name: 'Kiểm tra sổ đang mở' }).click();
    await byRanges.page.locator('.summary').waitFor({ timeout: 60_000 });
    expect(byRanges.excel.syncs() - first).toBeLessThanOrEqual(2);
    // The fingerprint is of a file, and there was none.
    expect((await savedJson(byRanges.page)).replace(/"sha256": "[^"]*"/, '')).toBe(out.replace(/"sha256": "[^"]*"/, ''));
  }, 240_000);

  test('a click goes to the cell; a hidden sheet is said to be hidden', async () => {
    const { page, excel } = await checked(returnWith({ Thu: { C14: 'abc' } }));
    await page.getByRole('button', { name: 'Đến ô C14, sheet Thu' }).first().click();
    expect(await eventually(async () => [excel.activeSheet(), excel.selection()], ['Thu', 'Thu!C14'])).toEqual(['Thu', 'Thu!C14']);

    const plan = returnWith({ Thu: { C14: 'abc' } });
    const hidden = {
      ...plan,
      sheets: plan.sheets.map((sheet) => (sheet.name === 'Thu' ? { ...sheet, visibility: 'hidden' as const } : sheet)),
    };
    const second = await checked(hidden);
    await second.page.getByRole('button', { name: 'Đến ô C14, sheet Thu' }).first().click();
    await second.page.getByText('Không còn thấy sheet «Thu», có thể đã đổi tên, bị ẩn hoặc bị xoá.').waitFor();
  }, 240_000);

  test('a correction writes one cell on the protected sheet, is checked again, and undone', async () => {
    const { page, excel } = await checked(returnWith({ Thu: { C13: '45' } }));
    const before = await findings(page);
    await page.getByRole('button', { name: 'Sửa ô C13, sheet Thu' }).first().click();
    await page.getByText('«45» (chữ)').waitFor();
    expect(excel.cell('Thu', 'C13').value).toBe('45');
    await page.getByRole('button', { name: 'Ghi vào ô này' }).click();
    await told(page, 'Đã sửa 1 ô và kiểm tra lại.');
    expect(excel.cell('Thu', 'C13').value).toBe(45);
    expect(await page.getByRole('button', { name: 'Sửa ô C13, sheet Thu' }).count()).toBe(0);
    // Our own writing is no change that makes the check old.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await page.getByText('Sổ đã thay đổi').count()).toBe(0);
    if (hasOpenpyxl) {
      const path = join(folder, 'sua.xlsx');
      writeFileSync(path, excel.bytes());
      const program = `import sys, json, openpyxl
ws = openpyxl.load_workbook(sys.argv[1])['Thu']; print(json.dumps([ws['C13'].value, ws.protection.sheet, ws['F11'].value[:4]]))`;
      expect(askOpenpyxl(program, path)).toEqual([45, true, '=IF(']);
    }
    await page.locator('.told-bar').getByRole('button', { name: 'Hoàn tác' }).click();
    await told(page, 'Đã hoàn tác và kiểm tra lại.');
    expect(excel.cell('Thu', 'C13').value).toBe('45');
    expect(await findings(page)).toBe(before);
  }, 240_000);

  test('nothing is undone in a cell that holds something else by now; what the person types right after us is told as a change', async () => {
    const { page, excel } = await checked(returnWith({ Thu: { C13: '45' } }));
    await page.getByRole('button', { name: 'Sửa ô C13, sheet Thu' }).first().click();
    await page.getByRole('button', { name: 'Ghi vào ô này' }).click();
    await told(page, 'Đã sửa 1 ô và kiểm tra lại.');
    await excel.typeIn('Thu', 'C13', 46);
    await page.getByText('Sổ đã thay đổi 1 chỗ', { exact: false }).waitFor();
    await page.locator('.told-bar').getByRole('button', { name: 'Hoàn tác' }).click();
    await told(page, 'Các ô đã sửa nay chứa nội dung khác');
    expect(excel.cell('Thu', 'C13').value).toBe(46);
    expect(await page.getByRole('button', { name: 'Hoàn tác' }).count()).toBe(0);
  }, 240_000);

  test('all certain ones at once; what was typed meanwhile is never written over', async () => {
    const { page, excel } = await checked(returnWith({ Thu: { C13: '45', C15: '5' } }));
    await page.getByRole('button', { name: 'Sửa tất cả 2 lỗi chắc chắn…' }).click();
    await excel.typeIn('Thu', 'C15', 7);
    await page.getByText('Sổ đã thay đổi 1 chỗ từ lần kiểm tra này.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Ghi vào 2 ô' }).click();
    await told(page, 'Sổ đã thay đổi từ lần kiểm tra trước nên chưa sửa gì.');
    expect([excel.cell('Thu', 'C13').value, excel.cell('Thu', 'C15').value]).toEqual(['45', 7]);
    await page.getByRole('button', { name: 'Sửa ô C13, sheet Thu' }).first().click();
    await page.getByRole('button', { name: 'Ghi vào ô này' }).click();
    await told(page, 'Đã sửa 1 ô và kiểm tra lại.');
    expect([excel.cell('Thu', 'C13').value, excel.cell('Thu', 'C15').value]).toEqual([45, 7]);
  }, 240_000);

  test('what changes after the check is told until it is checked again', async () => {
    const { page, excel } = await checked(returnWith({ Thu: { C14: 'abc' } }), { handsOverFile: false });
    await excel.typeIn('Thu', 'C14', 3);
    const note = page.getByText('Sổ đã thay đổi 1 chỗ từ lần kiểm tra này.', { exact: false });
    await note.waitFor();
    // Where it cannot be read again, the list is as old as before.
    excel.fail({ sync: excel.syncs() + 1, code: 'GeneralException' });
    await page.getByRole('button', { name: 'Kiểm tra lại', exact: true }).click();
    await told(page, 'Excel báo lỗi nên chưa làm được');
    await settled(page);
    expect(await note.count()).toBe(1);
    await page.getByRole('button', { name: 'Kiểm tra lại', exact: true }).click();
    await page.getByText('Sổ đã thay đổi').waitFor({ state: 'detached' });
    await settled(page);
    expect(await page.getByText('phải là số nhưng ô ghi «abc»', { exact: false }).count()).toBe(0);
  }, 240_000);

  async function explained(page: Page, text: string): Promise<void> {
    await page.getByRole('button', { name: 'Giải trình ô O26, sheet Hộ nghèo' }).first().click();
    await page.getByLabel('Nội dung giải trình').fill(text);
    await page.getByLabel('Chức vụ người giải trình').fill('Công chức văn hóa - xã hội');
    await page.getByRole('button', { name: 'Ghi giải trình' }).click();
    await told(page, 'Đã ghi vào sheet Giải trình và kiểm tra lại.');
    await page.getByText(`Đơn vị giải trình (Công chức văn hóa - xã hội): «${text}»`).first().waitFor();
  }

  test('an explanation goes into the next empty line of Giải trình, and changing it changes that line', async () => {
    const { page, excel } = await checked(poverty.plan);
    await explained(page, '=tách hộ');
    const line = (): readonly unknown[] => ['A7', 'B7', 'F7', 'G7'].map((cell) => excel.cell('Giải trình', cell).value);
    expect(line()).toEqual(['HN-11', 'Hộ nghèo', '=tách hộ', 'Công chức văn hóa - xã hội']);
    expect(excel.cell('Giải trình', 'F7')).not.toHaveProperty('formula');
    await explained(page, 'Do tách hộ');
    expect(line()[2]).toBe('Do tách hộ');
    expect(excel.cell('Giải trình', 'F8').value).toBe('');
  }, 240_000);

  test('where the sheet Giải trình is missing it is added, with the line in it', async () => {
    const without = { ...poverty.plan, sheets: poverty.plan.sheets.filter(({ name }) => name !== 'Giải trình') };
    const { page, excel } = await checked(without);
    await explained(page, 'Do tách hộ');
    expect(excel.sheets().map(({ name }) => name)).toContain('Giải trình');
    const read = readWorkbook(file, excel.bytes());
    if (!('workbook' in read)) throw new Error(read.problem.code);
    expect(read.workbook.sheets.find(({ name }) => name === 'Giải trình')?.cells['F6']?.value).toBe('Do tách hộ');
  }, 240_000);

  test('returns moved into one workbook are checked each by itself, and each is corrected and explained on its own sheets', async () => {
    const unit = (code: string, changes: Changes): WorkbookPlan => zeroReturn(orderFor('NS', '2017', code, '2021-H1'), changes);
    const book = movedTogether([unit('03632', { Thu: { C14: 'abc' } }), unit('03643', { Thu: { C13: '45' } }), poverty.plan]);
    const { page, excel } = await checked(book);
    await page.getByText('Sổ này gồm 3 biểu do các đơn vị gửi', { exact: false }).waitFor();
    const item = (cover: string): Locator => page.locator('li.file').filter({ hasText: `${file} [${cover}]` });
    const unfold = (cover: string): Promise<void> => item(cover).getByRole('button').first().click();
    await unfold('Bìa (2)');
    await item('Bìa (2)').getByRole('button', { name: 'Sửa ô C13, sheet Thu (2)' }).first().click();
    await page.getByRole('button', { name: 'Ghi vào ô này' }).click();
    await told(page, 'Đã sửa 1 ô và kiểm tra lại.');
    expect([excel.cell('Thu', 'C14').value, excel.cell('Thu (2)', 'C13').value]).toEqual(['abc', 45]);

    await unfold('Bìa');
    await item('Bìa').getByRole('button', { name: 'Đến ô C14, sheet Thu' }).first().click();
    expect(await eventually(async () => excel.selection(), 'Thu!C14')).toBe('Thu!C14');

    await unfold('Bìa (3)');
    await explained(page, 'Do tách hộ');
    expect([excel.cell('Giải trình', 'F7').value, excel.cell('Giải trình (3)', 'F7').value]).toEqual(['', 'Do tách hộ']);
  }, 240_000);

  test('cells are coloured on request, and get their own colours back', async () => {
    const { page, excel } = await checked(returnWith({ Thu: { C14: 'abc' } }));
    const fill = (): Promise<string> =>
      excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Thu').getRange('C14');
        range.load('format/fill/color');
        await context.sync();
        return range.format.fill.color;
      });
    const own = await fill();
    const box = page.getByLabel('Tô màu ô có lỗi và cảnh báo trong sổ', { exact: false });
    await box.check();
    expect(await eventually(fill, '#FFC7CE', 20_000)).toBe('#FFC7CE');
    await box.uncheck();
    expect(await eventually(fill, own, 20_000)).toBe(own);
  }, 240_000);

  test('what stands in the way is said with what to do: read only, a cell half typed, a password', async () => {
    const readOnly = await checked(returnWith({ Thu: { C13: '45' } }), { readOnly: true });
    await readOnly.page.getByRole('button', { name: 'Sửa ô C13, sheet Thu' }).first().click();
    await readOnly.page.getByRole('button', { name: 'Ghi vào ô này' }).click();
    await told(readOnly.page, 'Xin bấm «Cho phép chỉnh sửa»');

    const { page, excel } = await checked(returnWith({ Thu: { C13: '45' } }));
    excel.beginEdit();
    await page.getByRole('button', { name: 'Đến ô C13, sheet Thu' }).first().click();
    await page.getByText('Một ô đang được gõ dở.', { exact: false }).first().waitFor();
    excel.endEdit();
    await page.getByRole('button', { name: 'Đến ô C13, sheet Thu' }).first().click();
    await page.getByText('Một ô đang được gõ dở.', { exact: false }).waitFor({ state: 'detached' });

    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Thu');
      sheet.protection.unprotect();
      sheet.getRange('C13').format.protection.locked = true;
      sheet.protection.protect({}, 'bi-mat');
      await context.sync();
    });
    await page.getByRole('button', { name: 'Sửa ô C13, sheet Thu' }).first().click();
    await page.getByRole('button', { name: 'Ghi vào ô này' }).click();
    await told(page, 'Sheet «Thu» được bảo vệ bằng mật khẩu');
    expect(excel.cell('Thu', 'C13').value).toBe('45');
  }, 240_000);

  test('an Excel that stops answering is told, and asked again', async () => {
    const { page, excel } = await open(returnWith(), { handsOverFile: false });
    excel.fail({ sync: excel.syncs() + 1, code: 'GeneralException' });
    await page.getByRole('button', { name: 'Kiểm tra sổ đang mở' }).click();
    await told(page, 'Excel báo lỗi nên chưa làm được');
    await page.locator('.told-bar').getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('Không thấy sai sót.', { exact: false }).first().waitFor({ timeout: 30_000 });
  }, 240_000);

  test('a workbook that is none of the forms, and a consolidated one', async () => {
    const plan = returnWith();
    const other = await checked({ ...plan, properties: {}, sheets: plan.sheets.filter(({ name }) => name === 'Thu') });
    await other.page.getByText('có sheet «Thu»; thiếu sheet «Cân đối», «Chi»').first().waitFor();
    const consolidated = await checked(new Uint8Array(await sampleBook()));
    await consolidated.page.getByText('Đây là sổ tổng hợp', { exact: false }).waitFor();
  }, 240_000);

  test('axe finds nothing in the pane, and nothing is wider than it', async () => {
    const { page } = await open(poverty.plan);
    const clean = async (state: string): Promise<void> => {
      const seen = await axeFinds(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ state, seen, wide }).toEqual({ state, seen: [], wide: 0 });
    };
    await clean('start');
    await page.getByRole('button', { name: 'Kiểm tra sổ đang mở' }).click();
    await page.locator('.summary').waitFor({ timeout: 60_000 });
    await clean('found');
    await page
      .getByRole('button', { name: /^Giải trình ô/ })
      .first()
      .click();
    await clean('explaining');
  }, 240_000);
});
