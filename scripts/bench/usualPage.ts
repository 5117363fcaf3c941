/**
 * The page that Office's usual template would give (React with Fluent UI), to set the start of ours beside it:
 * what the template draws with, one of each component that our page would have needed. Fetched and built in a folder of its own.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const source = `
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import * as F from '@fluentui/react-components';

const columns = ['unit', 'plan', 'paid'].map((columnId) =>
  F.createTableColumn({ columnId, renderHeaderCell: () => columnId, renderCell: (row) => row[columnId] }));
const rows = [1, 2, 3, 4, 5].map((plan) => ({ unit: 'Unit ' + plan, plan, paid: plan / 2 }));
const grid = h(F.DataGrid, { items: rows, columns },
  h(F.DataGridHeader, null, h(F.DataGridRow, null, ({ renderHeaderCell }) => h(F.DataGridHeaderCell, null, renderHeaderCell()))),
  h(F.DataGridBody, null, ({ item, rowId }) =>
    h(F.DataGridRow, { key: rowId }, ({ renderCell }) => h(F.DataGridCell, null, renderCell(item)))));
const leaf = (name) => h(F.TreeItem, { itemType: 'leaf', value: name }, h(F.TreeItemLayout, null, name));

createRoot(document.getElementById('page')).render(
  h(F.FluentProvider, { theme: F.webLightTheme },
    h(F.TabList, { defaultSelectedValue: 'check' }, ['check', 'consolidate', 'report'].map((value) => h(F.Tab, { key: value, value }, value))),
    h('div', { role: 'tabpanel' },
      h(F.MessageBar, null, h(F.MessageBarBody, null, 'Message')),
      h(F.Button, { appearance: 'primary' }, 'Check'),
      h(F.Spinner, { label: 'Busy' }),
      h(F.ProgressBar, { value: 0.5 }),
      h(F.Tree, { 'aria-label': 'Findings' }, leaf('Thu'), leaf('Chi')),
      grid)));
`;

/** Gives the address of the built page's file. Throws where the packages cannot be fetched. */
export async function buildUsualPage(folder: string, react: '18' | '19'): Promise<string> {
  const place = join(folder, `react-${react}`);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), '{"private":true}');
  const packages = [`react@${react}`, `react-dom@${react}`, '@fluentui/react-components@9'];
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages], { cwd: place, stdio: ['ignore', 2, 2] });
  writeFileSync(join(place, 'page.js'), source);
  const compiler = webpack({
    mode: 'production',
    devtool: false,
    target: ['web', 'es2020'],
    context: place,
    entry: './page.js',
    output: { path: join(place, 'dist'), filename: 'page.js' },
    performance: { hints: false },
  });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => (error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString('errors-only'))) : resolve()));
  });
  const page = join(place, 'dist/index.html');
  writeFileSync(page, '<!doctype html><meta charset="utf-8"><div id="page"></div><script defer src="page.js"></script>');
  return page;
}
