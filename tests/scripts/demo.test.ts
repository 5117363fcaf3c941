/** `tonghop demo`, as a person starts it, and the commands it stands for on the very files it leaves. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ConsolidationJson } from '../../src/consolidate/json';
import type { ReportJson } from '../../src/narrate/reportJson';
import { recalculated } from '../support/libreoffice';
import { describeWith } from '../support/programs';
import { runCli, temporaryFolder } from './runCli';

const root = join(__dirname, '../..');
const folder = join(temporaryFolder(), 'thu');

const filesBelow = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .toSorted()
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name)).toString('base64')]),
  );

let first: ReturnType<typeof spawnSync>;
let files: ReadonlyMap<string, string>;

beforeAll(() => {
  const args = ['--import', 'tsx', 'scripts/tonghop.ts', 'demo', '--out', folder];
  first = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  files = filesBelow();
}, 180_000);

test('ends with exit code 0 and tells what was done in about ten lines', () => {
  expect([first.status, first.stdout]).toEqual([0, '']);
  const lines = String(first.stderr).trimEnd().split('\n');
  expect(lines.length).toBeGreaterThanOrEqual(8);
  expect(lines.length).toBeLessThanOrEqual(12);
  expect(lines.map((line) => /^\d(?=\.)/.exec(line)?.[0] ?? '').join('')).toBe('12345');
});

test('leaves the templates, the returns, their corrections, the consolidated workbook and the report', () => {
  const names = [...files.keys()];
  expect(names.filter((name) => !name.includes('/'))).toEqual(['consolidated.xlsx', 'report.docx', 'report.md']);
  for (const part of ['templates', 'returned', 'corrected']) expect(names.filter((name) => name.startsWith(`${part}/`))).toHaveLength(44);
  expect(names).toHaveLength(3 * 44 + 3);
});

test('a second time, into the same folder, the same bytes', async () => {
  const again = await runCli(['demo', '--out', folder]);
  expect([again.code, again.err]).toEqual([0, first.stderr]);
  const now = filesBelow();
  expect([...now.keys()]).toEqual([...files.keys()]);
  expect([...now].filter(([name, bytes]) => files.get(name) !== bytes).map(([name]) => name)).toEqual([]);
}, 180_000);

test('the commands give what the demo gave', async () => {
  const out = join(folder, '../th.xlsx');
  const period = ['--units', 'than-uyen-2021', '--period', '2021-Q1'];
  const run = await runCli(['consolidate', join(folder, 'corrected'), ...period, '--require-all', '--out', out, '--json']);
  expect(run.code).toBe(0);
  expect(readFileSync(out).toString('base64')).toBe(files.get('consolidated.xlsx'));
  const { forms, findings } = JSON.parse(run.out) as ConsolidationJson;
  expect(Object.entries(forms).map(([code, { units }]) => [code, units])).toEqual([
    ['NS', { expected: 13, received: 13, missing: [] }],
    ['DTC', { expected: 19, received: 19, missing: [] }],
    ['HN', { expected: 12, received: 12, missing: [] }],
  ]);
  const total = forms.HN?.sheets.ngheo?.rows.find(({ key }) => key === 'total');
  expect(total?.values.cuoiNam?.value).toBe(1548);
  expect(total?.values.cuoiNam?.sources[0]).toEqual({ file: 'hn/03595-thi-tran-than-uyen-2020.xlsx', sheet: 'Hộ nghèo', cell: 'O13' });
  expect(forms.NS?.adjustments).toHaveLength(24);
  expect(findings.map(({ code }) => code)).toContain('DTC.quyetToan.chuaNop.sources');
  for (const name of ['report.docx', 'report.md']) {
    expect((await runCli(['report', join(folder, 'consolidated.xlsx'), '--out', join(folder, '..', name)])).code).toBe(0);
    expect(readFileSync(join(folder, '..', name)).toString('base64')).toBe(files.get(name));
  }
}, 120_000);

const consolidated = (): string => join(folder, 'consolidated.xlsx');

async function reportOf(workbook: string, ...args: readonly string[]): Promise<Readonly<{ err: string; json: ReportJson }>> {
  const out = join(folder, '../report.json');
  const { code, err } = await runCli(['report', workbook, '--out', out, ...args]);
  expect(code).toBe(0);
  return { err, json: JSON.parse(readFileSync(out, 'utf8')) as ReportJson };
}

test('the sections stand in the order asked for, in any case of letters, each once', async () => {
  const { json } = await reportOf(consolidated(), '--sections', 'HN,ns,DTC.chuongTrinh,HN');
  const headings = json.paragraphs.filter(({ style }) => style === 'heading').map(({ spans }) => spans[0]?.text);
  expect(headings.slice(1)).toEqual(['1. Giảm nghèo', '2. Tài chính, ngân sách', '3. Tái định cư các công trình thủy điện']);
});

describeWith(['soffice'], 'saved again by LibreOffice', () => {
  test('the consolidated workbook gives the same report, word for word and cell for cell, and nothing was edited', async () => {
    const saved = await recalculated(consolidated(), join(folder, '../libreoffice'));
    const after = await reportOf(saved);
    expect(after.err).not.toContain('sửa tay');
    expect(after.json).toEqual((await reportOf(consolidated())).json);
  }, 120_000);
});

test('the sample of a province ends with its files, from which the commands give the same', async () => {
  const out = join(folder, '../tinh');
  const demo = await runCli(['demo', '--sample', 'lai-chau-2026-q1', '--out', out]);
  expect(demo.code).toBe(0);
  expect(readdirSync(out).toSorted()).toEqual([
    'consolidated.xlsx',
    'corrected',
    'last-year.xlsx',
    'offices.csv',
    'report.docx',
    'report.md',
    'returned',
    'templates',
  ]);
  const again = join(folder, '../tinh.xlsx');
  const place = ['--units', 'lai-chau', '--offices', join(out, 'offices.csv'), '--period', '2026-Q1'];
  const earlier = ['--previous', join(out, 'last-year.xlsx')];
  expect((await runCli(['consolidate', join(out, 'corrected'), ...place, ...earlier, '--require-all', '--out', again])).code).toBe(0);
  expect(readFileSync(again).equals(readFileSync(join(out, 'consolidated.xlsx')))).toBe(true);
  const report = readFileSync(join(out, 'report.md'), 'utf8');
  expect(report).toBe(readFileSync(join(root, 'tests/sample/lai-chau-2026-q1.report.md'), 'utf8'));
  // What must not stand in the report of a province, or of anybody.
  for (const wrong of [/huyện/iu, /\S {2}/, / [,.;]/, /\(\)/, /(?<!\d)0 (?:dự án|hộ|công trình)/, /đạt %/, /undefined|NaN/])
    expect(report).not.toMatch(wrong);
}, 180_000);

test('a sample that there is not', async () => {
  const { code, err } = await runCli(['demo', '--sample', 'ha-noi-1990']);
  expect(code).toBe(2);
  expect(err).toContain('than-uyen-2021-q1, lai-chau-2026-q1');
});
