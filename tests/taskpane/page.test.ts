/** The page in a real browser, opened from a folder as an office without a server would. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Configuration } from 'webpack';
import { webpack } from 'webpack';
import { describeWith, programPath } from '../support/programs';

const root = join(__dirname, '../..');

/** The page's own build, with the harness in the place of the engine. */
async function build(folder: string): Promise<void> {
  const [page] = createRequire(__filename)('../../webpack.config.js') as [Configuration];
  const output = { ...page.output, path: folder };
  await new Promise<void>((resolve, reject) => {
    webpack({ ...page, mode: 'development', context: root, entry: './tests/taskpane/harness.ts', output }, (error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString('errors-only'))) : resolve(),
    );
  });
}

describeWith(['chromium'], 'the page, opened from a folder', () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  /** What the browser complained of, and what it asked for beyond the folder. */
  let complaints: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tonghop-page-'));
    await build(folder);
    const executablePath = programPath('chromium')!;
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  });

  afterEach(() => page.close());

  const pick = (...files: readonly (readonly [name: string, content: string])[]): Promise<void> =>
    page.setInputFiles('input[type=file]', [
      ...files.map(([name, content]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })),
    ]);

  const statusBecomes = (text: RegExp): Promise<void> => page.getByRole('status').filter({ hasText: text }).waitFor({ timeout: 10_000 });

  test('picked workbooks are listed, the refused one first, open, with its cell', async () => {
    await pick(['ta-gia.xlsx', 'good'], ['hua-na.xlsx', 'bad']);
    await statusBecomes(/^2 tệp: 1 được nhận, 1 chưa được nhận\. 1 lỗi, 0 cảnh báo, 0 điểm chưa kiểm tra được\.$/);
    expect(await page.locator('summary .file').allTextContents()).toEqual(['hua-na.xlsx', 'ta-gia.xlsx']);
    expect(await page.locator('details[open] .file').allTextContents()).toEqual(['hua-na.xlsx']);
    expect(await page.locator('.cell').allTextContents()).toEqual(['Chi, ô F12']);
    expect(complaints).toEqual([]);
  });

  test('what a cell holds is shown as text, never as markup', async () => {
    await pick(['hua-na.xlsx', 'bad']);
    await statusBecomes(/^1 tệp/);
    expect(await page.locator('.message').textContent()).toBe('<b>Tổng chi</b> ghi 1.245, cộng được 1.225');
  });

  test('the file that Excel leaves beside an open workbook is passed over', async () => {
    await pick(['~$hua-na.xlsx', 'bad'], ['hua-na.xlsx', 'good']);
    await statusBecomes(/^1 tệp: 1 được nhận/);
  });

  test('the same file can be picked again after it was corrected', async () => {
    await pick(['hua-na.xlsx', 'bad']);
    await statusBecomes(/1 lỗi/);
    await pick(['hua-na.xlsx', 'good']);
    await statusBecomes(/0 lỗi/);
  });

  test('workbooks dropped anywhere on the page are taken', async () => {
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['bad'], 'hua-na.xlsx'));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    });
    await statusBecomes(/^1 tệp: 0 được nhận, 1 chưa được nhận/);
  });

  test('when the engine stops, the page says what to do, and why', async () => {
    await pick(['hua-na.xlsx', 'crash']);
    await statusBecomes(/^Chưa kiểm tra được\. Xin thử lại .*: engine stopped$/);
  });

  test('the keyboard reaches the file field first, and it has a name', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('files');
    expect(await page.getByLabel(/Kéo thả tệp .xlsx vào đây, hoặc chọn tệp/).getAttribute('type')).toBe('file');
  });

  test('the policy of the page forbids it the network', async () => {
    const refused = await page.evaluate(() =>
      fetch('https://localhost:3000/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
    expect(complaints.join('\n')).toContain('Content Security Policy');
  });
});
