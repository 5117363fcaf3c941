/** The page as Excel opens it (taskpane.html over https), with whatever office.js a test puts in the way; nothing reaches the network. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { builtPage } from './builtPage';

export const paneAddress = 'https://pane.test/taskpane.html';
const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

export type OpenedPane = Readonly<{
  page: Page;
  complaints: readonly string[];
  /** The paths that the page asked for, in their order. */
  requests: readonly string[];
}>;

export type PaneOptions = BrowserContextOptions &
  Readonly<{
    /** How the request for office.js is answered: `script(…)`, or a route that fails. */
    office?: (route: Route) => Promise<void>;
    /** Or the simulated Excel answers it (`openExcel(…).install`). */
    install?: (page: Page) => Promise<void>;
    query?: string;
    /** Run in the page before its own scripts. */
    before?: () => void;
  }>;

export const script =
  (body: string) =>
  (route: Route): Promise<void> =>
    route.fulfill({ contentType: types['.js']!, body });

/** As little of office.js as the start asks for; what is asked of the workbook stays without an answer. */
export const officeOf = (onReady: string, context = '{}'): string => `
window.Excel = { run: function () { return new Promise(function () {}); } };
window.Office = {
  HostType: { Excel: 'Excel' }, DocumentMode: { ReadOnly: 'readOnly' },
  context: Object.assign({ displayLanguage: 'vi-VN', document: { mode: 'readWrite' },
    requirements: { isSetSupported: function () { return true; } } }, ${context}),
  onReady: function () { window.askedAt = performance.now(); return ${onReady}; },
};`;
export const excelAnswers = `Promise.resolve({ host: 'Excel', platform: 'PC' })`;

export async function openPane(browser: Browser, { office, install, query = '', before, ...options }: PaneOptions): Promise<OpenedPane> {
  const folder = await builtPage();
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 320, height: 700 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  const requests: string[] = [];
  page.on('request', (request) => void requests.push(new URL(request.url()).pathname));
  if (before) await page.addInitScript(before);
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (office && route.request().url() === officeAddress) return office(route);
    if (origin !== new URL(paneAddress).origin) {
      complaints.push(route.request().url());
      return route.abort();
    }
    return route.fulfill({
      contentType: types[extname(pathname)] ?? 'application/octet-stream',
      body: readFileSync(join(folder, pathname)),
    });
  });
  await install?.(page);
  // Not until everything is loaded: office.js may never be.
  await page.goto(`${paneAddress}${query}`, { waitUntil: 'commit' });
  return { page, complaints, requests };
}
