/** Everything a commune may send by mistake: each file is named with what to do, and the others are checked all the same. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidationJson } from '../../src/words/json';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { zeroReturn, orderFor } from '../support/zeroReturn';
import { runCli, temporaryFolder } from './runCli';
import { compoundFile, plainSheet } from './strangers';

const folder = join(temporaryFolder(), 'nop-ve');
const put = (name: string, bytes: Uint8Array | string): void => writeFileSync(join(folder, name), bytes);

const encrypted = join(__dirname, '../../../shared/corpus/calamine/tests_pass_protected.xlsx');

beforeAll(async () => {
  mkdirSync(folder);
  const huaNa = orderFor('HN', '2016', '03632', '2020');
  const taGia = orderFor('HN', '2016', '03640', '2020');
  put('dung.xlsx', await writeWorkbook(zeroReturn(huaNa)));
  put('van-ban.xlsx', 'STT,Chỉ tiêu,Số tiền\n1,Tổng thu,100\n');
  put('cu.xls', compoundFile('Root Entry', 'Workbook'));
  put('mat-khau.xlsx', compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'));
  if (existsSync(encrypted)) copyFileSync(encrypted, join(folder, 'mat-khau-that.xlsx'));
  put('rong.xlsx', '');
  put('trang.xlsx', await writeWorkbook(plainSheet('Sheet1', {})));
  put('khac.xlsx', await writeWorkbook(plainSheet('Danh bạ', { A1: { value: 'Họ và tên' }, B1: { value: 'Số điện thoại' } })));
  put('nam-khac.xlsx', await writeWorkbook(zeroReturn(orderFor('HN', '2016', '03643', '2019'))));
  put('ta-gia-1.xlsx', await writeWorkbook(zeroReturn(taGia)));
  put('ta-gia-2.xlsx', await writeWorkbook({ ...zeroReturn(taGia), title: 'Bản gửi sau' }));
  put('cat-cut.xlsx', readFileSync(join(folder, 'dung.xlsx')).subarray(0, 4000));
  put('~$dung.xlsx', 'lock');
  put('ghi-chu.docx', 'x');
});

const expected: Readonly<Record<string, string>> = {
  'van-ban.xlsx': 'FILE.text',
  'cu.xls': 'FILE.xls',
  'mat-khau.xlsx': 'FILE.encrypted',
  'mat-khau-that.xlsx': 'FILE.encrypted',
  'rong.xlsx': 'FILE.empty',
  'trang.xlsx': 'FILE.blank',
  'khac.xlsx': 'FILE.form',
  'nam-khac.xlsx': 'FILE.period',
  'ta-gia-1.xlsx': 'FILE.duplicate',
  'ta-gia-2.xlsx': 'FILE.duplicate',
  'cat-cut.xlsx': 'FILE.damaged',
};

test('each is refused for its own reason, in words that say what to do, and the right one is accepted', async () => {
  const { code, out, err } = await runCli(['validate', folder, '--units', 'than-uyen-2021', '--period', '2021-Q1', '--json']);
  const { workbooks, totals } = JSON.parse(out) as ValidationJson;
  const there = Object.entries(expected).filter(([file]) => existsSync(join(folder, file)));
  expect(code).toBe(1);
  const first = workbooks.filter(({ status }) => status === 'refused').map(({ file, findings }) => [file, findings[0]?.code] as const);
  expect(Object.fromEntries(first)).toEqual(Object.fromEntries(there));
  for (const { findings } of workbooks.filter(({ status }) => status === 'refused')) expect(findings[0]?.message).toMatch(/ [Đđ]ề nghị /);
  expect(workbooks.find(({ file }) => file === 'dung.xlsx')).toMatchObject({
    status: 'accepted',
    unit: { code: '03632' },
    form: 'HN',
    period: '2020',
    findings: [],
  });
  expect(totals.error).toBe(there.length);
  // The lock file and the letter are told of, and are no returns.
  expect(err).toContain('~$dung.xlsx: sổ làm việc này đang mở');
  expect(err).toContain('Bỏ qua 1 tệp không phải sổ làm việc: ghi-chu.docx');
  expect(workbooks.map(({ file }) => file)).not.toContain('~$dung.xlsx');
});

test('the same in English, as text', async () => {
  const { code, out, err } = await runCli(['validate', folder, '--period', '2021-Q1', '--lang', 'en']);
  expect(code).toBe(1);
  expect(out).toContain('van-ban.xlsx\n  Refused: 1 error, 0 warnings, 0 not checked.\n  - Error: The whole file [FILE.text]\n');
  expect(out).toContain('dung.xlsx\n  Xã Hua Nà (03632), HN, 2020. Accepted: 0 errors, 0 warnings, 0 not checked.\n  Nothing found.\n');
  expect(err).toContain('this workbook is open in Excel');
});

test('nothing in the folder is touched or added', () => {
  expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  expect(readFileSync(join(folder, 'van-ban.xlsx'), 'utf8')).toBe('STT,Chỉ tiêu,Số tiền\n1,Tổng thu,100\n');
});
