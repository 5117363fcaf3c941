/** What stops `tonghop consolidate`: words on stderr, exit code 2, and neither an output nor half of one. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { office } from './officeFolder';
import { nameOf, of, povertyReturns } from './sampleFolder';

const { at, returned, consolidateInto } = office(['03632']);
const poverty = povertyReturns();
const huaNa = of(poverty, '03632');

beforeAll(() => returned('du', poverty));

describe('what cannot be carried out ends with exit code 2, words, and nothing written', () => {
  beforeAll(() => {
    mkdirSync(at('trong'));
    mkdirSync(at('la'));
    writeFileSync(join(at('la'), 'van-ban.xlsx'), 'STT,Chỉ tiêu\n');
    writeFileSync(at('tep'), '');
    mkdirSync(at('kq'));
  });

  test.each([
    ['a folder that is not there', ['khong-co'], 'kq/a.xlsx', /^Không đọc được .*khong-co: không tìm thấy tệp hoặc thư mục\.\n$/],
    [
      'an empty folder',
      ['trong'],
      'kq/a.xlsx',
      /^Không thấy sổ làm việc nào .*\nKhông có tệp nào là biểu đã nộp của kỳ quý I năm 2021 nên/,
    ],
    [
      'no return among the files',
      ['la'],
      'kq/a.xlsx',
      /^Không có tệp nào là biểu .*\n {2}van-ban\.xlsx: Tệp chỉ là văn bản thường, .*Đề nghị mở/,
    ],
    ['a result of another kind', ['du'], 'kq/a.docx', /^--out không nhận «.*a\.docx»; hãy chọn: \.xlsx\.\n$/],
    ['a place that cannot be written to', ['du'], 'tep/a.xlsx', /^Không ghi được .*tep\/a\.xlsx: /],
  ])('%s', async (_, paths, out, says) => {
    const run = await consolidateInto(at(out), '2021-Q1', ...paths.map(at));
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(says);
    expect(readdirSync(at('kq'))).toEqual([]);
  });

  test('returns of other periods only', async () => {
    const run = await consolidateInto(at('kq/a.xlsx'), '2022-Q1', at('du'));
    expect(run.code).toBe(2);
    expect(run.err).toContain(`  ${nameOf(huaNa)}: Số liệu của kỳ «năm 2020», trong khi đợt báo cáo này cần kỳ «năm 2021».`);
    expect(readdirSync(at('kq'))).toEqual([]);
  });

  test.each([
    [['--accept', '99999'], /^Danh mục không có đơn vị mã «99999»/],
    [['--period', '2021-Q5'], /^Kỳ «2021-Q5» chưa đúng/],
    [['--units', 'khong-co'], /^Không có danh mục đơn vị «khong-co»/],
    [['--settings', 'khong-co.json'], /^Không đọc được khong-co\.json/],
    [['--previous', 'khong-co'], /^Không đọc được khong-co/],
    [['--bogus'], /^Không có tùy chọn «--bogus»/],
  ])('%j', async (args, says) => {
    const run = await consolidateInto(at('kq/a.xlsx'), '2021-Q1', at('du'), ...args);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(says);
    expect(readdirSync(at('kq'))).toEqual([]);
  });

  test.each([
    ['a return', (file: string) => [join(at('du'), nameOf(huaNa)), file]],
    ['a workbook of an earlier period', (file: string) => [at('du'), '--previous', file]],
    ['the settings', (file: string) => [at('du'), '--settings', file]],
  ])('an output that is an input: %s', async (_, args) => {
    const file = at('dau-vao.xlsx');
    await consolidateInto(file, '2021-Q1', at('du'));
    const before = readFileSync(file);
    const run = await consolidateInto(file, '2021-Q1', ...args(file));
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toContain(`Không ghi vào ${file} vì đó là tệp đầu vào`);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
