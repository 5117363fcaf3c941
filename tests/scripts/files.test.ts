/** Catalogues and settings that an office brings as files, and what it is told where they are wrong. */
import { formatCsv } from '../../src/core/csv';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cli } from '../../scripts/cli';
import { loadCatalogue } from '../../scripts/catalogue';
import { message } from '../../scripts/messages';
import { builtIn } from '../support/sampleLibrary';
import { loadSettings } from '../../scripts/settings';
import { defaultSettings } from '../../src/core/settings';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { catalogueRows } from '../../src/units/catalogueTable';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';
import { runCli, temporaryFolder } from './runCli';

const folder = temporaryFolder();
const cli: Cli = {
  lang: 'vi',
  library: builtIn,
  today: '2026-11-30',
  io: { out: () => undefined, err: () => undefined, isTerminal: false },
  say: (key, values) => message('vi', key, values),
};

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const rows = catalogueRows(thanUyen2021);

test('a catalogue as CSV and as XLSX is the same catalogue, named after its file', async () => {
  const cells = Object.fromEntries(
    rows.flatMap((row, y) => row.map((value, x) => [`${String.fromCharCode(65 + x)}${y + 1}`, { value, style: { numberFormat: '@' } }])),
  );
  const sheet = { name: 'Danh mục', visibility: 'visible' as const, cells, merges: [], columns: {}, rows: {}, validations: [] };
  const xlsx = put('huyen.xlsx', await writeWorkbook({ title: '', sheets: [sheet], names: {}, properties: {} }));
  const expected = { ...thanUyen2021, code: 'huyen' };
  expect(loadCatalogue(cli, put('huyen.csv', formatCsv(rows)))).toEqual(expected);
  expect(loadCatalogue(cli, xlsx)).toEqual(expected);
  expect(loadCatalogue(cli, 'than-uyen-2021')).toBe(thanUyen2021);
});

test('problems of a catalogue are told by file, row and column, and end with exit code 2', async () => {
  const path = put(
    'sai.csv',
    'code,name,level,parent,validFrom\n110,Huyện A,huyện,12,2021-01-01\n3632,Xã B,xã,110,2021-13-01\n,Xã C,xã,110,2021-01-01\n',
  );
  const { code, err } = await runCli(['distribute', '--units', path, '--period', '2021-Q1', '--out', join(folder, 'x')]);
  expect(code).toBe(2);
  expect(err).toContain(`Danh mục đơn vị ${path} có 2 chỗ cần sửa:\n`);
  expect(err).toContain('  sai.csv: Dòng 3, cột «validFrom»: «2021-13-01» không phải là một ngày');
  expect(err).toContain('  sai.csv: Dòng 4, cột «code»: đang để trống');
});

test('a catalogue that is no table is refused in words', () => {
  expect(() => loadCatalogue(cli, put('cu.csv', new Uint8Array([0x58, 0xe3, 0x2c, 0x61, 0x0a])))).toThrow('không phải Unicode');
  expect(() => loadCatalogue(cli, put('rong.csv', ''))).toThrow('Tệp rỗng');
});

test('settings as JSON: what is left out keeps its usual value', () => {
  expect(loadSettings(cli, undefined)).toEqual(defaultSettings);
  expect(loadSettings(cli, put('s.json', '\ufeff{"percentDecimals": {"HN": 1}, "toneStyle": "new"}'))).toEqual({
    ...defaultSettings,
    percentDecimals: { HN: 1 },
    toneStyle: 'new',
  });
});

test.each([
  ['{"percentDecimal": {}}', '«percentDecimal»'],
  ['{"percentDecimals": {"HN": 9}, "largestItems": -1}', '«percentDecimals.HN», «largestItems»'],
  ['{"rateChange": "phần trăm"}', '«rateChange»'],
  ['{', 'không phải JSON hợp lệ'],
])('settings %s are refused, and the place is named', (text, says) => {
  expect(() => loadSettings(cli, put('sai.json', text))).toThrow(says);
});
