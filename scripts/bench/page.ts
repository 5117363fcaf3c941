/** `npm run bench:page`: how heavy the built page is, how soon it is ready, and how long its longest task is while it takes in hundreds of files. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { decimal } from '../../src/core/decimal';
import { formatNumber } from '../../src/core/vietnamese';
import { templateName } from '../../src/distribute/order';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { fillTemplate } from '../../src/sample/fill';
import { districtOf, returnsOf } from './district';
import { median } from './timing';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = join(root, 'dist');
const rounds = 7;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const number = (value: number, decimals = 0): string => formatNumber(decimal(value.toFixed(decimals)));

function weigh(): void {
  say('\nNặng bao nhiêu (kB, nén gzip):');
  for (const file of readdirSync(dist)
    .filter((name) => /\.(js|css|html)$/.test(name))
    .sort()) {
    say(`  ${number(gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1024, 1).padStart(7)}  ${file}`);
  }
}

/** A text, because a function compiled for Node names helpers that the page does not have. */
const watchForStart = `requestAnimationFrame(function look() {
  if (document.querySelector('[role=tabpanel]:not([hidden]) :is(button, input, select)')) globalThis.readyAfter = performance.now();
  else requestAnimationFrame(look);
});`;

/** Ready: the first tab shows a button or a field that answers. */
async function readyAfter(browser: Browser, throttle: number): Promise<number> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 360, height: 720 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.addInitScript({ content: watchForStart });
  await page.goto(pathToFileURL(join(dist, 'index.html')).href);
  await page.waitForFunction(() => 'readyAfter' in globalThis);
  const took = await page.evaluate(() => (globalThis as unknown as { readyAfter: number }).readyAfter);
  await context.close();
  return took;
}

async function timeStart(browser: Browser): Promise<void> {
  say('\nSẵn sàng sau (ms, trung vị):');
  for (const throttle of [1, 4]) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await readyAfter(browser, throttle));
    say(`  CPU chậm ${throttle} lần: ${number(median(times))}`);
  }
}

type Picked = { name: string; mimeType: string; buffer: Buffer };

async function returnsFor(communes: number): Promise<Picked[]> {
  const files: Picked[] = [];
  for (const { order, filling } of returnsOf(districtOf(communes))) {
    const buffer = Buffer.from(await writeWorkbook(fillTemplate(order, filling)));
    files.push({ name: templateName(order).replaceAll('/', '-'), mimeType: '', buffer });
  }
  return files;
}

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...((globalThis as unknown as { longTasks?: number[] }).longTasks ?? [])));

/** From the moment the files are handed over until the tab says how many there are. */
async function timeFiles(browser: Browser, communes: number): Promise<void> {
  const files = await returnsFor(communes);
  for (const count of [1, files.length]) {
    const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 360, height: 720 } });
    await page.goto(pathToFileURL(join(dist, 'index.html')).href);
    const picker = page.locator('[role=tabpanel]:not([hidden]) input[type=file]').first();
    await picker.waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const longTasks: number[] = [];
      Object.assign(globalThis, { longTasks });
      new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    });
    const start = performance.now();
    await picker.setInputFiles(files.slice(0, count));
    await page
      .getByText(new RegExp(`(^|\\D)${number(count)} tệp`))
      .first()
      .waitFor({ timeout: 300_000 });
    await page.locator('[role=tabpanel]:not([hidden]) progress').waitFor({ state: 'detached', timeout: 300_000 });
    say(
      `  ${number(count)} tệp: ${number(performance.now() - start)} ms; việc dài nhất trên luồng chính ${number(await longestTask(page))} ms`,
    );
    await page.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { units: { type: 'string', default: '133' } } });
  const executablePath = execFileSync('sh', ['-c', 'command -v chromium || command -v google-chrome'], { encoding: 'utf8' }).trim();
  weigh();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    await timeStart(browser);
    say('\nKiểm tra các tệp được chọn:');
    await timeFiles(browser, Number(values.units));
  } finally {
    await browser.close();
  }
}

void main();
