/** What `tonghop validate` gives: formats, files, exit codes, comparison with earlier periods. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ValidationJson } from '../../src/words/json';
import { readWorkbook } from '../../src/doors/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import type { Changes } from '../support/zeroReturn';
import { zeroReturn, orderFor } from '../support/zeroReturn';
import { runCli, temporaryFolder } from './runCli';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);

async function put(name: string, period: string, changes: Changes = {}): Promise<void> {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), await writeWorkbook(zeroReturn(orderFor('NS', '2017', '03632', period), changes)));
}

const json = async (...args: readonly string[]): Promise<ValidationJson> =>
  JSON.parse((await runCli(['validate', ...args, '--json'])).out) as ValidationJson;

beforeAll(async () => {
  await put('good/ns/hua-na.xlsx', '2021-H1');
  // A total of the sheet Chi that its parts do not make: Chi!C11 is the total in the template of 2017.
  await put('bad/hua-na.xlsx', '2021-H1', { Chi: { C11: 20 } });
  await put('earlier/hua-na.xlsx', '2021-Q1');
  await put('earlier-bad/hua-na.xlsx', '2021-Q1', { Chi: { C11: 20 } });
});

test('a right return: exit code 0, and the count of all at the end', async () => {
  const { code, out, err } = await runCli(['validate', at('good')]);
  expect(code).toBe(0);
  expect(out.split('\n')[0]).toBe('ns/hua-na.xlsx');
  expect(out.trimEnd().split('\n').at(-1)).toMatch(/^1 tệp: 1 được nhận, 0 chưa được nhận\. 0 lỗi/);
  expect(err).toBe('');
});

test('a wrong total: exit code 1, with what was found, what it must be, and a correction', async () => {
  const { workbooks, totals } = await json(at('bad'));
  const [workbook] = workbooks;
  expect(workbook).toMatchObject({
    file: 'hua-na.xlsx',
    status: 'refused',
    unit: { catalogue: 'than-uyen-2021', code: '03632', name: 'Xã Hua Nà' },
    form: 'NS',
    period: '2021-H1',
  });
  const finding = workbook?.findings.find(({ code }) => code.endsWith('.sum'));
  expect(finding).toMatchObject({
    severity: 'error',
    at: { file: 'hua-na.xlsx', sheet: 'Chi', cell: 'C11' },
    found: { value: 20 },
    expected: 0,
    difference: 20,
    fix: { sheet: 'Chi', cell: 'C11', write: 0 },
  });
  expect(totals.error).toBeGreaterThan(0);
  expect((await runCli(['validate', at('bad')])).code).toBe(1);
});

test('rules about the last period are unchecked without it, and checked with it; a return that would be refused is not compared with', async () => {
  const unchecked = async (...args: readonly string[]): Promise<readonly string[]> =>
    (await json(at('good'), ...args)).workbooks.flatMap(({ findings }) =>
      findings.filter(({ message }) => message.includes('số liệu kỳ trước')).map(({ code }) => code),
    );
  const without = await unchecked();
  expect(without.length).toBeGreaterThan(0);
  expect(await unchecked('--previous', at('earlier'))).toEqual([]);
  expect(await unchecked('--previous', at('earlier-bad'))).toEqual(without);
  expect((await runCli(['validate', at('good'), '--previous', at('earlier-bad')])).err).toContain('Không dùng 1 tệp kỳ trước để so sánh');
});

test('the format follows the name of the file, the results are whole, and stdout stays empty', async () => {
  for (const name of ['f.json', 'f.html', 'f.txt', 'f.xlsx']) {
    const { code, out, err } = await runCli(['validate', at('bad'), '--out', at(`out/${name}`)]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`Đã ghi kết quả kiểm tra vào ${at(`out/${name}`)}`);
  }
  expect(readdirSync(at('out')).toSorted()).toEqual(['f.html', 'f.json', 'f.txt', 'f.xlsx']);
  expect(JSON.parse(readFileSync(at('out/f.json'), 'utf8'))).toEqual(await json(at('bad')));
  expect('workbook' in readWorkbook('f.xlsx', new Uint8Array(readFileSync(at('out/f.xlsx'))))).toBe(true);
  expect(readFileSync(at('out/f.txt'), 'utf8')).toContain('Lỗi: Chi, ô C11 [NS.chi.');
});

test('the page holds no markup from cells or names, and asks for nothing from outside', async () => {
  const name = 'page/a<img src=x onerror=1>&.xlsx';
  await put(name, '2021-H1', { Chi: { C11: '<script>1</script>' } });
  const { out } = await runCli(['validate', at('page'), '--format', 'html']);
  expect(out).toContain('a&lt;img src=x onerror=1&gt;&amp;.xlsx');
  expect(out).toContain('&lt;script&gt;1&lt;/script&gt;');
  expect(out).not.toMatch(/<(script|img|link)\b/);
  expect(out).not.toMatch(/https?:/);
});

test('the same input gives the same bytes', async () => {
  const bytes = async (): Promise<Buffer> => {
    await runCli(['validate', at('bad'), '--out', at('same.xlsx')]);
    return readFileSync(at('same.xlsx'));
  };
  expect((await bytes()).equals(await bytes())).toBe(true);
});

test('a result is never written over a return', async () => {
  const before = readFileSync(at('bad/hua-na.xlsx'));
  const { code, err } = await runCli(['validate', at('bad'), '--format', 'json', '--out', at('bad/hua-na.xlsx')]);
  expect(code).toBe(2);
  expect(err).toContain('tệp đầu vào');
  expect(readFileSync(at('bad/hua-na.xlsx')).equals(before)).toBe(true);
});

test('a place that cannot be written to is told of with the reason', async () => {
  writeFileSync(at('file'), '');
  const { code, err } = await runCli(['validate', at('good'), '--out', at('file/f.json')]);
  expect(code).toBe(2);
  expect(err).toMatch(/^Không ghi được .*file\/f\.json: .*(đường dẫn|trùng tên)/);
});

test('an empty folder is told of, and a folder that is not there stops the command', async () => {
  mkdirSync(at('empty'));
  const empty = await runCli(['validate', at('empty'), '--json']);
  expect({ code: empty.code, ...(JSON.parse(empty.out) as ValidationJson) }).toEqual({
    code: 0,
    workbooks: [],
    totals: { error: 0, warning: 0, unchecked: 0 },
  });
  expect(empty.err).toContain('Không thấy sổ làm việc nào');
  const gone = await runCli(['validate', at('gone')]);
  expect(gone).toEqual({ code: 2, out: '', err: `Không đọc được ${at('gone')}: không tìm thấy tệp hoặc thư mục.\n` });
  expect(existsSync(at('gone'))).toBe(false);
});

test('progress is shown on a terminal, on one line that is cleared', async () => {
  const { err } = await runCli(['validate', at('good')], true);
  expect(err).toMatch(/^\rĐang kiểm tra 1\/1…\r +\r$/);
});
