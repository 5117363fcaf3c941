/**
 * `npm run bench:page`: how heavy the built page is, how soon it is ready, and how long its longest task is while it takes in hundreds of files.
 * `-- --usual` also fetches and times the page of Office's usual template; `-- --rounds 25` for a steadier median on a busy machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
import { buildUsualPage } from './usualPage';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = join(root, 'dist');

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
async function readyAfter(browser: Browser, throttle: number, address: string): Promise<number> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 360, height: 720 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.addInitScript({ content: watchForStart });
  await page.goto(address);
  await page.waitForFunction(() => 'readyAfter' in globalThis);
  const took = await page.evaluate(() => (globalThis as unknown as { readyAfter: number }).readyAfter);
  await context.close();
  return took;
}

type Timed = Readonly<{ name: string; address: string }>;

const own: readonly Timed[] = [
  { name: 'trang này', address: pathToFileURL(join(dist, 'index.html')).href },
  { name: 'trang chỉ có một nút', address: 'data:text/html,<div role=tabpanel><button>' },
];

async function usual(folder: string): Promise<readonly Timed[]> {
  const pages: Timed[] = [];
  for (const react of ['18', '19'] as const) {
    const file = await buildUsualPage(folder, react);
    const weight = gzipSync(readFileSync(join(dirname(file), 'page.js')), { level: 9 }).length / 1024;
    pages.push({ name: `mẫu thường dùng, React ${react} và Fluent (${number(weight)} kB)`, address: pathToFileURL(file).href });
  }
  return pages;
}

/** The pages take turns, so that a slow moment of the machine is shared by all. */
async function timeStart(browser: Browser, pages: readonly Timed[], rounds: number): Promise<void> {
  for (const throttle of [1, 4]) {
    say(`\nSẵn sàng sau, khi CPU chậm ${throttle} lần (ms: trung vị; nhanh nhất – chậm nhất của ${rounds} lượt):`);
    const times = pages.map((): number[] => []);
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, { address }] of pages.entries()) times[index]?.push(await readyAfter(browser, throttle, address));
    }
    for (const [index, { name }] of pages.entries()) {
      const taken = times[index] ?? [];
      say(`  ${number(median(taken)).padStart(7)}  (${number(Math.min(...taken))} – ${number(Math.max(...taken))})  ${name}`);
    }
  }
}

/** On the disk, as a person picks them: contents handed over by the test's program would be unpacked on the page's main thread. */
async function writeReturns(folder: string, communes: number): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const { order, filling } of returnsOf(districtOf(communes))) {
    const path = join(folder, templateName(order).replaceAll('/', '-'));
    writeFileSync(path, await writeWorkbook(fillTemplate(order, filling)));
    paths.push(path);
  }
  return paths;
}

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...((globalThis as unknown as { longTasks?: number[] }).longTasks ?? [])));

/** From the moment the files are handed over until the tab says how many there are. */
async function timeFiles(browser: Browser, communes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-bench-page-'));
  const files = await writeReturns(folder, communes);
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
  rmSync(folder, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      units: { type: 'string', default: '133' },
      rounds: { type: 'string', default: '9' },
      usual: { type: 'boolean', default: false },
    },
  });
  const executablePath = execFileSync('sh', ['-c', 'command -v chromium || command -v google-chrome'], { encoding: 'utf8' }).trim();
  weigh();
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-bench-usual-'));
  const pages = [...own, ...(values.usual ? await usual(folder) : [])];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    await timeStart(browser, pages, Number(values.rounds));
    say('\nKiểm tra các tệp được chọn:');
    await timeFiles(browser, Number(values.units));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
