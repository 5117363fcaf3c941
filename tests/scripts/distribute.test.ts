/** `tonghop distribute`: which files it makes, that they are the same each time, and that a filled one is never lost. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readWorkbook } from '../../src/doors/xlsx/readWorkbook';
import { runCli, temporaryFolder } from './runCli';

const folder = temporaryFolder();
const asked = (...more: readonly string[]): readonly string[] => [
  'distribute',
  '--units',
  'than-uyen-2021',
  '--period',
  '2021-Q1',
  ...more,
];

test('one template for each commune, of the latest closed year for the yearly form; a second time nothing changes', async () => {
  const out = join(folder, 'hn');
  const first = await runCli(asked('--forms', 'hn', '--out', out, '--json'));
  expect(first.code).toBe(0);
  expect(first.err).toBe('12 biểu mẫu đã ghi, 0 biểu mẫu đã có sẵn và giống hệt.\n');
  const { files } = JSON.parse(first.out) as { files: readonly { file: string }[] };
  expect(files).toHaveLength(12);
  expect(files).toContainEqual({
    file: 'hn/03632-xa-hua-na-2020.xlsx',
    unit: { code: '03632', name: 'Xã Hua Nà' },
    form: 'HN',
    version: '2016',
    period: '2020',
    outcome: 'written',
  });
  expect(readdirSync(join(out, 'hn'))).toHaveLength(12);
  const read = readWorkbook('a.xlsx', new Uint8Array(readFileSync(join(out, 'hn/03632-xa-hua-na-2020.xlsx'))));
  expect('workbook' in read && read.workbook.properties).toMatchObject({
    'TongHop.form': 'HN',
    'TongHop.unit': '03632',
    'TongHop.period': '2020',
  });
  expect((await runCli(asked('--forms', 'HN', '--out', out))).err).toBe('0 biểu mẫu đã ghi, 12 biểu mẫu đã có sẵn và giống hệt.\n');

  // Somebody fills one in where it lies.
  const filled = join(out, 'hn/03632-xa-hua-na-2020.xlsx');
  writeFileSync(filled, 'filled');
  const again = await runCli(asked('--forms', 'HN', '--out', out));
  expect(again.code).toBe(2);
  expect(again.err).toContain('Giữ nguyên hn/03632-xa-hua-na-2020.xlsx');
  expect(readFileSync(filled, 'utf8')).toBe('filled');
});

test('as one zip, the same bytes each time and nothing beside it', async () => {
  const zip = async (name: string): Promise<Buffer> => {
    expect((await runCli(asked('--forms', 'HN', '--zip', '--out', join(folder, name)))).code).toBe(0);
    expect(readdirSync(join(folder, name))).toEqual(['templates.zip']);
    return readFileSync(join(folder, name, 'templates.zip'));
  };
  const bytes = await zip('z1');
  expect(bytes.equals(await zip('z2'))).toBe(true);
  expect(Object.keys(unzipSync(bytes))).toHaveLength(12);
});

test('units that ended before the period did get no template, and where none is left the command says so', async () => {
  const { code, err } = await runCli(['distribute', '--units', 'than-uyen-2021', '--period', '2025-Q4', '--out', join(folder, 'late')]);
  expect(code).toBe(2);
  expect(err).toContain('đã hết hiệu lực trước khi kết thúc kỳ: Huyện Than Uyên');
  expect(err).toContain('Không có biểu mẫu nào để lập');
});

test('a form without a version for the period is named', async () => {
  const { code, err } = await runCli([
    'distribute',
    '--units',
    'than-uyen-2021',
    '--period',
    '2014-Q1',
    '--forms',
    'HN',
    '--out',
    join(folder, 'old'),
  ]);
  expect(code).toBe(2);
  expect(err).toContain('Biểu HN không áp dụng cho số liệu quý I năm 2014; chương trình chưa có biểu nào thay thế.');
});

test('a version that is not in force says which one is', async () => {
  const args = ['distribute', '--units', 'than-uyen-2021', '--period', '2026-Q3', '--forms', 'DTC@2021', '--out', folder];
  const { code, err } = await runCli(args);
  expect(code).toBe(2);
  expect(err).toContain('Biểu DTC@2021 không áp dụng cho số liệu quý III năm 2026; kỳ này dùng DTC@2026: ');
  expect((await runCli([...args, '--lang', 'en'])).err).toContain('Form DTC@2021 is not in force for quý III năm 2026; DTC@2026 is: ');
});
