/** `tonghop consolidate` over a folder as it really comes in: the order of files tells nothing, and what is no return is named while the rest is added up. */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { office, opened, sheetOf, textsOf } from './officeFolder';
import { compoundFile, plainSheet } from './strangers';
import { inRound, nameOf, of, povertyReturns, put, withItem } from './sampleFolder';

const { at, returned, consolidate, consolidateInto } = office(['03632', '03643', '03640', '03595']);
const poverty = povertyReturns();
const huaNa = of(poverty, '03632');
const taGia = of(poverty, '03640');
const otherTaGia = withItem(taGia, 'ngheo', 0, { hoDan: 999 });

beforeAll(async () => {
  await returned('hn', poverty);
  await returned('nop-ve', poverty);
  const add = (name: string, bytes: Uint8Array | string): void => writeFileSync(join(at('nop-ve'), name), bytes);
  await put(at('nop-ve'), otherTaGia, 'ta-gia.xlsx');
  rmSync(join(at('nop-ve'), nameOf(huaNa)));
  await put(at('nop-ve'), of(povertyReturns('2019'), '03632'));
  add('van-ban.xlsx', 'STT,Chỉ tiêu\n1,Tổng thu\n');
  add('cu.xls', compoundFile('Root Entry', 'Workbook'));
  add('mat-khau.xlsx', compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'));
  add('rong.xlsx', '');
  add('trang.xlsx', await writeWorkbook(plainSheet('Sheet1', {})));
  add('khac.xlsx', await writeWorkbook(plainSheet('Danh bạ', { A1: { value: 'Họ và tên' } })));
  add('hong.xlsx', readFileSync(join(at('hn'), nameOf(huaNa))).subarray(0, 4000));
  add('~$dang-mo.xlsx', 'lock');
  add('cong-van.docx', 'x');
});

const expected: Readonly<Record<string, string>> = {
  '03632-xa-hua-na-2019.xlsx': 'FILE.period',
  [nameOf(taGia)]: 'FILE.duplicate',
  'cu.xls': 'FILE.xls',
  'hong.xlsx': 'FILE.damaged',
  'khac.xlsx': 'FILE.form',
  'mat-khau.xlsx': 'FILE.encrypted',
  'rong.xlsx': 'FILE.empty',
  'ta-gia.xlsx': 'FILE.duplicate',
  'trang.xlsx': 'FILE.blank',
  'van-ban.xlsx': 'FILE.text',
};

test('each is named with what to do, in the JSON, on the sheet and on stderr; the others go into the totals', async () => {
  const before = readdirSync(at('nop-ve'));
  const run = await consolidate(at('nop-ve'));
  expect(run.code).toBe(1);
  const errors = run.json.findings.filter(({ severity }) => severity === 'error');
  const first = new Map([...errors].reverse().map((finding) => [finding.at.file, finding]));
  expect(Object.fromEntries([...first].map(([file, { code }]) => [file, code]))).toEqual(expected);
  const sheet = textsOf(sheetOf(opened(at('ra.xlsx')), 'Kết quả kiểm tra'));
  for (const { at: place, message } of first.values()) {
    expect(message).toMatch(/[Đđ]ề nghị /);
    expect(run.err).toContain(`  ${place.file}: ${message}\n`);
    expect(sheet).toContain(message);
    expect(sheet).toContain(place.file);
  }
  expect(run.err).toContain('~$dang-mo.xlsx: sổ làm việc này đang mở');
  expect(run.err).toContain('Bỏ qua 1 tệp không phải sổ làm việc: cong-van.docx');
  expect(run.json.forms.HN?.units).toEqual({
    expected: 4,
    received: 2,
    missing: [
      { code: '03632', name: 'Xã Hua Nà', status: 'refused' },
      { code: '03640', name: 'Xã Ta Gia', status: 'duplicate' },
    ],
  });

  const two = await consolidate(join(at('hn'), nameOf(of(poverty, '03643'))), join(at('hn'), nameOf(of(poverty, '03595'))));
  expect(run.json.forms.HN?.sheets).toEqual(two.json.forms.HN?.sheets);
  expect(readdirSync(at('nop-ve'))).toEqual(before);
});

test('in another order, the files give the same bytes', async () => {
  mkdirSync(at('tron'));
  cpSync(at('hn'), at('tron'), { recursive: true });
  await put(at('tron'), otherTaGia, 'a-ta-gia.xlsx');
  await put(at('tron'), inRound(huaNa, 2), 'z-hua-na.xlsx');
  cpSync(join(at('tron'), nameOf(of(poverty, '03643'))), join(at('tron'), 'chep.xlsx'));
  const files = readdirSync(at('tron')).map((name) => join(at('tron'), name));
  await consolidateInto(at('a.xlsx'), '2021-Q1', at('tron'));
  const bytes = readFileSync(at('a.xlsx'));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (shuffled) => {
      const run = await consolidateInto(at('b.xlsx'), '2021-Q1', ...shuffled);
      expect(run.code).toBe(1);
      expect(readFileSync(at('b.xlsx')).equals(bytes)).toBe(true);
    }),
    { numRuns: 3, endOnFailure: true },
  );
});
