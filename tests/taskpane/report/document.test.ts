/** Every kind of block on the page and on the clipboard. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { webpack } from 'webpack';
import { pageReport } from '../../../src/narrate/pageReport';
import { copied } from '../../../src/taskpane/report/copied';
import { temporaryFolder } from '../../scripts/runCli';
import { axeFinds } from '../../support/axe';
import { launch } from '../../support/browser';
import { describeWith } from '../../support/programs';
import { sampleDocument } from '../../support/sampleBlocks';

describe('on the clipboard', () => {
  const { html, plain } = copied(pageReport(sampleDocument));

  test('a table is a table, and its lines are parted by tabs for what takes text only', () => {
    expect(html).toContain('<tr><td>Xã Hua Nà | Mường</td><td>1.200</td><td>640</td></tr>');
    expect(html).toContain('<td>315<sup>1</sup></td>');
    expect(plain).toContain('\nĐơn vị\tKế hoạch\tThực hiện\nXã Hua Nà | Mường\t1.200\t640\nXã Tà Mung\t\t315[1]\n');
  });

  test('a chart is the table of its numbers, the page break is one for Word, and prose of the office is prose', () => {
    expect(html).toContain('<th>triệu đồng</th><th>Kế hoạch</th><th>Thực hiện</th>');
    expect(plain).toContain('\nXã Tà Mung\t…\t315\n');
    expect(html).toContain('page-break-before:always');
    expect(html).toContain('<p>Nguyên nhân: mưa kéo dài.</p>');
  });
});

const folder = temporaryFolder();
const root = join(__dirname, '../../..');

/** The views as the page has them, bundled with the sample. */
async function bundle(): Promise<string> {
  const options = { configFile: join(root, 'tsconfig.json'), transpileOnly: true, compilerOptions: { module: 'esnext', noEmit: false } };
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry: join(__dirname, 'onlyDocument.tsx'),
    output: { path: folder, filename: 'only.js' },
    module: { rules: [{ test: /\.tsx?$/, loader: 'ts-loader', options }] },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => (error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString('errors-only'))) : resolve()));
  });
  return readFileSync(join(folder, 'only.js'), 'utf8');
}

describeWith(['chromium'], 'on the page', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await (await browser.newContext({ viewport: { width: 900, height: 1200 } })).newPage();
    const css = ['tokens', 'base', 'parts', 'consolidate', 'report'].map((name) =>
      readFileSync(join(root, `src/taskpane/styles/${name}.css`), 'utf8'),
    );
    await page.setContent('<!doctype html><html lang="vi"><head><title>Báo cáo</title></head><body><main><h1>Tổng hợp</h1><h2>Báo cáo</h2><div></div></main></body></html>');
    await page.addStyleTag({ content: css.join('\n') });
    await page.addScriptTag({ content: await bundle() });
  });
  afterAll(() => browser.close());

  const rows = (table: string): Promise<readonly (readonly string[])[]> =>
    page
      .locator(`${table} tr`)
      .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')));

  test('letterhead and recipients come as blocks, with their blanks', async () => {
    const text = await page.locator('.doc-head').innerText();
    expect(text).toContain('Số: …/BC-UBND');
    expect(text).toContain('Than Uyên, ngày … tháng … năm 2021');
    expect(await page.locator('.doc-sent').innerText()).toMatch(/^Nơi nhận:\s+- UBND tỉnh;/);
  });

  test('a table has its heads, its cells and its total', async () => {
    expect(await rows('.doc-table')).toEqual([
      ['Đơn vị', 'Kế hoạch', 'Thực hiện'],
      ['Xã Hua Nà | Mường', '1.200', expect.stringMatching(/^640/)],
      ['Xã Tà Mung', '', '3151'],
      ['Tổng cộng', '1.200', '955'],
    ]);
    expect(await page.locator('.doc-table caption').innerText()).toContain('Đơn vị tính: triệu đồng');
  });

  test('the bars of a chart are as long as their numbers, each under its own name', async () => {
    expect(await rows('.doc-chart')).toEqual([
      ['Xã Hua Nà', 'Kế hoạch', '', '1.200'],
      ['Thực hiện', '', '640,5'],
      ['Xã Tà Mung', 'Kế hoạch', '', '…'],
      ['Thực hiện', '', '315'],
    ]);
    const lengths = await page.locator('.doc-bar rect').evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
    const [longest = 0, ...others] = lengths;
    expect(longest).toBeGreaterThan(100);
    expect(others.map((length) => Math.round((1000 * length) / longest))).toEqual([534, 0, 263]);
  });

  test('figures in tables lead to their cells and grow old there as in the text', async () => {
    expect(await page.locator('.doc-table a.figure, .doc-chart a.figure').count()).toBe(8);
    expect(await page.locator('.doc-table .stale-mark').count()).toBe(1);
  });

  test('prose of the office is told from what cells hold, and a page break is seen', async () => {
    expect(await page.locator('.doc-kept').allInnerTexts()).toEqual([
      'Ủy ban nhân dân huyện đã chỉ đạo 12 xã.',
      'Nguyên nhân: mưa kéo dài.',
    ]);
    expect(await page.locator('hr.doc-break').count()).toBe(1);
  });

  test('and everybody can read it', async () => {
    expect(await axeFinds(page)).toEqual([]);
  });
});
