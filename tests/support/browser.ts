/** A browser with the built page in it, opened from a folder as an office without a server would; what it complains of is kept. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { builtPage } from './builtPage';
import { programPath } from './programs';

export const launch = (): Promise<Browser> => {
  const executablePath = programPath('chromium');
  if (executablePath === undefined) throw new Error('no chromium');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
};

/** For tests of the page: it is built before the first of them, which would be charged for it. */
export async function launchForPage(): Promise<Browser> {
  await builtPage();
  return launch();
}

/** Of `beforeAll`, with the building of the page in it. */
export const launchTime = 180_000;

export type OpenedPage = Readonly<{
  page: Page;
  /** Errors and warnings of the browser, and every address it asked beyond the folder. */
  complaints: readonly string[];
}>;

/** `index.html` by double-click: the address begins with file:. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions & Readonly<{ query?: string; /** The day that the page takes it to be. */ today?: string }> = {},
): Promise<OpenedPage> {
  const { query = '', today, ...context } = options;
  const folder = await builtPage();
  // In a context of its own, as axe asks for.
  const page = await (await browser.newContext({ locale: 'vi-VN', viewport: { width: 1000, height: 800 }, ...context })).newPage();
  if (today !== undefined) await page.clock.setFixedTime(`${today}T09:00:00`);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(`${pathToFileURL(join(folder, 'index.html')).href}${query}`);
  return { page, complaints };
}
