/** What the two pages may load and ask for, word by word: whoever loosens it has to say so here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Directive by directive. */
function policyOf(page: string): Readonly<Record<string, string>> {
  const html = readFileSync(join(__dirname, '../../src/taskpane', page), 'utf8');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
  return Object.fromEntries(policy.split(';').map((part) => /^\s*(\S+)\s+(.*?)\s*$/.exec(part)?.slice(1, 3) ?? [part, '']));
}

test('the page in a browser loads what lies beside it, and asks nobody', () =>
  expect(policyOf('index.html')).toEqual({
    'default-src': "'none'",
    // 'self' names no file of a page that was opened from a folder.
    'script-src': "'self' file:",
    'worker-src': 'blob:',
    'style-src': "'self' file:",
    'img-src': "'self' file:",
    'base-uri': "'none'",
    'form-action': "'none'",
  }));

test('the page in Excel loads office.js besides, and asks nobody', () =>
  expect(policyOf('taskpane.html')).toEqual({
    'default-src': "'none'",
    'script-src': "'self' https://appsforoffice.microsoft.com",
    'worker-src': 'blob:',
    'style-src': "'self'",
    'img-src': "'self'",
    'frame-src': 'https://appsforoffice.microsoft.com',
    'base-uri': "'none'",
    'form-action': "'none'",
  }));

test.each(['index.html', 'taskpane.html'])('the policy of %s stands before everything it is to hold', (page) => {
  const html = readFileSync(join(__dirname, '../../src/taskpane', page), 'utf8');
  const first = html.search(/<script|<link|<style/);
  expect(first).toBeGreaterThan(html.indexOf('Content-Security-Policy'));
  // Nothing written into the page itself would run.
  expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/);
});
