/** `--settings` and `--units` with an office's workbook: what is taken from it, what is named, and what comes first. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '../../scripts/catalogue';
import type { Cli } from '../../scripts/cli';
import { message } from '../../scripts/messages';
import { builtIn } from '../support/sampleLibrary';
import { loadAccepting, loadSettings } from '../../scripts/settings';
import { officeSheet } from '../../src/settings/sheet';
import { period } from '../../src/core/period';
import { defaultSettings } from '../../src/core/settings';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { catalogueSheet } from '../../src/units/catalogueSheet';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';

const folder = mkdtempSync(join(tmpdir(), 'tonghop-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

let said = '';
const cli: Cli = {
  lang: 'vi',
  library: builtIn,
  today: '2026-11-30',
  io: { out: () => undefined, err: (text) => (said += text), isTerminal: false },
  say: (key, values) => message('vi', key, values),
};
beforeEach(() => (said = ''));

async function officeBook(name: string, choices: Readonly<{ units?: readonly string[]; of?: string }> = {}): Promise<string> {
  const { units = [], of = '2021-Q1' } = choices;
  const settings = { ...defaultSettings, largestItems: 3, waivers: units.map((unit) => ({ unit })) };
  const own = { ...thanUyen2021, code: 'cua-chung-toi' };
  const path = join(folder, name);
  const sheets = [officeSheet({ settings, catalogue: own.code, period: of }, ['NS']), catalogueSheet(own)];
  writeFileSync(path, await writeWorkbook({ title: '', sheets, names: {}, properties: {} }));
  return path;
}
const accepting = (path: string, named: readonly string[] = []) =>
  loadAccepting(cli, path, { named, catalogue: thanUyen2021, period: period('2021-Q1') });

test('--units takes the sheet Danh mục đơn vị of the workbook, and the name that Thiết lập gives the catalogue', async () => {
  const { code, units, place } = loadCatalogue(cli, await officeBook('so.xlsx'));
  expect([code, units.length, place.name]).toEqual(['cua-chung-toi', thanUyen2021.units.length, 'Huyện Than Uyên']);
});

test('units accepted in the settings join those named on the command line, and are told', async () => {
  const path = await officeBook('nhan.xlsx', { units: ['03632', '03619'] });
  expect(accepting(path, ['03619', '03625']).accept).toEqual(['03619', '03625', '03632']);
  expect(said).toBe('Đưa vào tổng hợp dù còn lỗi, theo tệp thiết lập: 03632.\n');
});

test('but not those of another period: a waiver is for one return', async () => {
  const path = await officeBook('ky-truoc.xlsx', { units: ['03632'], of: '2020-Q4' });
  expect(accepting(path)).toMatchObject({ accept: [], settings: { largestItems: 3 } });
  expect(said).toContain('thiết lập này của kỳ 2020-Q4');
});

test('a unit that the catalogue does not know is named by its cell, and the others are taken', async () => {
  const path = await officeBook('la.xlsx', { units: ['99999', '03632'] });
  expect(accepting(path).accept).toEqual(['03632']);
  expect(said).toMatch(/^Cảnh báo: .*la\.xlsx, sheet Thiết lập, ô B\d+: «99999» không dùng được; hãy ghi mã của một đơn vị/);
});

test('a value that cannot be used is one line of warning, and the usual value holds', async () => {
  const path = join(folder, 'sai.xlsx');
  const sheet = officeSheet({ settings: defaultSettings, catalogue: '', period: '' }, ['NS']);
  const [at] = Object.entries(sheet.cells).find(([, { value }]) => value === 'toneStyle') ?? [''];
  const cells = { ...sheet.cells, [at.replace('D', 'B')]: { value: 'abc' } };
  writeFileSync(path, await writeWorkbook({ title: '', sheets: [{ ...sheet, cells }], names: {}, properties: {} }));
  expect(loadSettings(cli, path)).toEqual(defaultSettings);
  expect(said.trimEnd().split('\n')).toEqual([expect.stringContaining(`ô ${at.replace('D', 'B')}: «abc» không dùng được`)]);
});
